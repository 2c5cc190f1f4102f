// elastic_net: a mix of l1 and l2.
//
//   value  alpha (l1_ratio |w| + (1 - l1_ratio)/2 w^2)
//   slope  alpha (l1_ratio sign(w) + (1 - l1_ratio) w); at 0 it jumps, and 0 is taken
//
// alpha is in the objective's unit; l1_ratio, without unit, is l1's share. Of features that say much the
// same, l1 keeps one and drops the rest, as chance has it; the mix keeps them together. As scikit-learn's
// ElasticNet.
#include "core/penalties/list.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    alpha_parameter(),
    {.name = "l1_ratio", .symbol = "ρ", .initial = 0.5, .min = 0, .max = 1},
};

}  // namespace

const PenaltyInfo elastic_net_penalty = {
    .id = "elastic_net",
    .formula = "alpha * (l1_ratio * abs(w) + (1 - l1_ratio) / 2 * w ^ 2)",
    .slope = "alpha * (l1_ratio * sign(w) + (1 - l1_ratio) * w)",
    .parameters = parameters,
    .twins = {.pytorch = "", .keras = "L1L2", .optax = "", .scikit_learn = "ElasticNet"},
    .reference = {"H. Zou, T. Hastie: Regularization and variable selection via the elastic net, 2005",
                  "https://doi.org/10.1111/j.1467-9868.2005.00503.x"},
    .price =
        [](ConstReals p) {
          return Price{p[0] * p[1], p[0] * (1 - p[1])};
        },
};

}  // namespace loss_lab
