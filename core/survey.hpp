// Looks around a run without moving it: the objective over a slice of parameter space, a loss over its
// outputs.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/reader.hpp"
#include "core/session.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

// The objective over all training rows, that in force at t, on a grid of one or two axes through theta_t or
// another theta, point by point, coarse before fine: a fixed order in which every prefix covers the slice
// evenly. The session may move meanwhile, but must not be edited.
class Landscape {
 public:
  // {"x": {"parameter": i | "direction": [...], "from", "to", "n"}, "y": the same or absent, "anchor": theta
  // or absent}. Throws Error: as Reader and read_slice_axis; n from 2 to 512.
  Landscape(const Session& session, const Value& query);

  // Works out at most so many further points; true once all are there.
  bool advance(Index most);
  // x along rows, y along columns; NaN where not yet worked out.
  const Matrix& values() const { return values_; }
  Real done() const;

 private:
  struct Axis {
    std::vector<Real> direction;
    Real from, to;  // multiples of the direction, from the anchor
    Index n;
  };
  Axis read_axis(const Reader& reader) const;

  Objective objective_;
  Batch rows_;
  std::vector<Real> anchor_;
  Axis x_, y_;
  Matrix values_;
  std::vector<Index> order_;
  Index next_ = 0;
  std::unique_ptr<Scratch> scratch_;
  std::vector<Real> point_;
};

struct LossResult {
  std::optional<Real> value;  // none where nothing is reduced
  Vector per_example;
  Matrix gradient;  // of the reduced value, or of the unweighted sum
  // Of one output, from the least to the greatest of those given: where the slope jumps for the first target,
  // in rising order.
  std::vector<Real> kinks;
};

// A loss alone: {"loss", "outputs", "targets", "weights"?, "reduction"}; outputs and targets are lists of
// numbers (n x 1) or of rows. Throws Error: as Reader and make_loss, ragged_rows {row, cols, expected},
// shape_mismatch {rows, cols, expected_rows, expected_cols}, wrong_range {found, min, max} (a term's
// columns).
LossResult evaluate_loss(const Value& query);

}  // namespace loss_lab
