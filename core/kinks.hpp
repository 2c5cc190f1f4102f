// Where the slope of a formula jumps along the output: where abs, min, max, sign, floor or a comparison
// changes sides.
#pragma once

#include <span>
#include <vector>

#include "core/expression.hpp"
#include "core/program.hpp"
#include "core/types.hpp"

namespace loss_lab {

// Outputs in [from, to] at which the slope of `program`, compiled from this expression with these constants,
// jumps for this target, in rising order, as near as rounding lets it be told. Sides are compared at 257
// places, and of those that change the first 64 are followed up: of sides that change twice between two
// neighbouring places nothing is seen. Empty where from or to is not finite.
std::vector<Real> find_kinks(const Expression& expression, std::span<const Constant> constants,
                             const Program& program, Real target, Real from, Real to);

}  // namespace loss_lab
