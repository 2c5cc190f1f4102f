// The one place where losses per example become one number: weights, mean or sum, and that number's gradient.
#pragma once

#include "core/loss.hpp"
#include "core/model.hpp"
#include "core/penalty.hpp"
#include "core/tape.hpp"
#include "core/types.hpp"

namespace loss_lab {

enum class Reduction { mean, sum };

// sum w l / sum w, or sum w l. values: n; weights: n, or empty for all 1. The mean of no weight at all is 0.
Real reduce(Reduction reduction, ConstReals values, ConstReals weights);
// The same, where sum w l is at hand.
Real reduce(Reduction reduction, Real total, Index count, ConstReals weights);
// What each value counts for in the reduced one: w / sum w, or w. coefficients: n, written.
void coefficients_of(Reduction reduction, ConstReals weights, Reals coefficients);

// The examples of one evaluation. weights: one per loss, or empty for all 1. random and t: by which the model
// drops what this step of training does without; with no random it drops nothing.
struct Batch {
  ConstMatrixView features;  // n x model.features()
  ConstMatrixView targets;   // loss.target_rows(n) x columns
  ConstReals weights;        // one per loss
  const Random* random = nullptr;
  Time t = 0;
};

class Objective;

// Room for one evaluation of at most `rows` rows; after it, the numbers it went through.
struct Scratch {
  Scratch(const Objective& objective, Index rows);
  // Enough for this objective as well: the same model under another loss.
  void make_room(const Objective& objective);

  Workspace workspace;
  Matrix outputs;  // n x outputs in the top rows, as the following
  Matrix slopes;   // of the reduced objective by each output
  Vector values;   // of each loss, not weighted
  Vector coefficients;
  std::vector<Real> room;  // the loss's own
  // The two parts of the objective, and the gradient of the first where there is a second.
  Real data = 0, penalty = 0;
  std::vector<Real> data_gradient;
};

// A part of the objective: what it adds to the value, and the length of what it adds to the gradient.
struct TermSize {
  Real value, gradient_norm;
};

// Holds references: model, loss and penalty must outlive it. Constant.
class Objective {
 public:
  Objective(const Model& model, const Loss& loss, Reduction reduction, const Penalty* penalty = nullptr)
      : model_(model), loss_(loss), reduction_(reduction), penalty_(penalty) {}

  const Model& model() const { return model_; }
  const Loss& loss() const { return loss_; }
  // Null where there is none.
  const Penalty* penalty() const { return penalty_; }

  // The data term: sum w l / sum w, or sum w l, with nothing dropped. Allocates nothing.
  Real data_value(ConstReals theta, const Batch& batch, Scratch& scratch) const;
  // The data term, with nothing dropped, and the penalty. Allocates nothing.
  Real value(ConstReals theta, const Batch& batch, Scratch& scratch) const;
  // The same of what the batch does not drop, and its gradient by theta (parameters(), written), without
  // subnormal numbers.
  Real evaluate(ConstReals theta, const Batch& batch, Scratch& scratch, Reals gradient) const;
  // Of each term of a sum, in order; none for any other loss. sizes: as many as terms; room: parameters().
  void term_sizes(ConstReals theta, const Batch& batch, Scratch& scratch, Reals room,
                  std::span<TermSize> sizes) const;
  // product (parameters(), written): the Hessian at theta times `direction`, by central differences of the
  // exact gradient along it; `room` is 2 x parameters() of working memory.
  void hessian_product(ConstReals theta, ConstReals direction, const Batch& batch, Scratch& scratch,
                       Reals room, Reals product) const;
  // The same of the Hessian's Gauss-Newton part J^T S J, where J is the Jacobian of the outputs and S the
  // Hessian by the outputs: S J direction is a central difference of the slopes, J^T the model's way back.
  // room: parameters() + n x outputs.
  void gauss_newton_product(ConstReals theta, ConstReals direction, const Batch& batch, Scratch& scratch,
                            Reals room, Reals product) const;
  // After evaluate with the same arguments: the whole way from features to gradient, in order. Formulas that
  // reduce over examples hold of the whole batch, of which the tape may keep fewer rows.
  void trace(ConstReals theta, const Batch& batch, const Scratch& scratch, Real value, ConstReals gradient,
             Tape& tape) const;

 private:
  Reals values(const Batch& batch, Scratch& scratch) const;
  // The data term, and in the scratch its slopes by each output.
  Real slopes_at(ConstReals theta, const Batch& batch, Scratch& scratch) const;
  // How the losses become the objective, or its data term, named `reduced`, and the slope of each output.
  void trace_reduction(const Batch& batch, const Scratch& scratch, std::string_view reduced,
                       const Matrix& objective, Tape& tape) const;

  const Model& model_;
  const Loss& loss_;
  Reduction reduction_;
  const Penalty* penalty_;
};

// The largest eigenvalue of the Hessian by power iteration from a fixed start, to a relative 1e-6 or after
// `most` products; NaN where it does not settle or is not positive.
Real largest_curvature(const Objective& objective, ConstReals theta, const Batch& batch, Scratch& scratch,
                       int most = 200);

}  // namespace loss_lab
