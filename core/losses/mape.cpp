// Percentage error: the absolute error as a share of the target.
//
//   value   100 |r| / max(|y|, 1e-7)         with r = p - y, output minus target
//   slope   100 sign(r) / max(|y|, 1e-7)     and at the kink r = 0 the subgradient 0
//
// The floor of 1e-7 is for targets at zero, of which no share can be taken: an example there outweighs all
// others. Unit of the loss: none (percent).
// Teaches: small targets weigh most, so a fit aims too low; the best constant is the median weighted by one
// over the target's size.
// Source: A. de Myttenaere, B. Golden, B. Le Grand, F. Rossi, "Mean Absolute Percentage Error for Regression
// Models", Neurocomputing 192, 2016, https://doi.org/10.1016/j.neucom.2015.12.114.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

struct Mape {
  explicit Mape(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T r = p - y;
    const T rate = 100.0 / size_of(y);
    return {rate * math::abs(r), rate * math::sign(r)};
  }

  std::vector<Real> kinks(Real y) const { return {y}; }
  Real best_constant(ConstReals targets, ConstReals weights) const {
    std::vector<Real> relative;
    for (std::size_t i = 0; i < targets.size(); ++i)
      relative.push_back(weight_of(weights, i) / size_of(targets[i]));
    return weighted_quantile(targets, relative, 0.5);
  }

  template <class T>
  static T size_of(T y) {
    return math::max(math::constant<T>(1e-7), math::abs(y));
  }
};

}  // namespace

const LossInfo mape_loss = {.id = "mape",
                            .formula = "100 * abs(r) / max(abs(y), 1e-7)",
                            .slope = "100 * sign(r) / max(abs(y), 1e-7)",
                            .parameters = {},
                            .task = Task::regression,
                            .targets = Targets::number,
                            .unit = Unit::none,
                            .claims = {.convex = true,
                                       .smooth = false,
                                       .bounded = false,
                                       .non_negative = true,
                                       .zero_at_perfect = true,
                                       .robust = true,
                                       .translation_invariant = false,
                                       .homogeneous = 1.0},
                            .best_constant = BestConstant::relative_median,
                            .twins = {.pytorch = "",
                                      .keras = "MeanAbsolutePercentageError",
                                      .optax = "",
                                      .scikit_learn = "mean_absolute_percentage_error"},
                            .reference = {"De Myttenaere, Golden, Le Grand, Rossi (2016), Mean Absolute "
                                          "Percentage Error for Regression Models",
                                          "https://doi.org/10.1016/j.neucom.2015.12.114"},
                            .make = make_pointwise<Mape, mape_loss>};

}  // namespace loss_lab
