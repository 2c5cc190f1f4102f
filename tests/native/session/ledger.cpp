// The ledger tells of each step exactly what the run itself shows there.
#include "core/ledger.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

constexpr Index plenty = 1'000'000;

constexpr const char* network = R"({"version": 1, "data": {"id": "moons", "n": 60},
  "model": {"id": "mlp", "hidden": [4]}, "loss": {"id": "bce"}, "penalty": {"id": "l2", "alpha": 0.01},
  "optimizer": {"id": "adam", "learning_rate": 0.01}, "schedule": {"id": "exponential", "gamma": 0.999},
  "batch_size": 7, "validation": 0.25, "edits": [{"t": 100, "loss": {"id": "hinge"}}]})";

}  // namespace

TEST_CASE("each position of the ledger has the numbers of its step", "[ledger]") {
  Session session(test::json(network), nullptr);
  session.advance(2'500, plenty);
  Ledger ledger(session, test::json(R"({"from": 60, "to": 181, "every": 3})"));
  while (!ledger.advance(7)) {
  }
  REQUIRE(ledger.measured().size() == 41);
  REQUIRE(ledger.losses().size() == 41);
  for (std::size_t i = 0; i < 41; ++i) {
    const Measurement& row = ledger.measured()[i];
    CHECK(row.t == static_cast<Time>(60 + 3 * i));
    session.advance(row.t, plenty);
    const Step step = session.look();
    CHECK(ledger.losses()[i] == step.loss);
    CHECK(row.train_loss == step.train_loss);
    CHECK(row.validation_loss == *step.validation_loss);
    CHECK(row.penalty == step.terms.back().size.value);
    CHECK(row.learning_rate == step.learning_rate);
    const auto places = session.measured_metrics();
    for (std::size_t m = 0; m < places.size(); ++m)
      if (step.metrics[m].value) CHECK(row.metrics[places[m]] == *step.metrics[m].value);
  }
}

TEST_CASE("the ledger leaves its run alone, and ends where that diverges", "[ledger]") {
  Session session(test::json(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"},
    "loss": {"id": "mse"}, "optimizer": {"id": "sgd", "learning_rate": 50}})"),
                  nullptr);
  Ledger ledger(session, test::json(R"({"from": 0, "to": 1000})"));
  REQUIRE(ledger.advance(plenty));
  CHECK(session.t() == 0);
  session.advance(1000, plenty);
  REQUIRE(session.diverged());
  CHECK(ledger.measured().back().t == session.t());
}

TEST_CASE("a ledger has some steps, and no more than fit", "[ledger]") {
  const Session session(test::json(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"},
    "loss": {"id": "mse"}})"),
                        nullptr);
  for (const char* query : {R"({"from": 5, "to": 5})", R"({"from": 0, "to": 4097})",
                            R"({"from": -1, "to": 3})", R"({"from": 0, "to": 9, "every": 0})"})
    CHECK(test::refused([&] { Ledger(session, test::json(query)); }).code() == "out_of_range");
  CHECK(test::refused([&] { Ledger(session, test::json(R"({"from": 0})")); }).path() == "to");
  Ledger(session, test::json(R"({"from": 0, "to": 40960, "every": 10})"));
}
