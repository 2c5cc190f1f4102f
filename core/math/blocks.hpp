// The steps of compiled formulas, each done for a block of rows at once, so that choosing it costs little.
#pragma once

#include <array>

#include "core/types.hpp"

namespace loss_lab::math {

// On operands a, b, c and d, of which each takes the first one, two or four.
enum class Step {
  add,
  subtract,
  multiply,
  divide,
  // Within a slope: 0 where the result is not a number, as 0 times infinity is.
  guarded_add,
  guarded_subtract,
  guarded_multiply,
  guarded_divide,
  // c where a is less than b (at most b, equal to b), else d.
  less,
  less_equal,
  equal,
  abs,
  sqrt,
  floor,
  exp,
  expm1,
  log,
  log1p,
  tanh,
  log_cosh,
  sin,
  cos,
};

// `rows` is a multiple of `lanes`; `to` may be one of the operands.
void run_step(Step step, const std::array<const Real*, 4>& operands, Index rows, Real* to);
// The same number in all rows.
void fill_block(Real number, Index rows, Real* to);

}  // namespace loss_lab::math
