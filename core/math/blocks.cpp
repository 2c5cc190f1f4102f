#include "core/math/blocks.hpp"

#include "core/math/elementary.hpp"

namespace loss_lab::math {
namespace {

// So many packs at a time. Pointers move on, and the packs stand at fixed distances from them, which the
// loads and stores of WebAssembly add for nothing. Operands that the function leaves alone are never read.
template <Index packs, class Function>
void each(const std::array<Operand, 4>& operands, Index rows, Real* to, Function function) {
  constexpr Index width = packs * lanes;
  static_assert(width <= static_cast<Index>(repeats));
  const auto pace = [](const Operand& operand) { return operand.constant ? 0 : width; };
  const auto [a, b, c, d] = operands;
  const Real *from_a = a.values, *from_b = b.values, *from_c = c.values, *from_d = d.values;
  for (; rows >= width; rows -= width) {
#pragma GCC unroll 4
    for (Index i = 0; i < width; i += lanes)
      store(to + i, function(load(from_a + i), load(from_b + i), load(from_c + i), load(from_d + i)));
    from_a += pace(a);
    from_b += pace(b);
    from_c += pace(c);
    from_d += pace(d);
    to += width;
  }
  if constexpr (packs > 1)
    each<1>({{{from_a, a.constant}, {from_b, b.constant}, {from_c, c.constant}, {from_d, d.constant}}}, rows,
            to, function);
}

Pack guarded(Pack x) { return select(x == x, x, broadcast(0)); }

}  // namespace

void run_step(Step step, const std::array<Operand, 4>& operands, Index rows, Real* to) {
#define EACH_OF(packs, expression)                                                                 \
  return each<packs>(operands, rows, to,                                                           \
                     []([[maybe_unused]] Pack a, [[maybe_unused]] Pack b, [[maybe_unused]] Pack c, \
                        [[maybe_unused]] Pack d) { return expression; })
// Of functions long enough to make light of moving on, one copy will do.
#define EACH(expression) EACH_OF(4, expression)
#define EACH_LONG(expression) EACH_OF(1, expression)
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
      EACH_LONG(exp(a));
    case Step::expm1:
      EACH_LONG(expm1(a));
    case Step::log:
      EACH_LONG(log(a));
    case Step::log1p:
      EACH_LONG(log1p(a));
    case Step::tanh:
      EACH_LONG(tanh(a));
    case Step::log_cosh:
      EACH_LONG(log_cosh(a));
    case Step::sin:
      EACH_LONG(sin(a));
    case Step::cos:
      EACH_LONG(cos(a));
  }
#undef EACH_LONG
#undef EACH
#undef EACH_OF
}

}  // namespace loss_lab::math
