// The gradient against the plain experiment: one parameter moved a little, and what the loss does.
#pragma once

#include "core/session.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

// Of the objective over all training rows at theta_t, the penalty included, with nothing dropped.
struct Nudge {
  Real loss;
  Real nudged;      // the same with the parameter moved
  Real difference;  // nudged - loss
  Real quotient;    // difference / by
  Real gradient;    // its exact slope by that parameter
};

// {"parameter": i, "by": h}. Throws Error: as Reader; no_move for h = 0.
Nudge nudge(const Session& session, const Value& query);

}  // namespace loss_lab
