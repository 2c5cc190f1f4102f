// A run is a pure function of (experiment, t): however a position is reached, its bits are the same.
#include "core/session.hpp"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstring>
#include <functional>

#include "core/random.hpp"
#include "tests/native/support/allocations.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"
#include "tests/native/support/tables.hpp"

using namespace loss_lab;

namespace {

constexpr Index plenty = 1'000'000;

Session open(std::string_view text) { return Session(test::json(text), nullptr); }

Session open_house_prices(std::string_view text) {
  const Value table = test::table("house-prices");
  return Session(test::json(text), &table);
}

std::vector<Real> theta_at(Session& session, Time t) {
  REQUIRE(session.advance(t, plenty));
  REQUIRE(session.t() == t);
  return {session.theta().begin(), session.theta().end()};
}

bool same_bits(const std::vector<Real>& a, const std::vector<Real>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(Real)) == 0;
}

constexpr const char* line = R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"},
  "loss": {"id": "mse"}, "optimizer": {"id": "sgd", "learning_rate": 0.1}})";

constexpr const char* network = R"({"version": 1, "data": {"id": "moons", "n": 60},
  "model": {"id": "mlp", "hidden": [4, 3], "activation": "tanh"}, "loss": {"id": "bce"},
  "optimizer": {"id": "adam", "learning_rate": 0.01}, "batch_size": 7, "validation": 0.25, "seed": 3,
  "edits": [{"t": 100, "loss": {"id": "hinge"}}, {"t": 250, "optimizer": {"id": "sgd", "learning_rate": 0.05, "momentum": 0.9}},
            {"t": 300, "optimizer": {"id": "sgd", "learning_rate": 0.01}, "schedule": {"id": "exponential", "gamma": 0.999}}]})";

}  // namespace

TEST_CASE("the same bits by every way to a position", "[session]") {
  for (const char* experiment : {line, network}) {
    Session straight = open(experiment);
    const auto at_137 = theta_at(straight, 137), at_499 = theta_at(straight, 499),
               at_500 = theta_at(straight, 500);

    Session wandering = open(experiment);
    CHECK(same_bits(theta_at(wandering, 137), at_137));
    CHECK(same_bits(theta_at(wandering, 500), at_500));
    CHECK(same_bits(theta_at(wandering, 499), at_499));
    CHECK(same_bits(theta_at(wandering, 137), at_137));
    CHECK(same_bits(theta_at(wandering, 0), theta_at(wandering, 0)));
    CHECK(same_bits(theta_at(wandering, 500), at_500));
    for (Time t = 499; t > 440; --t) theta_at(wandering, t);
    CHECK(same_bits(theta_at(wandering, 500), at_500));

    Session in_slices = open(experiment);
    while (!in_slices.advance(500, 3)) {
    }
    CHECK(same_bits(theta_at(in_slices, 500), at_500));
  }
}

TEST_CASE("the way back is the same far out, where checkpoints have been thinned", "[session]") {
  Session session = open(network);
  std::vector<std::vector<Real>> passed;
  theta_at(session, 4'000);
  for (Time t = 4'000; t < 4'100; ++t) passed.push_back(theta_at(session, t));
  theta_at(session, 20'000);
  for (Time t = 4'099; t >= 4'000; --t)
    CHECK(same_bits(theta_at(session, t), passed[static_cast<std::size_t>(t - 4'000)]));
}

TEST_CASE("position t holds the step to t + 1 worked out but not taken", "[session]") {
  Session session = open(network);
  session.advance(10, plenty);
  const Step before = session.look();
  const Step again = session.look();
  CHECK(same_bits(before.parameters, again.parameters));
  session.advance(11, plenty);
  const Step after = session.look();
  for (std::size_t i = 0; i < before.delta.size(); ++i)
    CHECK(after.parameters[i] == before.parameters[i] + before.delta[i]);
  CHECK(before.t == 10);
  CHECK(after.t == 11);
}

TEST_CASE("the tape's own way to the next parameters ends where the run does", "[session]") {
  for (const char* experiment : {line, network}) {
    Session session = open(experiment);
    session.advance(5, plenty);
    const Step step = session.look();
    session.advance(6, plenty);
    for (const Block& block : step.blocks) {
      const TapeEntry* next = step.tape.find("next." + block.name);
      REQUIRE(next);
      for (Index i = 0; i < block.size(); ++i)
        CHECK(next->values(i % block.rows, i / block.rows) ==
              session.theta()[static_cast<std::size_t>(block.offset + i)]);
    }
    const TapeEntry* objective = step.tape.find("objective");
    REQUIRE(objective);
    CHECK(objective->values(0, 0) == step.loss);
  }
}

TEST_CASE("looking at rows keeps just these on the tape", "[session]") {
  Session session = open(line);
  const std::vector<Index> rows = {3, 17};
  const Step step = session.look(&rows);
  CHECK(step.tape_rows == rows);
  const TapeEntry* output = step.tape.find("output");
  REQUIRE(output);
  CHECK(output->values.rows() == 2);
  const Step all = session.look();
  CHECK(all.tape_rows.size() == 40);
  CHECK(all.tape.find("output")->values(17, 0) == output->values(1, 0));
}

TEST_CASE("a line reaches the least-squares solution in the data's own units", "[session]") {
  const Value golden = test::json_file("tests/golden/convergence.json");
  const Value& optimum = golden.find("optima")->list()->front();
  Session session =
      open_house_prices(R"({"version": 1, "data": {"id": "house-prices"}, "model": {"id": "linear"},
    "loss": {"id": "mse"}, "optimizer": {"id": "sgd", "learning_rate": 0.1}})");
  session.advance(300, plenty);
  const Step step = session.look();
  REQUIRE(step.natural.parameters.size() == 2);
  CHECK(step.natural.parameters[0] == Catch::Approx(*optimum.find("weight")->number()).epsilon(1e-9));
  CHECK(step.natural.parameters[1] == Catch::Approx(*optimum.find("bias")->number()).epsilon(1e-9));
  CHECK(*step.natural.loss == Catch::Approx(*optimum.find("objective")->number()).epsilon(1e-9));
  CHECK(step.status == Status::converged);
  // Rows of the data, in dollars.
  CHECK(step.natural.residuals[0] == step.natural.predictions[0] - session.dataset().targets(0, 0));
  Matrix inputs(1, 1);
  inputs(0, 0) = session.dataset().features(0, 0);
  CHECK(session.predict(inputs).predictions(0, 0) ==
        Catch::Approx(step.natural.predictions[0]).epsilon(1e-12));
}

TEST_CASE("a prediction shows what the hidden layers that all heads share put out", "[session]") {
  Session session = open(R"({"version": 1, "standardize": false,
    "data": {"columns": {"x": [1, 2, 4], "y": [1, 3, 2], "z": [0, 1, 0]}, "features": ["x"], "target": ["y", "z"]},
    "model": {"id": "mlp", "hidden": [2, 1], "heads": [1, {"outputs": 1, "hidden": [3]}], "activation": "relu",
              "dropout": 0.5},
    "loss": {"id": "mse"},
    "start": [1, -1, 0, 3, 2, 10, 0.5, 1, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0]})");
  const Prediction found = session.predict(Matrix{{1}, {5}}, true);
  REQUIRE(found.layers.size() == 2);
  // relu(x), relu(3 - x); then relu(2 first + 10 second + 1/2).
  CHECK(found.layers[0] == Matrix{{1, 2}, {5, 0}});
  CHECK(found.layers[1] == Matrix{{22.5}, {10.5}});
  CHECK(found.outputs == Matrix{{22.5, 67.5}, {10.5, 31.5}});
  CHECK_FALSE(found.deviations);
  CHECK(open(line).predict(Matrix{{1}}, true).layers.empty());
}

TEST_CASE("each of many predictions is the same as by itself", "[session]") {
  Session session =
      open(R"({"version": 1, "data": {"columns": {"x": [0, 1, 2], "y": [1, 3, 2]}, "target": "y"},
    "model": {"id": "mlp", "hidden": [3]}, "loss": {"id": "mse"}})");
  const Matrix inputs = Vector::LinSpaced(300, -2, 2);
  const Prediction found = session.predict(inputs, true);
  for (Index i = 0; i < inputs.rows(); ++i) {
    const Prediction alone = session.predict(inputs.row(i), true);
    REQUIRE(found.outputs.row(i) == alone.outputs);
    REQUIRE(found.predictions.row(i) == alone.predictions);
    REQUIRE(found.layers[0].row(i) == alone.layers[0]);
  }
}

TEST_CASE("a predicted deviation is in the data's own units", "[session]") {
  // Both outputs are constants; the targets' mean is 30 and their deviation 10.
  Session session = open(R"({"version": 1, "data": {"columns": {"x": [0, 1], "y": [20, 40]}, "target": "y"},
    "model": {"id": "constant"}, "loss": {"id": "gaussian_nll"}, "start": [0.5, 0]})");
  const Prediction found = session.predict(Matrix{{3}, {7}});
  CHECK(found.predictions.col(0) == Vector{{35, 35}});
  REQUIRE(found.deviations);
  CHECK(*found.deviations == Matrix{{10}, {10}});
}

TEST_CASE("a mean and its deviation leave a residual, and are no parameters in the data's units",
          "[session]") {
  const Session session =
      open(R"({"version": 1, "data": {"columns": {"x": [0, 1], "y": [20, 40]}, "target": "y"},
    "model": {"id": "constant"}, "loss": {"id": "gaussian_nll"}, "start": [0.5, 0]})");
  const Natural natural = session.look().natural;
  CHECK(natural.predictions == std::vector<Real>{35, 35, 10, 10});
  CHECK(natural.residuals == std::vector<Real>{15, -5});
  CHECK(natural.parameters.empty());
}

TEST_CASE("of targets with scales of their own the loss has no one factor to their units", "[session]") {
  const auto natural = [](std::string_view target) {
    return open(R"({"version": 1, "model": {"id": "constant"}, "loss": {"id": "mse"},
      "data": {"columns": {"y": [20, 40], "z": [1, 7]}, "target": )" +
                std::string(target) + "}}")
        .look()
        .natural;
  };
  CHECK(*natural(R"("y")").loss == Catch::Approx(100).epsilon(1e-14));
  const Natural both = natural(R"(["y", "z"])");
  CHECK_FALSE(both.loss);
  CHECK(both.losses == std::vector<Real>{1, 1});
  CHECK(both.residuals == std::vector<Real>{10, -10, 3, -3});
}

TEST_CASE("of columns that terms share, the first of them says what they mean", "[session]") {
  // What the constant model puts out, and what a reader sees of it.
  const auto predicted = [](std::string_view terms) {
    const Session session = open(R"({"version": 1, "model": {"id": "constant"}, "start": [0.5, -0.75],
      "data": {"columns": {"k": [0, 1], "y": [2, 3]}, "target": ["k", "y"]},
      "loss": {"id": "sum", "terms": [)" +
                                 std::string(terms) + "]}}");
    const Prediction found = session.predict(Matrix(1, 0));
    CHECK(found.outputs == Matrix{{0.5, -0.75}});
    return found.predictions;
  };
  const std::string label = R"({"loss": {"id": "bce"}, "outputs": [0, 1], "targets": [0, 1]})",
                    count = R"({"loss": {"id": "poisson_nll"}, "outputs": [1, 2], "targets": [1, 2]})",
                    number = R"({"loss": {"id": "mse"}, "outputs": [1, 2], "targets": [1, 2]})";
  const Real share = 1 / (1 + std::exp(-0.5)), rate = std::exp(-0.75);
  const auto shows = [&](const std::string& terms, Real first, Real second) {
    INFO(terms);
    const Matrix found = predicted(terms);
    CHECK(found(0, 0) == Catch::Approx(first).epsilon(1e-14));
    CHECK(found(0, 1) == Catch::Approx(second).epsilon(1e-14));
  };
  shows(label + "," + count, share, rate);
  shows(count + "," + count + "," + number + "," + label, share, rate);
  shows(number + "," + count + "," + label + "," + label, share, -0.75);
}

TEST_CASE("what has more outputs than were observed has no metrics and no residuals", "[session]") {
  const auto session = [](std::string_view first, std::string_view second) {
    return open(R"({"version": 1, "model": {"id": "linear"},
      "data": {"columns": {"x": [0, 1, 2, 3], "y": [0, 0, 1, 1]}, "target": "y"}, "loss": {"id": "sum", "terms": [
        {"loss": {"id": ")" +
                std::string(first) + R"("}, "outputs": [0, 1], "targets": [0, 1]},
        {"loss": {"id": ")" +
                std::string(second) + R"("}, "outputs": [1, 2], "targets": [0, 1]}]}})");
  };
  const Session classes = session("bce", "mse");
  CHECK(classes.measured_metrics().empty());
  const Step step = classes.look();
  CHECK(step.natural.predictions.size() == 8);
  CHECK(step.natural.called.empty());
  CHECK(step.metrics.empty());
  CHECK(session("mse", "mae").look().natural.residuals.empty());
}

TEST_CASE("an author's loss is reviewed on its own targets, as a term too", "[session]") {
  const auto reviewed = [](std::string_view loss) {
    const Session session = open(
        R"({"version": 1, "model": {"id": "linear"}, "standardize": false, "loss": )" + std::string(loss) +
        R"(, "data": {"columns": {"x": [1, 2], "a": [50, 70], "b": [-1, 2]}, "target": ["a", "b"]}})");
    const Step step = session.look();
    return step.review ? std::optional(*step.review) : std::nullopt;
  };
  CHECK_FALSE(reviewed(R"({"id": "mse"})"));
  CHECK_FALSE(reviewed(R"({"id": "sum", "terms": [{"loss": {"id": "mse"}}, {"loss": {"id": "mae"}}]})"));
  const auto whole = reviewed(R"json({"id": "custom", "expression": "abs(r)"})json");
  const auto term = reviewed(R"json({"id": "sum", "terms": [
    {"loss": {"id": "mse"}, "outputs": [0, 1], "targets": [0, 1]},
    {"loss": {"id": "custom", "expression": "abs(r)"}, "outputs": [1, 2], "targets": [1, 2]}]})json");
  REQUIRE(whole);
  REQUIRE(term);
  REQUIRE(whole->warnings.size() == 1);
  REQUIRE(term->warnings.size() == 1);
  CHECK(whole->warnings.front().y == 50);
  CHECK(term->warnings.front().y == -1);
}

TEST_CASE("the review is of the loss that holds at t, before an edit and after it", "[session]") {
  Session session = open(R"json({"version": 1, "model": {"id": "linear"}, "standardize": false,
    "loss": {"id": "custom", "expression": "r^2"},
    "data": {"columns": {"x": [1, 2], "y": [3, 5]}, "target": "y"}})json");
  session.advance(3, 3);
  session.advance(
      session.edit(test::json(R"json({"loss": {"id": "custom", "expression": "abs(r)"}})json"), nullptr), 3);
  REQUIRE(session.look().review);
  CHECK(session.look().review->warnings.size() == 1);
  session.advance(2, 3);
  REQUIRE(session.look().review);
  CHECK(session.look().review->warnings.empty());
}

TEST_CASE("a best constant whose loss is no number is not shown", "[session]") {
  const auto best = [](std::string_view y) {
    return open(R"({"version": 1, "standardize": false, "model": {"id": "constant"}, "loss": {"id": "mse"},
      "data": {"columns": {"y": )" +
                std::string(y) + R"(}, "target": "y"}})")
        .best_constant_loss();
  };
  CHECK(best("[-2, 2]") == 4);
  CHECK_FALSE(best("[-1e200, 1e200]"));
}

TEST_CASE("edits that are null are none", "[session]") {
  Value experiment = test::json(line);
  experiment.set("edits", Value());
  Session session(experiment, nullptr);
  session.advance(9, plenty);
  // Told by its own path though it stands in no list.
  CHECK(test::refused([&] { session.edit(test::json(R"({"validation": 2})"), nullptr); }).path() ==
        "validation");
  CHECK(session.edit(test::json(R"({"loss": {"id": "mae"}})"), nullptr) == 9);
  REQUIRE(session.experiment().find("edits")->list());
  CHECK(session.experiment().find("edits")->list()->size() == 1);

  Session other(experiment, nullptr);
  other.advance(9, plenty);
  CHECK(other.edit(test::json(R"({"model": {"id": "polynomial", "degree": 3}})"), nullptr) == 9);
  CHECK(other.theta().size() == 4);
  CHECK(other.experiment().find("edits")->is_null());
}

TEST_CASE("a loss swapped on the way is an edit: parameters stay, and the way back crosses it", "[session]") {
  Session session = open(line);
  session.advance(40, plenty);
  const std::vector<Real> before(session.theta().begin(), session.theta().end());
  const std::vector<Real> at_39 = theta_at(session, 39);
  session.advance(60, plenty);
  session.advance(40, plenty);
  const Time back = session.edit(test::json(R"({"loss": {"id": "mae"}})"), nullptr);
  CHECK(back == 40);
  CHECK(same_bits(theta_at(session, back), before));
  CHECK(session.loss().info().id == "mae");
  const auto with_mae = theta_at(session, 60);
  CHECK(same_bits(theta_at(session, 39), at_39));
  CHECK(session.loss().info().id == "mse");
  CHECK(same_bits(theta_at(session, 60), with_mae));
  CHECK(session.loss().info().id == "mae");

  Session reopened(session.experiment(), nullptr);
  CHECK(same_bits(theta_at(reopened, 60), with_mae));
}

TEST_CASE("an edit at t = 0 becomes the experiment itself, a later one takes the later edits away",
          "[session]") {
  Session session = open(network);
  session.edit(test::json(R"({"loss": {"id": "hinge"}})"), nullptr);
  CHECK(*session.experiment().find("loss")->find("id")->text() == "hinge");
  CHECK_FALSE(session.experiment().find("edits"));

  Session later = open(network);
  later.advance(120, plenty);
  later.edit(test::json(R"({"optimizer": {"id": "adam", "learning_rate": 0.02}})"), nullptr);
  later.edit(test::json(R"({"loss": {"id": "bce"}})"), nullptr);
  const auto& edits = *later.experiment().find("edits")->list();
  REQUIRE(edits.size() == 2);
  CHECK(*edits[1].find("t")->number() == 120);
  CHECK(edits[1].find("loss"));
  CHECK(edits[1].find("optimizer"));
}

TEST_CASE("parameters set by hand stand from t on", "[session]") {
  Session session = open(line);
  session.advance(7, plenty);
  session.edit(test::json(R"({"parameters": [2, -1]})"), nullptr);
  CHECK(theta_at(session, 7) == std::vector<Real>{2, -1});
  const auto after = theta_at(session, 12);
  theta_at(session, 6);
  CHECK(same_bits(theta_at(session, 12), after));
  session.advance(0, plenty);
  session.edit(test::json(R"({"parameters": [0.5, 0.25]})"), nullptr);
  CHECK(theta_at(session, 0) == std::vector<Real>{0.5, 0.25});
  CHECK(session.experiment().find("start"));
}

TEST_CASE("other data replay to the same t; parameters of another model's size are let go", "[session]") {
  Session session = open(line);
  session.advance(7, plenty);
  session.edit(test::json(R"({"parameters": [2, -1]})"), nullptr);
  session.advance(20, plenty);
  CHECK(session.edit(test::json(R"({"data": {"id": "outliers"}})"), nullptr) == 20);
  CHECK(session.experiment().find("edits")->list()->size() == 1);
  CHECK(session.edit(test::json(R"({"model": {"id": "polynomial", "degree": 3}})"), nullptr) == 20);
  CHECK(session.t() == 0);
  CHECK(session.theta().size() == 4);
  CHECK(session.experiment().find("edits")->list()->empty());
}

TEST_CASE("a refused edit leaves the run as it was", "[session]") {
  Session session = open(line);
  session.advance(15, plenty);
  const std::vector<Real> before(session.theta().begin(), session.theta().end());
  const Value experiment = session.experiment();
  for (const char* bad : {R"({"loss": {"id": "bce"}})", R"({"loss": {"id": "lose"}})", R"({"version": 2})",
                          R"({"t": 3})", R"({"data": {"columns": {"x": [1], "y": [null]}, "target": "y"}})",
                          R"([])", R"({"parameters": [1]})", R"({"batch_size": -3})"}) {
    CAPTURE(bad);
    test::refused([&] { session.edit(test::json(bad), nullptr); });
    CHECK(session.t() == 15);
    CHECK(same_bits({session.theta().begin(), session.theta().end()}, before));
    CHECK(session.experiment() == experiment);
  }
}

TEST_CASE("a refused edit is told by its own path", "[session]") {
  Session session = open(line);
  for (const Time t : {0, 15}) {
    session.advance(t, plenty);
    const auto refused = [&](const char* changes) {
      return test::refused([&] { session.edit(test::json(changes), nullptr); }).path();
    };
    CHECK(refused(R"({"loss": {"id": "lose"}})") == "loss.id");
    CHECK(refused(R"({"optimizer": {"id": "sgd", "learning_rate": -1}})") == "optimizer.learning_rate");
    CHECK(refused(R"({"validation": 2})") == "validation");
  }
}

TEST_CASE("rows keep their side of the split while others come and go", "[session]") {
  const auto held = [](const char* columns, const char* ids) {
    const std::string text = std::string(R"({"version": 1, "data": {"columns": )") + columns +
                             R"(, "target": "y", "ids": )" + ids +
                             R"(}, "model": {"id": "linear"}, "loss": {"id": "mse"}, "validation": 0.5})";
    return open(text).held_out();
  };
  const auto all = held(R"({"x": [1,2,3,4,5,6,7,8], "y": [1,2,3,4,5,6,7,8]})", "[0,1,2,3,4,5,6,7]");
  const auto less = held(R"({"x": [1,2,3,5,6,7,8], "y": [1,2,3,5,6,7,8]})", "[0,1,2,4,5,6,7]");
  for (std::size_t i = 0; i < less.size(); ++i) CHECK(less[i] == all[i < 3 ? i : i + 1]);
  CHECK(std::count(all.begin(), all.end(), 1) > 0);
  CHECK(std::count(all.begin(), all.end(), 0) > 0);
}

TEST_CASE("an epoch trains on each row once, the last batch in part", "[session]") {
  Session session = open(network);
  const std::vector<std::uint8_t> held_out = session.held_out();
  const Index rows = std::count(held_out.begin(), held_out.end(), 0);
  CHECK(session.steps_per_epoch() == (rows + 6) / 7);
  std::vector<std::vector<Index>> orders;
  for (int epoch = 0; epoch < 2; ++epoch) {
    std::vector<Index> seen;
    for (Index i = 0; i < session.steps_per_epoch(); ++i) {
      session.advance(epoch * session.steps_per_epoch() + i, plenty);
      const Step step = session.look();
      CHECK(step.epoch == epoch);
      seen.insert(seen.end(), step.tape_rows.begin(), step.tape_rows.end());
    }
    orders.push_back(seen);
    std::sort(seen.begin(), seen.end());
    CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
    CHECK(static_cast<Index>(seen.size()) == rows);
    for (Index row : seen) CHECK_FALSE(held_out[static_cast<std::size_t>(row)]);
  }
  CHECK(orders[0] != orders[1]);
}

TEST_CASE("an epoch goes through the rows in the order of their random numbers", "[session]") {
  constexpr Index rows = 300;
  Value::Numbers x(rows), y(rows);
  for (Index i = 0; i < rows; ++i)
    x[static_cast<std::size_t>(i)] = y[static_cast<std::size_t>(i)] = static_cast<Real>(i);
  const Value experiment(Value::Object{
      {"version", 1},
      {"data", Value(Value::Object{{"columns", Value(Value::Object{{"x", Value(x)}, {"y", Value(y)}})},
                                   {"target", "y"}})},
      {"model", Value(Value::Object{{"id", "linear"}})},
      {"loss", Value(Value::Object{{"id", "mse"}})},
      {"optimizer", Value(Value::Object{{"id", "sgd"}, {"learning_rate", 1e-3}})},
      {"batch_size", 150},
      {"seed", 11}});
  Session session(experiment, nullptr);
  const Random random(11);
  for (Time epoch = 0; epoch < 3; ++epoch) {
    std::vector<Index> seen;
    for (Time step = 0; step < 2; ++step) {
      session.advance(2 * epoch + step, plenty);
      const std::vector<Index> batch = session.look().tape_rows;
      seen.insert(seen.end(), batch.begin(), batch.end());
    }
    REQUIRE(static_cast<Index>(seen.size()) == rows);
    const auto number = [&](Index row) {
      return random.uniform(Stream::batch, static_cast<std::uint64_t>(epoch),
                            static_cast<std::uint64_t>(row));
    };
    CHECK(std::ranges::is_sorted(seen, std::less<>(), number));
  }
}

TEST_CASE("a batch of rows without weight changes nothing, and the run goes on", "[session]") {
  Session session = open(R"({"version": 1, "model": {"id": "linear"}, "loss": {"id": "mse"}, "batch_size": 1,
    "data": {"columns": {"x": [1, 2, 3], "y": [1, 3, 2], "w": [0, 1, 0]}, "target": "y", "weight": "w"}})");
  for (Time t = 0; t < 9; ++t) {
    session.advance(t, plenty);
    const Step step = session.look();
    const bool weighted = step.tape_rows.front() == 1;
    CHECK((step.loss != 0) == weighted);
    CHECK(std::isfinite(step.train_loss));
    CHECK(step.status != Status::diverged);
  }
}

TEST_CASE("divergence is a result: where, and of what", "[session]") {
  Session session =
      open(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"}, "loss": {"id": "mse"},
    "optimizer": {"id": "sgd", "learning_rate": 30}})");
  CHECK(session.advance(100'000, plenty));
  CHECK(session.diverged());
  const Time end = session.t();
  CHECK(end < 1'000);
  const Step step = session.look();
  CHECK(step.status == Status::diverged);
  REQUIRE(step.reason);
  CHECK(step.reason->t == end);
  CHECK(step.reason->quantity == "loss");
  // On its way there the gradient falls far behind the loss: that is no convergence.
  session.advance(end / 2, plenty);
  CHECK(session.look().status == Status::running);
  session.advance(end, plenty);
  for (Real value : step.parameters) CHECK(std::isfinite(value));
  session.advance(end + 5, plenty);
  CHECK(session.t() == end);
  session.advance(3, plenty);
  CHECK_FALSE(session.diverged());
  CHECK(session.look().status == Status::running);
}

TEST_CASE("what left the finite range first is told, and in which block", "[session]") {
  const auto ended = [](std::string_view x, std::string_view y, std::string_view rest) {
    Session session =
        open(R"({"version": 1, "standardize": false, "data": {"columns": {"x": )" + std::string(x) +
             R"(, "y": )" + std::string(y) + R"(}, "target": "y"}, )" + std::string(rest) + "}");
    REQUIRE(session.advance(9, plenty));
    CHECK(session.status() == Status::diverged);
    CHECK(session.t() == 0);
    const Step step = session.look();
    REQUIRE(step.reason);
    CHECK(step.reason->t == 0);
    return step.reason->quantity + " " + step.reason->block;
  };
  CHECK(ended("[1]", "[1e200]", R"("model": {"id": "linear"}, "loss": {"id": "mse"})") == "loss ");
  CHECK(ended("[1e200]", "[1e150]", R"("model": {"id": "linear"}, "loss": {"id": "mse"})") ==
        "gradient weight");
  CHECK(ended("[1e200]", "[1]",
              R"("model": {"id": "linear"}, "loss": {"id": "mae"}, "optimizer": {"id": "adam"})") ==
        "memory v");
  CHECK(ended("[1e305]", "[1]", R"("model": {"id": "linear"}, "loss": {"id": "mae"},
    "optimizer": {"id": "sgd", "learning_rate": 10000})") == "delta weight");
  // No loss, a steep slope, and a parameter that is close to the largest number already.
  CHECK(ended("[1]", "[1.7e308]", R"json("model": {"id": "constant"}, "start": [1.7e308],
    "loss": {"id": "custom", "expression": "-1e308 * r"}, "optimizer": {"id": "sgd", "learning_rate": 1})json") ==
        "parameters bias");
}

TEST_CASE("a copy of a run that has come nowhere is one too", "[session]") {
  Session session =
      open(R"({"version": 1, "standardize": false, "model": {"id": "linear"}, "loss": {"id": "mse"},
    "data": {"columns": {"x": [1], "y": [1e200]}, "target": "y"}})");
  Session twin = session.copy();
  CHECK(twin.diverged());
  CHECK(twin.t() == 0);
  CHECK(twin.history().buckets(0, 1, 0).empty());
}

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
TEST_CASE("taking steps allocates nothing", "[session]") {
  for (const char* experiment : {line, network}) {
    Session session = open(experiment);
    session.advance(310, plenty);
    const long before = test::allocations();
    session.advance(5'000, plenty);
    CHECK(test::allocations() == before);
  }
}
#endif

TEST_CASE("the history tells each step's loss, and the measured losses follow t alone", "[session]") {
  Session session = open(network);
  session.advance(400, plenty);
  const auto direct = session.history().buckets(0, 401, 0);
  REQUIRE(direct.size() == 401);
  session.advance(123, plenty);
  CHECK(session.look().loss == direct[123].first);
  Session again = open(network);
  for (Time t : {50, 20, 300, 100, 400}) again.advance(t, plenty);
  const auto wandered = again.history().buckets(0, 401, 0);
  REQUIRE(wandered.size() == direct.size());
  for (std::size_t i = 0; i < direct.size(); ++i) CHECK(wandered[i].first == direct[i].first);
  REQUIRE(again.history().measurements().size() == session.history().measurements().size());
  for (const Measurement& m : again.history().measurements()) CHECK(m.t % session.steps_per_epoch() == 0);
}

TEST_CASE("the metrics and the rate that the history keeps are those of the steps", "[session]") {
  constexpr const char* three_classes = R"({"version": 1, "data": {"columns": {"x": [0, 1, 2, 3, 4, 5, 6, 7],
    "y": ["a", "b", "c", "a", "b", "c", "a", "a"]}, "target": "y"}, "model": {"id": "softmax-linear"},
    "loss": {"id": "softmax_cross_entropy"}, "optimizer": {"id": "sgd", "learning_rate": 0.1},
    "schedule": {"id": "exponential", "gamma": 0.9}})";
  for (const char* experiment : {line, network, three_classes}) {
    Session session = open(experiment);
    session.advance(320, plenty);
    const std::vector<Measurement> kept = session.history().measurements();
    REQUIRE(kept.size() > 10);
    for (const Measurement& measured : kept) {
      session.advance(measured.t, plenty);
      const Step step = session.look();
      CHECK(measured.learning_rate == step.learning_rate);
      const std::vector<std::size_t> places = session.measured_metrics();
      REQUIRE(step.metrics.size() == places.size());
      REQUIRE(!places.empty());
      for (std::size_t i = 0; i < places.size(); ++i) {
        INFO(step.metrics[i].id << " at " << measured.t);
        CHECK(metrics()[places[i]].id == step.metrics[i].id);
        const auto same = [](Real value, const std::optional<Real>& shown) {
          return shown ? value == *shown : std::isnan(value);
        };
        CHECK(same(measured.metrics[places[i]], step.metrics[i].value));
        CHECK(same(measured.held_out_metrics[places[i]], step.metrics[i].validation));
      }
    }
  }
}

TEST_CASE("where nothing can be compared the history has no metric", "[session]") {
  Session session =
      open(R"({"version": 1, "data": {"columns": {"x": [0, 1, 2], "y": [0.2, 0.7, 0.5]}, "target": "y"},
    "model": {"id": "linear"}, "loss": {"id": "bce"}})");
  session.advance(3, plenty);
  CHECK(session.measured_metrics().empty());
  for (const Measurement& measured : session.history().measurements())
    for (const Real value : measured.metrics) CHECK(std::isnan(value));
}

TEST_CASE("the best constant's loss is what the constant model reaches", "[session]") {
  for (const char* loss : {R"({"id": "mse"})", R"({"id": "mae"})", R"({"id": "quantile", "tau": 0.9})"}) {
    Session session =
        open(std::string(R"({"version": 1, "data": {"id": "outliers"}, "model": {"id": "constant"},
      "optimizer": {"id": "sgd", "learning_rate": 0.001}, "loss": )") +
             loss + "}");
    session.advance(20'000, plenty);
    REQUIRE(session.best_constant_loss());
    CHECK(session.train_loss() == Catch::Approx(*session.best_constant_loss()).epsilon(1e-3));
    CHECK(session.train_loss() >= *session.best_constant_loss() * (1 - 1e-12));
  }
}
