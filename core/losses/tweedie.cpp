// Tweedie loss of an amount that may well be zero, whose mean is the exponential of the output.
//
//   value   e^((2 - power) p) / (2 - power) - y e^((1 - power) p) / (1 - power)
//   slope   e^((2 - power) p) - y e^((1 - power) p)
//
// The output p is the log of the expected amount; the target y is at least 0. power: the variance grows as
// this power of the mean, a plain number between 1 (towards poisson_nll) and 2 (towards gamma_nll). Unit of
// the loss: nats, for a dispersion of 1 and without the terms that no output changes. Teaches: a heap of
// zeros and a long tail in one loss, as of insurance claims; whatever the power, the best constant is the log
// of the mean, but how hard a far example pulls is up to it. Source: B. Jørgensen, "Exponential Dispersion
// Models", Journal of the Royal Statistical Society B 49(2), 1987,
// https://doi.org/10.1111/j.2517-6161.1987.tb01685.x.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"
#include "core/losses/scaled_exp.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    {.name = "power", .symbol = "ξ", .initial = 1.5, .min = 1.01, .max = 1.99}};

struct Tweedie {
  explicit Tweedie(ConstReals values) : rising(2 - values[0]), falling(values[0] - 1) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T up = math::exp(rising * p);
    const T down = scaled_exp(y, -falling * p);
    return {up / rising + down / falling, up - down};
  }

  Real best_constant(ConstReals targets, ConstReals weights) const { return log_mean(targets, weights); }

  Real rising, falling;
};

}  // namespace

const LossInfo tweedie_loss = {
    .id = "tweedie",
    .formula = "exp((2 - power) * p) / (2 - power) - y * exp((1 - power) * p) / (1 - power)",
    .slope = "exp((2 - power) * p) - y * exp((1 - power) * p)",
    .parameters = parameters,
    .task = Task::count,
    .targets = Targets::not_negative,
    .link = Link::exp,
    .unit = Unit::nats,
    .claims = {.convex = true,
               .smooth = true,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = false,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::log_mean,
    .twins = {.pytorch = "", .keras = "", .optax = "", .scikit_learn = "TweedieRegressor"},
    .reference = {"Jørgensen (1987), Exponential Dispersion Models",
                  "https://doi.org/10.1111/j.2517-6161.1987.tb01685.x"},
    .make = make_pointwise<Tweedie, tweedie_loss>};

}  // namespace loss_lab
