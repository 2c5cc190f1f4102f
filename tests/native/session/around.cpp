// What stands around the loss in a run: clipping, schedules that wait, early stopping, class weights,
// dropout.
#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstring>
#include <string>
#include <string_view>

#include "core/diagnosis.hpp"
#include "core/session.hpp"
#include "tests/native/support/allocations.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

constexpr Index plenty = 1'000'000;

const Value golden = test::json_file("tests/golden/training.json");

Session open(std::string_view text) { return Session(test::json(text), nullptr); }

// The golden file's line, from its start, with these members.
Value line(std::string_view loss, std::initializer_list<Value::Member> members) {
  Value experiment = test::json(R"({"version": 1, "model": {"id": "linear"}, "standardize": false})");
  experiment.set("data",
                 Value::Object{{"columns", Value::Object{{"x", *golden.find("x")}, {"y", *golden.find("y")}}},
                               {"target", "y"}});
  experiment.set("start", *golden.find("start"));
  experiment.set("loss", Value::Object{{"id", loss}});
  for (const auto& [key, value] : members) experiment.set(key, value);
  return experiment;
}

// Goes the way of the golden parameters.
void check_path(Session& session, const Value& holder) {
  Time t = 0;
  const Reader reader(holder, "");
  for (const Reader& row : reader.required("parameters").items()) {
    session.advance(t++, plenty);
    const std::vector<Real> expected = row.numbers();
    INFO("t = " << t - 1);
    for (std::size_t i = 0; i < expected.size(); ++i)
      CHECK(std::fabs(session.theta()[i] - expected[i]) <= 1e-12);
  }
  CHECK(t == 51);
}

bool same_bits(const std::vector<Real>& a, const std::vector<Real>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(Real)) == 0;
}

// All that a position holds, by going there.
std::vector<Real> numbers_at(Session& session, Time t) {
  session.advance(t, plenty);
  const Step step = session.look();
  std::vector<Real> all = step.parameters;
  all.insert(all.end(), step.memory.begin(), step.memory.end());
  all.insert(all.end(), step.delta.begin(), step.delta.end());
  all.insert(all.end(), {step.loss, step.train_loss, step.learning_rate, static_cast<Real>(step.status)});
  if (step.best) {
    all.push_back(static_cast<Real>(step.best->t));
    all.push_back(step.best->validation_loss);
    all.insert(all.end(), step.best->parameters.begin(), step.best->parameters.end());
  }
  return all;
}

// Overfits: few rows, many weights.
constexpr const char* overfitting = R"({"version": 1, "data": {"id": "sine", "n": 24, "noise": 0.5},
  "model": {"id": "mlp", "hidden": [12]}, "loss": {"id": "mse"}, "validation": 0.4, "batch_size": 4,
  "optimizer": {"id": "adam", "learning_rate": 0.05}, "early_stopping": {"patience": 8},
  "schedule": {"id": "reduce_on_plateau", "patience": 3, "factor": 0.7}})";

constexpr const char* dropping = R"({"version": 1, "data": {"id": "moons", "n": 60},
  "model": {"id": "mlp", "hidden": [8], "dropout": 0.4}, "loss": {"id": "bce"}, "validation": 0.25,
  "optimizer": {"id": "adam", "learning_rate": 0.01}, "batch_size": 16})";

}  // namespace

TEST_CASE("clipping by norm is PyTorch's", "[around]") {
  const Value& clip = *golden.find("clip");
  Session session(line("mse", {{"clip", Value::Object{{"max_norm", *clip.find("max_norm")}}},
                               {"optimizer", *clip.find("optimizer")}}),
                  nullptr);
  const Step step = session.look();
  check_path(session, clip);

  // The gradient of a step is the one before clipping; the tape has both, and what the optimizer works on.
  const auto entry = [&](const char* id) { return step.tape.find(id)->values(0, 0); };
  CHECK(entry("gradient.weight") == step.gradient[0]);
  CHECK(entry("gradient_norm") ==
        Catch::Approx(std::hypot(step.gradient[0], step.gradient[1])).epsilon(1e-14));
  CHECK(entry("clip_factor") < 1);
  CHECK(entry("clipped_gradient.weight") == entry("clip_factor") * step.gradient[0]);
  CHECK(entry("velocity.weight") == entry("clipped_gradient.weight"));
}

TEST_CASE("clipping keeps gradients of any length in the finite range", "[around]") {
  Session session =
      open(R"({"version": 1, "data": {"columns": {"x": [1e200, 2e200], "y": [1, 2]}, "target": "y"},
    "model": {"id": "linear"}, "loss": {"id": "mae"}, "standardize": false, "clip": {"max_norm": 2},
    "optimizer": {"id": "sgd", "learning_rate": 0.5}})");
  const Step step = session.look();
  CHECK(step.tape.find("gradient_norm")->values(0, 0) == Catch::Approx(1.5e200).epsilon(1e-14));
  CHECK(step.delta[0] == Catch::Approx(1).epsilon(1e-14));
}

TEST_CASE("neither a clipped run nor one under a penalty with corners has a bound that the curvature gives",
          "[around]") {
  const auto bound = [](std::string_view setting) {
    return open(std::string(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"},
      "loss": {"id": "mse"}, )") +
                std::string(setting) + "}")
        .stability_momentum();
  };
  CHECK(bound(R"("clip": null)") == 0);
  CHECK_FALSE(bound(R"("clip": {"max_norm": 2})"));
  CHECK(bound(R"("penalty": {"id": "l2", "alpha": 1})") == 0);
  CHECK_FALSE(bound(R"("penalty": {"id": "l1", "alpha": 1})"));
}

TEST_CASE("a rate that waits for progress falls as PyTorch's does", "[around]") {
  const Value& plateaus = *golden.find("plateaus");
  for (const Value& plateau : *plateaus.find("cases")->list()) {
    Session session(
        line("mae", {{"schedule", *plateau.find("schedule")}, {"optimizer", *plateaus.find("optimizer")}}),
        nullptr);
    check_path(session, plateau);
    const Reader reader(plateau, "");
    Time t = 0;
    for (const Real rate : reader.required("rates").numbers()) {
      session.advance(t++, plenty);
      CHECK(session.look().learning_rate == Catch::Approx(rate).epsilon(1e-13));
    }
  }
}

TEST_CASE("what was measured on the way is part of a position, however it is reached", "[around]") {
  for (const char* experiment : {overfitting, dropping}) {
    Session straight = open(experiment);
    std::vector<std::vector<Real>> passed;
    for (Time t = 0; t <= 700; ++t) passed.push_back(numbers_at(straight, t));
    Session wandering = open(experiment);
    for (const Time t : {700, 699, 3, 350, 349, 348, 0, 650, 500, 700})
      CHECK(same_bits(numbers_at(wandering, t), passed[static_cast<std::size_t>(t)]));
  }
}

TEST_CASE("early stopping keeps the best of what it measured, and stops after its patience", "[around]") {
  Session session = open(overfitting);
  const Index epoch = session.steps_per_epoch();
  Real best = INFINITY;
  std::vector<Real> parameters;
  Time best_t = 0, waited = 0, t = 0;
  CHECK_FALSE(session.look().best);
  while (waited < 8) {
    t += epoch;
    REQUIRE(t < 20'000);
    session.advance(t - 1, plenty);
    CHECK(session.look().status == Status::running);
    session.advance(t, plenty);
    const Step step = session.look();
    ++waited;
    if (*step.validation_loss < best) {
      best = *step.validation_loss;
      best_t = t;
      parameters = step.parameters;
      waited = 0;
    }
    REQUIRE(step.best);
    CHECK(step.best->t == best_t);
    CHECK(step.best->validation_loss == best);
    CHECK(step.best->parameters == parameters);
  }
  const Step step = session.look();
  CHECK(step.status == Status::stopped);
  CHECK(step.patience == 8);
  session.advance(t + 1, plenty);
  CHECK(session.t() == t + 1);
}

TEST_CASE("less than the least progress counts as none", "[around]") {
  Session session = open(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"},
    "loss": {"id": "mse"}, "validation": 0.3, "early_stopping": {"patience": 3, "min_delta": 1000}})");
  // The first measurement is progress against nothing.
  session.advance(3, plenty);
  CHECK(session.look().status == Status::running);
  session.advance(4, plenty);
  CHECK(session.look().status == Status::stopped);
  CHECK(session.look().best->t == 1);
}

TEST_CASE("early stopping needs rows that are held out", "[around]") {
  const Error error = test::refused([] {
    open(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"}, "loss": {"id": "mse"},
      "early_stopping": {}})");
  });
  CHECK(error.code() == "needs_validation");
  CHECK(error.path() == "early_stopping");
}

TEST_CASE("losses measured of another loss are forgotten", "[around]") {
  Session session = open(overfitting);
  const Time epoch = session.steps_per_epoch();
  REQUIRE(epoch > 1);
  session.advance(100 * epoch + 1, plenty);
  REQUIRE(session.look().best);
  session.advance(session.edit(test::json(R"({"loss": {"id": "mae"}})"), nullptr), plenty);
  CHECK_FALSE(session.look().best);
  CHECK(session.look().learning_rate == 0.05);
  session.advance(101 * epoch, plenty);
  const Step step = session.look();
  CHECK(step.best->t == 101 * epoch);
  CHECK(step.best->validation_loss == *step.validation_loss);
}

TEST_CASE("class weights are PyTorch's, and balanced ones scikit-learn's", "[around]") {
  const Value& weights = *golden.find("class_weights");
  const Reader reader(weights, "");
  Value experiment = test::json(R"({"version": 1, "model": {"id": "linear"}, "loss": {"id": "bce"},
    "start": [1, 0], "standardize": false})");
  experiment.set("data", Value::Object{{"columns", Value::Object{{"z", *weights.find("logits")},
                                                                 {"label", *weights.find("labels")}}},
                                       {"target", "label"}});
  const std::vector<Real> labels = reader.required("labels").numbers();
  for (const Reader& each : reader.required("cases").items()) {
    experiment.set("class_weights", *each.value().find("class_weights"));
    Session session(experiment, nullptr);
    const Step step = session.look();
    CHECK(step.loss == Catch::Approx(each.required("loss").number()).epsilon(1e-13));
    const std::vector<Real> expected = each.required("weights").numbers();
    const Matrix& shown = step.tape.find("example_weight")->values;
    for (std::size_t i = 0; i < labels.size(); ++i)
      CHECK(shown(static_cast<Index>(i), 0) ==
            Catch::Approx(expected[static_cast<std::size_t>(labels[i])]).epsilon(1e-14));
  }
}

TEST_CASE("class weights multiply the examples' own, and balance the training rows", "[around]") {
  Session session = open(R"({"version": 1, "model": {"id": "linear"}, "loss": {"id": "hinge"},
    "data": {"columns": {"x": [1, 2, 3, 4], "y": ["a", "b", "b", "b"], "w": [2, 1, 0, 3]}, "target": "y",
    "weight": "w"}, "class_weights": "balanced"})");
  const Step weighted = session.look();
  CHECK(weighted.tape.find("example_weight")->values == Matrix{{4}, {4.0 / 6}, {0}, {2}});

  Session split = open(R"({"version": 1, "data": {"id": "moons", "n": 50}, "model": {"id": "linear"},
    "loss": {"id": "bce"}, "validation": 0.4, "class_weights": "balanced"})");
  const Step step = split.look();
  Real sum = 0, positive = 0;
  for (std::size_t i = 0; i < step.tape_rows.size(); ++i) {
    const Real weight = step.tape.find("example_weight")->values(static_cast<Index>(i), 0);
    sum += weight;
    if (split.dataset().targets(step.tape_rows[i], 0) == 1) positive += weight;
  }
  CHECK(positive == Catch::Approx(sum / 2).epsilon(1e-13));
}

TEST_CASE("among balanced classes, one that training never sees weighs 1", "[around]") {
  // The one example of c is held out with one seed and not with another.
  bool held = false, kept = false;
  for (int seed = 0; seed < 20; ++seed) {
    Value experiment =
        test::json(R"({"version": 1, "model": {"id": "linear"}, "loss": {"id": "softmax_cross_entropy"},
      "data": {"columns": {"x": [1, 5, 2, 4, 9, 3, 7], "k": ["a", "b", "a", "b", "c", "a", "a"]}, "target": "k",
               "features": ["x"]}, "validation": 0.4, "class_weights": "balanced"})");
    experiment.set("seed", seed);
    Session session(experiment, nullptr);
    session.advance(9, plenty);
    const std::vector<std::uint8_t> out = session.held_out();
    const Matrix& classes = session.dataset().targets;
    Real counts[3] = {}, training = 0, present = 0;
    for (std::size_t i = 0; i < out.size(); ++i)
      if (!out[i]) counts[static_cast<std::size_t>(classes(static_cast<Index>(i), 0))]++, ++training;
    for (const Real count : counts) present += count > 0;
    (counts[2] > 0 ? kept : held) = true;
    if (counts[0] == 0 || counts[1] == 0 || training == 7) continue;
    const std::vector<Real> losses = session.look().natural.losses;
    Real sum = 0, weights = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
      const Real count = counts[static_cast<std::size_t>(classes(static_cast<Index>(i), 0))];
      const Real weight = count > 0 ? training / (present * count) : 1;
      if (out[i]) sum += weight * losses[i], weights += weight;
    }
    INFO("seed " << seed);
    CHECK(*session.validation_loss() == Catch::Approx(sum / weights).epsilon(1e-13));
  }
  CHECK((held && kept));
}

TEST_CASE("dropping happens in training alone", "[around]") {
  Session session = open(dropping);
  session.advance(20, plenty);
  const Step step = session.look();
  // The batch objective is that of what was dropped, the data terms are not: the tape of all tells both.
  CHECK(step.tape.find("objective")->values(0, 0) == step.loss);
  Matrix inputs = session.dataset().features;
  const Prediction prediction = session.predict(inputs);
  for (Index i = 0; i < inputs.rows(); ++i)
    CHECK(prediction.predictions(i, 0) ==
          Catch::Approx(step.natural.predictions[static_cast<std::size_t>(i)]).epsilon(1e-12));

  Value whole = test::json(dropping);
  whole.remove("batch_size");
  Session full(whole, nullptr);
  full.advance(5, plenty);
  const Step dropped = full.look();
  CHECK(dropped.loss != dropped.train_loss);
  CHECK(full.history().measurements().back().train_loss == dropped.train_loss);
  CHECK_FALSE(full.stability_momentum());
}

TEST_CASE("tokens stay what they are, and others are refused", "[around]") {
  const auto tokens = [](const char* column) {
    Value description = test::json(R"({"version": 1, "data": {"columns": {"y": [1, 2, 3]}, "target": "y"},
      "model": {"id": "embedding", "tokens": 3}, "loss": {"id": "mse"}})");
    Value data = *description.find("data"), columns = *data.find("columns");
    columns.set("word", test::json(column));
    data.set("columns", columns);
    description.set("data", data);
    return description;
  };
  Session session(tokens("[0, 2, 1]"), nullptr);
  CHECK(session.scaling().feature_means == std::vector<Real>{0});
  CHECK(session.scaling().feature_scales == std::vector<Real>{1});
  const Error error = test::refused([&] { Session(tokens("[0, 3, 1]"), nullptr); });
  CHECK(error.code() == "wrong_token");
  CHECK(error.path() == "data");
}

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
TEST_CASE("measuring, clipping and dropping on the way allocates nothing", "[around]") {
  for (const char* text : {overfitting, dropping}) {
    Value experiment = test::json(text);
    experiment.set("clip", Value::Object{});
    experiment.set("penalty", Value::Object{{"id", "l1"}});
    Session session(experiment, nullptr);
    session.advance(50, plenty);
    const long before = test::allocations();
    session.advance(2'000, plenty);
    CHECK(test::allocations() == before);
  }
}
#endif
