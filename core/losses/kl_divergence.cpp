// KL divergence: how far the softmax of logits is from a target distribution, in either direction.
//
//   forward   sum of y_c (log(y_c) - log(s_c)),    slope  s_c sum(y) - y_c
//   reverse   sum of s_c (log(s_c) - log(y_c)),    slope  s_c (g_c - sum(s g)),  g_c = log(s_c) - log(y_c)
//
// with s = softmax(p) and 0 log(0) = 0. The outputs p are logits; the target is a distribution y over the
// classes, or the index of a class, y then being 1 there and 0 elsewhere. direction: which of the two.
// Reverse is infinite where a target is 0. Unit of the loss: nats.
// Teaches: forward covers all that the target holds likely; reverse keeps to what it holds likely, and may
// leave the rest out.
// Source: S. Kullback, R. A. Leibler, "On Information and Sufficiency", Annals of Mathematical Statistics
// 22(1), 1951, https://doi.org/10.1214/aoms/1177729694.
#include <limits>

#include "core/losses/list.hpp"
#include "core/losses/softmax.hpp"
#include "core/math/elementary.hpp"

namespace loss_lab {
namespace {

constexpr std::string_view directions[] = {"forward", "reverse"};
constexpr Choice choices[] = {{.name = "direction", .words = directions}};

struct KlDivergence {
  explicit KlDivergence(ConstReals values) : reverse(values[0] != 0) {}

  math::Pack operator()(Examples& at) const {
    const Softmax softmax(at);
    const math::Pack value = reverse ? reversed(softmax, at) : forward(softmax, at);
    // Rounding must not make it negative where both agree.
    return math::max(math::broadcast(0), value);
  }

  static math::Pack forward(const Softmax& softmax, Examples& at) {
    math::Pack value = math::broadcast(0);
    for (Index j = 0; j < at.columns(); ++j) {
      const math::Pack y = at.y(j);
      value += math::select(y > 0.0, y * math::log(y), math::broadcast(0));
      at.set_slope(j, y);
    }
    return value + softmax.cross_entropy(at);
  }

  static math::Pack reversed(const Softmax& softmax, Examples& at) {
    math::Pack value = math::broadcast(0);
    for (Index j = 0; j < at.columns(); ++j) {
      const math::Pack y = at.y(j);
      const math::Pack part = -softmax.share(j).probability * (softmax.surprise(j) + math::log(y));
      // Also where the probability is too small for a number.
      value += math::select(y > 0.0, part, math::broadcast(std::numeric_limits<Real>::infinity()));
      at.set_slope(j, part);
    }
    softmax.through(at);
    return value;
  }

  bool reverse;
};

}  // namespace

const LossInfo kl_divergence_loss = {
    .id = "kl_divergence",
    .formula =
        "if(direction == 0, row_sum(if(y > 0, y * (log(y) - p + log_sum_exp(p)), 0)),"
        " row_sum(softmax(p) * (p - log_sum_exp(p) - log(y))))",
    .slope =
        "if(direction == 0, softmax(p) * row_sum(y) - y,"
        " softmax(p) * (p - log(y) - row_sum(softmax(p) * (p - log(y)))))",
    .parameters = {},
    .choices = choices,
    .task = Task::multiclass,
    .targets = Targets::category,
    .form = {.columns = Columns::classes},
    .link = Link::softmax,
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
    .twins = {.pytorch = "KLDivLoss", .keras = "KLDivergence", .optax = "kl_divergence", .scikit_learn = ""},
    .reference = {"Kullback, Leibler (1951), On Information and Sufficiency",
                  "https://doi.org/10.1214/aoms/1177729694"},
    .make = make_groups<KlDivergence, kl_divergence_loss>};

}  // namespace loss_lab
