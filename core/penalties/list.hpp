// The list of all penalties, in the order that menus show them: a new one is a file in this folder and a line
// here.
#pragma once

#include "core/penalty.hpp"

// clang-format off
#define LOSS_LAB_PENALTIES(penalty) \
  penalty(l1_penalty)               \
  penalty(l2_penalty)               \
  penalty(elastic_net_penalty)
// clang-format on

namespace loss_lab {

#define LOSS_LAB_DECLARE(penalty) extern const PenaltyInfo penalty;
LOSS_LAB_PENALTIES(LOSS_LAB_DECLARE)
#undef LOSS_LAB_DECLARE

// The strength, from nothing to where weights have no chance.
constexpr Parameter alpha_parameter() {
  return {.name = "alpha", .symbol = "α", .initial = 0.01, .min = 0, .max = 1e3, .scale = Scale::logarithmic};
}

}  // namespace loss_lab
