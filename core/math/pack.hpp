// Two doubles side by side, the SIMD lanes of every hot loop, and what C++ has no operator for.
//
// The vector extension compiles to f64x2 where the target has it and to two scalars where not, with the same
// IEEE operations in the same order: that is why simd, scalar and native agree bit for bit.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "core/types.hpp"

namespace loss_lab::math {

typedef Real Pack __attribute__((vector_size(16)));
typedef std::int64_t PackBits __attribute__((vector_size(16)));  // also the result of comparing two packs

inline constexpr Index lanes = 2;

// Two packs that go through long functions side by side, so that neither waits for the other's results, and
// every number of the function is read once for both.
typedef Real Wide __attribute__((vector_size(32)));
typedef std::int64_t WideBits __attribute__((vector_size(32)));

inline Pack broadcast(Real x) { return Pack{x, x}; }

// The number as a T, for code that is written once for all of them.
template <class T>
inline T constant(Real x) {
  return T{x};
}
template <>
inline Pack constant<Pack>(Real x) {
  return broadcast(x);
}
template <>
inline Wide constant<Wide>(Real x) {
  return Wide{x, x, x, x};
}

inline Pack load(const Real* from) {
  Pack p;
  std::memcpy(&p, from, sizeof p);
  return p;
}

inline void store(Real* to, Pack p) { std::memcpy(to, &p, sizeof p); }

inline Wide load_wide(const Real* from) {
  Wide w;
  std::memcpy(&w, from, sizeof w);
  return w;
}

inline void store(Real* to, Wide w) { std::memcpy(to, &w, sizeof w); }

// The last example of an odd count, with `fill` in the lane that stands for none.
inline Pack load_one(const Real* from, Real fill = 0) { return Pack{*from, fill}; }
inline void store_one(Real* to, Pack p) { *to = p[0]; }

// A whole pack, or the last example of an odd count, with as many left as that.
inline Pack load(const Real* from, Index left) { return left < lanes ? load_one(from) : load(from); }
inline void store(Real* to, Pack p, Index left) { left < lanes ? store_one(to, p) : store(to, p); }

// `yes` where the condition holds, else `no`; both are worked out.
inline Real select(bool condition, Real yes, Real no) { return condition ? yes : no; }
inline Pack select(PackBits condition, Pack yes, Pack no) { return condition ? yes : no; }
inline Wide select(WideBits condition, Wide yes, Wide no) { return condition ? yes : no; }

// Of equal arguments, and where one is not a number, the second: one rule for all targets.
inline Real min(Real a, Real b) { return a < b ? a : b; }
inline Real max(Real a, Real b) { return a > b ? a : b; }
inline Pack min(Pack a, Pack b) { return select(a < b, a, b); }
inline Pack max(Pack a, Pack b) { return select(a > b, a, b); }
inline Wide min(Wide a, Wide b) { return select(a < b, a, b); }
inline Wide max(Wide a, Wide b) { return select(a > b, a, b); }

inline Real abs(Real x) { return std::fabs(x); }
inline Pack abs(Pack x) {
  const PackBits magnitude = {INT64_MAX, INT64_MAX};
  return std::bit_cast<Pack>(std::bit_cast<PackBits>(x) & magnitude);
}

inline Wide abs(Wide x) {
  const WideBits magnitude = {INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX};
  return std::bit_cast<Wide>(std::bit_cast<WideBits>(x) & magnitude);
}

inline Real sqrt(Real x) { return std::sqrt(x); }
inline Pack sqrt(Pack x) { return Pack{std::sqrt(x[0]), std::sqrt(x[1])}; }

inline Real floor(Real x) { return std::floor(x); }
inline Pack floor(Pack x) { return Pack{std::floor(x[0]), std::floor(x[1])}; }

// +1, -1, or 0 at zero.
inline Real sign(Real x) { return select(x > 0, 1.0, select(x < 0, -1.0, 0.0)); }
inline Pack sign(Pack x) {
  return select(x > broadcast(0), broadcast(1), select(x < broadcast(0), broadcast(-1), broadcast(0)));
}

}  // namespace loss_lab::math
