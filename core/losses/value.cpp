// The value itself: the loss of a model that is its own objective, as a surface is.
//
//   value   p
//   slope   1
//
// One output, no target, no parameters, no unit. For models without data alone: where there are examples, an
// output that is to be small whatever the target teaches nothing.
// Teaches: to an optimizer a loss is a number that depends on the parameters, and nothing else.
// Source: the problem of unconstrained minimization, as in J. Nocedal, S. J. Wright, "Numerical
// Optimization", 2006, https://doi.org/10.1007/978-0-387-40065-5.
#include "core/losses/groups.hpp"
#include "core/losses/list.hpp"

namespace loss_lab {
namespace {

struct OutputItself {
  explicit OutputItself(ConstReals) {}

  math::Pack operator()(Examples& at) const {
    at.set_slope(0, math::broadcast(1));
    return at.p(0);
  }
};

}  // namespace

const LossInfo value_loss = {.id = "value",
                             .formula = "p",
                             .slope = "1",
                             .parameters = {},
                             .task = Task::objective,
                             .targets = Targets::none,
                             .form = {.columns = Columns::score},
                             .unit = Unit::none,
                             .claims = {.convex = true,
                                        .smooth = true,
                                        .bounded = false,
                                        .non_negative = false,
                                        .zero_at_perfect = false,
                                        .robust = true,
                                        .translation_invariant = false,
                                        .homogeneous = {}},
                             .best_constant = BestConstant::none,
                             .twins = {},
                             .reference = {"Nocedal, Wright (2006), Numerical Optimization",
                                           "https://doi.org/10.1007/978-0-387-40065-5"},
                             .make = make_groups<OutputItself, value_loss>};

}  // namespace loss_lab
