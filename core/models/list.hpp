// The list of all models, in the order that menus show them: a new one is a file in this folder and a line
// here.
#pragma once

#include "core/model.hpp"

#define LOSS_LAB_MODELS(model)                                                             \
  model(constant_model) model(shift_model) model(linear_model) model(softmax_linear_model) \
      model(polynomial_model) model(embedding_model) model(mlp_model) model(surface_model)

namespace loss_lab {

#define LOSS_LAB_DECLARE(model) extern const ModelInfo model;
LOSS_LAB_MODELS(LOSS_LAB_DECLARE)
#undef LOSS_LAB_DECLARE

}  // namespace loss_lab
