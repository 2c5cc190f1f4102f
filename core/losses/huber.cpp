// Huber's loss: squared error for small residuals, absolute error for large ones.
//
//   value   r^2 / 2                     for |r| <= delta,   with r = p - y, output minus target
//           delta (|r| - delta / 2)     for |r| > delta
//   slope   r, held within [-delta, delta]
//
// delta: the residual from which on an example pulls no harder; in the target's unit (under standardize, in
// the standardized one). Unit of the loss: the target's, squared. Smooth: at |r| = delta both cases have the
// same slope. Half of mse near zero, delta times mae far out.
// Teaches: one threshold turns the mean into something near the median; what is an outlier is a choice.
// Source: P. J. Huber, "Robust Estimation of a Location Parameter", Annals of Mathematical Statistics 35(1),
// 1964, https://doi.org/10.1214/aoms/1177703732.
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {{.name = "delta",
                                     .symbol = "δ",
                                     .initial = 1,
                                     .min = 1e-3,
                                     .max = 1e6,
                                     .scale = Scale::logarithmic,
                                     .unit = Unit::target}};

struct Huber {
  explicit Huber(ConstReals values) : delta(values[0]) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T r = p - y;
    const T held = math::max(math::constant<T>(-delta), math::min(math::constant<T>(delta), r));
    return {held * (r - 0.5 * held), held};
  }

  Real delta;
};

}  // namespace

const LossInfo huber_loss = {
    .id = "huber",
    .formula = "if(abs(r) <= delta, r^2 / 2, delta * (abs(r) - delta / 2))",
    .slope = "if(abs(r) <= delta, r, delta * sign(r))",
    .parameters = parameters,
    .task = Task::regression,
    .targets = Targets::number,
    .unit = Unit::target_squared,
    .claims = {.convex = true,
               .smooth = true,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = true,
               .robust = true,
               .translation_invariant = true,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "HuberLoss", .keras = "Huber", .optax = "huber_loss", .scikit_learn = "huber"},
    .reference = {"Huber (1964), Robust Estimation of a Location Parameter",
                  "https://doi.org/10.1214/aoms/1177703732"},
    .make = make_pointwise<Huber, huber_loss>};

}  // namespace loss_lab
