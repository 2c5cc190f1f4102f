// The list of all optimizers, in the order that menus show them: a new one is a file in this folder and a
// line here.
#pragma once

#include "core/optimizer.hpp"

// clang-format off
#define LOSS_LAB_OPTIMIZERS(optimizer) \
  optimizer(sgd_optimizer)             \
  optimizer(adam_optimizer)            \
  optimizer(adamw_optimizer)           \
  optimizer(nadam_optimizer)           \
  optimizer(rmsprop_optimizer)         \
  optimizer(adagrad_optimizer)         \
  optimizer(adadelta_optimizer)        \
  optimizer(rprop_optimizer)           \
  optimizer(lion_optimizer)            \
  optimizer(newton_optimizer)          \
  optimizer(gauss_newton_optimizer)
// clang-format on

namespace loss_lab {

#define LOSS_LAB_DECLARE(optimizer) extern const OptimizerInfo optimizer;
LOSS_LAB_OPTIMIZERS(LOSS_LAB_DECLARE)
#undef LOSS_LAB_DECLARE

}  // namespace loss_lab
