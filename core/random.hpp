// Counter-based random numbers: each is a pure function of (seed, stream, place), so nothing reshuffles
// another.
#pragma once

#include <array>
#include <cstdint>

#include "core/types.hpp"

namespace loss_lab {

// One stream per purpose; the numbers stand in every golden hash.
enum class Stream : std::uint32_t { data = 1, initial = 2, split = 3, batch = 4, dropout = 5, direction = 6 };

// Philox4x32 with ten rounds: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3",
// SC 2011, doi 10.1145/2063384.2063405.
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

inline constexpr int uniform_bits = 53;

class Random {
 public:
  explicit Random(std::uint32_t seed) : seed_(seed) {}

  // The number of 53 random bits. The place is a pair: (epoch, row id), (row, column), ...
  std::uint64_t uniform_word(Stream stream, std::uint64_t place, std::uint64_t second = 0) const;
  // The same times 2^-53: in [0, 1).
  Real uniform(Stream stream, std::uint64_t place, std::uint64_t second = 0) const;
  // Standard normal, by Box and Muller's method from one counter.
  Real normal(Stream stream, std::uint64_t place, std::uint64_t second = 0) const;

 private:
  std::array<std::uint32_t, 4> bits(Stream stream, std::uint64_t place, std::uint64_t second) const;
  std::uint32_t seed_;
};

}  // namespace loss_lab
