// Why a run diverged, and the largest learning rate with which it would have worked, found by replaying it.
#pragma once

#include <memory>
#include <optional>

#include "core/session.hpp"
#include "core/types.hpp"

namespace loss_lab {

struct Diagnosis {
  std::optional<Real> working_rate;
  Real learning_rate;
  // Full-batch SGD on a smooth objective alone: the Hessian's largest eigenvalue at t = 0, and
  // 2 (1 + momentum) / that.
  std::optional<Real> largest_curvature;
  std::optional<Real> stability_bound;
};

// A rate works when the run from t = 0, as long as the session's own, but 100 to 20,000 steps, stays finite
// and ends no higher than it began. Bisected to three figures.
class RateSearch {
 public:
  explicit RateSearch(const Session& session);
  // Takes at most so many updates of replays; true once the diagnosis stands.
  bool advance(Index most);
  const Diagnosis& diagnosis() const { return diagnosis_; }

 private:
  void try_rate(Real rate);

  Value experiment_;
  Value table_;
  Time horizon_;
  Diagnosis diagnosis_;
  std::optional<Session> replay_;
  Real rate_, start_loss_ = 0;
  Real working_ = 0, failing_ = 0;
  int halvings_ = 0;
};

}  // namespace loss_lab
