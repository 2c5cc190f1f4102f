// The steps of compiled formulas, each done for a block of rows at once, so that choosing it costs little.
#pragma once

#include <array>

#include "core/math/pack.hpp"
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

// So many equal numbers stand for as many rows as there are.
constexpr std::size_t repeats = 4 * lanes;

// A block of rows, or `repeats` times the number that all rows have.
struct Operand {
  const Real* values;
  bool constant = false;
};

// `rows` is a multiple of `lanes`; `to` may be one of the operands.
void run_step(Step step, const std::array<Operand, 4>& operands, Index rows, Real* to);

}  // namespace loss_lab::math
