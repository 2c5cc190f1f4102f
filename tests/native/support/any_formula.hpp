// What must hold of every text that stands in the place of a formula, however hostile.
#pragma once

#include <string_view>

namespace loss_lab::test {

// Parses it as a formula of the tape and then as that of a custom loss, which is compiled and evaluated.
// Throws std::logic_error where an error is none of the grammar's, a value is not the formula's, or a slope
// is no number where the value is one. Returns whether it was the formula of a custom loss.
bool try_formula(std::string_view text);

}  // namespace loss_lab::test
