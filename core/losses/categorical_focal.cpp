// Focal loss for several classes: softmax cross-entropy that turns down what is right already.
//
//   value   alpha sum of y_c (1 - s_c)^gamma u_c,    s = softmax(p),  u_c = -log(s_c)
//   slope   h_c - s_c sum(h),    h_c = -alpha y_c (1 - s_c)^gamma (1 + gamma s_c u_c / (1 - s_c))
//
// The outputs p are logits; the target is the index of the true class, y then being 1 there and 0 elsewhere,
// or a distribution y over the classes. gamma: how far easy examples are turned down, not at all at 0, a
// plain number. alpha: a factor on every example, a plain number. No unit.
// Teaches: with gamma the sum no longer drowns the few hard examples among the many easy ones.
// Source: T.-Y. Lin and others, "Focal Loss for Dense Object Detection", ICCV 2017,
// https://doi.org/10.1109/ICCV.2017.324.
#include "core/losses/list.hpp"
#include "core/losses/softmax.hpp"
#include "core/math/elementary.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {{.name = "gamma", .symbol = "γ", .initial = 2, .min = 0, .max = 5},
                                    {.name = "alpha", .symbol = "α", .initial = 0.25, .min = 0, .max = 1}};

struct CategoricalFocal {
  explicit CategoricalFocal(ConstReals values) : gamma(values[0]), alpha(values[1]) {}

  math::Pack operator()(Examples& at) const {
    const Softmax softmax(at);
    math::Pack value = math::broadcast(0);
    for (Index j = 0; j < at.columns(); ++j) {
      const Softmax::Share share = softmax.share(j);
      const math::Pack surprise = softmax.surprise(j);
      const math::Pack weight = alpha * at.y(j) * math::pow(share.rest, math::broadcast(gamma));
      // -log(s) / (1 - s) tends to 1 as the rest vanishes.
      const math::Pack ratio = math::select(share.rest > 0.0, surprise / share.rest, math::broadcast(1));
      value += weight * surprise;
      at.set_slope(j, -weight * (1.0 + gamma * share.probability * ratio));
    }
    softmax.through(at);
    return value;
  }

  Real gamma;
  Real alpha;
};

}  // namespace

const LossInfo categorical_focal_loss = {
    .id = "categorical_focal",
    .formula = "alpha * row_sum(y * (1 - softmax(p))^gamma * (log_sum_exp(p) - p))",
    .slope =
        "alpha * (softmax(p) * row_sum(y * (1 - softmax(p))^gamma"
        " * (1 + gamma * softmax(p) * (log_sum_exp(p) - p) / (1 - softmax(p))))"
        " - y * (1 - softmax(p))^gamma"
        " * (1 + gamma * softmax(p) * (log_sum_exp(p) - p) / (1 - softmax(p))))",
    .parameters = parameters,
    .task = Task::multiclass,
    .targets = Targets::category,
    .form = {.columns = Columns::classes},
    .link = Link::softmax,
    .unit = Unit::none,
    .claims = {.convex = false,
               .smooth = true,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "", .keras = "CategoricalFocalCrossentropy", .optax = "", .scikit_learn = ""},
    .reference = {"Lin and others (2017), Focal Loss for Dense Object Detection",
                  "https://doi.org/10.1109/ICCV.2017.324"},
    .make = make_groups<CategoricalFocal, categorical_focal_loss>};

}  // namespace loss_lab
