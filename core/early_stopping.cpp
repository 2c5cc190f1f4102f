#include "core/early_stopping.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    {.name = "patience",
     .symbol = "",
     .initial = 10,
     .min = 1,
     .max = 1e6,
     .scale = Scale::logarithmic,
     .integer = true},
    {.name = "min_delta", .symbol = "δ", .initial = 0, .min = 0, .max = 1e6},
};

constexpr Real unseen = std::numeric_limits<Real>::infinity();

}  // namespace

std::span<const Parameter> early_stopping_parameters() { return parameters; }

EarlyStopping::EarlyStopping(const Reader& description) {
  static constexpr std::string_view keys[] = {"patience", "min_delta"};
  description.expect_keys(keys);
  const std::vector<Real> values = description.parameters(parameters);
  patience_ = static_cast<Index>(values[0]);
  min_delta_ = values[1];
}

void EarlyStopping::forget(Reals memory) {
  std::fill(memory.begin(), memory.end(), 0);
  memory[best_loss] = unseen;
}

void EarlyStopping::observe(Time t, Real validation_loss, ConstReals theta, Reals memory) const {
  if (!(validation_loss < memory[best_loss] - min_delta_)) {
    ++memory[waited];
    return;
  }
  memory[best_loss] = validation_loss;
  memory[best_t] = static_cast<Real>(t);
  memory[waited] = 0;
  std::copy(theta.begin(), theta.end(), memory.begin() + first_parameter);
}

std::optional<Best> EarlyStopping::best(ConstReals memory) {
  if (memory[best_loss] == unseen) return std::nullopt;
  return Best{
      static_cast<Time>(memory[best_t]), memory[best_loss], {memory.begin() + first_parameter, memory.end()}};
}

}  // namespace loss_lab
