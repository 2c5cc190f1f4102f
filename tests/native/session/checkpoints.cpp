// Checkpoints stay few, and what they give back is what was kept.
#include "core/checkpoints.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace loss_lab;

namespace {

Position at(Time t) {
  const Real x = static_cast<Real>(t);
  return {t, {x, -x}, {x / 2}, {x / 3, x / 4}, {x / 5}};
}

void check(const Position& position) {
  const Position expected = at(position.t);
  CHECK(position.theta == expected.theta);
  CHECK(position.memory == expected.memory);
  CHECK(position.schedule == expected.schedule);
  CHECK(position.stopping == expected.stopping);
}

}  // namespace

TEST_CASE("the way back to a checkpoint is short for any t, and bounded in all", "[checkpoints]") {
  Checkpoints checkpoints(6);
  constexpr Time last = 100'000;
  for (Time t = 0; t <= last; ++t) checkpoints.keep_coarse(at(t));
  for (Time target = 0; target <= last; target += 777) {
    Position position;
    REQUIRE(checkpoints.restore(target, -1, position));
    CHECK(position.t <= target);
    CHECK(target - position.t <= last / 128);
    check(position);
  }
  Position none;
  CHECK_FALSE(checkpoints.restore(50, 50, none));
}

TEST_CASE("of an odd number of checkpoints half are kept as well", "[checkpoints]") {
  // So many numbers that there is room for 171 positions.
  Checkpoints checkpoints(24'528);
  for (Time t = 0; t <= 2'000; ++t) {
    checkpoints.keep_coarse(at(t));
    Position position;
    REQUIRE(checkpoints.restore(t, -1, position));
    REQUIRE(t - position.t < 16);
    check(position);
  }
  Position position;
  REQUIRE(checkpoints.restore(171, -1, position));
  CHECK(position.t == 160);
}

TEST_CASE("of positions between those that are kept, none is", "[checkpoints]") {
  Checkpoints checkpoints(6);
  for (Time t = 0; t <= 1'000; ++t) checkpoints.keep_coarse(at(t));
  // Thinned by now to every fourth.
  checkpoints.keep_coarse(at(1'001));
  Position position;
  REQUIRE(checkpoints.restore(1'001, -1, position));
  CHECK(position.t == 1'000);
  check(position);
}

TEST_CASE("fine checkpoints are found before coarse ones", "[checkpoints]") {
  Checkpoints checkpoints(6);
  for (Time t = 0; t <= 10'000; ++t) checkpoints.keep_coarse(at(t));
  for (Time t = 9'001; t < 9'001 + checkpoints.fine_room(); ++t) checkpoints.keep_fine(at(t));
  Position position;
  REQUIRE(checkpoints.restore(9'031, -1, position));
  CHECK(position.t == 9'031);
  check(position);
}

TEST_CASE("adopted checkpoints end before t", "[checkpoints]") {
  Checkpoints old(6), fresh(8);
  for (Time t = 0; t <= 3'000; ++t) old.keep_coarse(at(t));
  old.keep_fine(at(1'499));
  old.keep_fine(at(1'501));
  fresh.adopt(old, 1'500);
  Position position;
  REQUIRE(fresh.restore(3'000, -1, position));
  CHECK(position.t == 1'499);
  check(position);
}
