#include "tests/native/support/problem.hpp"

#include <cmath>

#include "tests/native/support/json.hpp"

namespace loss_lab::test {

Matrix suitable_features(const Model& model, Index rows) {
  Matrix features = 2 * arbitrary(rows, model.features(), 1);
  if (model.info().takes_tokens)
    for (Real& x : features.reshaped()) x = std::floor((x + 2) / 4 * static_cast<Real>(model.tokens()));
  return features;
}

Problem::Problem(std::string_view model_json, std::string_view loss_json, Shape shape)
    : model(make_model(json(model_json), shape.features, shape.outputs, "model")),
      loss(make_loss(json(loss_json), "loss")),
      penalty(make_penalty(json(shape.penalty), "penalty")),
      objective(*model, *loss, shape.reduction, penalty.get()),
      features(suitable_features(*model, shape.rows)),
      targets(targets_for(*loss, shape.rows, shape.outputs, 2)),
      scratch(objective, shape.rows),
      theta(static_cast<std::size_t>(model->parameters())),
      gradient(theta.size()) {
  if (shape.weighted)
    for (Index i = 0; i < loss->losses(shape.rows); ++i) weights.push_back(1.5 + arbitrary(i, 3));
  for (std::size_t i = 0; i < theta.size(); ++i) theta[i] = arbitrary(static_cast<Index>(i), 4);
}

}  // namespace loss_lab::test
