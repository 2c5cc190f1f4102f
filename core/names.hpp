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
    case Task::count:
      return "count";
    case Task::binary:
      return "binary";
    case Task::multiclass:
      return "multiclass";
    case Task::multilabel:
      return "multilabel";
    case Task::embedding:
      return "embedding";
    case Task::ranking:
      return "ranking";
    case Task::policy:
      return "policy";
    case Task::objective:
      return "objective";
  }
  return {};
}

constexpr std::string_view name(Targets targets) {
  switch (targets) {
    case Targets::number:
      return "number";
    case Targets::not_negative:
      return "not_negative";
    case Targets::positive:
      return "positive";
    case Targets::label:
      return "label";
    case Targets::probability:
      return "probability";
    case Targets::sign:
      return "sign";
    case Targets::category:
      return "category";
    case Targets::class_index:
      return "class_index";
    case Targets::none:
      return "none";
  }
  return {};
}

constexpr std::string_view name(Columns columns) {
  switch (columns) {
    case Columns::matching:
      return "matching";
    case Columns::row:
      return "row";
    case Columns::classes:
      return "classes";
    case Columns::mean_and_log_variance:
      return "mean_and_log_variance";
    case Columns::coordinates:
      return "coordinates";
    case Columns::score:
      return "score";
    case Columns::actions:
      return "actions";
  }
  return {};
}

constexpr std::string_view name(BestConstant best) {
  switch (best) {
    case BestConstant::mean:
      return "mean";
    case BestConstant::median:
      return "median";
    case BestConstant::relative_median:
      return "relative_median";
    case BestConstant::quantile:
      return "quantile";
    case BestConstant::log_mean:
      return "log_mean";
    case BestConstant::expm1_mean_log1p:
      return "expm1_mean_log1p";
    case BestConstant::log_odds:
      return "log_odds";
    case BestConstant::half_log_odds:
      return "half_log_odds";
    case BestConstant::mean_sign:
      return "mean_sign";
    case BestConstant::majority:
      return "majority";
    case BestConstant::log_shares:
      return "log_shares";
    case BestConstant::mean_and_log_variance:
      return "mean_and_log_variance";
    case BestConstant::none:
      return "none";
  }
  return {};
}

}  // namespace loss_lab
