// InfoNCE, as NT-Xent: every row has to tell its partner from all other rows of the batch, by the angle
// alone.
//
//   s_ij    the cosine of the angle between rows i and j; 0 where a row is all zeros
//   value   of row i: log(sum of e^(s_ij / temperature) over all j but i) - s_ik / temperature, k its partner
//   slope   of row i's value by s_ij: (softmax_ij - [j = k]) / temperature, the softmax over all j but i; by
//   a row
//           p_i, a cosine has the slope (p_j / |p_j| - s_ij p_i / |p_i|) / |p_i|, or 0 where p_i is all zeros
//
// Rows 1 and 2, 3 and 4, and so on are partners; every row has a loss of its own, and a slope by every other
// row. No targets. temperature: what cosines are divided by, a plain number; the lower, the more the closest
// count. Unit of the loss: nats. Time grows with the square of the rows, memory with the rows. Teaches: in a
// batch, the others are the negatives for free; the more rows, the harder the choice. Source: T. Chen, S.
// Kornblith, M. Norouzi, G. Hinton, "A Simple Framework for Contrastive Learning of Visual Representations",
// ICML 2020, https://doi.org/10.48550/arXiv.2002.05709.
#include <algorithm>
#include <limits>

#include "core/loss.hpp"
#include "core/losses/lengths.hpp"
#include "core/losses/list.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {{.name = "temperature",
                                     .symbol = "τ",
                                     .initial = 0.07,
                                     .min = 1e-3,
                                     .max = 1e3,
                                     .scale = Scale::logarithmic}};

Index partner(Index row) { return row % 2 == 0 ? row + 1 : row - 1; }

Real length_of_row(const ConstMatrixView& rows, Index i) {
  return length(rows.cols(), [&](Index j) { return rows(i, j); });
}

// The rows of a batch, each divided by its length, one after the other.
class Directions {
 public:
  // room: rows x columns.
  Directions(const ConstMatrixView& outputs, Real* room) : columns_(outputs.cols()), room_(room) {
    for (Index i = 0; i < outputs.rows(); ++i) {
      const Real divisor = divisor_of(length_of_row(outputs, i));
      for (Index j = 0; j < columns_; ++j) room[i * columns_ + j] = outputs(i, j) / divisor;
    }
  }

  const Real* row(Index i) const { return room_ + i * columns_; }
  Real cosine(Index a, Index b) const {
    Real sum = 0;
    for (Index j = 0; j < columns_; ++j) sum += row(a)[j] * row(b)[j];
    return sum;
  }

 private:
  Index columns_;
  const Real* room_;
};

class InfoNce final : public Loss {
 public:
  explicit InfoNce(std::vector<Real> settings) : settings_(std::move(settings)) {}

  const LossInfo& info() const override { return info_nce_loss; }
  ConstReals settings() const override { return settings_; }

  // The directions, and one row's slopes by the logits.
  std::size_t room(Index rows, Index outputs) const override {
    return static_cast<std::size_t>(rows * (outputs + 1));
  }

  void evaluate(const LossInput& input, Reals values, MatrixView slopes, Reals room) const override {
    const Index n = input.outputs.rows(), k = input.outputs.cols();
    const Directions directions(input.outputs, room.data());
    Real* by_logits = room.data() + n * k;
    for (Index j = 0; j < k; ++j)
      for (Index i = 0; i < n; ++i) slopes(i, j) = 0;
    // By the directions first: of each loss by its own row's, and by all others'.
    for (Index i = 0; i < n; ++i) {
      values[static_cast<std::size_t>(i)] = tell(directions, i, n, by_logits);
      const Real coefficient =
          input.coefficients.empty() ? 1 : input.coefficients[static_cast<std::size_t>(i)];
      const Real* own = directions.row(i);
      for (Index other = 0; other < n; ++other) {
        if (other == i) continue;
        const Real by_cosine = coefficient * by_logits[other] / settings_[0];
        const Real* direction = directions.row(other);
        for (Index j = 0; j < k; ++j) {
          slopes(i, j) += by_cosine * direction[j];
          slopes(other, j) += by_cosine * own[j];
        }
      }
    }
    // What points along a row changes no angle.
    for (Index i = 0; i < n; ++i) {
      const Real* direction = directions.row(i);
      const Real divisor = divisor_of(length_of_row(input.outputs, i));
      Real along = 0;
      for (Index j = 0; j < k; ++j) along += slopes(i, j) * direction[j];
      for (Index j = 0; j < k; ++j) slopes(i, j) = (slopes(i, j) - along * direction[j]) / divisor;
    }
  }

  Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView&) const override {
    Real least = std::numeric_limits<Real>::infinity();
    for (Index i = 0; i < outputs.rows(); ++i) least = std::min(least, length_of_row(outputs, i));
    return least;
  }

  std::vector<TracedName> trace_names(const LossInput& input) const override {
    const Index n = input.outputs.rows();
    std::vector<Real> room(static_cast<std::size_t>(input.outputs.size()));
    const Directions directions(input.outputs, room.data());
    Matrix others(n, n - 1), partners(n, 1);
    for (Index i = 0; i < n; ++i) {
      for (Index j = 0; j < n; ++j)
        if (j != i) others(i, j < i ? j : j - 1) = directions.cosine(i, j);
      partners(i, 0) = directions.cosine(i, partner(i));
    }
    return {{"s", "similarities", others}, {"s_pair", "partner_similarity", partners}};
  }

 private:
  // The loss of row i; `slopes` become its slopes by the logits of all other rows, their cosines over the
  // temperature.
  Real tell(const Directions& directions, Index i, Index n, Real* slopes) const {
    const Index right = partner(i);
    for (Index j = 0; j < n; ++j) slopes[j] = directions.cosine(i, j) / settings_[0];
    Index best = right;
    for (Index j = 0; j < n; ++j)
      if (j != i && slopes[j] > slopes[best]) best = j;
    const Real most = slopes[best], missing = most - slopes[right];
    // The best one's own 1 is kept apart, so that a small rest keeps its digits.
    Real rest = 0;
    for (Index j = 0; j < n; ++j) {
      if (j == i || j == best) continue;
      slopes[j] = math::exp(slopes[j] - most);
      rest += slopes[j];
    }
    slopes[best] = 1;
    for (Index j = 0; j < n; ++j)
      if (j != i) slopes[j] /= 1 + rest;
    slopes[right] = right == best ? -rest / (1 + rest) : slopes[right] - 1;
    return missing + math::log1p(rest);
  }

  std::vector<Real> settings_;
};

std::unique_ptr<const Loss> make(std::vector<Real> settings, const Reader&) {
  return std::make_unique<InfoNce>(std::move(settings));
}

}  // namespace

// A row's slope collects from all losses: no formula of one row holds it.
const LossInfo info_nce_loss = {
    .id = "info_nce",
    .formula = "log_sum_exp(s / temperature) - s_pair / temperature",
    .slope = "",
    .parameters = parameters,
    .task = Task::embedding,
    .targets = Targets::none,
    .form = {.columns = Columns::coordinates, .group = 2, .losses_by_row = true},
    .unit = Unit::nats,
    .claims = {.convex = false,
               .smooth = false,
               .bounded = true,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = false,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "", .keras = "", .optax = "ntxent", .scikit_learn = ""},
    .reference = {"Chen, Kornblith, Norouzi, Hinton (2020), A Simple Framework for Contrastive Learning",
                  "https://doi.org/10.48550/arXiv.2002.05709"},
    .make = make};

}  // namespace loss_lab
