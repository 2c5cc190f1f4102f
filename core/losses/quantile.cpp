// Quantile (pinball) loss: absolute error with one price for aiming too low and another for too high.
//
//   value   tau (y - p)          for p < y, too low
//           (1 - tau) (p - y)    for p > y, too high
//   slope   -tau for p < y,  1 - tau for p > y,  and at the kink p = y the subgradient 0
//
// tau: the share of targets that should lie below the output, a plain number strictly between 0 and 1. Unit
// of the loss: the target's. At tau = 0.5 it is half of mae.
// Teaches: which question a model answers is up to the loss: the best constant is the tau-quantile.
// Source: R. Koenker, G. Bassett, "Regression Quantiles", Econometrica 46(1), 1978,
// https://doi.org/10.2307/1913643.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    {.name = "tau", .symbol = "τ", .initial = 0.5, .min = 0.001, .max = 0.999}};

struct Quantile {
  explicit Quantile(ConstReals values) : tau(values[0]) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T r = p - y;
    const T zero = math::constant<T>(0);
    const T slope = math::select(r > 0.0, math::constant<T>(1 - tau),
                                 math::select(r < 0.0, math::constant<T>(-tau), zero));
    return {math::max(-tau * r, (1 - tau) * r), slope};
  }

  std::vector<Real> kinks(Real y) const { return {y}; }
  Real best_constant(ConstReals targets, ConstReals weights) const {
    return weighted_quantile(targets, weights, tau);
  }

  Real tau;
};

}  // namespace

const LossInfo quantile_loss = {
    .id = "quantile",
    .formula = "max(tau * (y - p), (tau - 1) * (y - p))",
    .slope = "if(p < y, -tau, if(p > y, 1 - tau, 0))",
    .parameters = parameters,
    .task = Task::regression,
    .targets = Targets::number,
    .unit = Unit::target,
    .claims = {.convex = true,
               .smooth = false,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = true,
               .robust = true,
               .translation_invariant = true,
               .homogeneous = 1.0},
    .best_constant = BestConstant::quantile,
    .twins = {.pytorch = "", .keras = "", .optax = "", .scikit_learn = "quantile"},
    .reference = {"Koenker, Bassett (1978), Regression Quantiles", "https://doi.org/10.2307/1913643"},
    .make = make_pointwise<Quantile, quantile_loss>};

}  // namespace loss_lab
