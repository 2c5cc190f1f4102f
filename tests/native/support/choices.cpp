#include "tests/native/support/choices.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace loss_lab::test {
namespace {

constexpr Real infinity = std::numeric_limits<Real>::infinity();
constexpr Real edges[] = {1e-9,
                          1e-308,
                          5e-324,
                          1e9,
                          1e154,
                          1e308,
                          9007199254740991,
                          9007199254740994,
                          -1e308,
                          -1e154,
                          4294967295,
                          4294967296,
                          1e15,
                          -0.0,
                          1.0 - 1e-16,
                          std::numeric_limits<Real>::max(),
                          infinity,
                          -infinity,
                          std::numeric_limits<Real>::quiet_NaN()};

constexpr std::string_view words[] = {"",     "id",       "mse",  "x",    "y",      "a",
                                      "mean", "balanced", "path", "none", "random", "\xff\xfe"};

}  // namespace

std::size_t Choices::below(std::size_t count) {
  std::size_t drawn = 0;
  for (std::size_t most = count - 1; most > 0 && !bytes_.empty(); most >>= 8) {
    drawn = drawn << 8 | static_cast<std::uint8_t>(bytes_.front());
    bytes_.remove_prefix(1);
  }
  return drawn % count;
}

std::string_view Choices::line_that_begins(char first) {
  if (!bytes_.starts_with(first)) return {};
  const std::string_view line = bytes_.substr(0, bytes_.find('\n'));
  bytes_.remove_prefix(std::min(line.size() + 1, bytes_.size()));
  return line;
}

Real Choices::number() {
  constexpr Real parts[] = {1, 16, 256};
  if (one_in(16)) return of(edges);
  return (static_cast<Real>(below(256)) - 128) / of(parts);
}

Real Choices::setting(const Parameter& parameter) {
  const Real min = parameter.min, max = parameter.max;
  const auto between = [&](Real place) { return parameter.integer ? std::floor(place) : place; };
  switch (below(8)) {
    case 1:
      return min;
    case 2:
      return max;
    case 3:
      return between(min + static_cast<Real>(below(256)) / 256 * (max - min));
    case 4:
      return between(std::clamp(static_cast<Real>(below(256)) / 16, min, max));
    case 5:
      return one_in(4) ? number() : parameter.initial;
    default:
      return parameter.initial;
  }
}

Value any_value(Choices& choices, int depth) {
  constexpr int most_depth = 4;
  Value::List items;
  Value::Object members;
  Value::Numbers numbers;
  switch (choices.below(depth < most_depth ? 8 : 5)) {
    case 0:
      return choices.number();
    case 1:
      return choices.of(words);
    case 2:
      return choices.one_in(2);
    case 3:
      return {};
    case 4:
      for (std::size_t left = choices.below(6); left > 0; --left) numbers.push_back(choices.number());
      return numbers;
    case 5:
      for (std::size_t left = choices.below(4); left > 0; --left)
        items.push_back(any_value(choices, depth + 1));
      return items;
    default:
      for (std::size_t left = choices.below(4); left > 0; --left)
        members.emplace_back(std::string(choices.of(words)), any_value(choices, depth + 1));
      return members;
  }
}

}  // namespace loss_lab::test
