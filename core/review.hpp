// What is worth knowing of a loss that an author wrote, at the outputs that the data reach.
#pragma once

#include <string_view>
#include <vector>

#include "core/loss.hpp"
#include "core/types.hpp"

namespace loss_lab {

// Codes: "unbounded_below" (at: from that output on), "negative_values" (at), "flat" (from, to),
// "not_differentiable" (at), "not_finite" (at). Outputs are in training units; y is the target looked at.
struct Warning {
  std::string_view code;
  Real y;
  Real at, from, to;
};

// Slopes beside central differences of the values, off the kinks that were found.
struct Review {
  std::vector<Warning> warnings;  // one of each code at the most
  Index compared = 0;             // places
  Real worst = 0;                 // the largest error, relative to 1 or the slope's size
  Real worst_at = 0;
};

// targets: at least one; a few that spread over all are looked at. Takes some ten thousand evaluations of one
// example, however many targets there are.
Review review_loss(const Loss& loss, ConstReals targets);

}  // namespace loss_lab
