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
  std::string_view formula;  // of the rate, in the grammar of core/expression.hpp, of learning_rate and t
  std::span<const Parameter> parameters;
  std::string_view pytorch;
  Reference reference;
  // learning_rate: the optimizer's; t: the step, a whole number >= 0; parameters: their values, in order.
  Real (*rate)(Real learning_rate, Real t, ConstReals parameters);
};

// Constant once made. PyTorch counts epochs where this counts steps.
class Schedule {
 public:
  Schedule(const ScheduleInfo& info, std::vector<Real> parameters)
      : info_(info), parameters_(std::move(parameters)) {}

  const ScheduleInfo& info() const { return info_; }
  ConstReals parameters() const { return parameters_; }
  // The rate of the update that leads from t to t + 1.
  Real rate(Real learning_rate, Time t) const {
    return info_.rate(learning_rate, static_cast<Real>(t), parameters_);
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
