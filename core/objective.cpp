#include "core/objective.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/math/kernels.hpp"
#include "core/names.hpp"

namespace loss_lab {
namespace {

constexpr Real not_a_number = std::numeric_limits<Real>::quiet_NaN();

// What each weighted example counts for in the reduced value. A mini-batch may hold none but rows of weight
// 0: it teaches nothing, and is no division by zero.
Real share(Reduction reduction, ConstReals weights, Index rows) {
  if (reduction == Reduction::sum) return 1;
  const Real total = weights.empty() ? static_cast<Real>(rows) : math::sum(weights);
  return total > 0 ? 1 / total : 0;
}

Reals top(Vector& vector, Index rows) { return {vector.data(), static_cast<std::size_t>(rows)}; }

}  // namespace

Real reduce(Reduction reduction, ConstReals values, ConstReals weights) {
  const Real total = weights.empty() ? math::sum(values) : math::dot(weights, values);
  if (reduction == Reduction::sum) return total;
  const Real over = weights.empty() ? static_cast<Real>(values.size()) : math::sum(weights);
  return over > 0 ? total / over : 0;
}

void reduce_slopes(Reduction reduction, ConstReals weights, MatrixView slopes) {
  const Real factor = share(reduction, weights, slopes.rows());
  if (!weights.empty())
    math::scale_rows(slopes, weights, factor);
  else if (factor != 1)
    math::scale(slopes, factor);
}

Scratch::Scratch(const Model& model, Index rows)
    : workspace(model.workspace(rows)),
      outputs(rows, model.outputs()),
      slopes(rows, model.outputs()),
      values(rows) {}

Real Objective::value(ConstReals theta, const Batch& batch, Scratch& scratch) const {
  const Index n = batch.features.rows();
  model_.forward(theta, batch.features, scratch.workspace, scratch.outputs.topRows(n));
  loss_.evaluate(scratch.outputs.topRows(n), batch.targets, top(scratch.values, n),
                 scratch.slopes.topRows(n));
  return reduce(reduction_, top(scratch.values, n), batch.weights);
}

Real Objective::evaluate(ConstReals theta, const Batch& batch, Scratch& scratch, Reals gradient) const {
  const Index n = batch.features.rows();
  const Real result = value(theta, batch, scratch);
  reduce_slopes(reduction_, batch.weights, scratch.slopes.topRows(n));
  model_.backward(theta, batch.features, scratch.slopes.topRows(n), scratch.workspace, gradient);
  math::flush(gradient);
  return result;
}

void Objective::hessian_product(ConstReals theta, ConstReals direction, const Batch& batch, Scratch& scratch,
                                Reals room, Reals product) const {
  const std::size_t size = theta.size();
  const Real length = math::max_abs(direction);
  if (length == 0) {
    for (Real& p : product) p = 0;
    return;
  }
  // The cube root of the rounding error balances what rounding and the third derivative add.
  const Real step = 6.055454452393343e-06 * std::max(1.0, math::max_abs(theta)) / length;
  const Reals moved = room.first(size), behind = room.subspan(size, size);
  const auto gradient_at = [&](Real distance, Reals gradient) {
    for (std::size_t i = 0; i < size; ++i) moved[i] = theta[i] + distance * direction[i];
    evaluate(moved, batch, scratch, gradient);
  };
  gradient_at(step, product);
  gradient_at(-step, behind);
  for (std::size_t i = 0; i < size; ++i) product[i] = (product[i] - behind[i]) / (2 * step);
}

void Objective::trace(ConstReals theta, const Batch& batch, const Scratch& scratch, Real value,
                      ConstReals gradient, Tape& tape) const {
  const Index n = batch.features.rows(), k = model_.outputs();
  const LossInfo& info = loss_.info();
  const std::string_view target_unit = info.task == Task::regression ? "target" : "";
  const std::string_view loss_unit = name(info.unit);
  const ConstMatrixView outputs = scratch.outputs.topRows(n), slopes = scratch.slopes.topRows(n);

  model_.trace(theta, batch.features, scratch.workspace, outputs, tape);

  tape.examples("target", "target", batch.targets, target_unit);
  tape.examples("residual", "residual", outputs - batch.targets, target_unit, "output - target",
                {{"output", "output"}, {"target", "target"}});
  std::vector<TapeLink> given = {{"p", "output"}, {"y", "target"}, {"r", "residual"}};
  std::vector<std::string> parameter_ids;
  parameter_ids.reserve(info.parameters.size());  // views of them stay
  for (std::size_t i = 0; i < info.parameters.size(); ++i) {
    parameter_ids.push_back("loss." + std::string(info.parameters[i].name));
    tape.setting(parameter_ids.back(), loss_.parameters()[i]);
    given.push_back({info.parameters[i].name, parameter_ids.back()});
  }

  // The slopes before they are reduced, and with several outputs the loss of each, are kept for nobody but a
  // tape.
  Matrix element_values(n, k), element_slopes(n, k);
  for (Index j = 0; j < k; ++j)
    loss_.evaluate(outputs.col(j), batch.targets.col(j),
                   {element_values.data() + j * n, static_cast<std::size_t>(n)}, element_slopes.col(j));
  if (k == 1) {
    tape.examples("loss", "loss", element_values, loss_unit, info.formula, given);
    tape.examples("loss_slope", "loss_slope", element_slopes, "", info.slope, given);
  } else {
    tape.examples("element_loss", "element_loss", element_values, loss_unit, info.formula, given);
    tape.whole("share", "share", Matrix::Constant(k, 1, 1 / static_cast<Real>(k)));
    tape.examples("loss", "loss", scratch.values.head(n), loss_unit, "matmul(element_loss, share)",
                  {{"element_loss", "element_loss"}, {"share", "share"}});
    given.push_back({"share", "share"});
    tape.examples("loss_slope", "loss_slope", element_slopes / static_cast<Real>(k), "",
                  "(" + std::string(info.slope) + ") * transpose(share)", given);
  }

  const bool weighted = !batch.weights.empty(), mean = reduction_ == Reduction::mean;
  const TapeLink loss{"loss", "loss"}, loss_slope{"loss_slope", "loss_slope"}, w{"w", "example_weight"};
  const Matrix objective = Matrix::Constant(1, 1, value);
  if (!weighted) {
    tape.whole("objective", "objective", objective, loss_unit, mean ? "mean(loss)" : "sum(loss)", {loss});
    if (mean) {
      tape.setting("examples", static_cast<Real>(n));
      tape.examples("slope", "slope", slopes, "", "loss_slope / n", {loss_slope, {"n", "examples"}});
    } else {
      tape.examples("slope", "slope", slopes, "", "loss_slope", {loss_slope});
    }
  } else {
    tape.examples("example_weight", "example_weight", Eigen::Map<const Matrix>(batch.weights.data(), n, 1));
    if (mean) {
      const TapeLink total{"total_weight", "total_weight"};
      tape.whole("total_weight", "total_weight", Matrix::Constant(1, 1, math::sum(batch.weights)), "",
                 "sum(w)", {w});
      tape.whole("objective", "objective", objective, loss_unit, "sum(w * loss) / total_weight",
                 {w, loss, total});
      tape.examples("slope", "slope", slopes, "", "w * loss_slope / total_weight", {w, loss_slope, total});
    } else {
      tape.whole("objective", "objective", objective, loss_unit, "sum(w * loss)", {w, loss});
      tape.examples("slope", "slope", slopes, "", "w * loss_slope", {w, loss_slope});
    }
  }

  model_.trace_back(theta, batch.features, slopes, scratch.workspace, gradient, tape);
}

Real largest_curvature(const Objective& objective, ConstReals theta, const Batch& batch, Scratch& scratch,
                       int most) {
  constexpr Real tolerance = 1e-6, noise = 1e-9;  // relative; noise: what differences of gradients leave
  const std::size_t size = theta.size();
  std::vector<Real> direction(size), product(size), room(2 * size);
  // Multiples of the golden ratio spread evenly and repeat nowhere: no eigenvector is likely to be
  // orthogonal.
  for (std::size_t i = 0; i < size; ++i) {
    const Real turns = 0.6180339887498949 * static_cast<Real>(i + 1);
    direction[i] = 2 * (turns - std::floor(turns)) - 1;
  }
  Real length = std::sqrt(math::dot(direction, direction));
  Real last = 0, last_change = 0;
  for (int k = 0; k < most; ++k) {
    for (Real& d : direction) d /= length;
    objective.hessian_product(theta, direction, batch, scratch, room, product);
    const Real curvature = math::dot(direction, product);
    length = std::sqrt(math::dot(product, product));
    if (!(length > 0 && math::all_finite(product))) return not_a_number;
    const Real change = curvature - last;
    // Changes shrink by one ratio in the long run, so what is still to come is a geometric series.
    const Real ratio = change / last_change;
    const bool settling = k >= 2 && ratio >= 0 && ratio < 1 &&
                          std::fabs(change * ratio / (1 - ratio)) <= tolerance * std::fabs(curvature);
    if (k >= 1 && (settling || std::fabs(change) <= noise * std::fabs(curvature)))
      return curvature > 0 ? curvature : not_a_number;
    last = curvature;
    last_change = change;
    std::copy(product.begin(), product.end(), direction.begin());
  }
  return not_a_number;
}

}  // namespace loss_lab
