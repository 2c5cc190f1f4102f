// Squared hinge loss: nothing to pay beyond a margin of one on the right side, and a growing price before it.
//
//   s       2 y - 1: the target 0 or 1 as -1 or +1
//   value   max(0, 1 - s p)^2
//   slope   -2 s max(0, 1 - s p)
//
// The output p is a score, its sign the class; the target y is 0 or 1. No parameters, no unit.
// Teaches: squaring takes the corner off hinge, at the price that one example far on the wrong side pulls
// without end; the best constant is the mean of the classes as -1 and +1.
// Source: K.-W. Chang, C.-J. Hsieh, C.-J. Lin, "Coordinate Descent Method for Large-scale L2-loss Linear
// Support Vector Machines", Journal of Machine Learning Research 9, 2008,
// https://www.jmlr.org/papers/v9/chang08a.html.
#include "core/losses/best_constant.hpp"
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

struct SquaredHinge {
  explicit SquaredHinge(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T s = side_of(y);
    const T missing = math::max(math::constant<T>(0), 1.0 - s * p);
    return {missing * missing, -2.0 * s * missing};
  }

  Real best_constant(ConstReals targets, ConstReals weights) const {
    return side_of(weighted_mean(targets, weights));
  }
};

}  // namespace

const LossInfo squared_hinge_loss = {
    .id = "squared_hinge",
    .formula = "max(0, 1 - (2 * y - 1) * p)^2",
    .slope = "2 * (1 - 2 * y) * max(0, 1 - (2 * y - 1) * p)",
    .parameters = {},
    .task = Task::binary,
    .targets = Targets::label,
    .unit = Unit::none,
    .claims = {.convex = true,
               .smooth = true,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = false,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::mean_sign,
    .twins = {.pytorch = "", .keras = "SquaredHinge", .optax = "", .scikit_learn = "squared_hinge"},
    .reference = {"Chang, Hsieh, Lin (2008), Coordinate Descent Method for Large-scale L2-loss Linear SVMs",
                  "https://www.jmlr.org/papers/v9/chang08a.html"},
    .make = make_pointwise<SquaredHinge, squared_hinge_loss>};

}  // namespace loss_lab
