#include "core/history.hpp"

#include <algorithm>
#include <cmath>

namespace loss_lab {

namespace {

void append(Bucket& bucket, const Bucket& later) {
  bucket.to = later.to;
  bucket.last = later.last;
  bucket.min = std::min(bucket.min, later.min);
  bucket.max = std::max(bucket.max, later.max);
}

}  // namespace

History::History(Time measure_every, std::size_t room) : room_(room), measure_every_(measure_every) {
  buckets_.reserve(room);
  measurements_.reserve(room + 1);
}

void History::record(Time t, Real loss) {
  if (t % width_ == 0 && buckets_.size() == room_) {
    for (std::size_t i = 0; i < room_ / 2; ++i) {
      buckets_[i] = buckets_[2 * i];
      append(buckets_[i], buckets_[2 * i + 1]);
    }
    buckets_.resize(room_ / 2);
    width_ *= 2;
  }
  const Bucket one{t, t + 1, loss, loss, loss, loss};
  if (t % width_ == 0)
    buckets_.push_back(one);
  else
    append(buckets_.back(), one);
  next_ = t + 1;
}

void History::measure(const Measurement& measurement) {
  measurements_.push_back(measurement);
  if (measurements_.size() <= room_) return;
  measure_every_ *= 2;
  std::erase_if(measurements_, [&](const Measurement& m) { return m.t % measure_every_ != 0; });
}

Time History::truncate(Time t) {
  while (!buckets_.empty() && buckets_.back().to > t) buckets_.pop_back();
  next_ = buckets_.empty() ? 0 : buckets_.back().to;
  std::erase_if(measurements_, [&](const Measurement& m) { return m.t >= next_; });
  return next_;
}

std::vector<Bucket> History::buckets(Time from, Time to, std::size_t most) const {
  std::vector<Bucket> chosen;
  for (const Bucket& bucket : buckets_)
    if (bucket.to > from && bucket.from < to) chosen.push_back(bucket);
  if (most == 0 || chosen.size() <= most) return chosen;
  const std::size_t group = (chosen.size() + most - 1) / most;
  std::vector<Bucket> merged;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (i % group == 0)
      merged.push_back(chosen[i]);
    else
      append(merged.back(), chosen[i]);
  }
  return merged;
}

}  // namespace loss_lab
