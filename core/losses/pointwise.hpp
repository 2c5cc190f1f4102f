// The driver of every loss that is a formula of one output and one target: applies it across examples.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "core/loss.hpp"
#include "core/losses/formula.hpp"
#include "core/math/kernels.hpp"
#include "core/math/pack.hpp"
#include "core/math/sums.hpp"

namespace loss_lab {

template <Formula F, const LossInfo& described>
class PointwiseLoss final : public Loss {
 public:
  explicit PointwiseLoss(std::vector<Real> settings) : settings_(std::move(settings)), formula_(settings_) {}

  const LossInfo& info() const override { return described; }
  ConstReals settings() const override { return settings_; }

  void evaluate(const LossInput& input, Reals values, MatrixView slopes, Reals) const override {
    const Index rows = input.outputs.rows();
    const Index columns = input.outputs.cols();
    const Real share = 1.0 / static_cast<Real>(columns);
    const F formula = formula_;  // which no store of a result can reach
    const Real* coefficient = input.coefficients.empty() ? nullptr : input.coefficients.data();
    for (Index j = 0; j < columns; ++j) {
      const Real* output = input.outputs.col(j).data();
      const Real* target = input.targets.col(j).data();
      Real* slope = slopes.col(j).data();
      const auto apply = [&](Index i, Index left) {
        const Shape<math::Pack> shape = formula(math::load(output + i, left), math::load(target + i, left));
        const math::Pack counts = coefficient ? math::load(coefficient + i, left) : math::broadcast(1);
        math::store(slope + i, shape.slope * share * counts, left);
        const math::Pack part = shape.value * share;
        Real* value = values.data() + i;
        math::store(value, j == 0 ? part : math::load(value, left) + part, left);
      };
      Index i = 0;
      for (; i + math::lanes <= rows; i += math::lanes) apply(i, math::lanes);
      if (i < rows) apply(i, 1);
    }
  }

  // Of one column, whose values need no slopes and no share, and without weights no place to stand.
  Real total(const LossInput& input, ConstReals weights, Reals values, MatrixView slopes,
             Reals room) const override {
    if (input.outputs.cols() != 1) return Loss::total(input, weights, values, slopes, room);
    const Index rows = input.outputs.rows();
    const Real *output = input.outputs.data(), *target = input.targets.data();
    const F formula = formula_;
    const auto value = [&](Index i, Index left) {
      const math::Pack found = formula(math::load(output + i, left), math::load(target + i, left)).value;
      return left < math::lanes ? math::Pack{found[0], 0} : found;
    };
    if (weights.empty()) return math::sum_terms(rows, value);
    for (Index i = 0; i < rows; i += math::lanes)
      math::store(values.data() + i, value(i, rows - i), rows - i);
    return math::dot(weights, values);
  }

  std::vector<Real> kinks(Real target) const override {
    if constexpr (requires { formula_.kinks(target); })
      return formula_.kinks(target);
    else
      return {};
  }

  Matrix naive(const LossInput& input) const override {
    Matrix values;
    if constexpr (requires(Real x) { formula_.naive(x, x); }) {
      values = input.outputs;
      for (Index j = 0; j < values.cols(); ++j)
        for (Index i = 0; i < values.rows(); ++i)
          values(i, j) = formula_.naive(values(i, j), input.targets(i, j));
    }
    return values;
  }

  std::vector<Real> best_constant(const ConstMatrixView& targets, ConstReals weights,
                                  Index outputs) const override {
    std::vector<Real> best;
    if constexpr (requires(ConstReals column) { formula_.best_constant(column, weights); })
      for (Index j = 0; j < outputs; ++j)
        best.push_back(formula_.best_constant(
            {targets.col(j).data(), static_cast<std::size_t>(targets.rows())}, weights));
    return best;
  }

 private:
  std::vector<Real> settings_;
  F formula_;
};

// What the Info of a loss makes it by.
template <Formula F, const LossInfo& described>
std::unique_ptr<const Loss> make_pointwise(std::vector<Real> settings, const Reader&) {
  return std::make_unique<PointwiseLoss<F, described>>(std::move(settings));
}

}  // namespace loss_lab
