// The smallest loss that is found: the known one where there is a formula or a unique minimum, and proven
// only there.
#include "core/minimum.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "tests/native/support/json.hpp"
#include "tests/native/support/tables.hpp"

using namespace loss_lab;
using Catch::Approx;

namespace {

Minimum search(const Session& session) {
  MinimumSearch search(session);
  while (!search.advance(100)) {
  }
  return search.minimum();
}

Session opened(std::string_view experiment) { return Session(test::json(experiment), nullptr); }

}  // namespace

TEST_CASE("of a constant the formula of the best one is the minimum, with no step taken", "[minimum]") {
  const Minimum found = search(opened(R"({"version": 1, "standardize": false, "model": {"id": "constant"},
    "data": {"columns": {"x": [0, 1, 2], "y": [1, 2, 9]}, "target": "y"}, "loss": {"id": "mae"}})"));
  CHECK(found.parameters == std::vector<Real>{2});
  CHECK(found.natural == std::vector<Real>{2});
  CHECK(found.loss == Approx(8.0 / 3));
  CHECK(found.steps == 0);
  CHECK(found.proven);
}

TEST_CASE("of a line under mse the least squares are found, in both units", "[minimum]") {
  // y = 1 + 2 x with residuals 1, -2, 1, which no line takes part of.
  Session session = opened(R"({"version": 1, "model": {"id": "linear"}, "loss": {"id": "mse"},
    "data": {"columns": {"x": [0, 1, 2], "y": [2, 1, 6]}, "target": "y"}, "start": [3, -3]})");
  const Minimum found = search(session);
  CHECK(found.proven);
  CHECK(found.natural[0] == Approx(2));
  CHECK(found.natural[1] == Approx(1));
  session.edit(Value::Object{{"start", Value::Numbers(found.parameters)}}, nullptr);
  CHECK(found.loss == Approx(session.train_loss()).epsilon(1e-14));
  CHECK(*session.look().natural.loss == Approx(2));
}

TEST_CASE("neither the penalty nor the batches count, but the loss that is at work at t", "[minimum]") {
  Session session =
      opened(R"({"version": 1, "standardize": false, "model": {"id": "constant"}, "batch_size": 1,
    "data": {"columns": {"x": [0, 1, 2], "y": [1, 2, 9]}, "target": "y"}, "loss": {"id": "mae"},
    "penalty": {"id": "l2", "alpha": 5}, "edits": [{"t": 3, "loss": {"id": "mse"}}, {"t": 5, "parameters": [7]},
      {"t": 9, "loss": {"id": "mae"}}]})");
  session.advance(2, 10);
  CHECK(search(session).parameters[0] == 2);
  session.advance(6, 10);
  const Minimum squared = search(session);
  CHECK(squared.parameters[0] == 4);
  CHECK(squared.loss == Approx(38.0 / 3));
  CHECK(session.t() == 6);
}

TEST_CASE("what was opened is searched: a table, and edits that are null", "[minimum]") {
  const Value table = test::table("house-prices");
  Session session(test::json(R"({"version": 1, "data": {"id": "house-prices"}, "model": {"id": "constant"},
    "loss": {"id": "mse"}, "edits": null})"),
                  &table);
  session.advance(3, 10);
  const Minimum found = search(session);
  CHECK(found.proven);
  CHECK(found.loss == Approx(*session.best_constant_loss()));
}

TEST_CASE("a leg of the search that leaves the finite range ends there", "[minimum]") {
  const Minimum found = search(opened(R"json({"version": 1, "standardize": false, "model": {"id": "constant"},
    "data": {"columns": {"y": [1, 2]}, "target": "y"}, "loss": {"id": "custom", "expression": "-exp(p)"}})json"));
  CHECK(found.loss < -1e300);
  CHECK(std::isfinite(found.loss));
  CHECK_FALSE(found.proven);
}

TEST_CASE("a model that is too large for Newton's method is searched without", "[minimum]") {
  const Session session =
      opened(R"({"version": 1, "model": {"id": "mlp", "hidden": [70]}, "loss": {"id": "mse"},
    "data": {"columns": {"x": [0, 1, 2], "y": [2, 1, 6]}, "target": "y"}})");
  REQUIRE(session.theta().size() > 200);
  const Minimum found = search(session);
  CHECK(found.steps == 3000 + 1500);
  CHECK(found.loss < 1e-6);
}

TEST_CASE("of a convex loss with corners what was found comes near, and is not called proven", "[minimum]") {
  // A line through four of the points: the fifth, far off, does not move it. L = 26 / 5.
  const Minimum found = search(opened(R"({"version": 1, "standardize": false, "model": {"id": "linear"},
    "data": {"columns": {"x": [0, 1, 2, 3, 4], "y": [0, 1, 2, 3, 30]}, "target": "y"}, "loss": {"id": "mae"}})"));
  CHECK(found.loss == Approx(26.0 / 5).epsilon(1e-4));
  CHECK(found.parameters[0] == Approx(1).epsilon(1e-2));
  CHECK_FALSE(found.proven);
}

TEST_CASE("a loss that falls for ever has no proven minimum", "[minimum]") {
  const Minimum found = search(opened(R"({"version": 1, "model": {"id": "linear"}, "loss": {"id": "bce"},
    "data": {"columns": {"x": [0, 1, 2, 3], "y": [0, 0, 1, 1]}, "target": "y"}})"));
  CHECK(found.loss < 1e-6);
  CHECK_FALSE(found.proven);
}

TEST_CASE("a best constant that lies at infinity is no minimum that could be shown", "[minimum]") {
  const Minimum found = search(opened(R"({"version": 1, "model": {"id": "constant"}, "loss": {"id": "bce"},
    "data": {"columns": {"y": [0, 0, 0]}, "target": "y"}})"));
  CHECK(std::isfinite(found.parameters[0]));
  CHECK(found.loss < 1e-6);
  CHECK_FALSE(found.proven);
}

TEST_CASE("under a loss without classes the weights of classes stay as they were", "[minimum]") {
  Session session = opened(R"({"version": 1, "model": {"id": "constant"}, "loss": {"id": "bce"},
    "data": {"columns": {"y": [0, 0, 0, 1]}, "target": "y"}, "class_weights": [1, 3],
    "standardize": false, "edits": [{"t": 2, "loss": {"id": "mse"}}]})");
  session.advance(2, 10);
  CHECK(search(session).parameters[0] == 0.5);
}

TEST_CASE("of a network it is flat where the search ends, lower than training got, and not proven",
          "[minimum]") {
  Session session = opened(R"({"version": 1, "data": {"id": "moons"}, "loss": {"id": "bce"},
    "model": {"id": "mlp", "hidden": [2]}, "seed": 3})");
  session.advance(500, 1000);
  const Minimum found = search(session);
  CHECK(found.loss < session.train_loss());
  CHECK(found.steps > 100);
  CHECK_FALSE(found.proven);
}

TEST_CASE("a start whose gradient overflows is a place all the same", "[minimum]") {
  const Minimum found = search(opened(R"json({"version": 1, "model": {"id": "constant"}, "standardize": false,
    "data": {"columns": {"y": [0, 0]}, "target": "y"}, "start": [7.85e-6],
    "loss": {"id": "custom", "expression": "2e303 * sin(1e5 * p)^2"}})json"));
  CHECK(found.loss == Approx(1e303).epsilon(0.1));
  CHECK(found.parameters == std::vector<Real>{7.85e-6});
  CHECK_FALSE(found.proven);
}
