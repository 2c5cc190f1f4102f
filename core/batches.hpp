// What each step sees of the data: the epochs' orders, cut into batches.
#pragma once

#include <cstdint>
#include <vector>

#include "core/training_data.hpp"

namespace loss_lab {

// The batch of one step, gathered: epoch e takes the groups of training rows in the order of u(seed, batch,
// e, id of the first row).
class Batches {
 public:
  Batches(const TrainingData& data, const Random& random, const std::vector<std::uint32_t>& ids);

  // Stands until the next call. Allocates nothing.
  Batch at(Time t);
  // Which rows of the data the last batch holds, in its order.
  std::vector<Index> rows() const;

 private:
  void order(Time epoch);
  // Writes the rows of the batch, so many for each group.
  void gather(Index each, const ConstMatrixView& from, MatrixView to) const;

  const TrainingData& data_;
  Random random_;
  const std::vector<std::uint32_t>& ids_;
  struct Place {
    std::uint64_t key;
    Index group;  // among the training groups
  };
  std::vector<Place> order_;
  std::vector<std::uint64_t> keys_;  // of the groups
  std::vector<std::size_t> ends_;    // of the parts of the order with the same first bits
  Time epoch_ = -1;
  Index first_ = 0, count_ = 0;  // of groups
  Matrix features_, targets_;
  std::vector<Real> weights_;
};

}  // namespace loss_lab
