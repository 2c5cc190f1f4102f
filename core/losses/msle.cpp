// Squared logarithmic error: what costs is the factor between output and target, not the gap.
//
//   value   (log(1 + max(p, 0)) - log(1 + y))^2
//   slope   2 (log(1 + p) - log(1 + y)) / (1 + p)   for p > 0,  else 0: below zero, and at the kink p = 0 of
//   a
//           y > 0, there is no pull
//
// The target y is at least 0; one is added to both sides, so that zeros have a logarithm. Not convex: far
// above the target the slope fades again. Unit of the loss: none.
// Teaches: half as much and twice as much are equally wrong; the best constant is the geometric mean (of the
// targets plus one); an output below zero is stuck there.
// Source: C. Tofallis, "A Better Measure of Relative Prediction Accuracy for Model Selection and Model
// Estimation", Journal of the Operational Research Society 66(8), 2015,
// https://doi.org/10.1057/jors.2014.103.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

struct Msle {
  explicit Msle(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T zero = math::constant<T>(0);
    const T kept = math::max(zero, p);
    const T r = kept - y;
    // As one logarithm, of the larger by the smaller, it keeps its digits where the two are close.
    const T gap = math::sign(r) * math::log1p(math::abs(r) / (1.0 + math::min(kept, y)));
    return {gap * gap, math::select(p > 0.0, 2.0 * gap / (1.0 + kept), zero)};
  }

  std::vector<Real> kinks(Real y) const { return y > 0 ? std::vector<Real>{0} : std::vector<Real>{}; }
  Real best_constant(ConstReals targets, ConstReals weights) const {
    std::vector<Real> logs(targets.begin(), targets.end());
    for (Real& target : logs) target = math::log1p(target);
    return math::expm1(weighted_mean(logs, weights));
  }
};

}  // namespace

const LossInfo msle_loss = {.id = "msle",
                            .formula = "(log1p(max(p, 0)) - log1p(y))^2",
                            .slope = "if(p > 0, 2 * (log1p(p) - log1p(y)) / (1 + p), 0)",
                            .parameters = {},
                            .task = Task::regression,
                            .targets = Targets::not_negative,
                            .unit = Unit::none,
                            .claims = {.convex = false,
                                       .smooth = false,
                                       .bounded = false,
                                       .non_negative = true,
                                       .zero_at_perfect = false,
                                       .robust = false,
                                       .translation_invariant = false,
                                       .homogeneous = {}},
                            .best_constant = BestConstant::expm1_mean_log1p,
                            .twins = {.pytorch = "",
                                      .keras = "MeanSquaredLogarithmicError",
                                      .optax = "",
                                      .scikit_learn = "mean_squared_log_error"},
                            .reference = {"Tofallis (2015), A Better Measure of Relative Prediction Accuracy",
                                          "https://doi.org/10.1057/jors.2014.103"},
                            .make = make_pointwise<Msle, msle_loss>};

}  // namespace loss_lab
