// A model, a loss and some made-up examples that suit both, ready to be evaluated.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "core/curvature.hpp"
#include "tests/native/support/samples.hpp"

namespace loss_lab::test {

// Made-up features that the model takes: tokens, or numbers in [-2, 2).
Matrix suitable_features(const Model& model, Index rows);

struct Problem {
  struct Shape {
    Index rows = 7, features = 1, outputs = 1;
    bool weighted = false;
    Reduction reduction = Reduction::mean;
    std::string_view penalty = "null";  // JSON
  };

  // model, loss: JSON.
  Problem(std::string_view model_json, std::string_view loss_json, Shape shape);
  Problem(std::string_view model_json, std::string_view loss_json)
      : Problem(model_json, loss_json, Shape{}) {}

  Batch batch() const { return {features, targets, weights, random}; }
  // The value at theta; `gradient` and `scratch` hold what came with it.
  Real evaluate() { return objective.evaluate(theta, batch(), scratch, gradient); }

  std::unique_ptr<const Model> model;
  std::unique_ptr<const Loss> loss;
  std::unique_ptr<const Penalty> penalty;
  Objective objective;
  Matrix features, targets;
  std::vector<Real> weights;
  const Random* random = nullptr;  // what dropout follows; null: nothing is dropped
  Scratch scratch;
  std::vector<Real> theta, gradient;
};

// The curvature of a problem where its theta is, for this optimizer; leaves the problem's scratch alone.
struct ProblemCurvature {
  ProblemCurvature(const Problem& problem, const Optimizer& optimizer)
      : batch(problem.batch()),
        scratch(problem.objective, problem.features.rows()),
        room(ObjectiveCurvature::room_for(optimizer, *problem.model, problem.features.rows())),
        curvature(problem.objective, problem.theta, batch, scratch, room) {}

  Batch batch;
  Scratch scratch;
  std::vector<Real> room;
  ObjectiveCurvature curvature;
};

}  // namespace loss_lab::test
