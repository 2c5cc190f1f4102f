// Learning-rate schedules: the rate at each step as a pure function of the optimizer's own rate and t.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "core/info.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

struct ScheduleInfo {
  std::string_view id;
  // Of the rate, in the grammar of core/expression.hpp, of learning_rate, t and what comes first in the
  // memory, scale.
  std::string_view formula;
  std::span<const Parameter> parameters;
  std::string_view pytorch;
  Reference reference;
  // learning_rate: the optimizer's; t: the step, a whole number >= 0; parameters: their values, in order.
  Real (*rate)(Real learning_rate, Real t, ConstReals parameters, ConstReals memory);
  // Of a schedule that looks at losses: what it remembers of them, as it is before the first.
  std::span<const Real> memory = {};
  void (*observe)(Real loss, Real learning_rate, ConstReals parameters, Reals memory) = nullptr;
};

// Constant once made. PyTorch counts epochs where this counts steps.
class Schedule {
 public:
  Schedule(const ScheduleInfo& info, std::vector<Real> parameters)
      : info_(info), parameters_(std::move(parameters)) {}

  const ScheduleInfo& info() const { return info_; }
  ConstReals parameters() const { return parameters_; }
  // The rate of the update that leads from t to t + 1. memory: as info().memory, and what observe made of it.
  Real rate(Real learning_rate, Time t, ConstReals memory) const {
    return info_.rate(learning_rate, static_cast<Real>(t), parameters_, memory);
  }
  // Takes the loss measured at the end of an epoch, where there is a memory.
  void observe(Real loss, Real learning_rate, Reals memory) const {
    if (info_.observe) info_.observe(loss, learning_rate, parameters_, memory);
  }

 private:
  const ScheduleInfo& info_;
  std::vector<Real> parameters_;
};

// All schedules, in the order that menus show them.
std::span<const ScheduleInfo* const> schedules();

// Makes the schedule that {"id": ..., parameters ...} describes; null is {"id": "constant"}.
// Throws Error: wrong_type, missing, unknown_id, unknown_key, not_finite, not_integer, out_of_range.
std::unique_ptr<const Schedule> make_schedule(const Value& description, std::string_view path);

}  // namespace loss_lab
