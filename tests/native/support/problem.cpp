#include "tests/native/support/problem.hpp"

#include <cmath>

#include "core/random.hpp"
#include "tests/native/support/json.hpp"

namespace loss_lab::test {

Real arbitrary(Index i, std::uint64_t which) {
  return 2 * Random(7).uniform(Stream::data, static_cast<std::uint64_t>(i), which) - 1;
}

Matrix arbitrary(Index rows, Index cols, std::uint64_t which) {
  Matrix m(rows, cols);
  for (Index i = 0; i < m.size(); ++i) m.data()[i] = arbitrary(i, which);
  return m;
}

// A target that the loss takes, from a number in [-1, 1).
static Real target_of(Task task, Real number) {
  switch (task) {
    case Task::regression:
      return 3 * number;
    case Task::binary:
      return number < 0 ? 0 : 1;
    case Task::count:
      return std::floor(2 * (number + 1));
  }
  return 0;
}

Problem::Problem(std::string_view model_json, std::string_view loss_json, Shape shape)
    : model(make_model(json(model_json), shape.features, shape.outputs, "model")),
      loss(make_loss(json(loss_json), "loss")),
      objective(*model, *loss, shape.reduction),
      features(2 * arbitrary(shape.rows, shape.features, 1)),
      targets(arbitrary(shape.rows, shape.outputs, 2)),
      scratch(*model, shape.rows),
      theta(static_cast<std::size_t>(model->parameters())),
      gradient(theta.size()) {
  for (Index i = 0; i < targets.size(); ++i)
    targets.data()[i] = target_of(loss->info().task, targets.data()[i]);
  if (shape.weighted)
    for (Index i = 0; i < shape.rows; ++i) weights.push_back(1.5 + arbitrary(i, 3));
  for (std::size_t i = 0; i < theta.size(); ++i) theta[i] = arbitrary(static_cast<Index>(i), 4);
}

}  // namespace loss_lab::test
