// A run one can move in: position t holds theta_t and the whole step to t + 1, worked out but not taken.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/dataset.hpp"
#include "core/early_stopping.hpp"
#include "core/experiment.hpp"
#include "core/history.hpp"
#include "core/metrics.hpp"
#include "core/objective.hpp"
#include "core/review.hpp"
#include "core/tape.hpp"
#include "core/training_data.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

// stopped: early stopping has seen enough; stepping on is allowed.
enum class Status { running, diverged, converged, stopped };

// Why a run can go no further: the next step would leave the finite range.
struct Divergence {
  Time t;                // the last step that can be shown
  std::string quantity;  // "loss", "gradient", "memory", "delta" or "parameters"
  std::string block;     // where, for all but "loss"
};

// In the data's own units.
struct Natural {
  std::vector<Real> parameters;   // empty where the model is not of the same form in them
  std::vector<Real> predictions;  // a row of the data each, n x k by columns
  std::vector<Real> residuals;    // prediction - target; empty for classes and counts
  std::vector<Real> called;  // the class that each row is called, by its index; empty where there are none
  std::vector<Real> losses;  // of each example; own units where the loss is homogeneous, else training units
  std::optional<Real> loss;  // train_loss; none where the loss is not homogeneous
};

// Over the training rows and over the held-out ones; none where it is not defined.
struct Metric {
  std::string_view id;
  std::optional<Real> value, validation;
};

// A part of the objective: "data", or "term1", "term2" ... of a sum; and "penalty".
struct NamedTerm {
  std::string name;
  TermSize size;
};

// What is measured of the training rows, and of those held out.
struct JudgedRows {
  Judged training, held_out;
};

struct Step {
  Time t;
  Time epoch;
  Real loss;  // the batch objective at theta_t
  std::vector<NamedTerm> terms;
  Real train_loss;  // all training rows, data term alone
  std::optional<Real> validation_loss;
  std::vector<Real> parameters;
  std::span<const Block> blocks;
  std::vector<Real> gradient;
  std::vector<Block> memory_blocks;
  std::vector<Real> memory;
  std::vector<Real> delta;
  Real learning_rate;
  Tape tape;
  std::vector<Index> tape_rows;  // which rows of the data the tape's examples are
  Natural natural;
  std::vector<Metric> metrics;
  std::optional<Best> best;  // of early stopping
  Status status;
  std::optional<Divergence> reason;
  std::optional<Index> patience;  // that early stopping had
  // Of the loss at t, or the first term of it, that an author wrote; null where there is no such loss.
  // Valid until the session moves, is looked at again or edited.
  const Review* review;
};

struct Prediction {
  Matrix outputs;      // the model's own, in training units
  Matrix predictions;  // numbers in the data's units, means, probabilities, or the scores and coordinates
                       // themselves
  std::optional<Matrix> deviations;  // m x 1, in the data's units, of a loss with Link::deviation alone
  std::vector<Matrix>
      layers;  // where asked for: m x width, what each hidden layer that all outputs share puts out
};

class Session {
 public:
  // `table` as for read_dataset. Throws Error, and then nothing is made.
  Session(const Value& experiment, const Value* table);
  ~Session();
  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;
  // One more of the same experiment, at a position kept that is t or lies before it, which goes back and
  // forth up to t as fast as this one.
  Session copy() const;

  // The experiment with all edits so far: opening it and going to the same t shows the same numbers.
  const Value& experiment() const;
  const Dataset& dataset() const;
  const Scaling& scaling() const;
  // 1 for rows held out.
  std::vector<std::uint8_t> held_out() const;
  const Loss& loss() const;            // at t, after edits
  const Optimizer& optimizer() const;  // likewise
  const Model& model() const;
  Index steps_per_epoch() const;
  // The table given, of data asked for by id; else null.
  const Value& table() const;

  Time t() const;
  // The step at t can't be taken: the run has left the finite range.
  bool diverged() const;
  Status status() const;
  // Moves towards `target` by at most `most` updates (from a checkpoint where it lies behind); true once
  // there, or where the run diverges before it. Never throws.
  bool advance(Time target, Index most);

  // The step as a whole. `threshold`: from where on metrics call an example positive, a probability or a
  // score; else 0.5 or 0. The tape keeps these rows of the data, as far as they are in the batch; with none
  // given, the batch's first 1,000. Changes nothing.
  Step look(const std::vector<Index>* rows = nullptr, std::optional<Real> threshold = std::nullopt) const;

  // Adopts changes: loss, optimizer, penalty, schedule, parameters from t on (an edit; later edits end),
  // anything else from the start. Gives the t to go back to by `advance`. Without a table the one at hand
  // stays. Throws Error, and then nothing has changed.
  Time edit(const Value& changes, const Value* table);

  // inputs: m x features, in the data's own units.
  Prediction predict(const ConstMatrixView& inputs, bool layers = false) const;

  // Places in metrics() of those that are measured under the loss at t.
  std::vector<std::size_t> measured_metrics() const;
  // Predictions as Natural's beside what was observed, and `threshold` as in look; none where they can't be
  // compared, as where a class is given by shares.
  std::optional<JudgedRows> judged(ConstReals predictions, std::optional<Real> threshold) const;

  // The data term over all training rows at t, and over the held-out ones; none where there are none.
  Real train_loss() const;
  std::optional<Real> validation_loss() const;
  // The same with the penalty.
  Real training_objective() const;
  // As Optimizer::stability_momentum: none either where the objective jumps, or is another one at each step.
  std::optional<Real> stability_momentum() const;
  const History& history() const;
  // What the history records and measures, at t.
  Real batch_objective() const;
  Measurement measure() const;
  // The data term over all training rows at the best constant prediction; none where it is not finite or
  // known, or where the model adds to its inputs, and a prediction that is the same for all is nothing to
  // beat.
  std::optional<Real> best_constant_loss() const;

  // What surveys work on: the objective at t over all training rows, in training units.
  const Objective& objective() const;
  Batch training_rows() const;
  ConstReals theta() const;

 private:
  struct State;
  Natural natural(Real train_loss) const;
  // Arguments as of `judged`.
  std::vector<Metric> metrics(ConstReals predictions, std::optional<Real> threshold) const;
  explicit Session(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace loss_lab
