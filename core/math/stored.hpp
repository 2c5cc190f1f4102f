// Numbers that hot loops read from memory. A number written where it is used becomes a constant of the code,
// and V8 puts such a pack together anew each time it comes by, by three or four instructions; a load is one.
#pragma once

#include <cstdint>

#include "core/types.hpp"

// Their values stand in stored.cpp, where no compiler of another file sees them.
namespace loss_lab::math::stored {

extern const Real half, one, two;

// Adding it rounds a number below 2^51 to an integer, which then stands in the low bits.
extern const Real rounder;
extern const std::uint64_t one_word;   // the bits of 1.0
extern const std::uint64_t sign_word;  // the sign's alone

extern const Real per_ln2;   // 1 / log(2)
extern const Real ln2_high;  // 32 bits: its products with exponents are exact
extern const Real ln2_low;

// (e^r - 1 - r) / r^2 from the third coefficient on: a Remez fit on |r| <= log(2) / 2.
extern const Real exp_series[10];
// fdlibm's coefficients of log.
extern const Real log_series[7];

// From -22 on down, tanh is -1.
extern const Real tanh_end;
extern const Real per_half_ln2;  // 2 / log(2)
extern const Real half_ln2_high, half_ln2_low;
// tanh(r) = (r + r^3 (above)) / (1 + r^2 (below)), both by powers of r^2: a Remez fit, within 6e-18, on
// |r| <= log(2) / 4.
extern const Real tanh_above[2], tanh_below[2];

}  // namespace loss_lab::math::stored
