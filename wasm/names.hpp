// The public names of the core's enumerations.
#pragma once

#include <string_view>

#include "core/info.hpp"
#include "core/session.hpp"

namespace loss_lab::border {

constexpr std::string_view name(Unit unit) {
  switch (unit) {
    case Unit::none:
      return "";
    case Unit::target:
      return "target";
    case Unit::target_squared:
      return "target_squared";
    case Unit::nats:
      return "nats";
  }
  return {};
}

constexpr std::string_view name(Task task) {
  switch (task) {
    case Task::regression:
      return "regression";
    case Task::binary:
      return "binary";
    case Task::count:
      return "count";
  }
  return {};
}

constexpr std::string_view name(BestConstant best) {
  switch (best) {
    case BestConstant::mean:
      return "mean";
    case BestConstant::median:
      return "median";
    case BestConstant::quantile:
      return "quantile";
    case BestConstant::log_mean:
      return "log_mean";
    case BestConstant::log_odds:
      return "log_odds";
    case BestConstant::majority:
      return "majority";
    case BestConstant::none:
      return "none";
  }
  return {};
}

constexpr std::string_view name(Status status) {
  switch (status) {
    case Status::running:
      return "running";
    case Status::diverged:
      return "diverged";
    case Status::converged:
      return "converged";
  }
  return {};
}

}  // namespace loss_lab::border
