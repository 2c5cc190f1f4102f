// Lengths of vectors, without overflow or underflow on the way to them.
#pragma once

#include <limits>

#include "core/math/elementary.hpp"
#include "core/math/pack.hpp"
#include "core/types.hpp"

namespace loss_lab {

// The root of the sum of squares of component(0) to component(count - 1), which are numbers or packs.
template <class Component>
auto length(Index count, const Component& component) {
  using T = decltype(component(Index{}));
  T most = math::constant<T>(0);
  for (Index j = 0; j < count; ++j) most = math::max(math::abs(component(j)), most);
  // Powers of two scale without rounding.
  const T scale = math::binade(most);
  const T inverse = 1.0 / scale;
  T squares = math::constant<T>(0);
  for (Index j = 0; j < count; ++j) {
    const T part = component(j) * inverse;
    squares = squares + part * part;
  }
  return scale * math::sqrt(squares);
}

// What components are divided by to give a direction: of a length of zero, which has none, all become 0.
template <class T>
T divisor_of(T length) {
  return math::select(length == 0.0, math::constant<T>(std::numeric_limits<Real>::infinity()), length);
}

}  // namespace loss_lab
