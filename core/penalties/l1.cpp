// l1: a price on the size of each weight, the lasso's.
//
//   value  alpha |w|
//   slope  alpha sign(w); at 0 it jumps from -alpha to alpha, and 0 is taken
//
// alpha is in the objective's unit, per unit of a weight. The pull towards 0 is the same however small the
// weight, so a weight that helps by less than alpha ends at 0, and the model does without its feature. Steps
// of gradient descent jump back and forth across 0, by the learning rate times alpha at the most.
#include "core/penalties/list.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {alpha_parameter()};

}  // namespace

const PenaltyInfo l1_penalty = {
    .id = "l1",
    .formula = "alpha * abs(w)",
    .slope = "alpha * sign(w)",
    .parameters = parameters,
    .twins = {.pytorch = "", .keras = "L1", .optax = "", .scikit_learn = "Lasso"},
    .reference = {"R. Tibshirani: Regression shrinkage and selection via the lasso, 1996",
                  "https://doi.org/10.1111/j.2517-6161.1996.tb02080.x"},
    .price =
        [](ConstReals p) {
          return Price{p[0], 0};
        },
};

}  // namespace loss_lab
