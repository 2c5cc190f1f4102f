// The random numbers stand in every link: the published answers of Philox, and streams that do not touch.
#include "core/random.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace loss_lab;

TEST_CASE("philox gives the answers published with Random123 1.14", "[random]") {
  // kat_vectors, "philox4x32 10": https://github.com/DEShawResearch/random123
  CHECK(philox({0, 0, 0, 0}, {0, 0}) ==
        std::array<std::uint32_t, 4>{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
  constexpr std::uint32_t ones = 0xffffffff;
  CHECK(philox({ones, ones, ones, ones}, {ones, ones}) ==
        std::array<std::uint32_t, 4>{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
  CHECK(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
        std::array<std::uint32_t, 4>{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
}

TEST_CASE("uniform and normal numbers have the moments of their distributions", "[random]") {
  const Random random(7);
  constexpr int n = 20000;
  Real uniform = 0, normal = 0, square = 0, fourth = 0;
  for (std::uint64_t i = 0; i < n; ++i) {
    const Real u = random.uniform(Stream::data, i);
    REQUIRE((u >= 0 && u < 1));
    uniform += u;
    const Real z = random.normal(Stream::data, i, 1);
    normal += z;
    square += z * z;
    fourth += z * z * z * z;
  }
  // Five standard errors of each moment.
  CHECK(std::fabs(uniform / n - 0.5) < 5 * std::sqrt(1.0 / 12 / n));
  CHECK(std::fabs(normal / n) < 5 * std::sqrt(1.0 / n));
  CHECK(std::fabs(square / n - 1) < 5 * std::sqrt(2.0 / n));
  CHECK(std::fabs(fourth / n - 3) < 5 * std::sqrt(96.0 / n));
}

TEST_CASE("seed, stream, place and second place each change the number", "[random]") {
  const Real here = Random(1).uniform(Stream::split, 5, 3);
  CHECK(here == Random(1).uniform(Stream::split, 5, 3));
  CHECK(here != Random(2).uniform(Stream::split, 5, 3));
  CHECK(here != Random(1).uniform(Stream::batch, 5, 3));
  CHECK(here != Random(1).uniform(Stream::split, 6, 3));
  CHECK(here != Random(1).uniform(Stream::split, 5, 4));
}
