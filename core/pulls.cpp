#include "core/pulls.hpp"

#include <cmath>

#include "core/math/kernels.hpp"

namespace loss_lab {

namespace {

// Of the sum of magnitudes; zeros where that is 0.
std::vector<Real> shares(const std::vector<Real>& of) {
  const Real whole = math::sum_abs(of);
  std::vector<Real> result;
  result.reserve(of.size());
  for (Real each : of) result.push_back(whole > 0 ? std::fabs(each) / whole : 0);
  return result;
}

// The rows of the data that training rows are, of each so-manyth one.
std::vector<std::int32_t> rows_of_examples(const Session& session, Index each) {
  std::vector<std::int32_t> rows;
  const std::vector<std::uint8_t> held_out = session.held_out();
  Index place = 0;
  for (std::size_t row = 0; row < held_out.size(); ++row)
    if (!held_out[row] && place++ % each == 0) rows.push_back(static_cast<std::int32_t>(row));
  return rows;
}

Index rows_of_a_loss(const Loss& loss) {
  return loss.info().form.group / loss.losses(loss.info().form.group);
}

}  // namespace

PullSurvey::PullSurvey(const Session& session)
    : apart_(!session.loss().info().form.losses_by_row),
      gradient_(session.theta().size()),
      part_(session.theta().size()),
      scratch_(session.objective(),
               apart_ ? session.loss().info().form.group : session.training_rows().features.rows()) {
  const Objective& objective = session.objective();
  const Batch batch = session.training_rows();
  Scratch scratch(objective, batch.features.rows());
  objective.evaluate(session.theta(), batch, scratch, gradient_);
  if (objective.penalty()) gradient_ = scratch.data_gradient;

  const Index losses = objective.loss().losses(batch.features.rows());
  coefficients_.assign(scratch.coefficients.data(), scratch.coefficients.data() + losses);
  if (!apart_) alone_.assign(coefficients_.size(), 0);
  for (Index i = 0; i < losses; ++i) pulls_.losses.push_back(scratch.coefficients[i] * scratch.values[i]);
  pulls_.rows = rows_of_examples(session, rows_of_a_loss(objective.loss()));
  pulls_.loss_shares = shares(pulls_.losses);
  pulls_.slopes = scratch.slopes;
}

bool PullSurvey::advance(const Session& session, Index most) {
  const Model& model = session.model();
  const Loss& loss = session.loss();
  const Batch batch = session.training_rows();
  const Index rows = scratch_.outputs.rows(), targets = loss.target_rows(rows);
  const Reals values(scratch_.values.data(), static_cast<std::size_t>(loss.losses(rows)));
  const Real squared = math::dot(gradient_, gradient_);
  for (std::size_t i = pulls_.gradient_norms.size(); i < coefficients_.size() && most > 0; ++i, --most) {
    ConstReals coefficients(coefficients_.data() + i, 1);
    if (!apart_) {
      if (i > 0) alone_[i - 1] = 0;
      alone_[i] = coefficients_[i];
      coefficients = alone_;
    }
    const auto place = apart_ ? static_cast<Index>(i) : 0;
    const ConstMatrixView features = batch.features.middleRows(place * rows, rows);
    model.forward(session.theta(), features, scratch_.workspace, scratch_.outputs);
    loss.evaluate({scratch_.outputs, batch.targets.middleRows(place * targets, targets), coefficients},
                  values, scratch_.slopes, scratch_.room);
    model.backward(session.theta(), features, scratch_.slopes, scratch_.workspace, part_);
    pulls_.gradient_norms.push_back(std::sqrt(math::dot(part_, part_)));
    pulls_.along.push_back(squared > 0 ? math::dot(part_, gradient_) / squared : 0);
  }
  if (pulls_.gradient_norms.size() < coefficients_.size()) return false;
  pulls_.gradient_shares = shares(pulls_.gradient_norms);
  return true;
}

}  // namespace loss_lab
