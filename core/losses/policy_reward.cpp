// Policy loss: minus the reward to be expected of a choice, plus beta for leaving a reference policy.
//
//   value   -sum of pi_a y_a + beta sum of pi_a (log(pi_a) - log(ref_a)),    pi = softmax(p)
//   slope   pi_a (g_a - sum(pi g)),    g_a = beta (log(pi_a) - log(ref_a)) - y_a
//
// The outputs p are logits of k actions, softmax(p) the policy; the targets are the k rewards y of the
// actions and, with reference "given", the k logits q of the reference policy, which else holds all actions
// alike. beta: the price of leaving the reference, in rewards per nat. No unit but the rewards'.
// Teaches: without beta all is staked on the best action; with it the best policy is the reference times
// e^(reward / beta), which is what fine-tuning by preferences looks for.
// Source: D. M. Ziegler and others, "Fine-Tuning Language Models from Human Preferences", 2019,
// https://arxiv.org/abs/1909.08593.
#include <optional>

#include "core/losses/list.hpp"
#include "core/losses/softmax.hpp"
#include "core/math/elementary.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {{.name = "beta", .symbol = "β", .initial = 0.1, .min = 0, .max = 1e3}};
constexpr std::string_view references[] = {"uniform", "given"};
constexpr Choice choices[] = {{.name = "reference", .words = references}};

struct PolicyReward {
  explicit PolicyReward(ConstReals values) : beta(values[0]), given(values[1] != 0) {}

  math::Pack operator()(Examples& at) const {
    const Softmax policy(at);
    std::optional<Softmax> reference;
    if (given) reference.emplace(at, Softmax::Logits::reference);
    const math::Pack even = math::broadcast(math::log(static_cast<Real>(at.columns())));
    math::Pack value = math::broadcast(0);
    for (Index j = 0; j < at.columns(); ++j) {
      const math::Pack gain = (reference ? reference->surprise(j) : even) - policy.surprise(j);
      const math::Pack part = policy.share(j).probability * (beta * gain - at.y(j));
      value += part;
      at.set_slope(j, part);
    }
    policy.through(at);
    return value;
  }

  Real beta;
  bool given;
};

}  // namespace

const LossInfo policy_reward_loss = {
    .id = "policy_reward",
    .formula = "row_sum(softmax(p) * (beta * (p - log_sum_exp(p) - q + log_sum_exp(q)) - y))",
    .slope = "softmax(p) * (beta * (p - q) - y - row_sum(softmax(p) * (beta * (p - q) - y)))",
    .parameters = parameters,
    .choices = choices,
    .task = Task::policy,
    .targets = Targets::number,
    .form = {.columns = Columns::actions},
    .link = Link::softmax,
    .unit = Unit::none,
    .claims = {.convex = false,
               .smooth = true,
               .bounded = true,
               .non_negative = false,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "", .keras = "", .optax = "", .scikit_learn = ""},
    .reference = {"Ziegler and others (2019), Fine-Tuning Language Models from Human Preferences",
                  "https://arxiv.org/abs/1909.08593"},
    .make = make_groups<PolicyReward, policy_reward_loss>};

}  // namespace loss_lab
