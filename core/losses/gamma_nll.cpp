// Gamma negative log-likelihood of a positive amount, whose mean is the exponential of the output.
//
//   value   p + y e^-p      for a gamma distribution of shape 1, without the terms that no output changes
//   slope   1 - y e^-p
//
// The output p is the log of the expected amount; the target y is above 0. Unit of the loss: nats; without
// the other terms it can be negative. Teaches: a spread that grows with the mean; the slope is one minus the
// ratio of seen to expected, so what counts is the factor of a miss, and the best constant is the log of the
// mean. Source: P. McCullagh, J. A. Nelder, "Generalized Linear Models", second edition, Chapman and Hall,
// 1989, https://doi.org/10.1007/978-1-4899-3242-6.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"
#include "core/losses/scaled_exp.hpp"

namespace loss_lab {
namespace {

struct GammaNll {
  explicit GammaNll(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T ratio = scaled_exp(y, -p);
    return {p + ratio, 1.0 - ratio};
  }

  Real best_constant(ConstReals targets, ConstReals weights) const { return log_mean(targets, weights); }
};

}  // namespace

const LossInfo gamma_nll_loss = {.id = "gamma_nll",
                                 .formula = "p + y * exp(-p)",
                                 .slope = "1 - y * exp(-p)",
                                 .parameters = {},
                                 .task = Task::count,
                                 .targets = Targets::positive,
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
                                 .twins = {.pytorch = "", .keras = "", .optax = "", .scikit_learn = "gamma"},
                                 .reference = {"McCullagh, Nelder (1989), Generalized Linear Models",
                                               "https://doi.org/10.1007/978-1-4899-3242-6"},
                                 .make = make_pointwise<GammaNll, gamma_nll_loss>};

}  // namespace loss_lab
