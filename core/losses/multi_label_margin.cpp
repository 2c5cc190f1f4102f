// Multi-label margin loss: every label that is on has to lead every label that is off by one.
//
//   m_ij    1 - (p_i - p_j) for a label i that is on and a label j that is off: what the lead is short of
//   value   sum of max(0, m_ij) / k over all such pairs
//   slope   the number of pairs with m_ij > 0 that the label is in, negative where it is on, / k; at the kink
//           m_ij = 0 the subgradient 0
//
// The outputs p are scores of the k labels; the targets y are 0 or 1 for each. No parameters, no unit.
// Teaches: only the order of the scores counts, not their size; with all labels on, or all off, nothing is
// left.
// Source: K. Crammer, Y. Singer, "A Family of Additive Online Algorithms for Category Ranking", Journal of
// Machine Learning Research 3, 2003, https://www.jmlr.org/papers/v3/crammer03b.html.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/losses/groups.hpp"
#include "core/losses/list.hpp"

namespace loss_lab {
namespace {

struct MultiLabelMargin {
  explicit MultiLabelMargin(ConstReals) {}

  math::Pack operator()(Examples& at) const {
    const Real share = 1 / static_cast<Real>(at.columns());
    const math::Pack zero = math::broadcast(0);
    math::Pack value = zero;
    for (Index i = 0; i < at.columns(); ++i) {
      const math::Pack p = at.p(i), on = at.y(i), off = 1.0 - on;
      math::Pack short_of = zero, leads = zero, lags = zero;
      for (Index j = 0; j < at.columns(); ++j) {
        const math::Pack ahead = p - at.p(j), other = at.y(j);
        const math::Pack missing = 1.0 - ahead;
        short_of += math::select(missing > 0.0, missing * (1.0 - other), zero);
        leads += math::select(missing > 0.0, 1.0 - other, zero);
        lags += math::select(1.0 + ahead > 0.0, other, zero);
      }
      value += on * short_of;
      at.set_slope(i, share * (off * lags - on * leads));
    }
    return share * value;
  }

  // A lead changes by at most twice what any output does.
  Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView& targets) const {
    Real least = std::numeric_limits<Real>::infinity();
    for (Index i = 0; i < outputs.cols(); ++i)
      for (Index j = 0; j < outputs.cols(); ++j)
        if (targets(0, i) > targets(0, j))
          least = std::min(least, 0.5 * std::fabs(1 - (outputs(0, i) - outputs(0, j))));
    return least;
  }

  // Row functions know no pairs, so what each label that is on is short of stands on the tape.
  std::vector<TracedName> trace_names(const LossInput& input) const {
    Matrix short_of = Matrix::Zero(input.outputs.rows(), input.outputs.cols());
    for (Index n = 0; n < short_of.rows(); ++n)
      for (Index i = 0; i < short_of.cols(); ++i)
        for (Index j = 0; j < short_of.cols(); ++j)
          if (input.targets(n, i) > input.targets(n, j))
            short_of(n, i) += std::max(Real{0}, 1 - (input.outputs(n, i) - input.outputs(n, j)));
    return {{"short_of", "short_of", short_of}};
  }
};

}  // namespace

const LossInfo multi_label_margin_loss = {
    .id = "multi_label_margin",
    .formula = "row_mean(short_of)",
    .slope = "",  // a sum over pairs of labels, like short_of
    .parameters = {},
    .task = Task::multilabel,
    .targets = Targets::label,
    .form = {.columns = Columns::row},
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
    .twins = {.pytorch = "MultiLabelMarginLoss", .keras = "", .optax = "", .scikit_learn = ""},
    .reference = {"Crammer, Singer (2003), A Family of Additive Online Algorithms for Category Ranking",
                  "https://www.jmlr.org/papers/v3/crammer03b.html"},
    .make = make_groups<MultiLabelMargin, multi_label_margin_loss>};

}  // namespace loss_lab
