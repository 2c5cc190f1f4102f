// The driver of every loss that is a formula of one output and one target: applies it across examples.
#pragma once

#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include "core/loss.hpp"
#include "core/losses/formula.hpp"
#include "core/math/dual.hpp"
#include "core/math/pack.hpp"

namespace loss_lab {

template <Formula F, const LossInfo& described>
class PointwiseLoss final : public Loss {
 public:
  explicit PointwiseLoss(std::vector<Real> parameters)
      : parameters_(std::move(parameters)), formula_(parameters_) {}

  const LossInfo& info() const override { return described; }
  ConstReals parameters() const override { return parameters_; }

  void evaluate(const ConstMatrixView& outputs, const ConstMatrixView& targets, Reals values,
                MatrixView slopes) const override {
    const Index rows = outputs.rows();
    const Index columns = outputs.cols();
    const Real share = 1.0 / static_cast<Real>(columns);
    for (Index j = 0; j < columns; ++j) {
      const Real* output = outputs.col(j).data();
      const Real* target = targets.col(j).data();
      Real* slope = slopes.col(j).data();
      for (Index i = 0; i < rows; i += math::lanes) {
        const Index left = rows - i;
        const Shape<math::Pack> shape = formula_(math::load(output + i, left), math::load(target + i, left));
        math::store(slope + i, shape.slope * share, left);
        const math::Pack part = shape.value * share;
        Real* value = values.data() + i;
        math::store(value, j == 0 ? part : math::load(value, left) + part, left);
      }
    }
  }

  void curvature(const ConstMatrixView& outputs, const ConstMatrixView& targets,
                 MatrixView curvatures) const override {
    using Dual = math::Dual<math::Pack>;
    const Index rows = outputs.rows();
    const Real share = 1.0 / static_cast<Real>(outputs.cols());
    for (Index j = 0; j < outputs.cols(); ++j) {
      const Real* output = outputs.col(j).data();
      const Real* target = targets.col(j).data();
      Real* curvature = curvatures.col(j).data();
      for (Index i = 0; i < rows; i += math::lanes) {
        const Index left = rows - i;
        const Dual p = Dual::variable(math::load(output + i, left));
        const Dual y(math::load(target + i, left), math::broadcast(0));
        math::store(curvature + i, formula_(p, y).slope.derivative * share, left);
      }
    }
  }

  std::vector<Real> kinks(Real target) const override {
    if constexpr (requires { formula_.kinks(target); })
      return formula_.kinks(target);
    else
      return {};
  }

  Real best_constant(ConstReals targets, ConstReals weights) const override {
    if constexpr (requires { formula_.best_constant(targets, weights); })
      return formula_.best_constant(targets, weights);
    else
      return std::numeric_limits<Real>::quiet_NaN();
  }

 private:
  std::vector<Real> parameters_;
  F formula_;
};

// What the Info of a loss makes it by.
template <Formula F, const LossInfo& described>
std::unique_ptr<const Loss> make_pointwise(std::vector<Real> parameters) {
  return std::make_unique<PointwiseLoss<F, described>>(std::move(parameters));
}

}  // namespace loss_lab
