// Hinge loss: nothing to pay beyond a margin of one on the right side, and a straight price before it.
//
//   s       2 y - 1: the target 0 or 1 as -1 or +1
//   value   1 - s p for s p < 1,  else 0
//   slope   -s for s p < 1,  else 0; at the kink s p = 1 the subgradient 0
//
// The output p is a score, its sign the class; the target y is 0 or 1. No parameters, no unit.
// Teaches: examples well beyond the margin fall silent, so the few near it (the support vectors) decide; the
// score is no probability.
// Source: C. Cortes, V. Vapnik, "Support-Vector Networks", Machine Learning 20, 1995,
// https://doi.org/10.1007/BF00994018.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

struct Hinge {
  explicit Hinge(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T s = side_of(y);
    const T missing = 1.0 - s * p;
    const T zero = math::constant<T>(0);
    return {math::max(zero, missing), math::select(missing > 0.0, zero - s, zero)};
  }

  std::vector<Real> kinks(Real y) const { return {1 / side_of(y)}; }
  Real best_constant(ConstReals targets, ConstReals weights) const {
    return math::sign(weighted_mean(targets, weights) - 0.5);
  }
};

}  // namespace

const LossInfo hinge_loss = {
    .id = "hinge",
    .formula = "max(0, 1 - (2 * y - 1) * p)",
    .slope = "if((2 * y - 1) * p < 1, 1 - 2 * y, 0)",
    .parameters = {},
    .task = Task::binary,
    .targets = Targets::label,
    .unit = Unit::none,
    .claims = {.convex = true,
               .smooth = false,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::majority,
    .twins = {.pytorch = "", .keras = "Hinge", .optax = "hinge_loss", .scikit_learn = "hinge"},
    .reference = {"Cortes, Vapnik (1995), Support-Vector Networks", "https://doi.org/10.1007/BF00994018"},
    .make = make_pointwise<Hinge, hinge_loss>};

}  // namespace loss_lab
