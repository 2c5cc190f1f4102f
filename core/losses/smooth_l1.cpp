// Smooth L1: absolute error with its tip rounded off; huber, divided by its threshold.
//
//   value   r^2 / (2 beta)     for |r| < beta,   with r = p - y, output minus target
//           |r| - beta / 2     for |r| >= beta
//   slope   r / beta, held within [-1, 1]
//
// beta: the residual up to which the tip is round; in the target's unit (under standardize, in the
// standardized one). Unit of the loss: the target's. Smooth: at |r| = beta both cases have the same slope.
// Teaches: dividing by the threshold keeps the pull of far examples at one; what shrinks with a larger beta
// is the pull of the near ones. Source: R. Girshick, "Fast R-CNN", IEEE International Conference on Computer
// Vision, 2015, https://doi.org/10.1109/ICCV.2015.169.
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {{.name = "beta",
                                     .symbol = "β",
                                     .initial = 1,
                                     .min = 1e-3,
                                     .max = 1e6,
                                     .scale = Scale::logarithmic,
                                     .unit = Unit::target}};

struct SmoothL1 {
  explicit SmoothL1(ConstReals values) : beta(values[0]) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T r = p - y;
    const T held = math::max(math::constant<T>(-beta), math::min(math::constant<T>(beta), r));
    const T slope = held / beta;
    return {slope * (r - 0.5 * held), slope};
  }

  Real beta;
};

}  // namespace

const LossInfo smooth_l1_loss = {
    .id = "smooth_l1",
    .formula = "if(abs(r) < beta, r^2 / (2 * beta), abs(r) - beta / 2)",
    .slope = "if(abs(r) < beta, r / beta, sign(r))",
    .parameters = parameters,
    .task = Task::regression,
    .targets = Targets::number,
    .unit = Unit::target,
    .claims = {.convex = true,
               .smooth = true,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = true,
               .robust = true,
               .translation_invariant = true,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "SmoothL1Loss", .keras = "", .optax = "", .scikit_learn = ""},
    .reference = {"Girshick (2015), Fast R-CNN", "https://doi.org/10.1109/ICCV.2015.169"},
    .make = make_pointwise<SmoothL1, smooth_l1_loss>};

}  // namespace loss_lab
