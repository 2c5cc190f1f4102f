// What the losses of amounts share whose output is the log of the mean.
#pragma once

#include "core/math/elementary.hpp"
#include "core/math/pack.hpp"

namespace loss_lab {

// y e^x for y >= 0: 0 for y = 0, and right where e^x alone would leave the range of doubles.
template <class T>
T scaled_exp(T y, T x) {
  const T root = math::exp(0.5 * x);
  return math::select(y > 0.0, y * root * root, y);
}

}  // namespace loss_lab
