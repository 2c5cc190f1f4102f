// Triplet margin loss: an anchor has to lie nearer to what is like it than to what is not, by a margin.
//
//   d(a, b) the sum of |a - b + epsilon|^p over the columns, to the power 1/p
//   near    d(p1, p2): from the anchor to the positive
//   away    d(p1, p3): from the anchor to the negative; with swap the lesser of it and d(p2, p3)
//   value   max(0, near - away + margin)
//   slope   by p1: that of near minus that of away where near - away + margin >= 0, else 0; by p2, p3
//   likewise.
//           d(a, b) has the slope sign(a - b + epsilon) (|a - b + epsilon| / d)^(p-1) by a, the opposite by b
//
// At the corner near - away + margin = 0 the subgradient is that of the side that still pays, at d = 0 it is
// 0, and where both distances to the negative are the same, each counts half: all as in PyTorch. Three rows
// of coordinates make one example: anchor, positive, negative; no targets. margin: how much nearer is enough;
// epsilon: what is added to every difference; both in the unit of the outputs, which is that of the loss too.
// p: 1 sums the differences, 2 is the straight line, larger ones mind the largest difference; a plain number.
// Teaches: only the comparison counts, no distance by itself; triplets that are in order already teach
// nothing, so which ones are shown matters. Source: V. Balntas et al., "Learning Local Feature Descriptors
// with Triplets and Shallow Convolutional Neural Networks", BMVC 2016, https://doi.org/10.5244/C.30.119.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/losses/groups.hpp"
#include "core/losses/lengths.hpp"
#include "core/losses/list.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {{.name = "margin", .symbol = "m", .initial = 1, .min = 0, .max = 1e3},
                                    {.name = "p", .symbol = "p", .initial = 2, .min = 1, .max = 8},
                                    {.name = "epsilon", .symbol = "ε", .initial = 0, .min = 0, .max = 1e-3}};

constexpr std::string_view switches[] = {"swap"};

struct TripletMargin {
  explicit TripletMargin(ConstReals values)
      : margin(values[0]), power(values[1]), epsilon(values[2]), swap(values[3] != 0) {}

  // Of the usual powers the root and the sum are exact.
  template <class Component>
  auto distance(Index count, const Component& component) const {
    using T = decltype(component(Index{}));
    if (power == 2) return length(count, component);
    T most = math::constant<T>(0), sum = most;
    for (Index j = 0; j < count; ++j) most = math::max(math::abs(component(j)), most);
    if (power == 1) {
      for (Index j = 0; j < count; ++j) sum = sum + math::abs(component(j));
      return sum;
    }
    const T scale = math::binade(most), exponent = math::constant<T>(power);
    const T inverse = 1.0 / scale, root = 1.0 / exponent;
    for (Index j = 0; j < count; ++j) sum = sum + math::pow(math::abs(component(j)) * inverse, exponent);
    return scale * math::pow(sum, root);
  }

  // Of the distance by one difference.
  math::Pack slope(math::Pack difference, math::Pack distance) const {
    if (power == 1) return math::sign(difference);
    const math::Pack share = difference / divisor_of(distance);
    if (power == 2) return share;
    return math::sign(share) * math::pow(math::abs(share), math::broadcast(power - 1));
  }

  math::Pack operator()(Examples& at) const {
    const Index k = at.columns();
    const auto gap = [&](Index first, Index second) {
      return [&at, first, second, this](Index j) { return at.p(j, first) - at.p(j, second) + epsilon; };
    };
    const auto to_positive = gap(0, 1), to_negative = gap(0, 2), from_positive = gap(1, 2);
    const math::Pack near = distance(k, to_positive), first_away = distance(k, to_negative);
    const math::Pack second_away =
        swap ? distance(k, from_positive) : math::broadcast(std::numeric_limits<Real>::infinity());
    const math::Pack missing = near - math::min(first_away, second_away) + margin;

    const math::Pack zero = math::broadcast(0), one = math::broadcast(1), half = math::broadcast(0.5);
    const math::Pack pays = math::select(missing >= 0.0, one, zero);
    const math::Pack first_share =
        math::select(first_away == second_away, half, math::select(first_away < second_away, one, zero));
    for (Index j = 0; j < k; ++j) {
      const math::Pack pull = pays * slope(to_positive(j), near);
      const math::Pack push = pays * first_share * slope(to_negative(j), first_away);
      const math::Pack second_push =
          swap ? pays * (one - first_share) * slope(from_positive(j), second_away) : zero;
      at.set_slope(j, pull - push, 0);
      at.set_slope(j, -pull - second_push, 1);
      at.set_slope(j, push + second_push, 2);
    }
    return math::max(zero, missing);
  }

  // Outputs that move by h, all taken together, move a difference by sqrt(2) h and a distance by that times
  // the root of the number of columns, at the most.
  Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView&) const {
    const Index k = outputs.cols();
    Real least = std::numeric_limits<Real>::infinity();
    const auto distance_of = [&](Index first, Index second) {
      const auto gap = [&](Index j) { return outputs(first, j) - outputs(second, j) + epsilon; };
      Real smallest = std::numeric_limits<Real>::infinity(), largest = 0;
      for (Index j = 0; j < k; ++j) {
        smallest = std::min(smallest, std::fabs(gap(j)));
        largest = std::max(largest, std::fabs(gap(j)));
      }
      // The slope of the sum of sizes jumps wherever one of them is zero, all others where all are.
      least = std::min(least, 0.7 * (power == 1 ? smallest : largest));
      return distance(k, gap);
    };
    const Real near = distance_of(0, 1), first_away = distance_of(0, 2);
    const Real second_away = swap ? distance_of(1, 2) : std::numeric_limits<Real>::infinity();
    const Real corner = std::fabs(near - std::min(first_away, second_away) + margin);
    return std::min(
        least, std::min(corner, std::fabs(first_away - second_away)) / (3 * std::sqrt(static_cast<Real>(k))));
  }

  Real margin, power, epsilon;
  bool swap;
};

}  // namespace

// The slope by cases would be read by nobody as one formula: it stands above.
const LossInfo triplet_margin_loss = {
    .id = "triplet_margin",
    .formula =
        "max(0, row_sum(abs(p1 - p2 + epsilon)^power)^(1 / power)"
        " - if(swap, min(row_sum(abs(p1 - p3 + epsilon)^power), row_sum(abs(p2 - p3 + epsilon)^power)),"
        " row_sum(abs(p1 - p3 + epsilon)^power))^(1 / power) + margin)",
    .slope = "",
    .parameters = parameters,
    .switches = switches,
    .task = Task::embedding,
    .targets = Targets::none,
    .form = {.columns = Columns::coordinates, .group = 3},
    .unit = Unit::none,
    .claims = {.convex = false,
               .smooth = false,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "TripletMarginLoss",
              .keras = "",
              .optax = "triplet_margin_loss",
              .scikit_learn = ""},
    .reference = {"Balntas et al. (2016), Learning Local Feature Descriptors with Triplets",
                  "https://doi.org/10.5244/C.30.119"},
    .make = make_groups<TripletMargin, triplet_margin_loss>};

}  // namespace loss_lab
