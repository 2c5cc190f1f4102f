// Soft margin loss: hinge without its corner, the price fading as a score moves to its own side.
//
//   s       2 y - 1: the target 0 or 1 as -1 or +1
//   value   log(1 + e^(-s p))
//   slope   -s sigmoid(-s p)
//
// The output p is a score, and as a logit it gives the probability of 1; the target y is 0 or 1. Unit of the
// loss: nats. On such targets it is bce.
// Teaches: cross-entropy is a loss of the margin s p as well; no example ever falls quite silent.
// Source: L. Rosasco, E. De Vito, A. Caponnetto, M. Piana, A. Verri, "Are Loss Functions All the Same?",
// Neural Computation 16(5), 2004, https://doi.org/10.1162/089976604773135104.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

struct SoftMargin {
  explicit SoftMargin(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T s = side_of(y);
    const math::Logistic<T> at = math::logistic(-s * p);
    return {at.softplus_up, -s * at.sigmoid_up};
  }

  Real best_constant(ConstReals targets, ConstReals weights) const {
    return log_odds(weighted_mean(targets, weights));
  }
};

}  // namespace

const LossInfo soft_margin_loss = {
    .id = "soft_margin",
    .formula = "softplus((1 - 2 * y) * p)",
    .slope = "(1 - 2 * y) * sigmoid((1 - 2 * y) * p)",
    .parameters = {},
    .task = Task::binary,
    .targets = Targets::label,
    .link = Link::sigmoid,
    .unit = Unit::nats,
    .claims = {.convex = true,
               .smooth = true,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::log_odds,
    .twins = {.pytorch = "SoftMarginLoss",
              .keras = "BinaryCrossentropy",
              .optax = "sigmoid_binary_cross_entropy",
              .scikit_learn = "log_loss"},
    .reference = {"Rosasco, De Vito, Caponnetto, Piana, Verri (2004), Are Loss Functions All the Same?",
                  "https://doi.org/10.1162/089976604773135104"},
    .make = make_pointwise<SoftMargin, soft_margin_loss>};

}  // namespace loss_lab
