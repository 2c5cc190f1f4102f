#include "core/review.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace loss_lab {
namespace {

constexpr Index places = 129;  // along the outputs, for each target
constexpr std::size_t targets_looked_at = 7;
constexpr Real flat_share = 0.1;  // of the outputs' range, from which on a flat part is worth a word

struct Point {
  Real value, slope;
};

class Reviewer {
 public:
  Reviewer(const Loss& loss, ConstReals targets) : loss_(loss), room_(loss.room(1, 1)) {
    std::vector<Real> sorted(targets.begin(), targets.end());
    std::ranges::sort(sorted);
    for (std::size_t i = 0; i < targets_looked_at; ++i) {
      const Real target = sorted[i * (sorted.size() - 1) / (targets_looked_at - 1)];
      if (targets_.empty() || targets_.back() != target) targets_.push_back(target);
    }
    // As far beyond the targets as they spread themselves: where a model starts, and where it overshoots.
    const Real spread = std::max(Real{1}, sorted.back() - sorted.front());
    from_ = sorted.front() - spread;
    to_ = sorted.back() + spread;
  }

  Review review() {
    for (const Real y : targets_) {
      y_ = y;
      std::vector<Point> points;
      for (Index i = 0; i < places; ++i) points.push_back(at(place(i)));
      look_at_values(points);
      look_for_flat_parts(points);
      look_far_out();
      look_for_jumps();
      compare_slopes(points);
    }
    return std::move(review_);
  }

 private:
  Point at(Real p) {
    const Matrix output = Matrix::Constant(1, 1, p), target = Matrix::Constant(1, 1, y_);
    Matrix slope(1, 1);
    Real value;
    loss_.evaluate({output, target}, Reals(&value, 1), slope, room_);
    return {value, slope(0, 0)};
  }

  Real place(Index i) const {
    return from_ + (to_ - from_) * static_cast<Real>(i) / static_cast<Real>(places - 1);
  }

  void warn(std::string_view code, Real at, Real from = 0, Real to = 0) {
    const auto same = [&](const Warning& warning) { return warning.code == code; };
    if (std::ranges::none_of(review_.warnings, same)) review_.warnings.push_back({code, y_, at, from, to});
  }

  void look_at_values(const std::vector<Point>& points) {
    for (Index i = 0; i < places; ++i) {
      const Point& point = points[static_cast<std::size_t>(i)];
      if (!std::isfinite(point.value) || !std::isfinite(point.slope)) warn("not_finite", place(i));
      // Less than rounding leaves of a zero is no value below zero.
      if (point.value < -1e-12) warn("negative_values", place(i));
    }
  }

  void look_for_flat_parts(const std::vector<Point>& points) {
    Index first = 0;
    for (Index i = 0; i <= places; ++i) {
      if (i < places && points[static_cast<std::size_t>(i)].slope == 0) continue;
      const Index last = i - 1;
      if (static_cast<Real>(last - first) >= flat_share * static_cast<Real>(places))
        warn("flat", place(first), place(first), place(last));
      first = i + 1;
    }
  }

  // A loss with a bottom flattens out or rises far out; one without goes on falling as it did.
  void look_far_out() {
    for (const Real side : {-1.0, 1.0}) {
      const Real size = std::max(std::fabs(from_), std::fabs(to_));
      const Real near = at(side * 1e3 * size).value, middle = at(side * 1e6 * size).value,
                 far = at(side * 1e9 * size).value;
      const bool falls = far < 0 && near - middle > 1e-6 && (middle - far >= 0.5 * (near - middle));
      if (falls || far == -std::numeric_limits<Real>::infinity())
        warn("unbounded_below", side > 0 ? to_ : from_);
    }
  }

  void look_for_jumps() {
    kinks_ = loss_.kinks_between(y_, from_, to_);
    for (const Real kink : kinks_) warn("not_differentiable", kink);
  }

  void compare_slopes(const std::vector<Point>& points) {
    for (Index i = 0; i < places; ++i) {
      const Real p = place(i), step = 1e-5 * std::max(Real{1}, std::fabs(p));
      const auto near = [&](Real kink) { return std::fabs(p - kink) < 2 * step; };
      if (std::ranges::any_of(kinks_, near)) continue;
      const Real slope = points[static_cast<std::size_t>(i)].slope;
      const Real difference = (at(p + step).value - at(p - step).value) / (2 * step);
      if (!std::isfinite(difference) || !std::isfinite(slope)) continue;
      ++review_.compared;
      const Real error = std::fabs(difference - slope) / std::max(Real{1}, std::fabs(slope));
      if (error <= review_.worst) continue;
      review_.worst = error;
      review_.worst_at = p;
    }
  }

  const Loss& loss_;
  std::vector<Real> room_, targets_, kinks_;
  Real from_, to_, y_ = 0;
  Review review_;
};

}  // namespace

Review review_loss(const Loss& loss, ConstReals targets) { return Reviewer(loss, targets).review(); }

}  // namespace loss_lab
