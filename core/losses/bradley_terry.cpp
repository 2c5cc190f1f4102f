// Bradley-Terry loss: the surprise that the chosen one won against the rejected one, by their scores.
//
//   value   log(1 + e^-(p1 - p2)), minus the log of sigmoid(p1 - p2)
//   slope   by p1: -sigmoid(p2 - p1), the probability of the outcome that did not happen; by p2: the opposite
//
// Two rows of one score make one example, the chosen first, the rejected second; no targets, no parameters. A
// score is a reward in nats: a lead of one makes a win e times as likely as a defeat. Unit of the loss: nats.
// Teaches: rewards are learned from comparisons alone; only differences count, so their zero is anywhere.
// Source: R. A. Bradley, M. E. Terry, "Rank Analysis of Incomplete Block Designs: I. The Method of Paired
// Comparisons", Biometrika 39, 1952, https://doi.org/10.1093/biomet/39.3-4.324.
#include "core/losses/list.hpp"
#include "core/losses/pairs.hpp"

namespace loss_lab {
namespace {

constexpr std::string_view slopes_by_second[] = {"sigmoid(p2 - p1)"};

struct BradleyTerry {
  explicit BradleyTerry(ConstReals) {}

  math::Pack operator()(Examples& at) const {
    const math::Logistic<math::Pack> lead = math::logistic(at.p(0, 0) - at.p(0, 1));
    set_slopes_by_difference(at, -lead.sigmoid_down);
    return lead.softplus_down;
  }
};

}  // namespace

const LossInfo bradley_terry_loss = {
    .id = "bradley_terry",
    .formula = "softplus(p2 - p1)",
    .slope = "-sigmoid(p2 - p1)",
    .further_slopes = slopes_by_second,
    .parameters = {},
    .task = Task::ranking,
    .targets = Targets::none,
    .form = {.columns = Columns::score, .group = 2},
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
    .reference = {"Bradley, Terry (1952), Rank Analysis of Incomplete Block Designs",
                  "https://doi.org/10.1093/biomet/39.3-4.324"},
    .make = make_groups<BradleyTerry, bradley_terry_loss>};

}  // namespace loss_lab
