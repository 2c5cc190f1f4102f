// How classes are decided at a threshold and at all of them, and what wrong decisions cost.
#pragma once

#include <optional>
#include <vector>

#include "core/metrics.hpp"
#include "core/session.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

// The receiver operating characteristic from a threshold that calls nothing positive to one that calls all
// so, in falling order: 512 points at most. Those on a level or upright stretch of it are left out, and of
// what is then still too many all but evenly spread ones. Rates of a class without weight are NaN.
struct Roc {
  std::vector<Real> thresholds, false_positive_rates, true_positive_rates;
  std::optional<Real> area;  // of all points; none where a class has no weight
};

struct ThresholdCost {
  Real threshold, cost;
};

struct Verdicts {
  Matrix confusion;  // weights by actual class (row) and class called (column)
  // Of two classes alone, told apart by one score; roc and best: of finite scores.
  std::optional<Roc> roc;
  std::optional<Real> cost;           // the mean per example at the threshold; none without weight
  std::optional<ThresholdCost> best;  // of least cost among all thresholds, the highest of equals
};

struct Judgement {
  std::optional<Real>
      threshold;  // from where on an example is called positive; none of one score for each class
  Verdicts training;
  std::optional<Verdicts> validation;  // none where no rows are held out
};

// query: {"threshold": 0.5, or 0 of scores, where absent, "costs": {"falsePositive", "falseNegative"} from 0,
// each 1 where absent}. None where the targets are no classes. Throws Error: as Reader.
std::optional<Judgement> judge(const Session& session, const Value& query);

}  // namespace loss_lab
