// The interface of every loss: values and slopes per example; reducing them is the Objective's.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "core/info.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

// What a loss is evaluated on. Its examples are the groups of info().form, in order.
struct LossInput {
  ConstMatrixView outputs;       // n x k
  ConstMatrixView targets;       // target_rows(n) x columns
  ConstReals coefficients = {};  // of each loss in the sum whose slope is asked for; empty for all 1
};

// A part of a weighted sum: a loss on some columns of outputs and of targets, [from, to).
struct Term;

// A name of a formula, and what the tape calls it; a row of values for each loss.
struct TracedName {
  std::string_view symbol;
  std::string_view name;
  Matrix values;
};

// Constant once made. A loss with parameters holds their values.
class Loss {
 public:
  virtual ~Loss() = default;

  virtual const LossInfo& info() const = 0;
  // The values of parameters, switches (0 or 1) and choices (which word), as settings_of(info()) names them.
  virtual ConstReals settings() const = 0;
  // The numbers of info().lists[which], one for each output; empty where none are given.
  virtual ConstReals list(std::size_t) const { return {}; }
  // Of a sum; empty for every other loss.
  virtual std::span<const Term> terms() const { return {}; }

  // How many losses, and rows of targets, so many rows of outputs make.
  Index losses(Index rows) const;
  Index target_rows(Index rows) const;

  // The working memory that evaluate needs for so many rows and outputs.
  virtual std::size_t room(Index, Index) const { return 0; }
  // values: losses(n); slopes: n x k, the derivative of the sum of coefficients[i] values[i] by each output;
  // room: as room(n, k) at the least. Values are not multiplied by coefficients. Allocates nothing.
  virtual void evaluate(const LossInput& input, Reals values, MatrixView slopes, Reals room) const = 0;

  // The sum of weights[i] values[i], where weights are empty of the values alone: what summing up the values
  // of evaluate gives, to the bit, and often cheaper. values and slopes, of evaluate's shapes, are room as
  // well.
  virtual Real total(const LossInput& input, ConstReals weights, Reals values, MatrixView slopes,
                     Reals room) const;

  // Outputs at which the slope jumps, for this target, in rising order: of a loss whose columns match. None
  // are known of a loss that an author wrote.
  virtual std::vector<Real> kinks(Real) const { return {}; }
  // Those between two outputs, these included, searched for where they are not known.
  virtual std::vector<Real> kinks_between(Real target, Real from, Real to) const;
  // How far the outputs of one example are from a jump of the slope: no less than this, in the outputs' own
  // measure. outputs: group x k; infinite for a smooth loss.
  virtual Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView& targets) const;
  // The outputs, the same for all rows, that make the weighted sum of losses smallest, as
  // info().best_constant says; empty for BestConstant::none. weights: one per loss, or empty. Not finite
  // where the minimum lies at infinity (log-odds of one class alone).
  virtual std::vector<Real> best_constant(const ConstMatrixView& targets, ConstReals weights,
                                          Index outputs) const;
  // What info().naive gives, infinite or NaN where it overflows: a row for each example, and a column for
  // each output where columns match; none where the info has none.
  virtual Matrix naive(const LossInput&) const { return {}; }
  // What its formula needs besides p, y and settings, worked out for this input.
  virtual std::vector<TracedName> trace_names(const LossInput&) const { return {}; }
};

inline constexpr std::size_t most_terms = 8;

struct Term {
  Real weight;
  std::shared_ptr<const Loss> loss;
  Index outputs_from, outputs_to;  // to 0: all
  Index targets_from, targets_to;

  // Its columns of these outputs, as they are or to be written, and of these targets.
  template <class View>
  auto outputs_of(View&& outputs) const {
    return outputs.middleCols(outputs_from, (outputs_to == 0 ? outputs.cols() : outputs_to) - outputs_from);
  }
  ConstMatrixView targets_of(const ConstMatrixView& targets) const {
    if (loss->info().targets == Targets::none) return targets.leftCols(0);
    return targets.middleCols(targets_from, (targets_to == 0 ? targets.cols() : targets_to) - targets_from);
  }
};

// All losses, in the order that menus show them.
std::span<const LossInfo* const> losses();

// Makes the loss that {"id": ..., settings ...} describes. `path` is where that object stands in the input.
// Throws Error: wrong_type, missing, unknown_id, unknown_key, not_finite, not_integer, out_of_range.
std::unique_ptr<const Loss> make_loss(const Value& description, std::string_view path);

}  // namespace loss_lab
