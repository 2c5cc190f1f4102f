// Poisson negative log-likelihood of a count, whose rate is the exponential of the output.
//
//   value   e^p - y p       without the constant log(y!): PyTorch's log_input=True, full=False
//   slope   e^p - y
//
// The output p is the log of the expected count, so the count cannot be negative; the target y is a count, at
// least 0. Unit of the loss: nats; without the constant it can be negative.
// Teaches: a multiplicative model of counts; the slope is expected minus seen, and the best constant is the
// log of the mean.
// Source: J. A. Nelder, R. W. M. Wedderburn, "Generalized Linear Models", Journal of the Royal Statistical
// Society A 135(3), 1972, https://doi.org/10.2307/2344614.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

struct PoissonNll {
  explicit PoissonNll(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T rate = math::exp(p);
    // From 710 on the rate is infinite; beyond, y p must not become so too and leave no number.
    return {rate - y * math::min(math::constant<T>(710), p), rate - y};
  }

  Real best_constant(ConstReals targets, ConstReals weights) const { return log_mean(targets, weights); }
};

}  // namespace

const LossInfo poisson_nll_loss = {
    .id = "poisson_nll",
    .formula = "exp(p) - y * p",
    .slope = "exp(p) - y",
    .parameters = {},
    .task = Task::count,
    .targets = Targets::not_negative,
    .link = Link::exp,
    .unit = Unit::nats,
    .claims = {.convex = true,
               .smooth = true,
               .bounded = false,
               .non_negative = false,
               .zero_at_perfect = false,
               .robust = false,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::log_mean,
    .twins = {.pytorch = "PoissonNLLLoss", .keras = "Poisson", .optax = "", .scikit_learn = "poisson"},
    .reference = {"Nelder, Wedderburn (1972), Generalized Linear Models", "https://doi.org/10.2307/2344614"},
    .make = make_pointwise<PoissonNll, poisson_nll_loss>};

}  // namespace loss_lab
