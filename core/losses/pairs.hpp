// What the losses of a pair of rows share: the distance of the two, and how a slope by it falls to their
// outputs.
#pragma once

#include "core/losses/groups.hpp"
#include "core/losses/lengths.hpp"

namespace loss_lab {

// 0.7 < 1 / sqrt(2): how much of the distance of two rows both outputs have to move, taken together, to close
// it.
inline constexpr Real share_of_gap = 0.7;

inline math::Pack distance_of_pair(const Examples& at) {
  return length(at.columns(), [&](Index j) { return at.p(j, 0) - at.p(j, 1); });
}

inline Real distance_of_pair(const ConstMatrixView& outputs) {
  return length(outputs.cols(), [&](Index j) { return outputs(0, j) - outputs(1, j); });
}

// by_distance: the derivative of the loss by the distance; at no distance the slope is 0.
inline void set_slopes_by_distance(Examples& at, math::Pack distance, math::Pack by_distance) {
  const math::Pack divisor = divisor_of(distance);
  for (Index j = 0; j < at.columns(); ++j) {
    const math::Pack slope = by_distance * ((at.p(j, 0) - at.p(j, 1)) / divisor);
    at.set_slope(j, slope, 0);
    at.set_slope(j, -slope, 1);
  }
}

// by_difference: the derivative of the loss by the first score minus the second.
inline void set_slopes_by_difference(Examples& at, math::Pack by_difference) {
  at.set_slope(0, by_difference, 0);
  at.set_slope(0, -by_difference, 1);
}

}  // namespace loss_lab
