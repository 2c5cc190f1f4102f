// Direct preference optimization: the chosen answer has to gain on the rejected one, compared with a
// reference.
//
//   gain    (p1 - p2) - (y1 - y2): how much further the chosen one leads than under the reference
//   value   log(1 + e^(-beta gain))
//   slope   by p1: -beta sigmoid(-beta gain); by p2: the opposite
//
// Two rows make one example, the chosen answer first, the rejected second: outputs are log-probabilities
// under the policy that learns, targets those under the reference, one per row. beta: how soon a gain is
// enough, a plain number; small lets the policy go far from the reference. Unit of the loss: nats. Teaches: a
// preference needs no reward model of its own; beta times the gain in log-probability is the reward. Source:
// R. Rafailov et al., "Direct Preference Optimization: Your Language Model is Secretly a Reward Model",
// NeurIPS 2023, https://doi.org/10.48550/arXiv.2305.18290.
#include "core/losses/list.hpp"
#include "core/losses/pairs.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    {.name = "beta", .symbol = "β", .initial = 0.1, .min = 1e-3, .max = 1e3, .scale = Scale::logarithmic}};

constexpr std::string_view slopes_by_second[] = {"beta * sigmoid(-beta * (p1 - p2 - (y1 - y2)))"};

struct Dpo {
  explicit Dpo(ConstReals values) : beta(values[0]) {}

  math::Pack operator()(Examples& at) const {
    const math::Pack gain = (at.p(0, 0) - at.p(0, 1)) - (at.y(0, 0) - at.y(0, 1));
    const math::Logistic<math::Pack> reward = math::logistic(beta * gain);
    set_slopes_by_difference(at, -beta * reward.sigmoid_down);
    return reward.softplus_down;
  }

  Real beta;
};

}  // namespace

const LossInfo dpo_loss = {.id = "dpo",
                           .formula = "softplus(-beta * (p1 - p2 - (y1 - y2)))",
                           .slope = "-beta * sigmoid(-beta * (p1 - p2 - (y1 - y2)))",
                           .further_slopes = slopes_by_second,
                           .parameters = parameters,
                           .task = Task::ranking,
                           .targets = Targets::number,
                           .form = {.columns = Columns::score, .group = 2, .targets_by_row = true},
                           .unit = Unit::nats,
                           .claims = {.convex = true,
                                      .smooth = true,
                                      .bounded = false,
                                      .non_negative = true,
                                      .zero_at_perfect = false,
                                      .robust = true,
                                      .translation_invariant = false,
                                      .homogeneous = {}},
                           .best_constant = BestConstant::none,
                           .twins = {},
                           .reference = {"Rafailov et al. (2023), Direct Preference Optimization",
                                         "https://doi.org/10.48550/arXiv.2305.18290"},
                           .make = make_groups<Dpo, dpo_loss>};

}  // namespace loss_lab
