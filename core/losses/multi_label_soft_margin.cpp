// Multi-label soft margin loss: binary cross-entropy of each label by itself, averaged over the labels.
//
//   value   mean of y_j log(1 + e^-p_j) + (1 - y_j) log(1 + e^p_j) over the k labels
//   slope   (sigmoid(p_j) - y_j) / k
//
// The outputs p are logits, sigmoid(p_j) the probability of label j; the targets y are 0 or 1 for each label,
// any number of them 1. No parameters. Unit of the loss: nats.
// Teaches: labels that do not exclude one another are so many questions with yes or no.
// Source: M.-L. Zhang and others, "Binary relevance for multi-label learning: an overview", Frontiers of
// Computer Science 12, 2018, https://doi.org/10.1007/s11704-017-7031-7.
#include "core/losses/best_constant.hpp"
#include "core/losses/groups.hpp"
#include "core/losses/list.hpp"
#include "core/math/elementary.hpp"

namespace loss_lab {
namespace {

struct MultiLabelSoftMargin {
  explicit MultiLabelSoftMargin(ConstReals) {}

  math::Pack operator()(Examples& at) const {
    const Real share = 1 / static_cast<Real>(at.columns());
    math::Pack value = math::broadcast(0);
    for (Index j = 0; j < at.columns(); ++j) {
      const math::Pack y = at.y(j);
      const math::Logistic<math::Pack> logistic = math::logistic(at.p(j));
      value += y * logistic.softplus_down + (1.0 - y) * logistic.softplus_up;
      at.set_slope(j, share * ((1.0 - y) * logistic.sigmoid_up - y * logistic.sigmoid_down));
    }
    return share * value;
  }

  std::vector<Real> best_constant(const ConstMatrixView& targets, ConstReals weights, Index outputs) const {
    std::vector<Real> best;
    for (Index j = 0; j < outputs; ++j) {
      const Real mean =
          weighted_mean({targets.col(j).data(), static_cast<std::size_t>(targets.rows())}, weights);
      best.push_back(math::log(mean / (1 - mean)));
    }
    return best;
  }
};

}  // namespace

const LossInfo multi_label_soft_margin_loss = {
    .id = "multi_label_soft_margin",
    .formula = "row_mean(y * softplus(-p) + (1 - y) * softplus(p))",
    .slope = "(sigmoid(p) - y) / row_sum(p^0)",
    .parameters = {},
    .task = Task::multilabel,
    .targets = Targets::label,
    .form = {.columns = Columns::row},
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
    .twins = {.pytorch = "MultiLabelSoftMarginLoss",
              .keras = "BinaryCrossentropy",
              .optax = "sigmoid_binary_cross_entropy",
              .scikit_learn = ""},
    .reference = {"Zhang and others (2018), Binary relevance for multi-label learning: an overview",
                  "https://doi.org/10.1007/s11704-017-7031-7"},
    .make = make_groups<MultiLabelSoftMargin, multi_label_soft_margin_loss>};

}  // namespace loss_lab
