// The rate that a diagnosis names does work, a little more does not, and the law it cites is the cause.
#include "core/diagnosis.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "tests/native/support/json.hpp"
#include "tests/native/support/tables.hpp"

using namespace loss_lab;

namespace {

Session run(std::string_view loss, std::string_view optimizer, Time t) {
  Session session(
      test::json(
          std::string(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"}, "loss": )") +
          std::string(loss) + R"(, "optimizer": )" + std::string(optimizer) + "}"),
      nullptr);
  session.advance(t, 1'000'000);
  return session;
}

Diagnosis diagnose(const Session& session) {
  RateSearch search(session);
  while (!search.advance(1000)) {
  }
  return search.diagnosis();
}

}  // namespace

TEST_CASE("for a line under mse the rate found is 2 / the largest curvature", "[diagnosis]") {
  const Session session = run(R"({"id": "mse"})", R"({"id": "sgd", "learning_rate": 30})", 1000);
  REQUIRE(session.diverged());
  const Diagnosis diagnosis = diagnose(session);
  CHECK(diagnosis.learning_rate == 30);
  // Standardized features: the curvature is 2 for the weight and for the bias.
  REQUIRE(diagnosis.largest_curvature);
  CHECK(*diagnosis.largest_curvature == Catch::Approx(2).epsilon(1e-6));
  CHECK(*diagnosis.stability_bound == Catch::Approx(1).epsilon(1e-6));
  REQUIRE(diagnosis.working_rate);
  CHECK(*diagnosis.working_rate == Catch::Approx(1).epsilon(0.01));
  CHECK(*diagnosis.working_rate <= *diagnosis.stability_bound * 1.001);
}

TEST_CASE("momentum moves the bound, and other optimizers have none", "[diagnosis]") {
  const Diagnosis heavy =
      diagnose(run(R"({"id": "mse"})", R"({"id": "sgd", "learning_rate": 30, "momentum": 0.5})", 1000));
  CHECK(*heavy.stability_bound == Catch::Approx(1.5).epsilon(1e-6));
  CHECK(*heavy.working_rate == Catch::Approx(1.5).epsilon(0.05));
  const Diagnosis adam = diagnose(run(R"({"id": "mse"})", R"({"id": "adam", "learning_rate": 1e6})", 50));
  CHECK_FALSE(adam.stability_bound);
  const Diagnosis kinked = diagnose(run(R"({"id": "mae"})", R"({"id": "sgd", "learning_rate": 1000})", 50));
  CHECK_FALSE(kinked.stability_bound);
  REQUIRE(kinked.working_rate);
}

TEST_CASE("a rate that works is found at once, whatever is worked out at a time", "[diagnosis]") {
  const Session session = run(R"({"id": "mse"})", R"({"id": "sgd", "learning_rate": 0.1})", 40);
  const Diagnosis found = diagnose(session);
  CHECK(found.working_rate == 0.1);
  CHECK(*found.stability_bound == Catch::Approx(1).epsilon(1e-6));

  const Session failing = run(R"({"id": "mse"})", R"({"id": "sgd", "learning_rate": 30})", 1000);
  RateSearch slow(failing);
  while (!slow.advance(1)) {
  }
  CHECK(slow.diagnosis().working_rate == diagnose(failing).working_rate);
}

TEST_CASE("where no rate works none is named", "[diagnosis]") {
  // The loss at the start is no number already.
  Session session(
      test::json(R"({"version": 1, "standardize": false, "model": {"id": "linear"}, "loss": {"id": "mse"},
    "data": {"columns": {"x": [1], "y": [1e200]}, "target": "y"}})"),
      nullptr);
  CHECK_FALSE(diagnose(session).working_rate);
}

TEST_CASE("a diagnosis replays what was opened: a table, and edits that are null", "[diagnosis]") {
  const Value table = test::table("house-prices");
  Session session(test::json(R"({"version": 1, "data": {"id": "house-prices"}, "model": {"id": "linear"},
    "loss": {"id": "mse"}, "optimizer": {"id": "sgd", "learning_rate": 0.1}, "edits": null})"),
                  &table);
  session.advance(40, 100);
  CHECK(diagnose(session).working_rate == 0.1);
}

TEST_CASE("a run with the rate found ends no higher than it began, with a tenth more it does not",
          "[diagnosis]") {
  const Session session = run(R"({"id": "log_cosh"})", R"({"id": "sgd", "learning_rate": 1000})", 300);
  const Diagnosis diagnosis = diagnose(session);
  REQUIRE(diagnosis.working_rate);
  const auto ends_higher = [](Real rate) {
    Session replay =
        run(R"({"id": "log_cosh"})", R"({"id": "sgd", "learning_rate": )" + std::to_string(rate) + "}", 0);
    const Real start = replay.train_loss();
    replay.advance(300, 1000);
    return !(replay.train_loss() <= start);
  };
  CHECK_FALSE(ends_higher(*diagnosis.working_rate));
  CHECK(ends_higher(*diagnosis.working_rate * 1.1));
}
