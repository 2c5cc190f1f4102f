// A parameter moved a little: what the objective does, and its slope.
#include "core/nudge.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;
using Catch::Approx;

TEST_CASE("of a parabola the quotient misses the slope by half the curvature times the distance", "[nudge]") {
  // L = ((b - 1)^2 + (b - 3)^2) / 2 at b = 5: 10, slope 6, curvature 2.
  const Session session(test::json(R"({"version": 1, "standardize": false, "model": {"id": "constant"},
    "data": {"columns": {"x": [0, 1], "y": [1, 3]}, "target": "y"}, "loss": {"id": "mse"}, "start": [5]})"),
                        nullptr);
  const Nudge found = nudge(session, test::json(R"({"parameter": 0, "by": 0.5})"));
  CHECK(found.loss == 10);
  CHECK(found.nudged == 13.25);
  CHECK(found.difference == 3.25);
  CHECK(found.quotient == 6.5);
  CHECK(found.gradient == 6);
}

TEST_CASE("the objective is that of all training rows, with the penalty and nothing dropped", "[nudge]") {
  Session session(test::json(R"({"version": 1, "data": {"id": "moons"}, "validation": 0.3, "batch_size": 8,
    "model": {"id": "mlp", "hidden": [4], "dropout": 0.5}, "loss": {"id": "bce"},
    "penalty": {"id": "l2", "alpha": 0.5}})"),
                  nullptr);
  session.advance(7, 10);
  for (int parameter : {0, 8, 12, 16}) {
    const Value query = Value::Object{{"parameter", static_cast<Real>(parameter)}, {"by", 1e-6}};
    const Nudge found = nudge(session, query);
    CHECK(found.loss == Approx(session.training_objective()).epsilon(1e-14));
    CHECK(found.difference == found.nudged - found.loss);
    CHECK(found.quotient == Approx(found.gradient).epsilon(1e-4).margin(1e-6));
    Value::Numbers theta(session.theta().begin(), session.theta().end());
    theta[static_cast<std::size_t>(parameter)] += 1e-6;
    Session there(session.experiment(), nullptr);
    there.edit(Value::Object{{"start", theta}}, nullptr);
    CHECK(found.nudged == Approx(there.training_objective()).epsilon(1e-14));
  }
}

TEST_CASE("what moves nothing is refused", "[nudge]") {
  const Session session(test::json(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"},
    "loss": {"id": "mse"}})"),
                        nullptr);
  struct Refusal {
    const char *query, *code, *path;
  };
  for (const Refusal& refusal : {
           Refusal{R"({})", "missing", "parameter"},
           {R"({"parameter": 2, "by": 1})", "out_of_range", "parameter"},
           {R"({"parameter": 0})", "missing", "by"},
           {R"({"parameter": 0, "by": 0})", "no_move", "by"},
           {R"({"parameter": 0, "by": 1, "to": 2})", "unknown_key", "to"},
       }) {
    INFO(refusal.query);
    const Error error = test::refused([&] { nudge(session, test::json(refusal.query)); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path() == refusal.path);
  }
}
