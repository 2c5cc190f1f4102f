// The smallest loss that can be found for a model on its data: what a search by hand can be held against.
#pragma once

#include <memory>
#include <vector>

#include "core/curvature.hpp"
#include "core/session.hpp"
#include "core/types.hpp"

namespace loss_lab {

struct Minimum {
  Real loss;                     // the data term over all training rows
  std::vector<Real> parameters;  // in training units
  std::vector<Real> natural;     // in the data's own units, as Natural's
  Index steps;                   // that were taken to find it
  // No parameters give less: a formula gives these, or the loss is convex in them and flat here.
  bool proven;
};

// Looks for the minimum of the data term over all training rows, under the loss at t, without penalty or
// dropout: of a surface it is known; else by the formula of the best constant, then by newton (up to
// most_newton_parameters) and by adam with a rate that falls, from theta_t and from the start of the run.
// Ends at once where the minimum is proven.
class MinimumSearch {
 public:
  // Of the session as it stands; it may move meanwhile.
  explicit MinimumSearch(const Session& session);
  // Takes at most so many updates; true once the minimum stands.
  bool advance(Index most);
  const Minimum& minimum() const { return minimum_; }

 private:
  void begin_leg();
  void consider(ConstReals theta, Real loss, bool proven);

  Session frozen_;  // at t = 0, with the loss and the rows that are searched
  Scratch scratch_;
  std::vector<Real> start_;
  Minimum minimum_;
  std::size_t leg_ = 0;
  Time t_ = 0;  // of the leg
  Real rate_ = 0;
  std::unique_ptr<const Optimizer> optimizer_;
  std::vector<Real> theta_, gradient_, delta_, memory_, next_, curvature_room_;
};

}  // namespace loss_lab
