// newton and gauss_newton: the minimum in one step, what they do where there is no bowl, and what they
// refuse.
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "core/math/kernels.hpp"
#include "core/session.hpp"
#include "tests/native/support/allocations.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/problem.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

constexpr const char* both[] = {R"({"id": "newton"})", R"({"id": "gauss_newton"})"};

// One update of a problem: the step, with its slope in `slope`.
struct Update {
  Update(test::Problem& problem, const char* optimizer_json)
      : optimizer(make_optimizer(test::json(optimizer_json), "optimizer")),
        given(problem, *optimizer),
        delta(problem.theta.size()) {
    problem.evaluate();
    work_out(problem);
    slope = math::dot(delta, problem.gradient);
  }
  void work_out(const test::Problem& problem) {
    optimizer->update(problem.theta, problem.gradient, {}, optimizer->learning_rate(), delta, {},
                      &given.curvature);
  }

  std::unique_ptr<const Optimizer> optimizer;
  test::ProblemCurvature given;
  std::vector<Real> delta;
  Real slope = 0;
};

}  // namespace

TEST_CASE("where the objective is a parabola, one step is enough", "[optimizers]") {
  for (const char* optimizer : both)
    for (const bool weighted : {false, true}) {
      test::Problem problem(R"({"id": "linear"})", R"({"id": "mse"})",
                            {.rows = 9, .features = 3, .weighted = weighted});
      const Update update(problem, optimizer);
      for (std::size_t i = 0; i < update.delta.size(); ++i) problem.theta[i] += update.delta[i];
      problem.evaluate();
      CHECK(math::max_abs(problem.gradient) < 1e-8);
    }
}

TEST_CASE("the Gauss-Newton part is what the Jacobian says", "[objective]") {
  test::Problem problem(R"({"id": "mlp", "hidden": [3]})", R"({"id": "mse"})", {.rows = 6, .features = 2});
  const Index n = problem.features.rows(), size = problem.model->parameters();
  Matrix jacobian(n, size);
  Workspace workspace = problem.model->workspace(n);
  const auto outputs_at = [&](Index j, Real distance) {
    std::vector<Real> moved = problem.theta;
    moved[static_cast<std::size_t>(j)] += distance;
    Matrix outputs(n, 1);
    problem.model->forward(moved, problem.features, workspace, outputs);
    return outputs;
  };
  for (Index j = 0; j < size; ++j) jacobian.col(j) = (outputs_at(j, 1e-5) - outputs_at(j, -1e-5)) / 2e-5;
  const Matrix expected = 2.0 / static_cast<Real>(n) * jacobian.transpose() * jacobian;

  const auto optimizer = make_optimizer(test::json(both[1]), "optimizer");
  test::ProblemCurvature given(problem, *optimizer);
  std::vector<Real> unit(static_cast<std::size_t>(size)), product(unit.size());
  for (Index j = 0; j < size; ++j) {
    unit[static_cast<std::size_t>(j)] = 1;
    given.curvature.gauss_newton_product(unit, product);
    unit[static_cast<std::size_t>(j)] = 0;
    for (Index i = 0; i < size; ++i)
      CHECK(std::fabs(product[static_cast<std::size_t>(i)] - expected(i, j)) < 1e-8);
  }
  given.curvature.gauss_newton_product(unit, product);
  CHECK(product == unit);
}

TEST_CASE("where there is no bowl, the step still leads down", "[optimizers]") {
  for (const char* optimizer : both)
    for (const char* loss : {"mse", "bce", "log_cosh"})
      for (const char* hidden : {"[3]", "[4, 4]"}) {
        INFO(optimizer << loss << hidden);
        test::Problem problem(R"({"id": "mlp", "hidden": )" + std::string(hidden) + "}",
                              R"({"id": ")" + std::string(loss) + "\"}", {.rows = 6, .features = 2});
        CHECK(Update(problem, optimizer).slope < 0);
      }
}

TEST_CASE("without any curvature, newton goes along the gradient", "[optimizers]") {
  for (const char* optimizer : both) {
    test::Problem problem(R"({"id": "linear"})", R"({"id": "mae"})", {.rows = 6});
    const Update update(problem, optimizer);
    for (std::size_t i = 0; i < update.delta.size(); ++i) CHECK(update.delta[i] == -problem.gradient[i]);
  }
}

TEST_CASE("where the curvature is no number, neither is the step", "[optimizers]") {
  for (const char* optimizer : both) {
    test::Problem problem(R"({"id": "mlp", "hidden": [3]})", R"({"id": "mse"})", {.rows = 6});
    problem.theta[0] = std::numeric_limits<Real>::quiet_NaN();
    const Update update(problem, optimizer);
    for (const Real delta : update.delta) CHECK(std::isnan(delta));
  }
}

TEST_CASE("damping shortens newton's steps", "[optimizers]") {
  test::Problem problem(R"({"id": "linear"})", R"({"id": "mse"})", {.rows = 6});
  const Update plain(problem, both[0]), damped(problem, R"({"id": "newton", "damping": 1})"),
      half(problem, R"({"id": "newton", "learning_rate": 0.5})");
  CHECK(math::dot(damped.delta, damped.delta) < math::dot(plain.delta, plain.delta));
  for (std::size_t i = 0; i < plain.delta.size(); ++i) CHECK(half.delta[i] == plain.delta[i] / 2);
}

TEST_CASE("newton takes a session to the end, and its tape along", "[optimizers]") {
  for (const char* optimizer : both) {
    Value experiment = test::json(
        R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"}, "loss": {"id": "log_cosh"}})");
    experiment.set("optimizer", test::json(optimizer));
    Session session(experiment, nullptr);
    while (!session.advance(20, 100)) continue;
    const Step step = session.look();
    CHECK(step.status == Status::converged);
    CHECK(step.memory.empty());
    const TapeEntry* hessian = step.tape.find("hessian");
    REQUIRE(hessian != nullptr);
    CHECK(hessian->values == Matrix(hessian->values.transpose()));
    CHECK(hessian->values(0, 0) > 0);
  }
}

TEST_CASE("newton refuses models that are too large for it", "[optimizers]") {
  Value experiment = test::json(
      R"({"version": 1, "data": {"id": "line"}, "model": {"id": "mlp", "hidden": [66]}, "loss": {"id": "mse"},
          "optimizer": {"id": "newton"}})");
  CHECK_NOTHROW(Session(experiment, nullptr));  // 199 parameters
  experiment.set("model", test::json(R"({"id": "mlp", "hidden": [67]})"));
  Error error = test::refused([&] { Session(experiment, nullptr); });
  CHECK(error.code() == "model_too_large");
  CHECK(error.path() == "optimizer");
  CHECK(*error.values().find("found")->number() == 202);
  CHECK(*error.values().find("max")->number() == 200);

  experiment.set("optimizer", test::json(R"({"id": "sgd"})"));
  experiment.set("edits", test::json(R"([{"t": 3, "optimizer": {"id": "gauss_newton"}}])"));
  error = test::refused([&] { Session(experiment, nullptr); });
  CHECK(error.code() == "model_too_large");
  CHECK(error.path() == "edits[0].optimizer");
}

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
TEST_CASE("newton's update allocates nothing", "[optimizers]") {
  for (const char* optimizer : both) {
    test::Problem problem(R"({"id": "mlp", "hidden": [3]})", R"({"id": "mse"})", {.rows = 6});
    Update update(problem, optimizer);
    const long before = test::allocations();
    update.work_out(problem);
    CHECK(test::allocations() == before);
  }
}
#endif
