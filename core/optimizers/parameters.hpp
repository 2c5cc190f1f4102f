// The parameters that optimizers share, each with its own initial value.
#pragma once

#include "core/info.hpp"

namespace loss_lab {

constexpr Parameter learning_rate_parameter(Real initial) {
  return {.name = "learning_rate",
          .symbol = "η",
          .initial = initial,
          .min = 0,
          .max = 1e6,
          .scale = Scale::logarithmic};
}

constexpr Parameter beta1_parameter(Real initial) {
  return {.name = "beta1", .symbol = "β₁", .initial = initial, .min = 0, .max = 0.9999};
}

constexpr Parameter beta2_parameter(Real initial) {
  return {.name = "beta2", .symbol = "β₂", .initial = initial, .min = 0, .max = 0.999999};
}

constexpr Parameter eps_parameter(Real initial) {
  return {
      .name = "eps", .symbol = "ε", .initial = initial, .min = 1e-16, .max = 1, .scale = Scale::logarithmic};
}

constexpr Parameter momentum_parameter() {
  return {.name = "momentum", .symbol = "μ", .initial = 0, .min = 0, .max = 0.9999};
}

constexpr Parameter weight_decay_parameter(Real initial) {
  return {.name = "weight_decay", .symbol = "λ", .initial = initial, .min = 0, .max = 1e3};
}

}  // namespace loss_lab
