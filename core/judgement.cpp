#include "core/judgement.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/math/kernels.hpp"
#include "core/reader.hpp"

namespace loss_lab {

namespace {

constexpr std::size_t most_points = 512;

struct Costs {
  Real false_positive = 1, false_negative = 1;
};

Costs read_costs(const Reader& reader) {
  static constexpr std::string_view keys[] = {"falsePositive", "falseNegative"};
  constexpr Range range = {0, std::numeric_limits<Real>::max()};
  reader.expect_keys(keys);
  Costs costs;
  if (const auto given = reader.optional(keys[0])) costs.false_positive = given->number(range);
  if (const auto given = reader.optional(keys[1])) costs.false_negative = given->number(range);
  return costs;
}

// What is called positive at a threshold, by weight.
struct Point {
  Real threshold, negatives, positives;
};

// From none to all called positive: a point for each score that occurs.
std::vector<Point> sweep(const Judged& judged) {
  const auto score = [&](Index row) { return judged.predictions(row, 0); };
  std::vector<Index> order(static_cast<std::size_t>(judged.predictions.rows()));
  std::iota(order.begin(), order.end(), 0);
  std::ranges::sort(order, [&](Index a, Index b) { return score(a) > score(b); });
  const Real infinity = std::numeric_limits<Real>::infinity();
  std::vector<Point> points = {{std::nextafter(score(order.front()), infinity), 0, 0}};
  for (const Index row : order) {
    if (score(row) != points.back().threshold)
      points.push_back({score(row), points.back().negatives, points.back().positives});
    Point& point = points.back();
    (judged.targets(row, 0) == 1 ? point.positives : point.negatives) += judged.weight(row);
  }
  return points;
}

// The points where the curve turns, and its ends; of too many, evenly spread ones.
std::vector<Point> corners(const std::vector<Point>& points) {
  std::vector<Point> kept;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool end = i == 0 || i + 1 == points.size();
    const auto straight = [&](Real Point::*side) {
      return points[i - 1].*side == points[i].*side && points[i].*side == points[i + 1].*side;
    };
    if (end || !(straight(&Point::negatives) || straight(&Point::positives))) kept.push_back(points[i]);
  }
  if (kept.size() <= most_points) return kept;
  std::vector<Point> few;
  for (std::size_t i = 0; i < most_points; ++i)
    few.push_back(kept[i * (kept.size() - 1) / (most_points - 1)]);
  return few;
}

Roc roc_of(const std::vector<Point>& points) {
  const Real negatives = points.back().negatives, positives = points.back().positives;
  Roc roc;
  for (const Point& point : corners(points)) {
    roc.thresholds.push_back(point.threshold);
    roc.false_positive_rates.push_back(point.negatives / negatives);
    roc.true_positive_rates.push_back(point.positives / positives);
  }
  if (!(negatives > 0 && positives > 0)) return roc;
  Real twice = 0;
  for (std::size_t i = 1; i < points.size(); ++i)
    twice +=
        (points[i].negatives - points[i - 1].negatives) * (points[i].positives + points[i - 1].positives);
  roc.area = twice / (2 * positives * negatives);
  return roc;
}

Verdicts verdicts(const Judged& judged, const Costs& costs) {
  Verdicts found{.confusion = Tally(judged, true).confusion, .roc = {}, .cost = {}, .best = {}};
  if (judged.predictions.cols() != 1) return found;
  const Matrix& counts = found.confusion;
  const Real negatives = counts(0, 0) + counts(0, 1), positives = counts(1, 0) + counts(1, 1);
  const auto mean_cost = [&](Real false_positives, Real false_negatives) {
    return (costs.false_positive * false_positives + costs.false_negative * false_negatives) /
           (negatives + positives);
  };
  const bool weighs = negatives + positives > 0;
  if (weighs) found.cost = mean_cost(counts(0, 1), counts(1, 0));
  if (!math::all_finite({judged.predictions.data(), static_cast<std::size_t>(judged.predictions.size())}))
    return found;
  const std::vector<Point> points = sweep(judged);
  found.roc = roc_of(points);
  for (const Point& point : points) {
    if (!weighs) break;
    const Real cost = mean_cost(point.negatives, points.back().positives - point.positives);
    if (!found.best || cost < found.best->cost) found.best = {point.threshold, cost};
  }
  return found;
}

}  // namespace

std::optional<Judgement> judge(const Session& session, const Value& query) {
  static constexpr std::string_view keys[] = {"threshold", "costs"};
  const Reader reader(query, "");
  reader.expect_keys(keys);
  std::optional<Real> threshold;
  if (const auto given = reader.optional("threshold")) threshold = given->number();
  const auto given_costs = reader.optional("costs");
  const Costs costs = given_costs ? read_costs(*given_costs) : Costs{};
  const Task task = session.loss().info().task;
  if (task != Task::binary && task != Task::multiclass) return std::nullopt;
  const Matrix predictions = session.predict(session.dataset().features).predictions;
  const auto judged =
      session.judged({predictions.data(), static_cast<std::size_t>(predictions.size())}, threshold);
  if (!judged) return std::nullopt;
  Judgement judgement{.threshold = {}, .training = verdicts(judged->training, costs), .validation = {}};
  if (predictions.cols() == 1) judgement.threshold = judged->training.threshold;
  if (judged->held_out.targets.rows() > 0) judgement.validation = verdicts(judged->held_out, costs);
  return judgement;
}

}  // namespace loss_lab
