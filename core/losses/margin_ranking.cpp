// Margin ranking loss: of two scores the one that ranks higher has to lead by a margin, or pays what is
// missing.
//
//   value   max(0, margin - y (p1 - p2))
//   slope   by p1: -y where y (p1 - p2) <= margin, else 0; by p2: the opposite
//
// At the kink, a lead of just the margin, the slope is that of the side that still pays, as in PyTorch: with
// a margin of 0 two equal scores, where training often starts, would otherwise never part. Two rows of one
// score make one example; the target y is 1 where the first ranks higher, -1 where the second does. margin:
// the lead that is enough; in the unit of the scores, which is that of the loss too. Teaches: for an order
// only differences count, and pairs in their right order fall silent. Source: T. Joachims, "Optimizing Search
// Engines using Clickthrough Data", KDD 2002, https://doi.org/10.1145/775047.775067.
#include <cmath>

#include "core/losses/list.hpp"
#include "core/losses/pairs.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {{.name = "margin", .symbol = "m", .initial = 0, .min = 0, .max = 1e3}};

constexpr std::string_view slopes_by_second[] = {"if(y * (p1 - p2) <= margin, y, 0)"};

struct MarginRanking {
  explicit MarginRanking(ConstReals values) : margin(values[0]) {}

  math::Pack operator()(Examples& at) const {
    const math::Pack y = at.y(0), missing = margin - y * (at.p(0, 0) - at.p(0, 1)), zero = math::broadcast(0);
    set_slopes_by_difference(at, math::select(missing >= 0.0, -y, zero));
    return math::max(zero, missing);
  }

  Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView& targets) const {
    return share_of_gap * std::fabs(margin - targets(0, 0) * (outputs(0, 0) - outputs(1, 0)));
  }

  Real margin;
};

}  // namespace

const LossInfo margin_ranking_loss = {
    .id = "margin_ranking",
    .formula = "max(0, margin - y * (p1 - p2))",
    .slope = "if(y * (p1 - p2) <= margin, -y, 0)",
    .further_slopes = slopes_by_second,
    .parameters = parameters,
    .task = Task::ranking,
    .targets = Targets::sign,
    .form = {.columns = Columns::score, .group = 2},
    .unit = Unit::none,
    .claims = {.convex = true,
               .smooth = false,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "MarginRankingLoss", .keras = "", .optax = "", .scikit_learn = ""},
    .reference = {"Joachims (2002), Optimizing Search Engines using Clickthrough Data",
                  "https://doi.org/10.1145/775047.775067"},
    .make = make_groups<MarginRanking, margin_ranking_loss>};

}  // namespace loss_lab
