#include "core/objective.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/loss_trace.hpp"
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

// Central differences of fourth order: where, in steps, and how much of a step's derivative each place tells.
struct Place {
  Real steps, weight;
};
// In pairs, so that of a gradient that does not change nothing is left.
constexpr Place stencil[] = {{1, 8.0 / 12}, {-1, -8.0 / 12}, {2, -1.0 / 12}, {-2, 1.0 / 12}};

// How far a step goes along a direction; 0 where that is no direction.
Real difference_step(ConstReals theta, ConstReals direction) {
  const Real length = math::max_abs(direction);
  // The fifth root of the rounding error balances what rounding and the fifth derivative add.
  return length == 0 ? 0 : 7.4e-4 * std::max(1.0, math::max_abs(theta)) / length;
}

void move(ConstReals theta, Real distance, ConstReals direction, Reals moved) {
  for (std::size_t i = 0; i < theta.size(); ++i) moved[i] = theta[i] + distance * direction[i];
}

}  // namespace

Real reduce(Reduction reduction, ConstReals values, ConstReals weights) {
  const Real total = weights.empty() ? math::sum(values) : math::dot(weights, values);
  return reduce(reduction, total, static_cast<Index>(values.size()), weights);
}

Real reduce(Reduction reduction, Real total, Index count, ConstReals weights) {
  if (reduction == Reduction::sum) return total;
  const Real over = weights.empty() ? static_cast<Real>(count) : math::sum(weights);
  return over > 0 ? total / over : 0;
}

void coefficients_of(Reduction reduction, ConstReals weights, Reals coefficients) {
  const Real factor = share(reduction, weights, static_cast<Index>(coefficients.size()));
  if (weights.empty()) return std::fill(coefficients.begin(), coefficients.end(), factor);
  for (std::size_t i = 0; i < coefficients.size(); ++i) coefficients[i] = weights[i] * factor;
}

Scratch::Scratch(const Objective& objective, Index rows)
    : workspace(objective.model().workspace(rows)),
      outputs(rows, objective.model().outputs()),
      slopes(rows, objective.model().outputs()),
      values(rows),
      coefficients(rows) {
  make_room(objective);
}

void Scratch::make_room(const Objective& objective) {
  const std::size_t needed = objective.loss().room(outputs.rows(), outputs.cols());
  if (room.size() < needed) room.resize(needed);
  if (objective.penalty()) data_gradient.resize(static_cast<std::size_t>(objective.model().parameters()));
}

Reals Objective::values(const Batch& batch, Scratch& scratch) const {
  return {scratch.values.data(), static_cast<std::size_t>(loss_.losses(batch.features.rows()))};
}

Real Objective::data_value(ConstReals theta, const Batch& batch, Scratch& scratch) const {
  const Index n = batch.features.rows();
  scratch.workspace.random = nullptr;
  model_.forward(theta, batch.features, scratch.workspace, scratch.outputs.topRows(n));
  const Reals losses = values(batch, scratch);
  const Real total = loss_.total({scratch.outputs.topRows(n), batch.targets}, batch.weights, losses,
                                 scratch.slopes.topRows(n), scratch.room);
  return reduce(reduction_, total, static_cast<Index>(losses.size()), batch.weights);
}

Real Objective::value(ConstReals theta, const Batch& batch, Scratch& scratch) const {
  const Real data = data_value(theta, batch, scratch);
  return penalty_ ? data + penalty_->value(theta, model_.blocks()) : data;
}

Real Objective::slopes_at(ConstReals theta, const Batch& batch, Scratch& scratch) const {
  const Index n = batch.features.rows();
  scratch.workspace.random = batch.random;
  scratch.workspace.t = batch.t;
  model_.forward(theta, batch.features, scratch.workspace, scratch.outputs.topRows(n));
  const Reals losses = values(batch, scratch), coefficients(scratch.coefficients.data(), losses.size());
  coefficients_of(reduction_, batch.weights, coefficients);
  loss_.evaluate({scratch.outputs.topRows(n), batch.targets, coefficients}, losses, scratch.slopes.topRows(n),
                 scratch.room);
  return reduce(reduction_, losses, batch.weights);
}

Real Objective::evaluate(ConstReals theta, const Batch& batch, Scratch& scratch, Reals gradient) const {
  scratch.data = slopes_at(theta, batch, scratch);
  scratch.penalty = penalty_ ? penalty_->value(theta, model_.blocks()) : 0;
  model_.backward(theta, batch.features, scratch.slopes.topRows(batch.features.rows()), scratch.workspace,
                  gradient);
  if (penalty_) {
    std::copy(gradient.begin(), gradient.end(), scratch.data_gradient.begin());
    penalty_->add_gradient(theta, model_.blocks(), gradient);
  }
  math::flush(gradient);
  return penalty_ ? scratch.data + scratch.penalty : scratch.data;
}

void Objective::term_sizes(ConstReals theta, const Batch& batch, Scratch& scratch, Reals room,
                           std::span<TermSize> sizes) const {
  const Index n = batch.features.rows();
  const ConstMatrixView outputs = scratch.outputs.topRows(n);
  const Reals losses = values(batch, scratch), coefficients(scratch.coefficients.data(), losses.size());
  scratch.workspace.random = batch.random;
  scratch.workspace.t = batch.t;
  model_.forward(theta, batch.features, scratch.workspace, scratch.outputs.topRows(n));
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const Term& term = loss_.terms()[i];
    coefficients_of(reduction_, batch.weights, coefficients);
    for (Real& c : coefficients) c *= term.weight;
    MatrixView slopes = scratch.slopes.topRows(n);
    slopes.setZero();
    term.loss->evaluate({term.outputs_of(outputs), term.targets_of(batch.targets), coefficients}, losses,
                        term.outputs_of(slopes), scratch.room);
    model_.backward(theta, batch.features, slopes, scratch.workspace, room);
    sizes[i] = {term.weight * reduce(reduction_, losses, batch.weights), std::sqrt(math::dot(room, room))};
  }
}

void Objective::hessian_product(ConstReals theta, ConstReals direction, const Batch& batch, Scratch& scratch,
                                Reals room, Reals product) const {
  const std::size_t size = theta.size();
  const Real step = difference_step(theta, direction);
  std::fill(product.begin(), product.end(), 0);
  if (step == 0) return;
  const Reals moved = room.first(size), gradient = room.subspan(size, size);
  for (const auto& [steps, weight] : stencil) {
    move(theta, steps * step, direction, moved);
    evaluate(moved, batch, scratch, gradient);
    for (std::size_t i = 0; i < size; ++i) product[i] += weight / step * gradient[i];
  }
}

void Objective::gauss_newton_product(ConstReals theta, ConstReals direction, const Batch& batch,
                                     Scratch& scratch, Reals room, Reals product) const {
  const Index n = batch.features.rows();
  const Real step = difference_step(theta, direction);
  std::fill(product.begin(), product.end(), 0);
  if (step == 0) return;
  const Reals moved = room.first(theta.size());
  Eigen::Map<Matrix> change(room.data() + theta.size(), n, model_.outputs());
  change.setZero();
  for (const auto& [steps, weight] : stencil) {
    move(theta, steps * step, direction, moved);
    slopes_at(moved, batch, scratch);
    change += weight / step * scratch.slopes.topRows(n);
  }
  scratch.slopes.topRows(n) = change;
  model_.forward(theta, batch.features, scratch.workspace, scratch.outputs.topRows(n));
  model_.backward(theta, batch.features, scratch.slopes.topRows(n), scratch.workspace, product);
  if (penalty_) penalty_->add_hessian_product(direction, model_.blocks(), product);
}

void Objective::trace_reduction(const Batch& batch, const Scratch& scratch, std::string_view reduced,
                                const Matrix& objective, Tape& tape) const {
  const Index n = batch.features.rows(), count = loss_.losses(n);
  const std::string_view loss_unit = name(loss_.info().unit);
  const ConstMatrixView slopes = scratch.slopes.topRows(n);
  const bool weighted = !batch.weights.empty(), mean = reduction_ == Reduction::mean;
  const TapeLink loss{"loss", "loss"}, loss_slope{"loss_slope", "loss_slope"}, w{"w", "example_weight"};
  // Where the rows of a batch look at one another, an output's slope is no multiple of one loss's.
  const bool apart = !loss_.info().form.losses_by_row;
  const auto slope = [&](std::string_view formula, TapeLinks parents) {
    if (apart)
      tape.examples("slope", "slope", slopes, "", formula, parents);
    else
      tape.examples("slope", "slope", slopes);
  };
  if (!weighted) {
    tape.whole(reduced, reduced, objective, loss_unit, mean ? "mean(loss)" : "sum(loss)", {loss});
    if (mean) {
      tape.setting("examples", static_cast<Real>(count));
      slope("loss_slope / n", {loss_slope, {"n", "examples"}});
    } else {
      slope("loss_slope", {loss_slope});
    }
  } else {
    const Index each = n / count;
    TapeLink row_w = w;
    const Eigen::Map<const Matrix> given(batch.weights.data(), count, 1);
    if (each == 1)
      tape.examples("example_weight", "example_weight", given);
    else
      tape.groups("example_weight", "example_weight", given);
    if (each > 1) {
      Matrix weights(n, 1);
      for (Index i = 0; i < n; ++i) weights(i, 0) = batch.weights[static_cast<std::size_t>(i / each)];
      tape.examples("row_weight", "example_weight", weights);
      row_w.id = "row_weight";
    }
    if (mean) {
      const TapeLink total{"total_weight", "total_weight"};
      tape.whole("total_weight", "total_weight", Matrix::Constant(1, 1, math::sum(batch.weights)), "",
                 "sum(w)", {w});
      tape.whole(reduced, reduced, objective, loss_unit, "sum(w * loss) / total_weight", {w, loss, total});
      slope("w * loss_slope / total_weight", {row_w, loss_slope, total});
    } else {
      tape.whole(reduced, reduced, objective, loss_unit, "sum(w * loss)", {w, loss});
      slope("w * loss_slope", {row_w, loss_slope});
    }
  }
}

void Objective::trace(ConstReals theta, const Batch& batch, const Scratch& scratch, Real value,
                      ConstReals gradient, Tape& tape) const {
  const Index n = batch.features.rows();
  const std::string_view loss_unit = name(loss_.info().unit);
  const ConstMatrixView outputs = scratch.outputs.topRows(n), slopes = scratch.slopes.topRows(n);

  model_.trace(theta, batch.features, scratch.workspace, outputs, tape);
  const std::string_view reduced = penalty_ ? "data" : "objective";
  const Matrix objective = Matrix::Constant(1, 1, penalty_ ? scratch.data : value);
  if (model_.info().takes_data) {
    trace_loss(loss_, {outputs, batch.targets}, "output", "", tape);
    trace_reduction(batch, scratch, reduced, objective, tape);
  } else {
    tape.whole(reduced, reduced, objective, loss_unit, "p", {{"p", "output"}});
  }

  if (penalty_) {
    penalty_->trace(theta, model_.blocks(), loss_unit, tape);
    tape.whole("objective", "objective", Matrix::Constant(1, 1, value), loss_unit, "data + penalty",
               {{"data", "data"}, {"penalty", "penalty"}});
  }
  model_.trace_back(theta, batch.features, slopes, scratch.workspace,
                    penalty_ ? ConstReals(scratch.data_gradient) : gradient, tape);
  if (penalty_) penalty_->trace_gradient(theta, model_.blocks(), gradient, tape);
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
