// Listwise softmax loss: cross-entropy of a list's relevances with the shares that its scores get.
//
//   value   sum of y_j (log(sum of e^p_i) - p_j)
//   slope   softmax_j sum(y) - y_j
//
// The outputs p are the scores of a list's k entries; the targets y are their relevances, at least 0, which
// need not add up to one. No parameters. Unit of the loss: nats.
// Teaches: a ranking needs no grade to be hit, only what is relevant above the rest of its own list.
// Source: Z. Cao and others, "Learning to Rank: From Pairwise Approach to Listwise Approach", ICML 2007,
// https://doi.org/10.1145/1273496.1273513.
#include "core/losses/list.hpp"
#include "core/losses/softmax.hpp"

namespace loss_lab {
namespace {

struct ListwiseSoftmax {
  explicit ListwiseSoftmax(ConstReals) {}

  math::Pack operator()(Examples& at) const {
    for (Index j = 0; j < at.columns(); ++j) at.set_slope(j, at.y(j));
    return Softmax(at).cross_entropy(at);
  }
};

}  // namespace

const LossInfo listwise_softmax_loss = {
    .id = "listwise_softmax",
    .formula = "row_sum(y * (log_sum_exp(p) - p))",
    .slope = "softmax(p) * row_sum(y) - y",
    .parameters = {},
    .task = Task::ranking,
    .targets = Targets::not_negative,
    .form = {.columns = Columns::row},
    .unit = Unit::nats,
    .claims = {.convex = true,
               .smooth = true,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "CrossEntropyLoss",
              .keras = "",
              .optax = "ranking_softmax_loss",
              .scikit_learn = ""},
    .reference = {"Cao and others (2007), Learning to Rank: From Pairwise Approach to Listwise Approach",
                  "https://doi.org/10.1145/1273496.1273513"},
    .make = make_groups<ListwiseSoftmax, listwise_softmax_loss>};

}  // namespace loss_lab
