#include "core/math/blocks.hpp"

#include "core/math/elementary.hpp"
#include "core/math/pack.hpp"

namespace loss_lab::math {
namespace {

// Operands that the function leaves alone are never read.
template <class Function>
void each(const std::array<const Real*, 4>& operands, Index rows, Real* to, Function function) {
  const auto [a, b, c, d] = operands;
#ifndef __clang__  // which does so by itself
#pragma GCC unroll 4
#endif
  for (Index i = 0; i < rows; i += lanes)
    store(to + i, function(load(a + i), load(b + i), load(c + i), load(d + i)));
}

Pack guarded(Pack x) { return select(x == x, x, broadcast(0)); }

}  // namespace

void run_step(Step step, const std::array<const Real*, 4>& operands, Index rows, Real* to) {
#define EACH(expression)                                                                    \
  return each(operands, rows, to,                                                           \
              []([[maybe_unused]] Pack a, [[maybe_unused]] Pack b, [[maybe_unused]] Pack c, \
                 [[maybe_unused]] Pack d) { return expression; })
  switch (step) {
    case Step::add:
      EACH(a + b);
    case Step::subtract:
      EACH(a - b);
    case Step::multiply:
      EACH(a * b);
    case Step::divide:
      EACH(a / b);
    case Step::guarded_add:
      EACH(guarded(a + b));
    case Step::guarded_subtract:
      EACH(guarded(a - b));
    case Step::guarded_multiply:
      EACH(guarded(a * b));
    case Step::guarded_divide:
      EACH(guarded(a / b));
    case Step::less:
      EACH(select(a < b, c, d));
    case Step::less_equal:
      EACH(select(a <= b, c, d));
    case Step::equal:
      EACH(select(a == b, c, d));
    case Step::abs:
      EACH(abs(a));
    case Step::sqrt:
      EACH(sqrt(a));
    case Step::floor:
      EACH(floor(a));
    case Step::exp:
      EACH(exp(a));
    case Step::expm1:
      EACH(expm1(a));
    case Step::log:
      EACH(log(a));
    case Step::log1p:
      EACH(log1p(a));
    case Step::tanh:
      EACH(tanh(a));
    case Step::log_cosh:
      EACH(log_cosh(a));
    case Step::sin:
      EACH(sin(a));
    case Step::cos:
      EACH(cos(a));
  }
#undef EACH
}

void fill_block(Real number, Index rows, Real* to) {
  for (Index i = 0; i < rows; i += lanes) store(to + i, broadcast(number));
}

}  // namespace loss_lab::math
