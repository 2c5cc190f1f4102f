#include "core/metrics.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace loss_lab {
namespace {

constexpr Task two_classes[] = {Task::binary};
constexpr Task classes[] = {Task::binary, Task::multiclass};
constexpr Task numbers[] = {Task::regression, Task::count};

std::optional<Real> ratio(Real part, Real whole) {
  return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

Real called(const Tally& tally, Index c) {
  Real total = 0;
  for (Index i = 0; i < tally.confusion.rows(); ++i) total += tally.confusion(i, c);
  return total;
}

Real are(const Tally& tally, Index c) {
  Real total = 0;
  for (Index i = 0; i < tally.confusion.cols(); ++i) total += tally.confusion(c, i);
  return total;
}

Real hit(const Tally& tally, Index c) { return tally.confusion(c, c); }

// Of two classes, that of the positive one; of more, the mean over the classes present, where one without a
// ratio counts 0.
template <class Ratio>
std::optional<Real> by_class(const Tally& tally, Ratio ratio_of) {
  if (tally.judged.predictions.cols() == 1) return ratio_of(tally, 1);
  Real total = 0, count = 0;
  for (Index c = 0; c < tally.confusion.rows(); ++c)
    if (tally.present[static_cast<std::size_t>(c)]) {
      total += ratio_of(tally, c).value_or(0);
      ++count;
    }
  return ratio(total, count);
}

std::optional<Real> accuracy(const Tally& tally) {
  const Judged& judged = tally.judged;
  Real right = 0, all = 0;
  for (Index i = 0; i < judged.targets.rows(); ++i) {
    all += judged.weight(i);
    if (static_cast<Real>(class_called(judged, i)) == judged.targets(i, 0)) right += judged.weight(i);
  }
  return ratio(right, all);
}

std::optional<Real> balanced_accuracy(const Tally& tally) {
  Real total = 0, count = 0;
  for (Index c = 0; c < tally.confusion.rows(); ++c)
    if (const auto recall = ratio(hit(tally, c), are(tally, c))) {
      total += *recall;
      ++count;
    }
  return ratio(total, count);
}

std::optional<Real> precision(const Tally& tally) {
  return by_class(tally, [](const Tally& of, Index c) { return ratio(hit(of, c), called(of, c)); });
}

std::optional<Real> recall(const Tally& tally) {
  return by_class(tally, [](const Tally& of, Index c) { return ratio(hit(of, c), are(of, c)); });
}

std::optional<Real> f1(const Tally& tally) {
  return by_class(tally,
                  [](const Tally& of, Index c) { return ratio(2 * hit(of, c), called(of, c) + are(of, c)); });
}

// The share of pairs of a positive and a negative example in which the positive one scores higher; a tie is
// half a pair.
std::optional<Real> roc_auc(const Tally& tally) {
  const Judged& judged = tally.judged;
  const std::vector<Index>& order = tally.order;
  const auto score = [&](Index row) { return judged.predictions(row, 0); };
  Real won = 0, negatives = 0, positives = 0;
  for (std::size_t i = 0; i < order.size();) {
    Real tied_negatives = 0, tied_positives = 0;
    const Real tied = score(order[i]);
    do {
      (judged.targets(order[i], 0) == 1 ? tied_positives : tied_negatives) += judged.weight(order[i]);
      ++i;
    } while (i < order.size() && score(order[i]) == tied);
    won += tied_positives * (negatives + tied_negatives / 2);
    negatives += tied_negatives;
    positives += tied_positives;
  }
  return ratio(won, positives * negatives);
}

template <Index is, Index named>
std::optional<Real> count(const Tally& tally) {
  return tally.confusion(is, named);
}

// What the rows of a column come to, as a weighted mean.
template <class Term>
Real weighted_mean(const Judged& judged, Term term) {
  Real total = 0, weights = 0;
  for (Index i = 0; i < judged.targets.rows(); ++i) {
    total += judged.weight(i) * term(i);
    weights += judged.weight(i);
  }
  return total / weights;
}

// The mean over the columns of targets; none where one has none.
template <class Column>
std::optional<Real> by_column(const Judged& judged, Column column) {
  Real total = 0;
  for (Index j = 0; j < judged.targets.cols(); ++j) {
    const std::optional<Real> own = column(j);
    if (!own || !std::isfinite(*own)) return std::nullopt;
    total += *own;
  }
  return total / static_cast<Real>(judged.targets.cols());
}

Real squared(Real x) { return x * x; }

Real squared_error(const Judged& judged, Index column) {
  return weighted_mean(
      judged, [&](Index i) { return squared(judged.predictions(i, column) - judged.targets(i, column)); });
}

std::optional<Real> r2(const Tally& tally) {
  const Judged& judged = tally.judged;
  return by_column(judged, [&](Index j) -> std::optional<Real> {
    const Real mean = weighted_mean(judged, [&](Index i) { return judged.targets(i, j); });
    const Real spread = weighted_mean(judged, [&](Index i) { return squared(judged.targets(i, j) - mean); });
    if (!(spread > 0)) return std::nullopt;
    return 1 - squared_error(judged, j) / spread;
  });
}

std::optional<Real> rmse(const Tally& tally) {
  const Judged& judged = tally.judged;
  return by_column(judged,
                   [&](Index j) -> std::optional<Real> { return std::sqrt(squared_error(judged, j)); });
}

std::optional<Real> mae(const Tally& tally) {
  const Judged& judged = tally.judged;
  return by_column(judged, [&](Index j) -> std::optional<Real> {
    return weighted_mean(judged,
                         [&](Index i) { return std::fabs(judged.predictions(i, j) - judged.targets(i, j)); });
  });
}

#define LOSS_LAB_SKLEARN(name)                                                                               \
  Reference {                                                                                                \
    "scikit-learn: " name, "https://scikit-learn.org/stable/modules/generated/sklearn.metrics." name ".html" \
  }

constexpr Reference confusion_page = LOSS_LAB_SKLEARN("confusion_matrix");
constexpr MetricInfo listed[metric_count] = {
    {"accuracy", classes, true, true, LOSS_LAB_SKLEARN("accuracy_score"), accuracy},
    {"balanced_accuracy", classes, true, true, LOSS_LAB_SKLEARN("balanced_accuracy_score"),
     balanced_accuracy},
    {"precision", classes, true, true, LOSS_LAB_SKLEARN("precision_score"), precision},
    {"recall", classes, true, true, LOSS_LAB_SKLEARN("recall_score"), recall},
    {"f1", classes, true, true, LOSS_LAB_SKLEARN("f1_score"), f1},
    {"roc_auc", two_classes, false, true, LOSS_LAB_SKLEARN("roc_auc_score"), roc_auc},
    {"true_positives", two_classes, true, true, confusion_page, count<1, 1>},
    {"false_positives", two_classes, true, true, confusion_page, count<0, 1>},
    {"true_negatives", two_classes, true, true, confusion_page, count<0, 0>},
    {"false_negatives", two_classes, true, true, confusion_page, count<1, 0>},
    {"r2", numbers, false, false, LOSS_LAB_SKLEARN("r2_score"), r2},
    {"rmse", numbers, false, false, LOSS_LAB_SKLEARN("root_mean_squared_error"), rmse},
    {"mae", numbers, false, false, LOSS_LAB_SKLEARN("mean_absolute_error"), mae},
};
#undef LOSS_LAB_SKLEARN

}  // namespace

Index class_called(const Judged& judged, Index row) {
  const Matrix& scores = judged.predictions;
  if (scores.cols() == 1) return scores(row, 0) >= judged.threshold;
  Index best = 0;
  for (Index j = 1; j < scores.cols(); ++j)
    if (scores(row, j) > scores(row, best)) best = j;
  return best;
}

Tally::Tally(Judged rows, bool are_classes) : judged(std::move(rows)), classes(are_classes) {
  const Index k = std::max<Index>(judged.predictions.cols(), 2);
  confusion.resize(k, k);
  present.resize(static_cast<std::size_t>(k));
  order.reserve(static_cast<std::size_t>(judged.predictions.rows()));
  count();
}

void Tally::count() {
  order.clear();
  if (!classes) return;
  confusion.setZero();
  std::ranges::fill(present, 0);
  const Index rows = judged.targets.rows();
  for (Index i = 0; i < rows; ++i) {
    const auto is = static_cast<Index>(judged.targets(i, 0));
    const Index named = class_called(judged, i);
    confusion(is, named) += judged.weight(i);
    present[static_cast<std::size_t>(is)] = present[static_cast<std::size_t>(named)] = 1;
  }
  const auto score = [&](Index row) { return judged.predictions(row, 0); };
  if (judged.predictions.cols() != 1) return;
  for (Index i = 0; i < rows; ++i)
    if (std::isnan(score(i))) return;
  order.resize(static_cast<std::size_t>(rows));
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](Index a, Index b) { return score(a) < score(b); });
}

std::span<const MetricInfo, metric_count> metrics() { return listed; }

}  // namespace loss_lab
