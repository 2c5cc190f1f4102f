// Softmax cross-entropy on logits: the negative log of the probability that the model gave to the true class.
//
//   q       (1 - label_smoothing) y + label_smoothing / k: the target's shares, drawn towards all k classes
//   alike value   sum of w_c q_c (log(sum of e^p_j) - p_c) over the classes c slope   softmax_c sum(w q) -
//   w_c q_c
//
// The outputs p are logits, softmax(p) the probabilities of the k classes; the target is the index of the
// true class, y then being 1 there and 0 elsewhere, or a distribution y over the classes. label_smoothing:
// from 0 (trust the labels) to 1 (ignore them), a plain number. class_weights: how often each class counts, k
// plain numbers w, all 1 where not given. Unit of the loss: nats.
// Teaches: raising one class's logit lowers all other probabilities; the slope is plainly probability minus
// target.
// Source: J. S. Bridle, "Probabilistic Interpretation of Feedforward Classification Network Outputs",
// Neurocomputing, 1990, https://doi.org/10.1007/978-3-642-76153-9_28.
#include "core/losses/list.hpp"
#include "core/losses/softmax.hpp"
#include "core/math/elementary.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    {.name = "label_smoothing", .symbol = "ε", .initial = 0, .min = 0, .max = 1}};
constexpr std::string_view lists[] = {"class_weights"};

struct SoftmaxCrossEntropy {
  SoftmaxCrossEntropy(ConstReals values, const Lists& given)
      : label_smoothing(values[0]), class_weights(given[0]) {}

  math::Pack operator()(Examples& at) const {
    for (Index j = 0; j < at.columns(); ++j) at.set_slope(j, weighted(at.y(j), j, at.columns()));
    return Softmax(at).cross_entropy(at);
  }

  // The exponentials as they are, which overflow from 710 on.
  math::Pack naive(const Examples& at) const {
    math::Pack sum = math::broadcast(0), value = sum;
    for (Index j = 0; j < at.columns(); ++j) sum = sum + math::exp(at.p(j));
    for (Index j = 0; j < at.columns(); ++j)
      value = value + weighted(at.y(j), j, at.columns()) * (math::log(sum) - at.p(j));
    return value;
  }

  std::vector<Real> best_constant(const ConstMatrixView& targets, ConstReals weights, Index outputs) const {
    std::vector<Real> best;
    Real total = 0;
    for (Index j = 0; j < outputs; ++j) {
      Real sum = 0;
      for (Index i = 0; i < targets.rows(); ++i) {
        const Real y =
            targets.cols() == outputs ? targets(i, j) : (targets(i, 0) == static_cast<Real>(j) ? 1 : 0);
        sum += (weights.empty() ? 1 : weights[static_cast<std::size_t>(i)]) * weighted(y, j, outputs);
      }
      best.push_back(sum);
      total += sum;
    }
    for (Real& share : best) share = math::log(share / total);
    return best;
  }

  template <class T>
  T weighted(T y, Index j, Index columns) const {
    const T q = (1 - label_smoothing) * y + label_smoothing / static_cast<Real>(columns);
    return (class_weights.empty() ? 1 : class_weights[static_cast<std::size_t>(j)]) * q;
  }

  Real label_smoothing;
  ConstReals class_weights;
};

}  // namespace

const LossInfo softmax_cross_entropy_loss = {
    .id = "softmax_cross_entropy",
    .formula =
        "(1 - label_smoothing) * row_sum(class_weights * y * (log_sum_exp(p) - p))"
        " + label_smoothing * row_mean(class_weights * (log_sum_exp(p) - p))",
    .slope =
        "softmax(p) * ((1 - label_smoothing) * row_sum(class_weights * y)"
        " + label_smoothing * row_mean(class_weights))"
        " - class_weights * ((1 - label_smoothing) * y + label_smoothing / row_sum(p^0))",
    .naive =
        "(1 - label_smoothing) * row_sum(class_weights * y * (log(row_sum(exp(p))) - p))"
        " + label_smoothing * row_mean(class_weights * (log(row_sum(exp(p))) - p))",
    .parameters = parameters,
    .lists = lists,
    .task = Task::multiclass,
    .targets = Targets::category,
    .form = {.columns = Columns::classes},
    .link = Link::softmax,
    .unit = Unit::nats,
    .claims = {.convex = true,
               .smooth = true,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::log_shares,
    .twins = {.pytorch = "CrossEntropyLoss",
              .keras = "CategoricalCrossentropy",
              .optax = "softmax_cross_entropy",
              .scikit_learn = "log_loss"},
    .reference = {"Bridle (1990), Probabilistic Interpretation of Feedforward Classification Network Outputs",
                  "https://doi.org/10.1007/978-3-642-76153-9_28"},
    .make = make_groups<SoftmaxCrossEntropy, softmax_cross_entropy_loss>};

}  // namespace loss_lab
