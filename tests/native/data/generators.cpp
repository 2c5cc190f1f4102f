// The generators: what their shapes, scatter and labels promise, over many rows.
#include <algorithm>
#include <array>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "core/dataset.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

Dataset make(std::string_view description) {
  const Value value = test::json(description);
  return read_dataset(Reader(value, "data"), nullptr, Random(7));
}

Real mean(const Vector& values) { return values.mean(); }

Real deviation(const Vector& values) { return std::sqrt((values.array() - values.mean()).square().mean()); }

// The value below which this share of them lies.
Real quantile(Vector values, Real share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<Index>(share * static_cast<Real>(values.size()))];
}

}  // namespace

TEST_CASE("darts scatter about one point beside the bullseye", "[dataset]") {
  const Dataset data = make(R"({"id": "darts", "n": 4000, "noise": 3})");
  CHECK(data.targets.cols() == 2);
  CHECK(data.targets.isZero());
  CHECK(data.feature_axes[0].unit == "cm");
  const std::array<Real, 2> aim = {-6, 4.5};
  for (Index j = 0; j < 2; ++j) {
    CHECK(mean(data.features.col(j)) == Catch::Approx(aim[static_cast<std::size_t>(j)]).margin(0.25));
    CHECK(deviation(data.features.col(j)) == Catch::Approx(3).margin(0.2));
  }
  const Dataset steady = make(R"({"id": "darts", "noise": 0})");
  CHECK(steady.features.col(0).isConstant(-6));
  CHECK(steady.features.col(1).isConstant(4.5));
}

TEST_CASE("a coin shows heads in seven cases of ten, and knows no noise", "[dataset]") {
  const Dataset data = make(R"({"id": "coin", "n": 5000})");
  CHECK(data.target_axes[0].classes == std::vector<std::string>{"tails", "heads"});
  CHECK(data.targets.mean() == Catch::Approx(0.7).margin(0.03));
  CHECK(data.features(0, 0) == 1);
  CHECK(data.features(4999, 0) == 5000);
  const Error error = test::refused([] { make(R"({"id": "coin", "noise": 0.1})"); });
  CHECK(error.code() == "unknown_key");
  CHECK(error.path() == "data.noise");
}

TEST_CASE("a bakery sells whole rolls, more and less surely the warmer it is", "[dataset]") {
  const Dataset data = make(R"({"id": "bakery", "n": 7300})");
  CHECK(data.target_axes[0].unit == "rolls");
  const Vector temperature = data.features.col(0), demand = data.targets.col(0);
  CHECK(demand.minCoeff() > 0);
  std::vector<Real> cold, warm, shares;
  for (Index i = 0; i < demand.size(); ++i) {
    CHECK(demand[i] == std::floor(demand[i]));
    const Real usual = 140 + 6 * temperature[i];
    if (temperature[i] < -5) continue;
    (temperature[i] < 5 ? cold : warm).push_back(demand[i] - usual);
    shares.push_back(demand[i] / usual);
  }
  const auto vector = [](const std::vector<Real>& values) {
    return Vector(Eigen::Map<const Vector>(values.data(), static_cast<Index>(values.size())));
  };
  // Right on average, and the median lies below it.
  CHECK(mean(vector(shares)) == Catch::Approx(1).margin(0.01));
  CHECK(quantile(vector(shares), 0.5) == Catch::Approx(std::exp(-0.02)).margin(0.01));
  CHECK(deviation(vector(warm)) > 1.2 * deviation(vector(cold)));
  // Summer is warmer than winter, year after year.
  for (Index year = 0; year < 20; ++year)
    CHECK(mean(temperature.segment(365 * year + 152, 92)) > mean(temperature.segment(365 * year, 59)) + 10);
}

TEST_CASE("an object's box is that of its pixels", "[dataset]") {
  const Dataset data = make(R"({"id": "objects", "n": 300, "noise": 0,
    "target": ["shape", "box_x", "box_y", "box_width", "box_height"]})");
  REQUIRE(data.features.cols() == 64);
  CHECK(data.feature_axes[9].name == "pixel_2_2");
  CHECK(data.target_axes[0].classes == std::vector<std::string>{"block", "cross", "ring"});
  std::set<std::array<Real, 4>> boxes;
  for (Index i = 0; i < 300; ++i) {
    CAPTURE(i);
    const Index shape = i % 3;
    CHECK(data.targets(i, 0) == static_cast<Real>(shape));
    Index left = 8, right = -1, top = 8, bottom = -1, lit = 0;
    for (Index k = 0; k < 64; ++k) {
      const Real light = data.features(i, k);
      REQUIRE((light == 0 || light == 1));
      if (light == 0) continue;
      left = std::min(left, k % 8), right = std::max(right, k % 8);
      top = std::min(top, k / 8), bottom = std::max(bottom, k / 8);
      ++lit;
    }
    const Index width = right - left + 1, height = bottom - top + 1;
    CHECK(data.targets(i, 1) == (static_cast<Real>(left) + static_cast<Real>(width) / 2) / 8);
    CHECK(data.targets(i, 2) == (static_cast<Real>(top) + static_cast<Real>(height) / 2) / 8);
    CHECK(data.targets(i, 3) == static_cast<Real>(width) / 8);
    CHECK(data.targets(i, 4) == static_cast<Real>(height) / 8);
    // A cross's bars are two pixels wide where the middle lies between two.
    const Index across = width % 2 == 0 ? 2 : 1, down = height % 2 == 0 ? 2 : 1;
    const Index cross = height * across + width * down - across * down, ring = 2 * (width + height) - 4;
    CHECK(lit == (shape == 0 ? width * height : shape == 1 ? cross : ring));
    boxes.insert({data.targets(i, 1), data.targets(i, 2), data.targets(i, 3), data.targets(i, 4)});
  }
  CHECK(boxes.size() > 100);
  const Dataset noisy = make(R"({"id": "objects", "noise": 0.5})");
  CHECK(noisy.features.minCoeff() == 0);
  CHECK(noisy.features.maxCoeff() == 1);
}

TEST_CASE("four results of one search have four different grades, and pairs tell which is higher",
          "[dataset]") {
  constexpr Index searches = 400;
  const Dataset rows = make(R"({"id": "searches", "n": 1600, "target": ["relevance", "order"],
    "features": ["match", "links", "page_age"]})");
  const Dataset lists = make(R"({"id": "search-lists", "n": 400})");
  REQUIRE(lists.features.cols() == 12);
  REQUIRE(lists.targets.cols() == 4);
  std::set<Real> left_out;
  int best_matches = 0;
  for (Index q = 0; q < searches; ++q) {
    CAPTURE(q);
    std::set<Real> grades;
    Index best = 0, top = 0;
    for (Index j = 0; j < 4; ++j) {
      const Index row = 4 * q + j, first = row - row % 2;
      grades.insert(rows.targets(row, 0));
      CHECK(rows.targets(row, 1) == (rows.targets(first, 0) > rows.targets(first + 1, 0) ? 1 : -1));
      // The lists are the same searches, a row each.
      CHECK(lists.targets(q, j) == rows.targets(row, 0));
      CHECK(lists.features.row(q).segment(3 * j, 3) == rows.features.row(row));
      if (rows.features(row, 0) > rows.features(4 * q + best, 0)) best = j;
      if (rows.targets(row, 0) > rows.targets(4 * q + top, 0)) top = j;
    }
    CHECK(grades.size() == 4);
    CHECK(*grades.begin() >= 0);
    CHECK(*grades.rbegin() <= 4);
    left_out.insert(10 - lists.targets.row(q).sum());
    best_matches += best == top;
  }
  CHECK(left_out == std::set<Real>{0, 1, 2, 3, 4});
  // The best match is often the most relevant, and not always.
  CHECK(best_matches > searches / 2);
  CHECK(best_matches < searches);
}
