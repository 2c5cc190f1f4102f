// Margin loss for several classes: the true class has to lead each other class by a margin.
//
//   m_j     margin - (p_c - p_j): what the lead of the true class c over class j is short of
//   value   sum of max(0, m_j)^power / k over the k classes but c
//   slope   power m_j^(power - 1) / k for m_j > 0, else 0; minus the sum of these for c itself
//
// The outputs p are scores, the largest one the class; the target is the index of the true class. margin: the
// lead that is asked for, in the outputs' unit. p, which formulas write power: 1 prices what is missing
// straight, 2 by its square; a plain number. At the kink m_j = 0 of power 1 the subgradient is 0. No unit.
// Teaches: classes that are far enough behind fall silent; only the close rivals shape the scores.
// Source: U. Dogan, T. Glasmachers, C. Igel, "A Unified View on Multi-class Support Vector Classification",
// Journal of Machine Learning Research 17(45), 2016, https://jmlr.org/papers/v17/11-229.html; first by Weston
// and Watkins.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/losses/groups.hpp"
#include "core/losses/list.hpp"
#include "core/math/elementary.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    {.name = "p", .symbol = "n", .initial = 1, .min = 1, .max = 2, .integer = true},
    {.name = "margin", .symbol = "m", .initial = 1, .min = 0, .max = 1e3}};

struct MultiMargin {
  explicit MultiMargin(ConstReals values) : squared(values[0] == 2), margin(values[1]) {}

  math::Pack operator()(Examples& at) const {
    const math::Pack zero = math::broadcast(0);
    const Real share = 1 / static_cast<Real>(at.columns());
    math::Pack own = zero;
    for (Index j = 0; j < at.columns(); ++j) own += math::select(at.y(j) == 1.0, at.p(j), zero);
    math::Pack value = zero, pulls = zero;
    for (Index j = 0; j < at.columns(); ++j) {
      const math::Pack missing = margin - own + at.p(j);
      const auto counts = (missing > 0.0) & (at.y(j) != 1.0);
      value += math::select(counts, squared ? missing * missing : missing, zero);
      const math::Pack pull = math::select(counts, squared ? 2.0 * missing : math::broadcast(1), zero);
      pulls += pull;
      at.set_slope(j, share * pull);
    }
    for (Index j = 0; j < at.columns(); ++j)
      at.set_slope(j, math::select(at.y(j) == 1.0, -share * pulls, at.slope(j)));
    return share * value;
  }

  // A lead changes by at most twice what any output does.
  Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView& targets) const {
    Real least = std::numeric_limits<Real>::infinity();
    const Index own = static_cast<Index>(targets(0, 0));
    if (squared) return least;
    for (Index j = 0; j < outputs.cols(); ++j)
      if (j != own) least = std::min(least, 0.5 * std::fabs(margin - outputs(0, own) + outputs(0, j)));
    return least;
  }

  bool squared;
  Real margin;
};

}  // namespace

const LossInfo multi_margin_loss = {
    .id = "multi_margin",
    .formula = "row_mean((1 - y) * max(0, margin - row_sum(y * p) + p)^power)",
    .slope =
        "power / row_sum(p^0)"
        " * (if(margin - row_sum(y * p) + p > 0, (margin - row_sum(y * p) + p)^(power - 1), 0)"
        " - y * row_sum(if(margin - row_sum(y * p) + p > 0, (margin - row_sum(y * p) + p)^(power - 1), 0)))",
    .parameters = parameters,
    .task = Task::multiclass,
    .targets = Targets::class_index,
    .form = {.columns = Columns::classes},
    .unit = Unit::none,
    .claims = {.convex = true,
               .smooth = false,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = false,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "MultiMarginLoss",
              .keras = "CategoricalHinge",
              .optax = "multiclass_hinge_loss",
              .scikit_learn = "hinge_loss"},
    .reference =
        {"Dogan, Glasmachers, Igel (2016), A Unified View on Multi-class Support Vector Classification",
         "https://jmlr.org/papers/v17/11-229.html"},
    .make = make_groups<MultiMargin, multi_margin_loss>};

}  // namespace loss_lab
