// The losses and metrics of a run so far, in a bounded number of buckets: nothing grows with the number of
// steps.
#pragma once

#include <array>
#include <limits>
#include <vector>

#include "core/metrics.hpp"
#include "core/objective.hpp"
#include "core/types.hpp"

namespace loss_lab {

// The batch objective of steps from ... to - 1.
struct Bucket {
  Time from, to;
  Real first, last, min, max;
};

// In the order of metrics(); NaN where one is not defined.
using MetricValues = std::array<Real, metric_count>;

// The data term over all training rows, and over the held-out ones (NaN without any); the penalty (0 without
// one); the learning rate of the step to come; of a sum, the parts of the data term; metrics over the
// training rows and over the held-out ones.
struct Measurement {
  Time t;
  Real train_loss, validation_loss;
  Real penalty = 0, learning_rate = 0;
  std::array<TermSize, most_terms> terms = {};
  MetricValues metrics = undefined(), held_out_metrics = undefined();

 private:
  static constexpr MetricValues undefined() {
    MetricValues values{};
    for (Real& value : values) value = std::numeric_limits<Real>::quiet_NaN();
    return values;
  }
};

// Recorded in order of t. Buckets double in width when they fill the room; measurements are then thinned to
// every second. What stands at a t is a function of the experiment and of the largest t reached, never of how
// it was reached.
class History {
 public:
  // The data term is measured at the multiples of `measure_every`, until the measurements fill the room.
  explicit History(Time measure_every, std::size_t room = 1024);

  // The step next to be recorded.
  Time next() const { return next_; }
  void record(Time t, Real loss);
  // Whether the t is one at which the data term is to be measured.
  bool measures(Time t) const { return t % measure_every_ == 0; }
  void measure(const Measurement& measurement);
  // Forgets steps from t on. What a bucket across t held is gone as well: gives the t from which to record
  // anew.
  Time truncate(Time t);

  // In order, at most `most` (neighbours merged), those that touch [from, to).
  std::vector<Bucket> buckets(Time from, Time to, std::size_t most) const;
  const std::vector<Measurement>& measurements() const { return measurements_; }

 private:
  std::size_t room_;
  Time width_ = 1;
  Time next_ = 0;
  Time measure_every_;
  std::vector<Bucket> buckets_;
  std::vector<Measurement> measurements_;
};

}  // namespace loss_lab
