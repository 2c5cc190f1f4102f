// Generalized cross-entropy: between cross-entropy and the probability that the true class did not get.
//
//   value   sum of y_c (1 - s_c^q) / q,    s = softmax(p)
//   slope   s_c sum(y s^q) - y_c s_c^q
//
// The outputs p are logits; the target is the index of the true class, y then being 1 there and 0 elsewhere,
// or a distribution y over the classes. q: near 0 cross-entropy, at 1 the missing probability, a plain
// number. No unit.
// Teaches: no example costs more than 1/q, and one that is far off stops pulling, so wrong labels cannot take
// over; the price is that a bad start stays where it is.
// Source: Z. Zhang, M. R. Sabuncu, "Generalized Cross Entropy Loss for Training Deep Neural Networks with
// Noisy Labels", NeurIPS 2018, https://arxiv.org/abs/1805.07836.
#include "core/losses/list.hpp"
#include "core/losses/softmax.hpp"
#include "core/math/elementary.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {{.name = "q", .symbol = "q", .initial = 0.5, .min = 0.01, .max = 1}};

struct GeneralizedCrossEntropy {
  explicit GeneralizedCrossEntropy(ConstReals values) : q(values[0]) {}

  math::Pack operator()(Examples& at) const {
    const Softmax softmax(at);
    math::Pack value = math::broadcast(0);
    for (Index j = 0; j < at.columns(); ++j) {
      const math::Pack exponent = -q * softmax.surprise(j);
      const math::Pack y = at.y(j);
      value -= y * math::expm1(exponent) / q;
      at.set_slope(j, -y * math::exp(exponent));
    }
    softmax.through(at);
    return value;
  }

  Real q;
};

}  // namespace

const LossInfo generalized_cross_entropy_loss = {
    .id = "generalized_cross_entropy",
    .formula = "row_sum(y * (1 - softmax(p)^q) / q)",
    .slope = "softmax(p) * row_sum(y * softmax(p)^q) - y * softmax(p)^q",
    .parameters = parameters,
    .task = Task::multiclass,
    .targets = Targets::category,
    .form = {.columns = Columns::classes},
    .link = Link::softmax,
    .unit = Unit::none,
    .claims = {.convex = false,
               .smooth = true,
               .bounded = true,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "", .keras = "CategoricalGeneralizedCrossEntropy", .optax = "", .scikit_learn = ""},
    .reference =
        {"Zhang, Sabuncu (2018), Generalized Cross Entropy Loss for Training Deep Neural Networks with "
         "Noisy Labels",
         "https://arxiv.org/abs/1805.07836"},
    .make = make_groups<GeneralizedCrossEntropy, generalized_cross_entropy_loss>};

}  // namespace loss_lab
