#include "core/batches.hpp"

#include <algorithm>
#include <bit>
#include <iterator>

namespace loss_lab {

Batches::Batches(const TrainingData& data, const Random& random, const std::vector<std::uint32_t>& ids)
    : data_(data), random_(random), ids_(ids) {
  if (data.full_batch()) return;
  const Rows& training = data.training();
  const auto room = [&](Index held) { return held / data.training_groups() * data.batch_size(); };
  order_.resize(static_cast<std::size_t>(data.training_groups()));
  keys_.resize(order_.size());
  ends_.resize(std::bit_ceil(order_.size()));
  features_.resize(room(training.features.rows()), training.features.cols());
  targets_.resize(room(training.targets.rows()), training.targets.cols());
  weights_.resize(static_cast<std::size_t>(room(static_cast<Index>(training.weights.size()))));
}

void Batches::order(Time epoch) {
  if (epoch == epoch_) return;
  const Rows& training = data_.training();
  // The keys are spread evenly, so their first bits put nearly all groups where they belong: few are left to
  // move.
  const int shift = uniform_bits - std::countr_zero(ends_.size());
  const auto part_of = [shift](std::uint64_t key) { return static_cast<std::size_t>(key >> shift); };
  std::ranges::fill(ends_, 0);
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    const Index first = training.rows[i * static_cast<std::size_t>(data_.group())];
    keys_[i] = random_.uniform_word(Stream::batch, static_cast<std::uint64_t>(epoch),
                                    ids_[static_cast<std::size_t>(first)]);
    ++ends_[part_of(keys_[i])];
  }
  for (std::size_t part = 1; part < ends_.size(); ++part) ends_[part] += ends_[part - 1];
  for (std::size_t i = keys_.size(); i-- > 0;)
    order_[--ends_[part_of(keys_[i])]] = {keys_[i], static_cast<Index>(i)};
  for (std::size_t i = 1; i < order_.size(); ++i) {
    const Place moved = order_[i];
    std::size_t to = i;
    for (; to > 0 && order_[to - 1].key > moved.key; --to) order_[to] = order_[to - 1];
    order_[to] = moved;
  }
  epoch_ = epoch;
}

// A column after the other, as they lie.
void Batches::gather(Index each, const ConstMatrixView& from, MatrixView to) const {
  for (Index j = 0; j < from.cols(); ++j) {
    const Real* column = from.col(j).data();
    Real* next = to.col(j).data();
    for (Index i = first_; i < first_ + count_; ++i) {
      const Real* group = column + order_[static_cast<std::size_t>(i)].group * each;
      for (Index m = 0; m < each; ++m) *next++ = group[m];
    }
  }
}

Batch Batches::at(Time t) {
  const Rows& training = data_.training();
  count_ = data_.training_groups();
  if (data_.full_batch()) {
    Batch whole = training.batch();
    whole.random = &random_;
    whole.t = t;
    return whole;
  }
  const Index steps = data_.steps_per_epoch();
  order(t / steps);
  first_ = static_cast<Index>(t % steps) * data_.batch_size();
  count_ = std::min(data_.batch_size(), data_.training_groups() - first_);
  // So many for each group.
  const Index rows = data_.group(), targets = training.targets.rows() / data_.training_groups(),
              weights = static_cast<Index>(training.weights.size()) / data_.training_groups();
  gather(rows, training.features, features_);
  gather(targets, training.targets, targets_);
  gather(weights, Eigen::Map<const Matrix>(training.weights.data(), std::ssize(training.weights), 1),
         Eigen::Map<Matrix>(weights_.data(), std::ssize(weights_), 1));
  return {features_.topRows(count_ * rows), targets_.topRows(count_ * targets),
          ConstReals(weights_.data(), static_cast<std::size_t>(count_ * weights)), &random_, t};
}

std::vector<Index> Batches::rows() const {
  const Rows& training = data_.training();
  if (data_.full_batch()) return training.rows;
  std::vector<Index> rows;
  for (Index i = 0; i < count_; ++i) {
    const Index from = order_[static_cast<std::size_t>(first_ + i)].group * data_.group();
    for (Index m = 0; m < data_.group(); ++m)
      rows.push_back(training.rows[static_cast<std::size_t>(from + m)]);
  }
  return rows;
}

}  // namespace loss_lab
