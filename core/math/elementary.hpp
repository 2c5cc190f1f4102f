// The elementary functions of the whole core, for one number or a pack, with the same bits everywhere.
//
// Each is one straight line of IEEE operations, comparisons and selections: no table, no branch, no fused
// multiply-add. Errors are within 2 units in the last place of the true value unless a comment says
// otherwise, also for subnormal results. What is not a number stays so; limits are those of C's <math.h>.
//
// The reductions follow Cody and Waite, "Software Manual for the Elementary Functions", Prentice Hall 1980;
// the coefficients of exp and tanh are Remez fits, of (e^r - 1 - r) / r^2 on |r| <= log(2) / 2 and of
// tanh(r) / r on |r| <= log(2) / 4; those of log, sin and cos are fdlibm's (netlib.org/fdlibm), whose licence
// asks to keep this notice:
// "Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and
// distribute this software is freely granted, provided that this notice is preserved."
#pragma once

#include <bit>
#include <concepts>
#include <cstdint>
#include <limits>

#include "core/math/pack.hpp"
#include "core/math/stored.hpp"
#include "core/types.hpp"

namespace loss_lab::math {

// One number, a pack, or two.
template <class T>
concept Lanes = std::same_as<T, Real> || std::same_as<T, Pack> || std::same_as<T, Wide>;

namespace detail {

using namespace stored;

typedef std::uint64_t PackWords __attribute__((vector_size(16)));
typedef std::uint64_t WideWords __attribute__((vector_size(32)));

template <class T>
struct WordsOf;
template <>
struct WordsOf<Real> {
  using type = std::uint64_t;
};
template <>
struct WordsOf<Pack> {
  using type = PackWords;
};
template <>
struct WordsOf<Wide> {
  using type = WideWords;
};
template <Lanes T>
using Words = typename WordsOf<T>::type;

template <Lanes T>
Words<T> words(T x) {
  return std::bit_cast<Words<T>>(x);
}
template <Lanes T>
T number(Words<T> w) {
  return std::bit_cast<T>(w);
}

inline constexpr Real infinity = std::numeric_limits<Real>::infinity();
inline constexpr Real not_a_number = std::numeric_limits<Real>::quiet_NaN();

// 2^k of an integer k in [-1022, 1023], given as k + rounder.
template <Lanes T>
T power_of_two(T shifted) {
  return number<T>((words(shifted) << 52) + one_word);
}

// -|x|, in a third of the instructions that it takes without the stored word.
template <Lanes T>
T below_zero(T x) {
  return number<T>(words(x) | sign_word);
}

// y >= 0 with the sign of x.
template <Lanes T>
T with_sign(T y, T x) {
  return number<T>(words(y) | (words(x) & sign_word));
}

// x = k log(2) + r with |r| <= log(2) / 2: k + rounder, and e^r - 1.
template <Lanes T>
struct Exponential {
  T shifted;
  T remainder;
};

// |x| < 2^20.
template <Lanes T>
Exponential<T> exponential(T x) {
  const Real* series = exp_series;
  const T shifted = x * per_ln2 + rounder;
  const T k = shifted - rounder;
  const T high = x - k * ln2_high;
  const T low = k * ln2_low;
  const T r = high - low;
  const T lost = (high - r) - low;
  const T r2 = r * r;
  const T r4 = r2 * r2;
  const T a = (half + series[0] * r) + (series[1] + series[2] * r) * r2;
  const T b = (series[3] + series[4] * r) + (series[5] + series[6] * r) * r2;
  const T c = (series[7] + series[8] * r) + series[9] * r2;
  return {shifted, r + (r2 * (a + r4 * (b + r4 * c)) + lost)};
}

// log(1 + f) + k log(2), for 1 + f in [sqrt(1/2), sqrt(2)) and an integer k.
template <Lanes T>
T logarithm(T f, T k) {
  const Real* series = log_series;
  const T s = f / (two + f);
  const T z = s * s;
  const T w = z * z;
  const T odd = z * (series[0] + w * (series[2] + w * (series[4] + w * series[6])));
  const T even = w * (series[1] + w * (series[3] + w * series[5]));
  const T square = half * f * f;
  return k * ln2_high - ((square - (s * (square + (odd + even)) + k * ln2_low)) - f);
}

// x = m 2^k, for positive normal x, with m in [sqrt(1/2), sqrt(2)).
template <Lanes T>
struct Split {
  T m;
  T k;
};

template <Lanes T>
Split<T> split(T x) {
  constexpr std::uint64_t root_word = 0x3fe6a09e667f3bcd;  // the bits of sqrt(1/2)
  const Words<T> moved = words(x) + (one_word - root_word);
  const T m = number<T>((moved & 0x000fffffffffffff) + root_word);
  const T k = number<T>((moved >> 52) | 0x4330000000000000) - (0x1p52 + 1023);
  return {m, k};
}

// x = n pi / 2 + (r + tail), |x| <= 2^20: the three parts of pi / 2 have 33, 33 and 53 bits.
template <Lanes T>
struct Angle {
  Words<T> quarter;  // n, in the low bits
  T r;
  T tail;
};

template <Lanes T>
Angle<T> angle(T x) {
  const T shifted = x * 0x1.45f306dc9c883p-1 + rounder;
  const T n = shifted - rounder;
  const T first = x - n * 0x1.921fb544p0;
  const T second = n * 0x1.0b4611a6p-34;
  const T rest = first - second;
  const T third = n * 0x1.3198a2e037073p-69 - ((first - rest) - second);
  const T r = rest - third;
  return {words(shifted), r, (rest - r) - third};
}

// sin and cos of r + tail, |r| <= pi / 4.
template <Lanes T>
T sine(T r, T tail) {
  const T z = r * r;
  const T v = z * r;
  const T p = 0x1.111111110f8a6p-7 +
              z * (-0x1.a01a019c161d5p-13 +
                   z * (0x1.71de357b1fe7dp-19 + z * (-0x1.ae5e68a2b9cebp-26 + z * 0x1.5d93a5acfd57cp-33)));
  return r - ((z * (0.5 * tail - v * p) - tail) - v * -0x1.5555555555549p-3);
}

template <Lanes T>
T cosine(T r, T tail) {
  const T z = r * r;
  const T p =
      z *
      (0x1.555555555554cp-5 +
       z * (-0x1.6c16c16c15177p-10 +
            z * (0x1.a01a019cb1590p-16 +
                 z * (-0x1.27e4f809c52adp-22 + z * (0x1.1ee9ebdb4b1c4p-29 + z * -0x1.8fae9be8838d4p-37)))));
  const T half = 0.5 * z;
  const T w = 1.0 - half;
  return w + (((1.0 - w) - half) + (z * p - r * tail));
}

// The sine of an angle `ahead` quarters on.
template <Lanes T>
T sine_ahead(T x, std::uint64_t ahead) {
  const auto [quarter, r, tail] = angle(x);
  const auto turned = quarter + ahead;
  const T value = select((turned & 1) != 0, cosine(r, tail), sine(r, tail));
  const T turned_value = number<T>(words(value) ^ ((turned & 2) << 62));
  return select(abs(x) <= 0x1p20, turned_value, constant<T>(not_a_number));
}

}  // namespace detail

template <Lanes T>
T exp(T x) {
  using namespace detail;
  const auto [shifted, remainder] = exponential(max(constant<T>(-800), min(constant<T>(800), x)));
  // Two factors, because neither end of the range of results has its power of two among the normal numbers.
  const T k = shifted - rounder;
  const T first = half * k + rounder;
  const T other = (k - (first - rounder)) + rounder;
  const T scale = power_of_two(first);
  return (scale + scale * remainder) * power_of_two(other);
}

template <Lanes T>
T expm1(T x) {
  using namespace detail;
  const auto [shifted, remainder] = exponential(max(constant<T>(-60), min(constant<T>(710), x)));
  const T scale = power_of_two(shifted - one);  // half of 2^k, which may be too large
  const T value = two * (scale * remainder + (scale - half));
  return select(abs(x) < 0x1p-54, x, value);
}

template <Lanes T>
T log(T x) {
  using namespace detail;
  const auto subnormal = x < 0x1p-1022;
  const auto [m, k] = split(select(subnormal, x * 0x1p54, x));
  const T value = logarithm(m - 1.0, k - select(subnormal, constant<T>(54), constant<T>(0)));
  const T ends = select(x == 0.0, constant<T>(-infinity), select(x > 0.0, x, constant<T>(not_a_number)));
  return select(x > 0.0, select(x < infinity, value, ends), ends);
}

template <Lanes T>
T log1p(T x) {
  using namespace detail;
  const T sum = one + x;
  const T added = sum - one;
  const T lost = (one - (sum - added)) + (x - added);
  const auto [m, k] = split(sum);
  const T inverse = power_of_two(rounder - min(k, constant<T>(1022)));
  const T value = logarithm((m - one) + lost * inverse, k);
  const T ends = select(x == -1.0, constant<T>(-infinity), select(x > -1.0, x, constant<T>(not_a_number)));
  const T inside = select(abs(x) < 0x1p-54, x, value);
  return select(x > -1.0, select(x < infinity, inside, ends), ends);
}

// Within 4 units in the last place.
template <Lanes T>
T tanh(T x) {
  using namespace detail;
  // -|x| = k log(2) / 2 + r, |r| <= log(2) / 4, and tanh(r) = a / (1 + q). With s = 2^k,
  // tanh|x| = ((1 - s) (1 + q) - (1 + s) a) / ((1 + s) (1 + q) - (1 - s) a): one division for both quotients.
  const T turned = max(constant<T>(tanh_end), below_zero(x));
  const T shifted = turned * per_half_ln2 + rounder;
  const T k = shifted - rounder;
  const T r = (turned - k * half_ln2_high) - k * half_ln2_low;
  const T z = r * r;
  const T a = r + r * z * (tanh_above[0] + tanh_above[1] * z);
  const T q = z * (tanh_below[0] + tanh_below[1] * z);
  const T s = power_of_two(shifted);
  const T less = one - s;
  const T more = one + s;
  return with_sign((less + (less * q - more * a)) / (more + (more * q - less * a)), x);
}

// 1 / (1 + e^-x), within 3 units in the last place.
template <Lanes T>
T sigmoid(T x) {
  using stored::one;
  const T e = exp(detail::below_zero(x));
  return select(x < 0.0, e, constant<T>(one)) / (one + e);
}

// log(1 + e^x).
template <Lanes T>
T softplus(T x) {
  return max(constant<T>(0), x) + log1p(exp(detail::below_zero(x)));
}

// What the binary losses need of x and of -x, for the price of one exp, one log and one division. The last
// digits may differ from those of softplus and sigmoid.
template <class T>
struct Logistic {
  T softplus_up;    // softplus(x)
  T softplus_down;  // softplus(-x)
  T sigmoid_up;     // sigmoid(x)
  T sigmoid_down;   // sigmoid(-x)
};

template <Lanes T>
Logistic<T> logistic(T x) {
  const T e = exp(detail::below_zero(x));
  const T rest = log1p(e);
  const T large = 1.0 / (1.0 + e);
  const T small = e * large;
  const auto negative = x < 0.0;
  return {max(constant<T>(0), x) + rest, max(constant<T>(0), -x) + rest, select(negative, small, large),
          select(negative, large, small)};
}

// log(cosh(x)), within 5 units in the last place, where its square does not underflow.
template <Lanes T>
T log_cosh(T x) {
  const T a = abs(x);
  const T m = expm1(-a);
  // cosh(a) - 1 = m^2 / (2 (1 + m)) keeps the digits of a small a; e^-2a - 1 = m (2 + m) suits a large one.
  const auto small = a < 1.0;
  const T inner = select(small, m * m / (2.0 * (1.0 + m)), 0.5 * m * (2.0 + m));
  return select(small, constant<T>(0), a) + log1p(inner);
}

// |x| <= 2^20; beyond, not a number.
template <Lanes T>
T sin(T x) {
  return detail::sine_ahead(x, 0);
}

template <Lanes T>
T cos(T x) {
  return detail::sine_ahead(x, 1);
}

// x^y for x >= 0, within 2 + 2 |y log x| units in the last place; x^0 is 1, and a negative x has no other.
template <Lanes T>
T pow(T x, T y) {
  const T value = exp(y * log(x));
  return select(y == 0.0, constant<T>(1), select(x == 1.0, constant<T>(1), value));
}

// The greatest power of two that is no larger than |x|; held to those of normal numbers, also at 0 and
// infinity.
template <Lanes T>
T binade(T x) {
  const T held = max(constant<T>(0x1p-1022), min(constant<T>(0x1p1023), abs(x)));
  return detail::number<T>(detail::words(held) & 0x7ff0000000000000);
}

// x^n, by squaring.
template <class T>
T powi(T x, int n) {
  T power = constant<T>(1);
  for (unsigned left = n < 0 ? -static_cast<unsigned>(n) : static_cast<unsigned>(n); left != 0; left >>= 1) {
    if (left & 1) power = power * x;
    if (left > 1) x = x * x;
  }
  return n < 0 ? constant<T>(1) / power : power;
}

}  // namespace loss_lab::math
