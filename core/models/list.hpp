// The list of all models, in the order that menus show them: a new one is a file in this folder and a line here.
#pragma once

#include "core/model.hpp"

#define LOSS_LAB_MODELS(model) \
  model(constant)              \
  model(linear)                \
  model(polynomial)            \
  model(mlp)

namespace loss_lab::models {

#define LOSS_LAB_DECLARE(model) extern const ModelInfo model;
LOSS_LAB_MODELS(LOSS_LAB_DECLARE)
#undef LOSS_LAB_DECLARE

}  // namespace loss_lab::models
