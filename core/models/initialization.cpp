#include "core/models/initialization.hpp"

#include <cmath>

namespace loss_lab {

Initialization read_initialization(const Reader& description) {
  return static_cast<Initialization>(description.choice(initialization_choice.name, initialization_words));
}

Spread spread_of(Initialization scheme, Index inputs, Index outputs) {
  using enum Spread::Shape;
  const auto in = static_cast<Real>(inputs), both = static_cast<Real>(inputs + outputs);
  switch (scheme) {
    case Initialization::standard:
    case Initialization::zeros:
      break;
    case Initialization::normal:
      return {normal, 1};
    case Initialization::xavier_uniform:
      return {uniform, std::sqrt(6 / both)};
    case Initialization::xavier_normal:
      return {normal, std::sqrt(2 / both)};
    case Initialization::kaiming_uniform:
      return {uniform, std::sqrt(6 / in)};
    case Initialization::kaiming_normal:
      return {normal, std::sqrt(2 / in)};
  }
  return {uniform, 0};
}

void draw(Spread spread, const Random& random, Index first, Index last, Vector& theta) {
  if (spread.scale == 0) return;
  for (Index i = first; i < last; ++i) {
    const auto place = static_cast<std::uint64_t>(i);
    theta[i] = spread.scale * (spread.shape == Spread::Shape::normal
                                   ? random.normal(Stream::initial, place)
                                   : 2 * random.uniform(Stream::initial, place) - 1);
  }
}

}  // namespace loss_lab
