#include "core/curvature.hpp"

namespace loss_lab {
namespace {

// What either product works in: two parameter vectors, and the slopes of each output.
std::size_t room_of_products(const Model& model, Index rows) {
  return static_cast<std::size_t>(2 * model.parameters() + rows * model.outputs());
}

}  // namespace

std::size_t ObjectiveCurvature::room_for(const Optimizer& optimizer, const Model& model, Index rows) {
  const std::size_t own = optimizer.room(model.parameters());
  return own == 0 ? 0 : room_of_products(model, rows) + own;
}

Reals ObjectiveCurvature::room() {
  return room_.subspan(room_of_products(objective_.model(), batch_.features.rows()));
}

}  // namespace loss_lab
