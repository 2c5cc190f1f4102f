// The driver of every loss that is a formula of a whole row of outputs, or of a few rows: applies it across
// examples, in lanes.
#pragma once

#include <concepts>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include "core/loss.hpp"
#include "core/math/pack.hpp"

namespace loss_lab {

// As many examples as there are lanes, as a formula sees them.
class Examples {
 public:
  using Pack = math::Pack;

  Examples(const LossInput& input, const Form& form, MatrixView slopes)
      : outputs_(input.outputs),
        targets_(input.targets),
        slopes_(slopes),
        group_(form.group),
        target_group_(form.targets_by_row ? form.group : 1),
        one_hot_(form.columns == Columns::classes && input.targets.cols() == 1) {}

  // From this example on.
  void move_to(Index first, Index left) {
    first_ = first;
    left_ = left;
  }

  Index columns() const { return outputs_.cols(); }
  Index target_columns() const { return targets_.cols(); }
  // Column j of the member-th row of each example. Lanes without an example hold zeros.
  Pack p(Index j, Index member = 0) const { return gather(outputs_, j, member, group_); }
  // Of classes: 1 for the class, 0 for the others, or its share.
  Pack y(Index j, Index member = 0) const {
    if (!one_hot_) return gather(targets_, j, member, target_group_);
    const Pack chosen = gather(targets_, 0, 0, 1);
    return math::select(chosen == math::broadcast(static_cast<Real>(j)), math::broadcast(1),
                        math::broadcast(0));
  }
  // What is written of each output's slope stands until the next row is written, and may be read again.
  void set_slope(Index j, Pack slope, Index member = 0) {
    for (Index lane = 0; lane < math::lanes && lane < left_; ++lane)
      slopes_((first_ + lane) * group_ + member, j) = slope[lane];
  }
  Pack slope(Index j, Index member = 0) const { return gather(slopes_, j, member, group_); }

 private:
  template <class View>
  Pack gather(const View& from, Index j, Index member, Index group) const {
    const Real* at = from.data() + j * from.outerStride() + first_ * group + member;
    if (group == 1) return math::load(at, left_);
    return left_ < math::lanes ? math::load_one(at) : Pack{at[0], at[group]};
  }

  ConstMatrixView outputs_, targets_;
  MatrixView slopes_;
  Index group_, target_group_;
  bool one_hot_;
  Index first_ = 0, left_ = 0;
};

// The lists of a description, in the order of the Info; empty where not given.
using Lists = std::vector<std::vector<Real>>;

// Made from the settings in the order of the Info and, where the Info has lists, from them, which outlive it;
// called with Examples: gives their values and sets every slope. One with kinks has also
// kink_distance(outputs, targets), one whose best constant has a closed form best_constant(targets, weights,
// outputs), and one whose formula needs more names trace_names(input), all as core/loss.hpp says; one whose
// info has a naive form gives it as naive(examples).
template <class F>
concept GroupFormula = requires(const F formula, Examples& at) {
  { formula(at) } -> std::same_as<math::Pack>;
};

// Values and slopes of every example, as Loss::evaluate gives them.
template <class F>
void apply_to_groups(const F& formula, const Form& form, const LossInput& input, Reals values,
                     MatrixView slopes) {
  const Index count = static_cast<Index>(values.size());
  Examples at(input, form, slopes);
  for (Index i = 0; i < count; i += math::lanes) {
    const Index left = count - i;
    at.move_to(i, left);
    math::store(values.data() + i, formula(at), left);
    if (input.coefficients.empty()) continue;
    const math::Pack counts = math::load(input.coefficients.data() + i, left);
    for (Index j = 0; j < slopes.cols(); ++j)
      for (Index member = 0; member < form.group; ++member)
        at.set_slope(j, at.slope(j, member) * counts, member);
  }
}

// Numbers from 0 to 1e6 each. Throws Error: wrong_type, not_finite, out_of_range.
Lists read_lists(const LossInfo& info, const Reader& description);

template <GroupFormula F, const LossInfo& described>
class GroupLoss final : public Loss {
 public:
  explicit GroupLoss(std::vector<Real> settings, Lists lists = {})
      : settings_(std::move(settings)), lists_(std::move(lists)), formula_(made()) {}

  const LossInfo& info() const override { return described; }
  ConstReals settings() const override { return settings_; }
  ConstReals list(std::size_t which) const override { return lists_[which]; }

  void evaluate(const LossInput& input, Reals values, MatrixView slopes, Reals) const override {
    apply_to_groups(formula_, described.form, input, values, slopes);
  }

  Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView& targets) const override {
    if constexpr (requires { formula_.kink_distance(outputs, targets); })
      return formula_.kink_distance(outputs, targets);
    else
      return std::numeric_limits<Real>::infinity();
  }

  std::vector<Real> best_constant(const ConstMatrixView& targets, ConstReals weights,
                                  Index outputs) const override {
    if constexpr (requires { formula_.best_constant(targets, weights, outputs); })
      return formula_.best_constant(targets, weights, outputs);
    else
      return {};
  }

  Matrix naive(const LossInput& input) const override {
    Matrix values;
    if constexpr (requires(const Examples& at) { formula_.naive(at); }) {
      values.resize(losses(input.outputs.rows()), 1);
      Matrix no_slopes;
      apply_to_groups([this](Examples& at) { return formula_.naive(at); }, described.form,
                      {input.outputs, input.targets},
                      {values.data(), static_cast<std::size_t>(values.rows())}, no_slopes);
    }
    return values;
  }

  std::vector<TracedName> trace_names(const LossInput& input) const override {
    if constexpr (requires { formula_.trace_names(input); })
      return formula_.trace_names(input);
    else
      return {};
  }

 private:
  F made() const {
    if constexpr (std::constructible_from<F, ConstReals, const Lists&>)
      return F(settings_, lists_);
    else
      return F(settings_);
  }

  std::vector<Real> settings_;
  Lists lists_;
  F formula_;
};

// What the Info of a loss makes it by.
template <GroupFormula F, const LossInfo& described>
std::unique_ptr<const Loss> make_groups(std::vector<Real> settings, const Reader& description) {
  return std::make_unique<GroupLoss<F, described>>(std::move(settings), read_lists(described, description));
}

}  // namespace loss_lab
