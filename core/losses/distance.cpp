// Distance: the straight line from the predicted point to the true one.
//
//   value   sqrt(sum of r_j^2),    r = p - y
//   slope   r_j / value; at the kink, where all r_j are 0, the subgradient 0
//
// The outputs p are the k coordinates of the predicted point, the targets y those of the true one. No
// parameters. Unit of the loss: the target's.
// Teaches: every example pulls equally hard, straight towards its target; the best constant point is the
// geometric median, for which there is no formula.
// Source: Y. Vardi, C.-H. Zhang, "The multivariate L1-median and associated data depth", PNAS 97(4), 2000,
// https://doi.org/10.1073/pnas.97.4.1423.
#include "core/losses/groups.hpp"
#include "core/losses/lengths.hpp"
#include "core/losses/list.hpp"

namespace loss_lab {
namespace {

struct Distance {
  explicit Distance(ConstReals) {}

  math::Pack operator()(Examples& at) const {
    const auto gap = [&](Index j) { return at.p(j) - at.y(j); };
    const math::Pack distance = length(at.columns(), gap), divisor = divisor_of(distance);
    for (Index j = 0; j < at.columns(); ++j) at.set_slope(j, gap(j) / divisor);
    return distance;
  }

  Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView& targets) const {
    return length(outputs.cols(), [&](Index j) { return outputs(0, j) - targets(0, j); });
  }
};

}  // namespace

const LossInfo distance_loss = {
    .id = "distance",
    .formula = "sqrt(row_sum(r^2))",
    .slope = "if(row_sum(r^2) == 0, 0, r / sqrt(row_sum(r^2)))",
    .parameters = {},
    .task = Task::regression,
    .targets = Targets::number,
    .form = {.columns = Columns::row},
    .unit = Unit::target,
    .claims = {.convex = true,
               .smooth = false,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = true,
               .robust = true,
               .translation_invariant = true,
               .homogeneous = 1},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "PairwiseDistance", .keras = "", .optax = "", .scikit_learn = ""},
    .reference = {"Vardi, Zhang (2000), The multivariate L1-median and associated data depth",
                  "https://doi.org/10.1073/pnas.97.4.1423"},
    .make = make_groups<Distance, distance_loss>};

}  // namespace loss_lab
