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
extern const std::uint64_t one_word;  // the bits of 1.0

extern const Real per_ln2;   // 1 / log(2)
extern const Real ln2_high;  // 32 bits: its products with exponents are exact
extern const Real ln2_low;

// (e^r - 1 - r) / r^2 from the third coefficient on: a Remez fit on |r| <= log(2) / 2.
extern const Real exp_series[10];
// fdlibm's coefficients of log.
extern const Real log_series[7];

// Below -44, tanh(x / 2) is -1.
extern const Real tanh_end;
// Near the reciprocal of a number d in [1, 2]: start - d / 2.
extern const Real reciprocal_start;

}  // namespace loss_lab::math::stored
