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

// Constant once made. A loss with parameters holds their values.
class Loss {
 public:
  virtual ~Loss() = default;

  virtual const LossInfo& info() const = 0;
  // The parameters' values, in the order of info().parameters.
  virtual ConstReals parameters() const = 0;

  // outputs, targets: n x k, k >= 1; values: n; slopes: n x k, the derivative of values[i] by outputs(i, j).
  // An elementwise loss averages over the k columns. Allocates nothing; rows do not touch one another.
  virtual void evaluate(const ConstMatrixView& outputs, const ConstMatrixView& targets, Reals values,
                        MatrixView slopes) const = 0;
  // curvatures: n x k, the second derivative of values[i] by outputs(i, j), one-sided at a kink.
  virtual void curvature(const ConstMatrixView& outputs, const ConstMatrixView& targets,
                         MatrixView curvatures) const = 0;
  // Outputs at which the slope jumps, for this target, in rising order; empty for a smooth loss.
  virtual std::vector<Real> kinks(Real target) const = 0;
  // The output, the same for all rows, that makes the weighted sum of losses smallest: a mean, a median, a
  // quantile ... as info().best_constant says. targets: n >= 1; weights: n or empty. Not finite where the
  // minimum lies at infinity (log-odds of one class alone); NaN for BestConstant::none.
  virtual Real best_constant(ConstReals targets, ConstReals weights) const = 0;
};

// All losses, in the order that menus show them.
std::span<const LossInfo* const> losses();

// Makes the loss that {"id": ..., parameters ...} describes. `path` is where that object stands in the input.
// Throws Error: wrong_type, missing, unknown_id, unknown_key, not_finite, out_of_range.
std::unique_ptr<const Loss> make_loss(const Value& description, std::string_view path);

}  // namespace loss_lab
