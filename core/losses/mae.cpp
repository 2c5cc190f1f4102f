// Absolute error: a residual costs its size, so every example pulls equally hard.
//
//   value   |r|         with r = p - y, output minus target
//   slope   1 for r > 0,  -1 for r < 0,  and at the kink r = 0 the subgradient 0
//
// Unit: the target's.
// Teaches: an outlier pulls no harder than its neighbours; the best constant is the median; near the optimum
// the slope does not fade, so a fixed learning rate keeps overshooting.
// Source: S. Portnoy, R. Koenker, "The Gaussian Hare and the Laplacian Tortoise", Statistical Science 12(4),
// 1997, https://doi.org/10.1214/ss/1030037960.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

struct Mae {
  explicit Mae(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T r = p - y;
    return {math::abs(r), math::sign(r)};
  }

  std::vector<Real> kinks(Real y) const { return {y}; }
  Real best_constant(ConstReals targets, ConstReals weights) const {
    return weighted_quantile(targets, weights, 0.5);
  }
};

}  // namespace

const LossInfo mae_loss = {
    .id = "mae",
    .formula = "abs(r)",
    .slope = "sign(r)",
    .parameters = {},
    .task = Task::regression,
    .targets = Targets::number,
    .unit = Unit::target,
    .claims = {.convex = true,
               .smooth = false,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = true,
               .robust = true,
               .translation_invariant = true,
               .homogeneous = 1.0},
    .best_constant = BestConstant::median,
    .twins = {.pytorch = "L1Loss",
              .keras = "MeanAbsoluteError",
              .optax = "",
              .scikit_learn = "absolute_error"},
    .reference = {"Portnoy, Koenker (1997), The Gaussian Hare and the Laplacian Tortoise",
                  "https://doi.org/10.1214/ss/1030037960"},
    .make = make_pointwise<Mae, mae_loss>};

}  // namespace loss_lab
