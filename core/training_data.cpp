#include "core/training_data.hpp"

#include <algorithm>
#include <cmath>

#include "core/math/kernels.hpp"

namespace loss_lab {

namespace {

// Mean and standard deviation (ddof 0) of a column over the training rows; a constant column has deviation 1.
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

Rows chosen(const Rows& from, std::vector<Index> rows) {
  Rows to;
  const Index count = static_cast<Index>(rows.size());
  to.features.resize(count, from.features.cols());
  to.targets.resize(count, from.targets.cols());
  for (Index i = 0; i < count; ++i) {
    const Index row = rows[static_cast<std::size_t>(i)];
    to.features.row(i) = from.features.row(row);
    to.targets.row(i) = from.targets.row(row);
    if (!from.weights.empty()) to.weights.push_back(from.weights[static_cast<std::size_t>(row)]);
  }
  to.rows = std::move(rows);
  return to;
}

}  // namespace

TrainingData::TrainingData(const Experiment& experiment) {
  const Dataset& data = experiment.data;
  std::vector<Index> training, held_out;
  for (Index i = 0; i < data.features.rows(); ++i) {
    const std::uint32_t id = data.ids[static_cast<std::size_t>(i)];
    const bool held = experiment.random.uniform(Stream::split, id) < experiment.validation;
    (held ? held_out : training).push_back(i);
    all_.rows.push_back(i);
  }
  const auto weightless = [&](Index i) { return data.weights.size() > 0 && data.weights[i] == 0; };
  if (std::all_of(training.begin(), training.end(), weightless))
    throw Error("no_training_rows", "validation", {{"found", experiment.validation}});

  all_.features = data.features;
  all_.targets = data.targets;
  all_.weights.assign(data.weights.begin(), data.weights.end());
  standardize(all_.features, training, experiment.standardize, scaling_.feature_means,
              scaling_.feature_scales);
  standardize(all_.targets, training, experiment.scales_targets(), scaling_.target_means,
              scaling_.target_scales);
  training_ = chosen(all_, std::move(training));
  held_out_ = chosen(all_, std::move(held_out));
  batch_size_ = std::min(experiment.batch_size.value_or(training_.count()), training_.count());
}

Batches::Batches(const TrainingData& data, const Random& random, const std::vector<std::uint32_t>& ids)
    : data_(data), random_(random), ids_(ids) {
  if (data.full_batch()) return;
  const Rows& training = data.training();
  order_.resize(static_cast<std::size_t>(training.count()));
  features_.resize(data.batch_size(), training.features.cols());
  targets_.resize(data.batch_size(), training.targets.cols());
  if (!training.weights.empty()) weights_.resize(static_cast<std::size_t>(data.batch_size()));
}

void Batches::order(Time epoch) {
  if (epoch == epoch_) return;
  const Rows& training = data_.training();
  for (std::size_t i = 0; i < order_.size(); ++i) {
    const std::uint32_t id = ids_[static_cast<std::size_t>(training.rows[i])];
    order_[i] = {random_.uniform(Stream::batch, static_cast<std::uint64_t>(epoch), id),
                 static_cast<Index>(i)};
  }
  std::sort(order_.begin(), order_.end());
  epoch_ = epoch;
}

Batch Batches::at(Time t) {
  const Rows& training = data_.training();
  count_ = training.count();
  if (data_.full_batch()) return training.batch();
  const Index steps = data_.steps_per_epoch();
  order(t / steps);
  first_ = static_cast<Index>(t % steps) * data_.batch_size();
  count_ = std::min(data_.batch_size(), training.count() - first_);
  for (Index i = 0; i < count_; ++i) {
    const Index from = order_[static_cast<std::size_t>(first_ + i)].second;
    features_.row(i) = training.features.row(from);
    targets_.row(i) = training.targets.row(from);
    if (!weights_.empty())
      weights_[static_cast<std::size_t>(i)] = training.weights[static_cast<std::size_t>(from)];
  }
  const std::size_t weighted = weights_.empty() ? 0 : static_cast<std::size_t>(count_);
  return {features_.topRows(count_), targets_.topRows(count_), ConstReals(weights_.data(), weighted)};
}

std::vector<Index> Batches::rows() const {
  const Rows& training = data_.training();
  if (data_.full_batch()) return training.rows;
  std::vector<Index> rows;
  for (Index i = 0; i < count_; ++i)
    rows.push_back(
        training.rows[static_cast<std::size_t>(order_[static_cast<std::size_t>(first_ + i)].second)]);
  return rows;
}

}  // namespace loss_lab
