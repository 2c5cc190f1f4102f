// The data as training sees them: split and scaled.
#pragma once

#include <vector>

#include "core/experiment.hpp"
#include "core/objective.hpp"
#include "core/types.hpp"

namespace loss_lab {

// (value - mean) / scale is what training sees; 0 and 1 where nothing is scaled.
struct Scaling {
  std::vector<Real> feature_means, feature_scales;
  std::vector<Real> target_means, target_scales;
};

// Rows in training units, whole groups of them, and which rows of the data they are.
struct Rows {
  Matrix features;
  Matrix targets;             // as the loss takes them
  std::vector<Real> weights;  // one per loss, the example's times its class's, or empty
  std::vector<Index> rows;

  Index count() const { return static_cast<Index>(rows.size()); }
  Batch batch() const { return {features, targets, weights}; }
};

// Class weights are in the weights already, here and nowhere else.
// Throws Error: no_training_rows {found} where the split leaves none, or none with a weight; needs_validation
// {found} where it holds out none for early stopping.
class TrainingData {
 public:
  explicit TrainingData(const Experiment& experiment);

  const Scaling& scaling() const { return scaling_; }
  const Rows& all() const { return all_; }
  const Rows& training() const { return training_; }
  const Rows& held_out() const { return held_out_; }

  // Every update sees all training rows, in the order of the data.
  bool full_batch() const { return batch_size_ == training_groups(); }
  // In groups of rows, which stay together.
  Index batch_size() const { return batch_size_; }
  Index steps_per_epoch() const { return (training_groups() + batch_size_ - 1) / batch_size_; }
  Index group() const { return group_; }
  // NOLINTNEXTLINE(clang-analyzer-core.DivideZero): no loss has groups of no rows.
  Index training_groups() const { return training_.count() / group_; }

 private:
  Index group_;
  Scaling scaling_;
  Rows all_, training_, held_out_;
  Index batch_size_;
};

}  // namespace loss_lab
