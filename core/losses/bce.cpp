// Binary cross-entropy on logits: the negative log of the probability that the model gave to what happened.
//
//   q       y (1 - label_smoothing) + label_smoothing / 2: the target, drawn towards one half
//   value   pos_weight q log(1 + e^-p) + (1 - q) log(1 + e^p)
//   slope   (1 - q) sigmoid(p) - pos_weight q sigmoid(-p)
//
// The output p is a logit, sigmoid(p) the probability of 1; the target y is 0, 1 or a probability between.
// pos_weight: how often a 1 counts, a plain number. label_smoothing: from 0 (trust the labels) to 1 (ignore
// them), a plain number. Unit of the loss: nats.
// Teaches: being sure and wrong costs without end, being sure and right costs nearly nothing, and the slope
// is plainly probability minus target.
// Source: D. R. Cox, "The Regression Analysis of Binary Sequences", Journal of the Royal Statistical Society
// B 20(2), 1958, https://doi.org/10.1111/j.2517-6161.1958.tb00292.x.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    {.name = "pos_weight",
     .symbol = "w₊",
     .initial = 1,
     .min = 1e-3,
     .max = 1e3,
     .scale = Scale::logarithmic},
    {.name = "label_smoothing", .symbol = "ε", .initial = 0, .min = 0, .max = 1}};

struct Bce {
  explicit Bce(ConstReals values) : pos_weight(values[0]), label_smoothing(values[1]) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T q = smoothed(y);
    const T yes = pos_weight * q;
    const T no = 1.0 - q;
    const math::Logistic<T> at = math::logistic(p);
    return {yes * at.softplus_down + no * at.softplus_up, no * at.sigmoid_up - yes * at.sigmoid_down};
  }

  // By way of the probability, which is 0 or 1 long before the logit is infinite.
  Real naive(Real p, Real y) const {
    const Real q = smoothed(y), likely = 1 / (1 + math::exp(-p));
    return -pos_weight * q * math::log(likely) - (1 - q) * math::log(1 - likely);
  }

  Real best_constant(ConstReals targets, ConstReals weights) const {
    const Real q = smoothed(weighted_mean(targets, weights));
    return math::log(pos_weight * q / (1 - q));
  }

  template <class T>
  T smoothed(T y) const {
    return (1 - label_smoothing) * y + 0.5 * label_smoothing;
  }

  Real pos_weight;
  Real label_smoothing;
};

}  // namespace

const LossInfo bce_loss = {
    .id = "bce",
    .formula =
        "pos_weight * (y * (1 - label_smoothing) + label_smoothing / 2) * softplus(-p)"
        " + (1 - y * (1 - label_smoothing) - label_smoothing / 2) * softplus(p)",
    .slope =
        "(1 - y * (1 - label_smoothing) - label_smoothing / 2) * sigmoid(p)"
        " - pos_weight * (y * (1 - label_smoothing) + label_smoothing / 2) * sigmoid(-p)",
    .naive =
        "-pos_weight * (y * (1 - label_smoothing) + label_smoothing / 2) * log(1 / (1 + exp(-p)))"
        " - (1 - y * (1 - label_smoothing) - label_smoothing / 2) * log(1 - 1 / (1 + exp(-p)))",
    .parameters = parameters,
    .task = Task::binary,
    .targets = Targets::probability,
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
    .twins = {.pytorch = "BCEWithLogitsLoss",
              .keras = "BinaryCrossentropy",
              .optax = "sigmoid_binary_cross_entropy",
              .scikit_learn = "log_loss"},
    .reference = {"Cox (1958), The Regression Analysis of Binary Sequences",
                  "https://doi.org/10.1111/j.2517-6161.1958.tb00292.x"},
    .make = make_pointwise<Bce, bce_loss>};

}  // namespace loss_lab
