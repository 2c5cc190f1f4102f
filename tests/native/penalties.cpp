// Every penalty: its formulas are its code, its gradient that of its value, and its optima scikit-learn's.
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "core/evaluate.hpp"
#include "core/gradient_check.hpp"
#include "core/penalty.hpp"
#include "core/session.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/problem.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

constexpr std::string_view network = R"({"id": "mlp", "hidden": [4, 3]})", mse = R"({"id": "mse"})";

std::unique_ptr<const Penalty> made(std::string_view json) {
  return make_penalty(test::json(json), "penalty");
}

// A penalty of each kind, strong enough to be seen.
std::vector<std::unique_ptr<const Penalty>> strong() {
  std::vector<std::unique_ptr<const Penalty>> all;
  for (const PenaltyInfo* info : penalties())
    all.push_back(made(R"({"id": ")" + std::string(info->id) + R"(", "alpha": 0.75})"));
  return all;
}

}  // namespace

TEST_CASE("a penalty's formulas give its value and its slope, corners included", "[penalty]") {
  for (const auto& penalty : strong())
    for (const Real w : {-3.5, -0.25, 0.0, 1e-3, 2.0}) {
      INFO(penalty->info().id << " at " << w);
      const auto named = [&](const std::string& name) {
        for (std::size_t i = 0; i < penalty->parameters().size(); ++i)
          if (penalty->info().parameters[i].name == name) return penalty->parameters()[i];
        return name == "w" ? w : NAN;
      };
      const Block weight{"weight", 0, 1, 1};
      const std::vector<Real> theta = {w};
      std::vector<Real> slope = {0};
      penalty->add_gradient(theta, {&weight, 1}, slope);
      const Real value = evaluate<Real>(parse_expression(penalty->info().formula, {}, "formula"), named);
      CHECK(penalty->value(theta, {&weight, 1}) == Catch::Approx(value).epsilon(1e-14));
      CHECK(slope[0] ==
            Catch::Approx(evaluate<Real>(parse_expression(penalty->info().slope, {}, "slope"), named))
                .epsilon(1e-14));
    }
}

TEST_CASE("weights have a price, biases none", "[penalty]") {
  test::Problem problem(network, mse, {.rows = 5, .features = 2});
  for (const auto& penalty : strong()) {
    std::vector<Real> gradient(problem.theta.size(), 0);
    penalty->add_gradient(problem.theta, problem.model->blocks(), gradient);
    Index weights = 0;
    for (const Block& block : problem.model->blocks())
      for (Index i = block.offset; i < block.offset + block.size(); ++i) {
        CHECK((gradient[static_cast<std::size_t>(i)] != 0) == is_penalized(block));
        weights += is_penalized(block);
      }
    CHECK(weights == 2 * 4 + 4 * 3 + 3);
  }
}

TEST_CASE("an objective is the data term and the penalty, in value, gradient and curvature", "[penalty]") {
  for (const std::string_view model : {std::string_view(R"({"id": "linear"})"), network})
    for (const auto& penalty : strong()) {
      INFO(model << ", " << penalty->info().id);
      test::Problem problem(model, mse, {.rows = 9, .features = 2});
      const Objective objective(*problem.model, *problem.loss, Reduction::mean, penalty.get());
      Scratch scratch(objective, 9);
      const Batch batch = problem.batch();
      const Real data = problem.evaluate();
      std::vector<Real> gradient(problem.theta.size());
      const Real value = objective.evaluate(problem.theta, batch, scratch, gradient);
      CHECK(scratch.data == data);
      CHECK(scratch.penalty > 0);
      CHECK(value == data + scratch.penalty);
      CHECK(objective.value(problem.theta, batch, scratch) == value);
      CHECK(objective.data_value(problem.theta, batch, scratch) == data);
      CHECK(check_gradient(objective, problem.theta, batch, scratch, {1e-6, 1e-8, 1e-6}).passed());

      // What the penalty adds to either product is the same.
      std::vector<Real> direction(gradient.size()), room(2 * gradient.size() + 9), with(gradient.size()),
          without(gradient.size()), newton(gradient.size());
      for (std::size_t i = 0; i < direction.size(); ++i)
        direction[i] = test::arbitrary(static_cast<Index>(i), 8);
      std::vector<Real> added(gradient.size(), 0);
      penalty->add_hessian_product(direction, problem.model->blocks(), added);
      objective.hessian_product(problem.theta, direction, batch, scratch, room, with);
      problem.objective.hessian_product(problem.theta, direction, batch, problem.scratch, room, without);
      for (std::size_t i = 0; i < added.size(); ++i) CHECK(std::fabs(with[i] - without[i] - added[i]) < 1e-7);
      objective.gauss_newton_product(problem.theta, direction, batch, scratch, room, newton);
      problem.objective.gauss_newton_product(problem.theta, direction, batch, problem.scratch, room, without);
      for (std::size_t i = 0; i < added.size(); ++i)
        CHECK(std::fabs(newton[i] - without[i] - added[i]) < 1e-7);
    }
}

TEST_CASE("a penalty is smooth where sizes have no price", "[penalty]") {
  CHECK(made(R"({"id": "l2"})")->smooth());
  CHECK_FALSE(made(R"({"id": "l1"})")->smooth());
  CHECK_FALSE(made(R"({"id": "elastic_net"})")->smooth());
  CHECK(made(R"({"id": "elastic_net", "l1_ratio": 0})")->smooth());
}

TEST_CASE("penalized lines end where scikit-learn's do", "[penalty]") {
  const Value golden = test::json_file("tests/golden/training.json");
  const Value& optima = *golden.find("optima");
  Value experiment = test::json(R"({"version": 1, "model": {"id": "linear"}, "loss": {"id": "mse"},
    "optimizer": {"id": "sgd", "learning_rate": 0.1}, "standardize": false})");
  experiment.set("data", Value::Object{{"columns", Value::Object{{"x", *optima.find("x")},
                                                                 {"second", *optima.find("second")},
                                                                 {"y", *optima.find("y")}}},
                                       {"target", "y"}});
  for (const Value& optimum : *optima.find("cases")->list()) {
    experiment.set("penalty", *optimum.find("penalty"));
    Session session(experiment, nullptr);
    session.advance(5'000, 1'000'000);
    const Reader reader(optimum, "");
    const std::vector<Real> expected = reader.required("parameters").numbers();
    INFO(*optimum.find("source")->text());
    for (std::size_t i = 0; i < expected.size(); ++i)
      CHECK(session.theta()[i] == Catch::Approx(expected[i]).epsilon(1e-9).margin(1e-9));
    CHECK(session.look().status == Status::converged);
  }
}

TEST_CASE("the run with l2 is torch.optim's with weight_decay on the weight", "[penalty]") {
  const Value golden = test::json_file("tests/golden/training.json");
  const Value& decay = *golden.find("weight_decay");
  Value experiment = test::json(R"({"version": 1, "model": {"id": "linear"}, "loss": {"id": "mse"},
    "standardize": false})");
  experiment.set("data",
                 Value::Object{{"columns", Value::Object{{"x", *golden.find("x")}, {"y", *golden.find("y")}}},
                               {"target", "y"}});
  for (const char* key : {"penalty", "optimizer"}) experiment.set(key, *decay.find(key));
  experiment.set("start", *golden.find("start"));
  Session session(experiment, nullptr);
  const Reader reader(decay, "");
  Time t = 0;
  for (const Reader& row : reader.required("parameters").items()) {
    session.advance(t++, 1000);
    const std::vector<Real> expected = row.numbers();
    for (std::size_t i = 0; i < 2; ++i) CHECK(std::fabs(session.theta()[i] - expected[i]) <= 1e-12);
  }
  CHECK(t == 51);
}

TEST_CASE("a step tells the penalty apart from the data term, and so does the history", "[penalty]") {
  Session session(test::json(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"},
    "loss": {"id": "mse"}, "penalty": {"id": "l2", "alpha": 0.5}, "validation": 0.3})"),
                  nullptr);
  session.advance(20, 1000);
  const Step step = session.look();
  REQUIRE(step.terms.size() == 2);
  CHECK(step.terms[0].name == "data");
  CHECK(step.terms[1].name == "penalty");
  CHECK(step.terms[1].size.value == 0.25 * step.parameters[0] * step.parameters[0]);
  CHECK(step.loss == step.terms[0].size.value + step.terms[1].size.value);
  CHECK(step.train_loss == step.terms[0].size.value);
  CHECK(session.training_objective() == step.loss);
  CHECK(session.history().measurements().back().penalty == step.terms[1].size.value);
  CHECK(session.history().measurements().back().train_loss == step.train_loss);
  CHECK(session.history().measurements().back().validation_loss == *step.validation_loss);
}

TEST_CASE("a penalty comes and goes on the way, as an edit", "[penalty]") {
  Session session(test::json(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"},
    "loss": {"id": "mse"}, "penalty": {"id": "l1", "alpha": 0.5}})"),
                  nullptr);
  session.advance(10, 1000);
  session.edit(test::json(R"({"penalty": {"id": "l2"}})"), nullptr);
  session.advance(20, 1000);
  session.edit(test::json(R"({"penalty": null})"), nullptr);
  session.advance(21, 1000);
  CHECK(session.look().terms.size() == 1);
  CHECK_FALSE(session.objective().penalty());
  session.advance(15, 1000);
  CHECK(session.objective().penalty()->info().id == "l2");
  session.advance(5, 1000);
  CHECK(session.objective().penalty()->info().id == "l1");
}

TEST_CASE("what a penalty does not take is refused with code and place", "[penalty]") {
  const struct {
    std::string_view json, code, path;
  } refusals[] = {
      {"3", "wrong_type", "penalty"},
      {R"({"id": "l3"})", "unknown_id", "penalty.id"},
      {R"({"id": "l1", "lambda": 1})", "unknown_key", "penalty.lambda"},
      {R"({"id": "l2", "alpha": -1})", "out_of_range", "penalty.alpha"},
      {R"({"id": "elastic_net", "l1_ratio": 1.5})", "out_of_range", "penalty.l1_ratio"},
  };
  for (const auto& [json, code, path] : refusals) {
    INFO(json);
    const Error error = test::refused([&] { made(json); });
    CHECK(error.code() == code);
    CHECK(error.path() == path);
  }
}
