// Contrastive loss: a pair that belongs together pays for its distance, any other for what it lacks of a
// margin.
//
//   d       the Euclidean distance of the two rows, |p1 - p2|
//   value   d^2                   for y = 1 (the same)
//           max(0, margin - d)^2  for y = 0 (different)
//   slope   by p1: 2 (p1 - p2)                        for y = 1
//           -2 max(0, margin - d) (p1 - p2) / d       for y = 0; at d = 0, where it jumps, the subgradient 0
//           by p2: the opposite
//
// Two rows of coordinates make one example, with one target. margin: the distance from which different rows
// leave each other alone; in the unit of the outputs. Values hold while d^2 does, up to distances of 1e154.
// Teaches: without the second case all rows would fall into one point; the margin is what keeps them apart.
// Source: R. Hadsell, S. Chopra, Y. LeCun, "Dimensionality Reduction by Learning an Invariant Mapping", CVPR
// 2006, https://doi.org/10.1109/CVPR.2006.100, without its factor 1/2 and with its labels the other way
// round.
#include <limits>

#include "core/losses/list.hpp"
#include "core/losses/pairs.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    {.name = "margin", .symbol = "m", .initial = 1, .min = 1e-3, .max = 1e3, .scale = Scale::logarithmic}};

constexpr std::string_view slopes_by_second[] = {
    "if(p1 == p2, 0, 2 * (p2 - p1) * (y - (1 - y) * max(0, margin / sqrt(row_sum((p1 - p2)^2)) - 1)))"};

struct Contrastive {
  explicit Contrastive(ConstReals values) : margin(values[0]) {}

  math::Pack operator()(Examples& at) const {
    const math::Pack d = distance_of_pair(at);
    const math::Pack lacking = math::max(math::broadcast(0), margin - d);
    const auto same = at.y(0) > 0.5;
    set_slopes_by_distance(at, d, 2.0 * math::select(same, d, -lacking));
    return math::select(same, d * d, lacking * lacking);
  }

  Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView& targets) const {
    return targets(0, 0) > 0.5 ? std::numeric_limits<Real>::infinity()
                               : share_of_gap * distance_of_pair(outputs);
  }

  Real margin;
};

}  // namespace

const LossInfo contrastive_loss = {
    .id = "contrastive",
    .formula = "y * row_sum((p1 - p2)^2) + (1 - y) * max(0, margin - sqrt(row_sum((p1 - p2)^2)))^2",
    .slope =
        "if(p1 == p2, 0, 2 * (p1 - p2) * (y - (1 - y) * max(0, margin / sqrt(row_sum((p1 - p2)^2)) - 1)))",
    .further_slopes = slopes_by_second,
    .parameters = parameters,
    .task = Task::embedding,
    .targets = Targets::label,
    .form = {.columns = Columns::coordinates, .group = 2},
    .unit = Unit::none,
    .claims = {.convex = false,
               .smooth = false,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = false,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {},
    .reference = {"Hadsell, Chopra, LeCun (2006), Dimensionality Reduction by Learning an Invariant Mapping",
                  "https://doi.org/10.1109/CVPR.2006.100"},
    .make = make_groups<Contrastive, contrastive_loss>};

}  // namespace loss_lab
