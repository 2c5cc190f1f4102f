// Directions to look along: components known by hand, filters as long as theta's, the same for the same seed.
#include "core/directions.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

Session open(std::string_view experiment) { return Session(test::json(experiment), nullptr); }

// Two bare numbers, each pulled to its own mean at one rate, over so many steps.
Session pulled(std::string_view start, std::string_view targets, Time t) {
  Session session = open(std::string(R"({"version": 1, "data": {"columns": {"a": [0, 0], "b": [0, 0]},
      "target": ["a", "b"]}, "model": {"id": "constant"}, "loss": {"id": "mse"}, "standardize": false, "start": )") +
                         std::string(start) + R"(, "optimizer": {"id": "sgd", "learning_rate": 0.1})" +
                         std::string(targets) + "}");
  session.advance(t, 1000);
  return session;
}

DirectionPair found(const Session& session, std::string_view query, Index most = 3) {
  Directions directions(session, test::json(query));
  while (!directions.advance(most)) {
  }
  return directions.found();
}

Real dot(const std::vector<Real>& a, const std::vector<Real>& b) {
  Real sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

constexpr std::string_view moons = R"({"version": 1, "data": {"id": "moons", "n": 60}, "loss": {"id": "bce"},
    "model": {"id": "mlp", "hidden": [4]}, "optimizer": {"id": "adam", "learning_rate": 0.05}})";

}  // namespace

TEST_CASE("a straight path has its own direction, the larger entry positive, and nothing across",
          "[directions]") {
  // From (3, -4) straight towards (0, 0).
  const DirectionPair pair = found(pulled("[3, -4]", "", 12), R"({"kind": "path"})");
  CHECK(pair.x[0] == Catch::Approx(-0.6).epsilon(1e-12));
  CHECK(pair.x[1] == Catch::Approx(0.8).epsilon(1e-12));
  CHECK(pair.y[0] == Catch::Approx(0.8).epsilon(1e-12));
  CHECK(pair.y[1] == Catch::Approx(0.6).epsilon(1e-12));
  REQUIRE(pair.explained);
  CHECK((*pair.explained)[0] == Catch::Approx(1).epsilon(1e-12));
  CHECK((*pair.explained)[1] == 0);
}

TEST_CASE("a bent path's components are the eigenvectors of its covariance", "[directions]") {
  // First towards (0, 0), then, from 6 on, elsewhere.
  Session session = pulled("[3, -4]", R"(, "edits": [{"t": 6, "parameters": [2, 5]}])", 16);
  const DirectionPair pair = found(session, R"({"kind": "path"})");
  Session again = pulled("[3, -4]", R"(, "edits": [{"t": 6, "parameters": [2, 5]}])", 0);
  Real mean[2] = {}, covariance[2][2] = {};
  for (Time t = 0; t <= 16; ++t) {
    again.advance(t, 100);
    for (int a = 0; a < 2; ++a) mean[a] += again.theta()[static_cast<std::size_t>(a)] / 17;
  }
  for (Time t = 0; t <= 16; ++t) {
    again.advance(t, 100);
    for (int a = 0; a < 2; ++a)
      for (int b = 0; b < 2; ++b)
        covariance[a][b] += (again.theta()[static_cast<std::size_t>(a)] - mean[a]) *
                            (again.theta()[static_cast<std::size_t>(b)] - mean[b]);
  }
  const Real trace = covariance[0][0] + covariance[1][1];
  const Real spread =
      std::sqrt(std::pow(covariance[0][0] - covariance[1][1], 2) + 4 * std::pow(covariance[0][1], 2));
  const Real values[] = {(trace + spread) / 2, (trace - spread) / 2};
  REQUIRE(values[1] > 0.01 * trace);
  const std::vector<Real>* vectors[] = {&pair.x, &pair.y};
  for (int i = 0; i < 2; ++i) {
    CAPTURE(i);
    const std::vector<Real>& v = *vectors[i];
    CHECK((*pair.explained)[static_cast<std::size_t>(i)] == Catch::Approx(values[i] / trace).epsilon(1e-10));
    for (int a = 0; a < 2; ++a)
      CHECK(covariance[a][0] * v[0] + covariance[a][1] * v[1] ==
            Catch::Approx(values[i] * v[static_cast<std::size_t>(a)]).margin(1e-9 * trace));
    CHECK(dot(v, v) == Catch::Approx(1).epsilon(1e-14));
    CHECK((std::fabs(v[0]) > std::fabs(v[1]) ? v[0] : v[1]) > 0);
  }
}

TEST_CASE("a network's components are at right angles and explain no more than all", "[directions]") {
  Session session = open(moons);
  session.advance(300, 1000);
  const DirectionPair pair = found(session, R"({"kind": "path", "points": 40})");
  CHECK(dot(pair.x, pair.x) == Catch::Approx(1).epsilon(1e-14));
  CHECK(dot(pair.y, pair.y) == Catch::Approx(1).epsilon(1e-14));
  CHECK(std::fabs(dot(pair.x, pair.y)) < 1e-9);
  const auto [first, second] = *pair.explained;
  CHECK(first > second);
  CHECK(second > 0);
  CHECK(first + second <= 1 + 1e-12);
  CHECK(first + second > 0.9);
  const DirectionPair at_once = found(session, R"({"kind": "path", "points": 40})", 1'000'000);
  CHECK(at_once.x == pair.x);
  CHECK(at_once.y == pair.y);
  CHECK(session.t() == 300);
}

TEST_CASE("without a path other directions stand in", "[directions]") {
  for (const char* start : {"[3, -4]", "[0, 0]"}) {
    // At (0, 0) it rests, whatever t.
    const DirectionPair pair = found(pulled(start, "", start[1] == '0' ? 7 : 0), R"({"kind": "path"})");
    CHECK(dot(pair.x, pair.x) == 1);
    CHECK(dot(pair.y, pair.y) == 1);
    CHECK(dot(pair.x, pair.y) == 0);
    CHECK(*pair.explained == std::array<Real, 2>{0, 0});
  }
  Session one =
      open(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "constant"}, "loss": {"id": "huber"},
                         "standardize": false})");
  one.advance(4, 10);
  const DirectionPair pair = found(one, R"({"kind": "path"})");
  CHECK(pair.x == std::vector<Real>{1});
  CHECK(pair.y == std::vector<Real>{0});
  CHECK((*pair.explained)[0] == Catch::Approx(1));
}

TEST_CASE("random directions are as long as theta in each filter, and the seed's alone", "[directions]") {
  Session session = open(moons);
  session.advance(20, 100);
  const DirectionPair pair = found(session, R"({"kind": "random", "seed": 5})");
  CHECK_FALSE(pair.explained);
  const auto length = [](ConstReals of, Index first, Index size) {
    Real square = 0;
    for (Index i = first; i < first + size; ++i) square += std::pow(of[static_cast<std::size_t>(i)], 2);
    return std::sqrt(square);
  };
  for (const std::vector<Real>* direction : {&pair.x, &pair.y})
    for (const Block& block : session.model().blocks()) {
      const bool bias = block.name.ends_with("bias");
      for (Index j = 0; j < (bias ? 1 : block.cols); ++j) {
        const Index size = bias ? block.size() : block.rows, first = block.offset + j * size;
        CHECK(length(*direction, first, size) ==
              Catch::Approx(length(session.theta(), first, size)).epsilon(1e-13));
      }
    }
  CHECK(pair.x != pair.y);
  CHECK(found(session, R"({"kind": "random", "seed": 5})").y == pair.y);
  CHECK(found(session, R"({"kind": "random"})").x != pair.x);
}

TEST_CASE("a token's row is a filter, and where theta is zero a filter has length 1", "[directions]") {
  Session tokens =
      open(R"({"version": 1, "data": {"columns": {"token": [0, 1, 2], "y": [1, 2, 3]}, "target": "y"},
      "model": {"id": "embedding", "tokens": 3}, "loss": {"id": "mse"}})");
  const DirectionPair pair = found(tokens, R"({"kind": "random"})");
  for (std::size_t i = 0; i < 3; ++i)
    CHECK(std::fabs(pair.x[i]) == Catch::Approx(std::fabs(tokens.theta()[i])).epsilon(1e-14));

  const Session line =
      open(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"}, "loss": {"id": "mse"}})");
  for (int seed = 0; seed < 8; ++seed) {
    // A filter of one number leaves chance its sign alone: y is turned away where it would be x.
    const DirectionPair crossed = found(line, R"({"kind": "random", "seed": )" + std::to_string(seed) + "}");
    CHECK(std::fabs(crossed.x[0]) == Catch::Approx(1).epsilon(1e-14));
    CHECK(std::fabs(crossed.x[1]) == Catch::Approx(1).epsilon(1e-14));
    CHECK(std::fabs(dot(crossed.x, crossed.y)) < 1e-14);
    CHECK(dot(crossed.y, crossed.y) == Catch::Approx(2).epsilon(1e-14));
  }
}

TEST_CASE("directions that are none are refused", "[directions]") {
  const Session session = pulled("[3, -4]", "", 0);
  struct Refusal {
    const char *query, *code, *path;
  };
  for (const Refusal& refusal : {
           Refusal{"{}", "missing", "kind"},
           {R"({"kind": "steepest"})", "unknown_id", "kind"},
           {R"({"kind": "path", "points": 1000})", "out_of_range", "points"},
           {R"({"kind": "random", "seed": -1})", "out_of_range", "seed"},
           {R"({"kind": "random", "axis": 1})", "unknown_key", "axis"},
       }) {
    CAPTURE(refusal.query);
    const Error error = test::refused([&] { Directions(session, test::json(refusal.query)); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path() == refusal.path);
  }
}
