// Perceptron loss: the size of a score on the wrong side, and nothing on the right one.
//
//   s       2 y - 1: the target 0 or 1 as -1 or +1
//   value   max(0, -s p)
//   slope   -s for s p <= 0,  else 0
//
// The output p is a score, its sign the class; the target y is 0 or 1. At the kink p = 0 the slope is that of
// the wrong side: with the subgradient 0, a start at zero would never learn. No parameters, no unit.
// Teaches: training stops as soon as all are on the right side, however barely; a constant of zero costs
// nothing, and says nothing.
// Source: F. Rosenblatt, "The Perceptron: A Probabilistic Model for Information Storage and Organization in
// the Brain", Psychological Review 65(6), 1958, https://doi.org/10.1037/h0042519.
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

struct Perceptron {
  explicit Perceptron(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T s = side_of(y);
    const T zero = math::constant<T>(0);
    return {math::max(zero, zero - s * p), math::select(s * p <= 0.0, -s, zero)};
  }

  std::vector<Real> kinks(Real) const { return {0}; }
};

}  // namespace

const LossInfo perceptron_loss = {
    .id = "perceptron",
    .formula = "max(0, (1 - 2 * y) * p)",
    .slope = "if((2 * y - 1) * p <= 0, 1 - 2 * y, 0)",
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
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "", .keras = "", .optax = "perceptron_loss", .scikit_learn = "perceptron"},
    .reference = {"Rosenblatt (1958), The Perceptron", "https://doi.org/10.1037/h0042519"},
    .make = make_pointwise<Perceptron, perceptron_loss>};

}  // namespace loss_lab
