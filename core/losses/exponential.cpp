// Exponential loss: the price grows by the same factor with each unit that a score lies on the wrong side.
//
//   s       2 y - 1: the target 0 or 1 as -1 or +1
//   value   e^(-s p)
//   slope   -s e^(-s p)
//
// The output p is a score, its sign the class; the target y is 0 or 1. No parameters, no unit.
// Teaches: boosting minimises this; one wrong label, far on the other side, can outweigh all other examples;
// the best constant is half the log-odds.
// Source: J. Friedman, T. Hastie, R. Tibshirani, "Additive Logistic Regression: A Statistical View of
// Boosting", Annals of Statistics 28(2), 2000, https://doi.org/10.1214/aos/1016218223.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

struct Exponential {
  explicit Exponential(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T s = side_of(y);
    const T value = math::exp(-s * p);
    return {value, -s * value};
  }

  Real best_constant(ConstReals targets, ConstReals weights) const {
    return 0.5 * log_odds(weighted_mean(targets, weights));
  }
};

}  // namespace

const LossInfo exponential_loss = {
    .id = "exponential",
    .formula = "exp((1 - 2 * y) * p)",
    .slope = "(1 - 2 * y) * exp((1 - 2 * y) * p)",
    .parameters = {},
    .task = Task::binary,
    .targets = Targets::label,
    .unit = Unit::none,
    .claims = {.convex = true,
               .smooth = true,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = false,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::half_log_odds,
    .twins = {.pytorch = "", .keras = "", .optax = "", .scikit_learn = "exponential"},
    .reference = {"Friedman, Hastie, Tibshirani (2000), Additive Logistic Regression",
                  "https://doi.org/10.1214/aos/1016218223"},
    .make = make_pointwise<Exponential, exponential_loss>};

}  // namespace loss_lab
