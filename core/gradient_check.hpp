// Compares an objective's gradient with what differences of its value say.
#pragma once

#include "core/objective.hpp"
#include "core/types.hpp"

namespace loss_lab {

// As torch.autograd.gradcheck: passes where |analytic - numeric| <= absolute + relative |numeric|.
struct GradientTolerance {
  Real step = 1e-6;  // times max(1, |parameter|)
  Real absolute = 1e-5;
  Real relative = 1e-3;
};

// The parameter whose two derivatives differ most, as a multiple of what is allowed.
struct GradientCheck {
  Index parameter;
  Real analytic;
  Real numeric;
  Real excess;  // above 1, or NaN: the check has failed
  bool passed() const { return excess <= 1; }
};

// Central differences of what evaluate() gives, one parameter after another. At a kink the two may well
// differ. theta: parameters(), at least one.
GradientCheck check_gradient(const Objective& objective, ConstReals theta, const Batch& batch,
                             Scratch& scratch, const GradientTolerance& tolerance = {});

}  // namespace loss_lab
