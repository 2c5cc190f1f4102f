// Cosine embedding loss: rows that belong together should point the same way, others no more alike than a
// margin.
//
//   c       the cosine of the angle between the two rows, p1 . p2 / (|p1| |p2|); 0 where a row is all zeros
//   value   1 - c               for y = 1 (alike)
//           max(0, c - margin)  for y = -1 (not alike)
//   slope   by p1: -y (p2 / |p2| - c p1 / |p1|) / |p1|, but 0 for y = -1 where c < margin; by p2 likewise
//
// A row of zeros has no direction: its slope is 0. At the corner c = margin the subgradient is that of the
// side that still pays, as in PyTorch, which adds 1e-12 to the squared lengths besides. Two rows of
// coordinates make one example, with one target. margin: the cosine up to which rows that are not alike cost
// nothing, a plain number from -1 to 1. No unit. Teaches: when only the direction counts, length is free; the
// slope is always at right angles to the row. Source: the documentation of PyTorch's CosineEmbeddingLoss.
#include <algorithm>
#include <cmath>

#include "core/losses/groups.hpp"
#include "core/losses/lengths.hpp"
#include "core/losses/list.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {{.name = "margin", .symbol = "m", .initial = 0, .min = -1, .max = 1}};

// Of two vectors of so many components each.
template <class First, class Second>
auto cosine(Index count, const First& a, const Second& b) {
  auto c = math::constant<decltype(a(Index{}))>(0);
  const auto by_a = divisor_of(length(count, a)), by_b = divisor_of(length(count, b));
  for (Index j = 0; j < count; ++j) c = c + (a(j) / by_a) * (b(j) / by_b);
  // Rounding must not lead beyond the cosine's ends.
  return math::max(math::constant<decltype(c)>(-1), math::min(math::constant<decltype(c)>(1), c));
}

struct CosineEmbedding {
  explicit CosineEmbedding(ConstReals values) : margin(values[0]) {}

  math::Pack operator()(Examples& at) const {
    const Index k = at.columns();
    const auto a = [&](Index j) { return at.p(j, 0); };
    const auto b = [&](Index j) { return at.p(j, 1); };
    const math::Pack by_a = divisor_of(length(k, a)), by_b = divisor_of(length(k, b)), c = cosine(k, a, b);
    const math::Pack zero = math::broadcast(0), one = math::broadcast(1);
    const auto alike = at.y(0) > 0.0;
    const math::Pack by_cosine = math::select(alike, -one, math::select(c >= margin, one, zero));
    for (Index j = 0; j < k; ++j) {
      const math::Pack u = a(j) / by_a, v = b(j) / by_b;
      at.set_slope(j, by_cosine * (v - c * u) / by_a, 0);
      at.set_slope(j, by_cosine * (u - c * v) / by_b, 1);
    }
    return math::select(alike, 1.0 - c, math::max(zero, c - margin));
  }

  // Rows turn by no more than twice what moves them over the shorter one's length, and the cosine by no more
  // than they turn.
  Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView& targets) const {
    const Index k = outputs.cols();
    const auto a = [&](Index j) { return outputs(0, j); };
    const auto b = [&](Index j) { return outputs(1, j); };
    const Real shorter = std::min(length(k, a), length(k, b));
    return targets(0, 0) > 0 ? shorter : shorter * std::fabs(cosine(k, a, b) - margin) / 4;
  }

  Real margin;
};

}  // namespace

// The slope by cases would be read by nobody as one formula: it stands above.
const LossInfo cosine_embedding_loss = {
    .id = "cosine_embedding",
    .formula =
        "max(0, if(y > 0, 1, -margin)"
        " - y * row_sum(p1 * p2) / max(1e-300, sqrt(row_sum(p1^2)) * sqrt(row_sum(p2^2))))",
    .slope = "",
    .parameters = parameters,
    .task = Task::embedding,
    .targets = Targets::sign,
    .form = {.columns = Columns::coordinates, .group = 2},
    .unit = Unit::none,
    .claims = {.convex = false,
               .smooth = false,
               .bounded = true,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = false,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "CosineEmbeddingLoss",
              .keras = "CosineSimilarity",
              .optax = "cosine_distance",
              .scikit_learn = ""},
    .reference = {"PyTorch, CosineEmbeddingLoss",
                  "https://docs.pytorch.org/docs/stable/generated/torch.nn.CosineEmbeddingLoss.html"},
    .make = make_groups<CosineEmbedding, cosine_embedding_loss>};

}  // namespace loss_lab
