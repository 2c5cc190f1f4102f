// Directions to look along through parameter space: a path's principal components, or random ones.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/path.hpp"
#include "core/session.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

struct DirectionPair {
  std::vector<Real> x, y;  // parameters() numbers each
  // What shares of the path's spread about its mean the two hold; none of random ones.
  std::optional<std::array<Real, 2>> explained;
};

// "path": unit vectors, at right angles, along which the positions of a Replay spread most about their mean;
// the entry of largest magnitude is positive. Where the path has no such direction, as before the first step,
// one at right angles to the other stands in for it. "random": normal numbers of Stream::direction, in which
// each filter is scaled to the length of theta's: what feeds one unit, a token's row of a table, or a layer's
// biases together. One that is all zero in theta has length 1; a y that so few numbers leave parallel to x is
// turned to a right angle. After Li, Xu, Taylor, Studer and Goldstein, "Visualizing the loss landscape of
// neural nets", NeurIPS 2018, arXiv 1712.09913. Of a model with one parameter y is zero.
class Directions {
 public:
  // {"kind": "path" | "random", "seed": 0 where absent, "points": as read_points}. Throws Error: as Reader.
  Directions(const Session& session, const Value& query);

  // Takes at most so many updates or like pieces of work; true once the pair stands.
  bool advance(Index most);
  const DirectionPair& found() const { return found_; }

 private:
  void centre();
  void gather(Index position);
  void iterate();
  void keep(Real variance);

  std::optional<Replay> replay_;  // none of random ones
  DirectionPair found_;
  Matrix offsets_;  // of each position from the mean, as a column
  Matrix gram_;     // products of the positions' offsets, less what components found explain
  Real spread_ = 0;
  Index gathered_ = 0;
  std::vector<Real> component_;  // a number for each position
  int iterations_ = 0;
};

}  // namespace loss_lab
