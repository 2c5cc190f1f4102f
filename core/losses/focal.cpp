// Focal loss on logits: cross-entropy that is turned down for examples that are right already.
//
//   w       y sigmoid(-p) + (1 - y) sigmoid(p): the probability that went to the wrong class
//   value   a w^gamma c,   a = alpha y + (1 - alpha) (1 - y),   c = y log(1 + e^-p) + (1 - y) log(1 + e^p)
//   slope   a w^gamma (sigmoid(p) - y + gamma c w' / w),   w' = (1 - 2 y) sigmoid(p) sigmoid(-p)
//
// The output p is a logit, the target y is 0, 1 or a probability between. gamma: how steeply easy examples
// are turned down, a plain number; at 0 it is weighted cross-entropy. alpha: what a 1 counts, 1 - alpha what
// a 0 does, a plain number. Unit of the loss: nats. Not convex for gamma > 0. Teaches: when one class is
// rare, the many easy examples of the other add up to more than the few hard ones; turning the easy down
// gives the hard ones the say. Source: T.-Y. Lin, P. Goyal, R. Girshick, K. He, P. Dollár, "Focal Loss for
// Dense Object Detection", IEEE International Conference on Computer Vision, 2017,
// https://doi.org/10.1109/ICCV.2017.324.
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {{.name = "gamma", .symbol = "γ", .initial = 2, .min = 0, .max = 5},
                                    {.name = "alpha", .symbol = "α", .initial = 0.25, .min = 0, .max = 1}};

struct Focal {
  explicit Focal(ConstReals values) : gamma(values[0]), alpha(values[1]) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T no = 1.0 - y;
    const math::Logistic<T> at = math::logistic(p);
    const T wrong = y * at.sigmoid_down + no * at.sigmoid_up;
    const T entropy = y * at.softplus_down + no * at.softplus_up;
    const T weight = (alpha * y + (1 - alpha) * no) * math::pow(wrong, math::constant<T>(gamma));
    // (1 - 2 y) times it is the derivative of log(wrong); far out on the right side wrong may be 0.
    const T relative = math::select(wrong > 0.0, at.sigmoid_up * at.sigmoid_down / wrong, wrong);
    const T slope = no * at.sigmoid_up - y * at.sigmoid_down + gamma * (no - y) * relative * entropy;
    return {weight * entropy, weight * slope};
  }

  Real gamma;
  Real alpha;
};

}  // namespace

const LossInfo focal_loss = {
    .id = "focal",
    .formula =
        "(alpha * y + (1 - alpha) * (1 - y)) * (y * sigmoid(-p) + (1 - y) * sigmoid(p))^gamma"
        " * (y * softplus(-p) + (1 - y) * softplus(p))",
    .slope =
        "(alpha * y + (1 - alpha) * (1 - y)) * (y * sigmoid(-p) + (1 - y) * sigmoid(p))^gamma"
        " * (sigmoid(p) - y + gamma * (1 - 2 * y) * sigmoid(p) * sigmoid(-p)"
        " * (y * softplus(-p) + (1 - y) * softplus(p)) / (y * sigmoid(-p) + (1 - y) * sigmoid(p)))",
    .parameters = parameters,
    .task = Task::binary,
    .targets = Targets::probability,
    .link = Link::sigmoid,
    .unit = Unit::nats,
    .claims = {.convex = false,
               .smooth = true,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "torchvision.ops.sigmoid_focal_loss",
              .keras = "BinaryFocalCrossentropy",
              .optax = "sigmoid_focal_loss",
              .scikit_learn = ""},
    .reference = {"Lin, Goyal, Girshick, He, Dollár (2017), Focal Loss for Dense Object Detection",
                  "https://doi.org/10.1109/ICCV.2017.324"},
    .make = make_pointwise<Focal, focal_loss>};

}  // namespace loss_lab
