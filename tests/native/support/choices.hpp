// Decisions read off any bytes: each input of a fuzzer makes one case, and a shorter one a simpler case.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/info.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab::test {

// Where the bytes have come to their end, every decision is the first.
class Choices {
 public:
  explicit Choices(std::string_view bytes) : bytes_(bytes) {}

  bool any_left() const { return !bytes_.empty(); }
  // Takes the line that comes next, if it begins so; else nothing.
  std::string_view line_that_begins(char first);
  // From 0 to count - 1.
  std::size_t below(std::size_t count);
  // True once in so many times; never at the end.
  bool one_in(std::size_t times) { return below(times) == times - 1; }
  template <class Items>
  auto& of(const Items& items) {
    return items[below(std::size(items))];
  }

  // Mostly small ones and simple fractions; else one of those at the edges of what doubles hold, NaN among
  // them.
  Real number();
  // Mostly what the parameter allows.
  Real setting(const Parameter& parameter);

 private:
  std::string_view bytes_;
};

// Null, a truth value, a number, a word of experiments, or a list or an object of such.
Value any_value(Choices& choices, int depth = 0);

}  // namespace loss_lab::test
