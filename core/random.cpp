#include "core/random.hpp"

#include "core/math/elementary.hpp"

namespace loss_lab {

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
  constexpr std::uint64_t multiplier0 = 0xD2511F53, multiplier1 = 0xCD9E8D57;
  constexpr std::uint32_t weyl0 = 0x9E3779B9, weyl1 = 0xBB67AE85;
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t product0 = multiplier0 * counter[0];
    const std::uint64_t product1 = multiplier1 * counter[2];
    counter = {static_cast<std::uint32_t>(product1 >> 32) ^ counter[1] ^ key[0],
               static_cast<std::uint32_t>(product1),
               static_cast<std::uint32_t>(product0 >> 32) ^ counter[3] ^ key[1],
               static_cast<std::uint32_t>(product0)};
    key[0] += weyl0;
    key[1] += weyl1;
  }
  return counter;
}

std::array<std::uint32_t, 4> Random::bits(Stream stream, std::uint64_t place, std::uint64_t second) const {
  const auto low = [](std::uint64_t x) { return static_cast<std::uint32_t>(x); };
  const auto high = [](std::uint64_t x) { return static_cast<std::uint32_t>(x >> 32); };
  return philox({low(place), high(place), low(second), high(second)},
                {seed_, static_cast<std::uint32_t>(stream)});
}

// Of two words, so many bits as Real has.
static std::uint64_t join(std::uint32_t a, std::uint32_t b) {
  return (static_cast<std::uint64_t>(a) << 21) | (b >> 11);
}

static Real fraction(std::uint64_t word) { return static_cast<Real>(word) * 0x1p-53; }

std::uint64_t Random::uniform_word(Stream stream, std::uint64_t place, std::uint64_t second) const {
  const auto word = bits(stream, place, second);
  return join(word[0], word[1]);
}

Real Random::uniform(Stream stream, std::uint64_t place, std::uint64_t second) const {
  return fraction(uniform_word(stream, place, second));
}

Real Random::normal(Stream stream, std::uint64_t place, std::uint64_t second) const {
  const auto word = bits(stream, place, second);
  const Real radius = 1 - fraction(join(word[0], word[1]));  // in (0, 1], where the logarithm is finite
  const Real turn = fraction(join(word[2], word[3]));
  return std::sqrt(-2 * math::log(radius)) * math::cos(6.283185307179586 * turn);
}

}  // namespace loss_lab
