// Where a run has been: positions from the start to t, worked out again on a copy of it, and how they lie on
// a slice.
#pragma once

#include <vector>

#include "core/session.hpp"
#include "core/slice.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

// Positions 0, s, 2s, ... and t itself, where s is the smallest power of two that keeps them few enough: the
// copy then finds most of them among the run's checkpoints, and those of a longer run are among them again.
class Replay {
 public:
  // At most `points` positions, and fewer of a model so large that they would hold over 4 million numbers.
  Replay(const Session& session, Index points);

  // Takes at most so many updates; true once all positions are there.
  bool advance(Index most);
  const std::vector<Time>& times() const { return times_; }
  // A column for each position.
  const Matrix& parameters() const { return parameters_; }
  // The objective over all training rows, that in force there.
  const std::vector<Real>& losses() const { return losses_; }

 private:
  Session copy_;
  std::vector<Time> times_;
  Matrix parameters_;
  std::vector<Real> losses_;
};

// How many positions a query asks for: its member "points", from 2 to 512, or 256. Throws Error: as Reader.
Index read_points(const Reader& query);

struct PathOnSlice {
  std::vector<Time> t;
  // Of the parameter itself, or of the multiple of the direction from the anchor; by least squares where
  // directions are not orthogonal. Empty without the axis. An axis parallel to the other, or of no length,
  // has the anchor's.
  std::vector<Real> x, y;
  std::vector<Real> losses;
  Matrix parameters;           // a row for each position
  std::vector<Real> distance;  // of theta from the plane, the line or, without axes, the anchor
};

class PathSurvey {
 public:
  // {"x", "y": axes as of a Landscape, or absent; "anchor": theta_t where absent; "points"}. Throws Error: as
  // Reader, read_slice_axis, read_anchor and read_points; missing where there is a y alone.
  PathSurvey(const Session& session, const Value& query);

  bool advance(Index most) { return replay_.advance(most); }
  // Once all positions are there.
  PathOnSlice found() const;

 private:
  std::vector<Real> anchor_;
  std::vector<SliceAxis> axes_;
  Replay replay_;
};

}  // namespace loss_lab
