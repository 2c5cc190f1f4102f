// The gradient of every model with every loss, reduction and weighting, against differences of the objective.
#include "core/gradient_check.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "tests/native/support/problem.hpp"

using namespace loss_lab;

namespace {

struct Case {
  std::string_view model;
  Index features;
  Index outputs = 0;  // 0: any number
};

constexpr Case cases[] = {
    {R"({"id": "constant"})", 0},
    {R"({"id": "shift"})", 1, 1},
    {R"({"id": "shift"})", 2, 2},
    {R"({"id": "linear"})", 1},
    {R"({"id": "linear"})", 3},
    {R"({"id": "polynomial", "degree": 4})", 1},
    {R"({"id": "mlp", "hidden": [5, 4], "activation": "tanh"})", 2},
    {R"({"id": "mlp", "hidden": [3], "activation": "sigmoid", "output_activation": "tanh"})", 1},
    {R"({"id": "mlp", "hidden": [4, 3, 2], "activation": "relu"})", 2},
    {R"({"id": "mlp", "hidden": [2, 2], "activation": "identity", "output_activation": "sigmoid"})", 2},
    {R"({"id": "mlp", "hidden": [5, 4], "dropout": 0.4})", 2},
    {R"({"id": "mlp", "hidden": [4], "heads": [1, 1]})", 2, 2},
    {R"({"id": "mlp", "hidden": [3], "heads": [1, {"outputs": 2, "hidden": [3, 2]}, 1],
         "output_activation": "tanh", "dropout": 0.3})",
     2, 4},
    {R"({"id": "softmax-linear"})", 2, 2},
    {R"({"id": "softmax-linear"})", 1, 4},
    {R"({"id": "embedding", "tokens": 4})", 1},
    {R"({"id": "embedding", "tokens": 5})", 3},
};

// Far tighter than PyTorch's, which allow for single precision: what differences in double precision can show
// of a value of this size.
GradientTolerance tight(Real value) {
  return {.step = 1e-6, .absolute = 1e-9 * std::fmax(10, std::fabs(value)), .relative = 1e-7};
}

bool near_kink(const test::Problem& problem) {
  const Index n = problem.features.rows(), group = problem.loss->info().form.group;
  const Index targets = problem.loss->target_rows(group);
  for (Index i = 0; i < n / group; ++i)
    if (problem.loss->kink_distance(problem.scratch.outputs.middleRows(i * group, group),
                                    problem.targets.middleRows(i * targets, targets)) < 1e-4)
      return true;
  return false;
}

// mse whose slopes are those of half of it: what a wrong factor looks like.
class HalfSlopes final : public Loss {
 public:
  explicit HalfSlopes(const Loss& loss) : loss_(loss) {}
  const LossInfo& info() const override { return loss_.info(); }
  ConstReals settings() const override { return loss_.settings(); }
  void evaluate(const LossInput& input, Reals values, MatrixView slopes, Reals room) const override {
    loss_.evaluate(input, values, slopes, room);
    slopes *= 0.5;
  }

 private:
  const Loss& loss_;
};

}  // namespace

TEST_CASE("every model's gradient with every loss is that of the objective", "[gradient]") {
  const Random random(3);
  for (const LossInfo* info : losses()) {
    int compared = 0;
    for (const auto& [model, features, only] : cases)
      for (const Index outputs : test::outputs_of(*info))
        for (const bool weighted : {false, true})
          for (const Reduction reduction : {Reduction::mean, Reduction::sum}) {
            if (only != 0 && outputs != only) continue;
            const std::string loss = test::usual(*info);
            test::Problem problem(model, loss, {6, features, outputs, weighted, reduction});
            problem.random = &random;
            const Real value = problem.evaluate();
            INFO(loss << " " << model << " outputs " << outputs << " weighted " << weighted);
            // A constant, or a relu that is off, makes all members of a group alike: there is many a kink.
            if (info->form.group > 1 && near_kink(problem)) continue;
            ++compared;
            REQUIRE_FALSE(near_kink(problem));
            for (const GradientTolerance& tolerance : {GradientTolerance{}, tight(value)}) {
              const GradientCheck check = check_gradient(problem.objective, problem.theta, problem.batch(),
                                                         problem.scratch, tolerance);
              INFO("parameter " << check.parameter << ": " << check.analytic << " and " << check.numeric);
              REQUIRE(check.passed());
            }
          }
    INFO(info->id);
    CHECK(compared > 8);
  }
}

TEST_CASE("a wrong gradient is found, with its worst parameter", "[gradient]") {
  test::Problem problem(R"({"id": "linear"})", R"({"id": "mse"})", {.rows = 7, .features = 2});
  const HalfSlopes wrong(*problem.loss);
  const GradientCheck check = check_gradient(Objective(*problem.model, wrong, Reduction::mean), problem.theta,
                                             problem.batch(), problem.scratch);
  CHECK_FALSE(check.passed());
  problem.evaluate();
  Index largest = 0;
  for (Index i = 0; i < 3; ++i)
    if (std::fabs(problem.gradient[i]) > std::fabs(problem.gradient[largest])) largest = i;
  CHECK(check.parameter == largest);
  CHECK(std::fabs(2 * check.analytic - check.numeric) < 1e-6);
}

TEST_CASE("a gradient that is not a number fails the check", "[gradient]") {
  test::Problem problem(R"({"id": "linear"})", R"({"id": "mse"})");
  problem.targets(2, 0) = NAN;
  CHECK_FALSE(check_gradient(problem.objective, problem.theta, problem.batch(), problem.scratch).passed());
}
