// Going on until something holds stops at the very update from which on it does, in whatever portions.
#include "core/until.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

constexpr std::string_view line = R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"},
  "loss": {"id": "mse"}, "optimizer": {"id": "sgd", "learning_rate": 0.02}})";
// Overfits: few rows, many weights, in batches.
constexpr std::string_view overfit = R"({"version": 1, "data": {"id": "sine", "n": 20, "noise": 1},
  "model": {"id": "mlp", "hidden": [16]}, "loss": {"id": "mse"}, "validation": 0.5, "batch_size": 4,
  "optimizer": {"id": "adam", "learning_rate": 0.02}})";

Session open(std::string_view experiment) { return Session(test::json(experiment), nullptr); }

Time until(Session& session, std::string_view query, Index portion = 7) {
  Until until(session, test::json(query));
  while (!until.advance(session, portion)) {
  }
  return session.t();
}

}  // namespace

TEST_CASE("until the loss is below a number, of mini-batches too", "[until]") {
  for (const std::string_view experiment : {line, overfit}) {
    Session session = open(experiment), stepped = open(experiment);
    const Real below = 0.6 * stepped.train_loss();
    while (stepped.train_loss() >= below) stepped.advance(stepped.t() + 1, 1);
    REQUIRE(stepped.t() > 2);
    const std::string query = R"({"lossBelow": )" + std::to_string(below) + "}";
    CHECK(until(session, query, 1) == stepped.t());
    CHECK(std::equal(session.theta().begin(), session.theta().end(), stepped.theta().begin()));
    // There it holds already.
    CHECK(until(session, query) == stepped.t());
    // On a way gone before, too.
    session.advance(0, 1);
    CHECK(until(session, query, 1000) == stepped.t());
  }
}

TEST_CASE("until it has converged", "[until]") {
  Session session = open(line);
  const Time t = until(session, R"({"converged": true})");
  CHECK(session.look().status == Status::converged);
  session.advance(t - 1, 1000);
  CHECK(session.look().status == Status::running);
}

TEST_CASE("until the held-out loss has not been so low for some epochs", "[until]") {
  Session session = open(overfit);
  session.advance(1, 10);
  const Time epoch = session.steps_per_epoch();
  REQUIRE(epoch > 1);
  Session stepped = open(overfit);
  stepped.advance(1, 10);
  Real best = *stepped.look().validation_loss;
  for (int in_a_row = 0; in_a_row < 5;) {
    stepped.advance((stepped.t() / epoch + 1) * epoch, 10);
    const Real measured = *stepped.look().validation_loss;
    in_a_row = measured < best ? 0 : in_a_row + 1;
    best = std::min(best, measured);
  }
  REQUIRE(stepped.t() > 1 + 6 * epoch);
  CHECK(until(session, R"({"validationRises": 5})") == stepped.t());
}

TEST_CASE("until so many updates have been taken, whatever comes first", "[until]") {
  Session session = open(line);
  CHECK(until(session, R"({"most": 12})") == 12);
  CHECK(until(session, R"({"most": 3, "lossBelow": -1, "converged": true})") == 15);
  CHECK(until(session, R"({"most": 0})") == 15);
  CHECK(until(session, R"({"lossBelow": -1})", 100'000) == 100'015);
}

TEST_CASE("until it diverges", "[until]") {
  Value wild = test::json(line);
  wild.set("optimizer", test::json(R"({"id": "sgd", "learning_rate": 30})"));
  Session session(wild, nullptr), stepped(wild, nullptr);
  stepped.advance(10'000, 10'000);
  CHECK(until(session, R"({"lossBelow": 0})") == stepped.t());
  CHECK(session.diverged());
}

TEST_CASE("conditions that are none are refused", "[until]") {
  const Session session = open(line);
  struct Refusal {
    const char *query, *code, *path;
  };
  for (const Refusal& refusal : {
           Refusal{R"({"validationRises": 3})", "nothing_held_out", "validationRises"},
           {R"({"validationRises": 0})", "out_of_range", "validationRises"},
           {R"({"lossBelow": "low"})", "wrong_type", "lossBelow"},
           {R"({"converged": 1})", "wrong_type", "converged"},
           {R"({"most": -1})", "out_of_range", "most"},
           {R"({"loss": 1})", "unknown_key", "loss"},
       }) {
    INFO(refusal.query);
    const Error error = test::refused([&] { Until(session, test::json(refusal.query)); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path() == refusal.path);
  }
}
