// The curvature of an objective at one place, as optimizers ask for it.
#pragma once

#include "core/objective.hpp"
#include "core/optimizer.hpp"

namespace loss_lab {

class ObjectiveCurvature final : public Curvature {
 public:
  // How many numbers of room it takes for batches of up to so many rows; none where the optimizer asks for no
  // curvature.
  static std::size_t room_for(const Optimizer& optimizer, const Model& model, Index rows);

  // All must outlive it. room: as room_for says. Products overwrite the scratch.
  ObjectiveCurvature(const Objective& objective, ConstReals theta, const Batch& batch, Scratch& scratch,
                     Reals room)
      : objective_(objective), theta_(theta), batch_(batch), scratch_(scratch), room_(room) {}

  void hessian_product(ConstReals direction, Reals product) override {
    objective_.hessian_product(theta_, direction, batch_, scratch_, room_, product);
  }
  void gauss_newton_product(ConstReals direction, Reals product) override {
    objective_.gauss_newton_product(theta_, direction, batch_, scratch_, room_, product);
  }
  Reals room() override;

 private:
  const Objective& objective_;
  ConstReals theta_;
  const Batch& batch_;
  Scratch& scratch_;
  Reals room_;
};

}  // namespace loss_lab
