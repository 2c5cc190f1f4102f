// The public names of the enumerations, as the tape, errors and the catalog say them.
#pragma once

#include <string_view>

#include "core/info.hpp"

namespace loss_lab {

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

}  // namespace loss_lab
