// Squared error: a residual costs its square, so one large miss outweighs many small ones.
//
//   value   r^2         with r = p - y, output minus target
//   slope   2 r
//
// Unit: the target's, squared. There is no factor 1/2: PyTorch's MSELoss and scikit-learn's metric have none
// either, while many textbooks and solvers do.
// Teaches: the pull of an example grows with its residual, without end; the best constant is the mean, which
// one far example can move anywhere.
// Source: S. M. Stigler, "Gauss and the Invention of Least Squares", Annals of Statistics 9(3), 1981,
// https://doi.org/10.1214/aos/1176345451.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

struct Mse {
  explicit Mse(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T r = p - y;
    return {r * r, 2.0 * r};
  }

  Real best_constant(ConstReals targets, ConstReals weights) const { return weighted_mean(targets, weights); }
};

}  // namespace

const LossInfo mse_loss = {.id = "mse",
                           .formula = "r^2",
                           .slope = "2 * r",
                           .parameters = {},
                           .task = Task::regression,
                           .targets = Targets::number,
                           .unit = Unit::target_squared,
                           .claims = {.convex = true,
                                      .smooth = true,
                                      .bounded = false,
                                      .non_negative = true,
                                      .zero_at_perfect = true,
                                      .robust = false,
                                      .translation_invariant = true,
                                      .homogeneous = 2.0},
                           .best_constant = BestConstant::mean,
                           .twins = {.pytorch = "MSELoss",
                                     .keras = "MeanSquaredError",
                                     .optax = "squared_error",
                                     .scikit_learn = "squared_error"},
                           .reference = {"Stigler (1981), Gauss and the Invention of Least Squares",
                                         "https://doi.org/10.1214/aos/1176345451"},
                           .make = make_pointwise<Mse, mse_loss>};

}  // namespace loss_lab
