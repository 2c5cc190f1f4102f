// l2: a price on the square of each weight, ridge regression's.
//
//   value  alpha/2 w^2
//   slope  alpha w
//
// alpha is in the objective's unit, per squared unit of a weight. The pull towards 0 grows with the weight:
// large weights shrink most, and none ends at 0 exactly. With the half, alpha is torch.optim's weight_decay.
#include "core/penalties/list.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {alpha_parameter()};

}  // namespace

const PenaltyInfo l2_penalty = {
    .id = "l2",
    .formula = "alpha / 2 * w ^ 2",
    .slope = "alpha * w",
    .parameters = parameters,
    .twins = {.pytorch = "weight_decay",
              .keras = "L2",
              .optax = "add_decayed_weights",
              .scikit_learn = "Ridge"},
    .reference = {"A. E. Hoerl, R. W. Kennard: Ridge regression, 1970",
                  "https://doi.org/10.1080/00401706.1970.10488634"},
    .price =
        [](ConstReals p) {
          return Price{0, p[0]};
        },
};

}  // namespace loss_lab
