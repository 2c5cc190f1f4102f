// Whole runs of every optimizer against the parameters that torch.optim, or the paper's algorithm, reaches
// from the same start.
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>
#include <string>

#include "core/curvature.hpp"
#include "tests/native/support/json.hpp"

using namespace loss_lab;

namespace {

// A list of numbers, or of rows.
Matrix matrix_of(const Value& value) {
  if (const auto* numbers = value.numbers())
    return Eigen::Map<const Matrix>(numbers->data(), static_cast<Index>(numbers->size()), 1);
  const Value::List& rows = *value.list();
  if (rows[0].number()) {
    Matrix column(static_cast<Index>(rows.size()), 1);
    for (Index i = 0; i < column.rows(); ++i) column(i, 0) = *rows[i].number();
    return column;
  }
  Matrix matrix(static_cast<Index>(rows.size()), matrix_of(rows[0]).rows());
  for (Index i = 0; i < matrix.rows(); ++i) matrix.row(i) = matrix_of(rows[i]).transpose();
  return matrix;
}

const Value& trajectories(const Value& golden, const char* part) {
  return *golden.find(part)->find("trajectories");
}

// Every trajectory of a part of the golden file, to this error relative to the largest parameter.
void compare(const char* part, const char* model_json, Real tolerance) {
  const Value golden = test::json_file("tests/golden/optimizers.json");
  const Value& problem = *golden.find(part);
  const Matrix x = matrix_of(*problem.find("x")), y = matrix_of(*problem.find("y"));
  const auto model = make_model(test::json(model_json), x.cols(), 1, "model");
  const auto loss = make_loss(test::json(R"({"id": "mse"})"), "loss");
  const Objective objective(*model, *loss, Reduction::mean);
  Scratch scratch(objective, x.rows());
  const Batch batch{x, y, {}};

  for (const Value& trajectory : *trajectories(golden, part).list()) {
    const auto optimizer = make_optimizer(*trajectory.find("optimizer"), "optimizer");
    const Matrix steps = matrix_of(*trajectory.find("steps")),
                 path = matrix_of(*trajectory.find("parameters"));
    REQUIRE(path.cols() == model->parameters());
    REQUIRE(steps(steps.rows() - 1, 0) == 50);
    const Index size = path.cols();
    std::vector<Real> theta(size), gradient(size), delta(size);
    for (Index i = 0; i < size; ++i) theta[i] = path(0, i);
    std::size_t kept = 0;
    for (const Block& block : optimizer->memory(size)) kept += block.size();
    std::vector<Real> memory(kept), next(kept),
        room(ObjectiveCurvature::room_for(*optimizer, *model, x.rows()));
    ObjectiveCurvature curvature(objective, theta, batch, scratch, room);
    Index row = 0;
    for (int t = 0; t <= 50; ++t) {
      if (t == steps(row, 0)) {
        INFO(optimizer->info().id << " at t = " << t);
        const Real scale = std::fmax(1, path.row(row).cwiseAbs().maxCoeff());
        for (Index i = 0; i < size; ++i) CHECK(std::fabs(theta[i] - path(row, i)) <= tolerance * scale);
        ++row;
      }
      objective.evaluate(theta, batch, scratch, gradient);
      optimizer->update(theta, gradient, memory, optimizer->learning_rate(), delta, next, &curvature);
      for (Index i = 0; i < size; ++i) theta[i] += delta[i];
      memory = next;
    }
    CHECK(row == steps.rows());
  }
}

}  // namespace

TEST_CASE("on a line every optimizer goes PyTorch's way", "[optimizers]") {
  compare("line", R"({"id": "linear"})", 1e-12);
}

TEST_CASE("on a network every optimizer goes PyTorch's way", "[optimizers]") {
  compare("mlp", R"({"id": "mlp", "hidden": [4]})", 1e-9);
}

TEST_CASE("every optimizer has a way to be compared with, and one for each of its settings", "[optimizers]") {
  const Value golden = test::json_file("tests/golden/optimizers.json");
  for (const OptimizerInfo* info : optimizers()) {
    std::set<std::string> set;
    for (const char* part : {"line", "mlp"}) {
      int ways = 0;
      for (const Value& trajectory : *trajectories(golden, part).list()) {
        const Value& description = *trajectory.find("optimizer");
        if (*description.find("id")->text() != info->id) continue;
        ++ways;
        for (const auto& [key, value] : *description.object()) set.insert(key);
      }
      INFO(info->id << " on " << part);
      CHECK(ways >= 2);
    }
    for (const Parameter& parameter : info->parameters) {
      INFO(info->id << "." << parameter.name);
      CHECK(set.contains(std::string(parameter.name)));
    }
    for (const std::string_view name : info->switches) {
      INFO(info->id << "." << name);
      CHECK(set.contains(std::string(name)));
    }
  }
}
