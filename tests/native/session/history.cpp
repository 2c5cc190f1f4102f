// The history stays within its room, and tells true extremes of every step in it.
#include "core/history.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace loss_lab;

namespace {

// A loss with structure at every scale, so that a lost step shows.
Real loss_at(Time t) { return static_cast<Real>((t * 7919) % 1009) / (1 + static_cast<Real>(t) / 50); }

void check_buckets(const std::vector<Bucket>& buckets, Time from, Time to) {
  REQUIRE(!buckets.empty());
  CHECK(buckets.front().from <= from);
  CHECK(buckets.back().to >= to);
  for (std::size_t i = 0; i < buckets.size(); ++i) {
    const Bucket& b = buckets[i];
    if (i > 0) CHECK(b.from == buckets[i - 1].to);
    Real low = loss_at(b.from), high = low;
    for (Time t = b.from; t < b.to; ++t) {
      low = std::min(low, loss_at(t));
      high = std::max(high, loss_at(t));
    }
    CHECK(b.first == loss_at(b.from));
    CHECK(b.last == loss_at(b.to - 1));
    CHECK(b.min == low);
    CHECK(b.max == high);
  }
}

}  // namespace

TEST_CASE("buckets stay within the room and hold each step once", "[history]") {
  History history(1, 16);
  for (Time t = 0; t < 5000; ++t) {
    history.record(t, loss_at(t));
    if (history.measures(t)) history.measure({t, loss_at(t), 0});
    REQUIRE(history.buckets(0, t + 1, 0).size() <= 16);
    REQUIRE(history.measurements().size() <= 17);
  }
  check_buckets(history.buckets(0, 5000, 0), 0, 5000);
  check_buckets(history.buckets(0, 5000, 5), 0, 5000);
  CHECK(history.buckets(0, 5000, 5).size() <= 5);
  check_buckets(history.buckets(1200, 1300, 0), 1200, 1300);
}

TEST_CASE("after truncation and recording anew nothing of the old steps is left", "[history]") {
  History history(3, 16);
  for (Time t = 0; t < 1000; ++t) {
    history.record(t, 1e9);
    if (history.measures(t)) history.measure({t, 1e9, 0});
  }
  for (Time t = history.truncate(0); t < 700; ++t) history.record(t, loss_at(t));
  const Time from = history.truncate(333);
  CHECK(from <= 333);
  CHECK(history.next() == from);
  for (Time t = from; t < 400; ++t) {
    history.record(t, loss_at(t));
    if (history.measures(t)) history.measure({t, loss_at(t), 0});
  }
  check_buckets(history.buckets(0, 400, 0), 0, 400);
  for (const Measurement& m : history.measurements()) CHECK(m.train_loss == loss_at(m.t));
}
