#include "core/training_data.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/math/kernels.hpp"
#include "core/targets.hpp"

namespace loss_lab {

namespace {

// Mean and standard deviation (ddof 0) of a column over these rows; a constant column has deviation 1.
std::pair<Real, Real> mean_and_deviation(const Matrix& columns, Index column,
                                         const std::vector<Index>& rows) {
  std::vector<Real> values;
  values.reserve(rows.size());
  for (Index row : rows) values.push_back(columns(row, column));
  const Real count = static_cast<Real>(values.size());
  const Real mean = math::sum(values) / count;
  for (Real& value : values) value = (value - mean) * (value - mean);
  const Real deviation = std::sqrt(math::sum(values) / count);
  return {mean, deviation > 0 && std::isfinite(deviation) ? deviation : 1};
}

// The means and scales are those over `rows`.
void standardize(Matrix& columns, const std::vector<Index>& rows, bool scale, std::vector<Real>& means,
                 std::vector<Real>& scales) {
  for (Index j = 0; j < columns.cols(); ++j) {
    const auto [mean, deviation] = scale ? mean_and_deviation(columns, j, rows) : std::pair<Real, Real>{0, 1};
    means.push_back(mean);
    scales.push_back(deviation);
    if (scale)
      for (Index i = 0; i < columns.rows(); ++i) columns(i, j) = (columns(i, j) - mean) / deviation;
  }
}

// The places of these groups' members: rows, targets or weights, so many for each group.
std::vector<Index> members(const std::vector<Index>& groups, Index each) {
  std::vector<Index> places;
  places.reserve(groups.size() * static_cast<std::size_t>(each));
  for (Index group : groups)
    for (Index m = 0; m < each; ++m) places.push_back(group * each + m);
  return places;
}

Matrix chosen(const Matrix& from, const std::vector<Index>& rows) {
  Matrix to(static_cast<Index>(rows.size()), from.cols());
  for (Index i = 0; i < to.rows(); ++i) to.row(i) = from.row(rows[static_cast<std::size_t>(i)]);
  return to;
}

// Multiplies each example's weight by its class's. Balanced is n / (k count) over the training rows, as in
// scikit-learn, with the k classes that are among them: examples weigh 1 on average, as those of a class that
// training never sees do.
void weigh_classes(const ClassWeights& weights, const std::vector<Index>& training, Rows& all) {
  std::vector<Real> by_class = weights.given;
  if (by_class.empty()) {
    by_class.assign(static_cast<std::size_t>(weights.classes), 0);
    for (Index i : training) ++by_class[static_cast<std::size_t>(all.targets(i, 0))];
    const auto absent = static_cast<Real>(std::count(by_class.begin(), by_class.end(), 0));
    const Real present = static_cast<Real>(weights.classes) - absent;
    for (Real& count : by_class)
      count = count == 0 ? 1 : static_cast<Real>(training.size()) / (present * count);
  }
  all.weights.resize(all.rows.size(), 1);
  for (std::size_t i = 0; i < all.weights.size(); ++i)
    all.weights[i] *= by_class[static_cast<std::size_t>(all.targets(static_cast<Index>(i), 0))];
}

Rows chosen(const Rows& from, const std::vector<Index>& groups, const Loss& loss) {
  const Index group = loss.info().form.group;
  Rows to;
  to.rows = members(groups, group);
  to.features = chosen(from.features, to.rows);
  to.targets = chosen(from.targets, members(groups, loss.target_rows(group)));
  if (!from.weights.empty())
    for (Index i : members(groups, loss.losses(group)))
      to.weights.push_back(from.weights[static_cast<std::size_t>(i)]);
  return to;
}

}  // namespace

TrainingData::TrainingData(const Experiment& experiment) : group_(experiment.loss->info().form.group) {
  const Dataset& data = experiment.data;
  const Loss& loss = *experiment.loss;
  std::vector<Index> training, held_out;  // groups
  for (Index i = 0; i < data.features.rows(); ++i) {
    all_.rows.push_back(i);
    if (i % group_ != 0) continue;
    const std::uint32_t id = data.ids[static_cast<std::size_t>(i)];
    const bool held = experiment.random.uniform(Stream::split, id) < experiment.validation;
    (held ? held_out : training).push_back(i / group_);
  }
  all_.features = data.features;
  all_.targets = by_example(loss, data.targets);
  if (data.weights.size() > 0) {
    const Index each = data.weights.size() / loss.losses(data.weights.size());
    for (Index i = 0; i < data.weights.size(); i += each) all_.weights.push_back(data.weights[i]);
  }
  if (experiment.class_weights) weigh_classes(*experiment.class_weights, training, all_);
  // A group with a loss for each of its rows has a weight where any of them has.
  const auto weightless = [&](Index i) {
    const Index each = loss.losses(group_);
    for (Index m = 0; m < each; ++m)
      if (all_.weights.empty() || all_.weights[static_cast<std::size_t>(i * each + m)] != 0) return false;
    return true;
  };
  if (std::all_of(training.begin(), training.end(), weightless))
    throw Error("no_training_rows", "validation", {{"found", experiment.validation}});
  if (experiment.early_stopping && held_out.empty())
    throw Error("needs_validation", "early_stopping", {{"found", experiment.validation}});

  standardize(all_.features, members(training, group_),
              experiment.standardize && !experiment.model->info().takes_tokens, scaling_.feature_means,
              scaling_.feature_scales);
  standardize(all_.targets, members(training, loss.target_rows(group_)), experiment.scales_targets(),
              scaling_.target_means, scaling_.target_scales);
  training_ = chosen(all_, training, loss);
  held_out_ = chosen(all_, held_out, loss);
  batch_size_ = std::min(experiment.batch_size.value_or(training_groups()), training_groups());
}

}  // namespace loss_lab
