#include "core/pulls.hpp"

#include <algorithm>
#include <cmath>

#include "core/math/kernels.hpp"
#include "core/targets.hpp"

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

// At i, the i + 1 largest together.
std::vector<Real> tops(std::vector<Real> shares) {
  std::sort(shares.begin(), shares.end());
  std::reverse(shares.begin(), shares.end());
  Real sum = 0;
  for (Real& share : shares) share = sum += share;
  return shares;
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

std::unique_ptr<const Loss> read_loss(const Session& session, const Value& description) {
  auto loss = make_loss(description, "loss");
  const Batch batch = session.training_rows();
  const Index outputs = session.model().outputs();
  const Reader reader(description, "loss");
  check_shapes(*loss, Matrix(batch.features.rows(), outputs), batch.targets, reader);
  const std::vector<Dataset::Axis> axes(static_cast<std::size_t>(batch.targets.cols()), {"targets", "", {}});
  check_targets(*loss, batch.targets, axes, outputs, 1, reader);
  check_batch(*loss, batch.features.rows(), reader);
  // Each example counts as it does under the loss at work, so there have to be as many.
  const Index losses = loss->losses(batch.features.rows());
  const Index expected = session.loss().losses(batch.features.rows());
  if (losses != expected)
    reader.fail("shape_mismatch", {{"rows", static_cast<Real>(losses)},
                                   {"cols", Real{1}},
                                   {"expected_rows", static_cast<Real>(expected)},
                                   {"expected_cols", Real{1}}});
  return loss;
}

}  // namespace

PullSurvey::PullSurvey(const Session& session) : PullSurvey(session, std::unique_ptr<const Loss>()) {}

PullSurvey::PullSurvey(const Session& session, const Value& loss)
    : PullSurvey(session, read_loss(session, loss)) {}

PullSurvey::PullSurvey(const Session& session, std::unique_ptr<const Loss> other)
    : other_(std::move(other)),
      apart_(!loss(session).info().form.losses_by_row),
      gradient_(session.theta().size()),
      part_(session.theta().size()),
      scratch_(session.objective(),
               apart_ ? loss(session).info().form.group : session.training_rows().features.rows()) {
  const Objective& objective = session.objective();
  const Batch batch = session.training_rows();
  const Index rows = batch.features.rows();
  Scratch scratch(objective, rows);
  objective.evaluate(session.theta(), batch, scratch, gradient_);
  if (objective.penalty()) gradient_ = scratch.data_gradient;

  const Index losses = loss(session).losses(rows);
  coefficients_.assign(scratch.coefficients.data(), scratch.coefficients.data() + losses);
  if (!apart_) alone_.assign(coefficients_.size(), 0);
  if (other_) {
    scratch.room.resize(std::max(scratch.room.size(), other_->room(rows, scratch.outputs.cols())));
    scratch_.room.resize(scratch.room.size());
    const Reals values(scratch.values.data(), coefficients_.size());
    other_->evaluate({scratch.outputs, batch.targets, coefficients_}, values, scratch.slopes, scratch.room);
    session.model().backward(session.theta(), batch.features, scratch.slopes, scratch.workspace, gradient_);
  }
  for (Index i = 0; i < losses; ++i) pulls_.losses.push_back(scratch.coefficients[i] * scratch.values[i]);
  pulls_.rows = rows_of_examples(session, rows_of_a_loss(loss(session)));
  pulls_.loss_shares = shares(pulls_.losses);
  pulls_.loss_tops = tops(pulls_.loss_shares);
  pulls_.slopes = scratch.slopes;
}

bool PullSurvey::advance(const Session& session, Index most) {
  const Model& model = session.model();
  const Loss& loss = this->loss(session);
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
  pulls_.gradient_tops = tops(pulls_.gradient_shares);
  return true;
}

}  // namespace loss_lab
