// Hinge embedding loss: a pair that belongs together pays its distance, any other what it lacks of a margin.
//
//   d       the Euclidean distance of the two rows, |p1 - p2|
//   value   d                   for y = 1 (alike)
//           max(0, margin - d)  for y = -1 (not alike)
//   slope   by p1: y (p1 - p2) / d, but 0 for y = -1 where d > margin; by p2: the opposite
//
// At d = 0 the subgradient is 0; at the corner d = margin it is that of the side that still pays, as in
// PyTorch. Two rows of coordinates make one example, with one target. margin: the distance from which rows
// that are not alike leave each other alone; in the unit of the outputs, which is that of the loss too.
// Teaches: without squares, every pair pulls or pushes equally hard, however far it is off.
// Source: H. Mobahi, R. Collobert, J. Weston, "Deep Learning from Temporal Coherence in Video", ICML 2009,
// https://doi.org/10.1145/1553374.1553469, there on the sum of absolute differences.
#include <algorithm>
#include <cmath>

#include "core/losses/list.hpp"
#include "core/losses/pairs.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    {.name = "margin", .symbol = "m", .initial = 1, .min = 1e-3, .max = 1e3, .scale = Scale::logarithmic}};

constexpr std::string_view slopes_by_second[] = {
    "if(p1 == p2, 0, (p2 - p1) / sqrt(row_sum((p1 - p2)^2))"
    " * if(y > 0, 1, if(sqrt(row_sum((p1 - p2)^2)) <= margin, -1, 0)))"};

struct HingeEmbedding {
  explicit HingeEmbedding(ConstReals values) : margin(values[0]) {}

  math::Pack operator()(Examples& at) const {
    const math::Pack d = distance_of_pair(at), zero = math::broadcast(0), one = math::broadcast(1);
    const auto alike = at.y(0) > 0.0;
    set_slopes_by_distance(at, d, math::select(alike, one, math::select(d <= margin, -one, zero)));
    return math::select(alike, d, math::max(zero, margin - d));
  }

  Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView& targets) const {
    const Real d = distance_of_pair(outputs);
    return share_of_gap * (targets(0, 0) > 0 ? d : std::min(d, std::fabs(margin - d)));
  }

  Real margin;
};

}  // namespace

const LossInfo hinge_embedding_loss = {
    .id = "hinge_embedding",
    .formula = "if(y > 0, sqrt(row_sum((p1 - p2)^2)), max(0, margin - sqrt(row_sum((p1 - p2)^2))))",
    .slope =
        "if(p1 == p2, 0, (p1 - p2) / sqrt(row_sum((p1 - p2)^2))"
        " * if(y > 0, 1, if(sqrt(row_sum((p1 - p2)^2)) <= margin, -1, 0)))",
    .further_slopes = slopes_by_second,
    .parameters = parameters,
    .task = Task::embedding,
    .targets = Targets::sign,
    .form = {.columns = Columns::coordinates, .group = 2},
    .unit = Unit::none,
    .claims = {.convex = false,
               .smooth = false,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "HingeEmbeddingLoss", .keras = "", .optax = "", .scikit_learn = ""},
    .reference = {"Mobahi, Collobert, Weston (2009), Deep Learning from Temporal Coherence in Video",
                  "https://doi.org/10.1145/1553374.1553469"},
    .make = make_groups<HingeEmbedding, hinge_embedding_loss>};

}  // namespace loss_lab
