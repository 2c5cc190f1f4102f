// Epsilon-insensitive loss: absolute error beyond a tube around the target, and nothing inside it.
//
//   value   |r| - epsilon for |r| > epsilon,  else 0      with r = p - y, output minus target
//   slope   sign(r) for |r| > epsilon,  else 0: at the kinks |r| = epsilon the subgradient is 0 as well
//
// epsilon: half the width of the tube, in the target's unit (under standardize, in the standardized one); at
// 0 it is mae. Unit of the loss: the target's. Teaches: examples within the tube fall silent, so the few at
// its edge and beyond (the support vectors) hold the fit. Source: A. J. Smola, B. Schölkopf, "A Tutorial on
// Support Vector Regression", Statistics and Computing 14, 2004,
// https://doi.org/10.1023/B:STCO.0000035301.49549.88.
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    {.name = "epsilon", .symbol = "ε", .initial = 0.1, .min = 0, .max = 1e6, .unit = Unit::target}};

struct EpsilonInsensitive {
  explicit EpsilonInsensitive(ConstReals values) : epsilon(values[0]) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T r = p - y;
    const T excess = math::abs(r) - epsilon;
    const T zero = math::constant<T>(0);
    return {math::max(zero, excess), math::select(excess > 0.0, math::sign(r), zero)};
  }

  std::vector<Real> kinks(Real y) const { return {y - epsilon, y + epsilon}; }

  Real epsilon;
};

}  // namespace

const LossInfo epsilon_insensitive_loss = {
    .id = "epsilon_insensitive",
    .formula = "max(0, abs(r) - epsilon)",
    .slope = "if(abs(r) > epsilon, sign(r), 0)",
    .parameters = parameters,
    .task = Task::regression,
    .targets = Targets::number,
    .unit = Unit::target,
    .claims = {.convex = true,
               .smooth = false,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = true,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "", .keras = "", .optax = "", .scikit_learn = "epsilon_insensitive"},
    .reference = {"Smola, Schölkopf (2004), A Tutorial on Support Vector Regression",
                  "https://doi.org/10.1023/B:STCO.0000035301.49549.88"},
    .make = make_pointwise<EpsilonInsensitive, epsilon_insensitive_loss>};

}  // namespace loss_lab
