// newton and gauss_newton: the step to where a parabola with the objective's curvature would be lowest.
//
//   delta = learning_rate direction,  (H + shift I) direction = -gradient
//
// H is the Hessian, or its Gauss-Newton part J^T (Hessian of the loss by the outputs) J, which leaves out how
// the model bends. shift is damping where H + damping I is safely positive definite; else the first of
// max(2 shift, |H| / 1000) that makes it so, with |H| the largest entry's magnitude (where H is 0, a shift of
// 1: a step of gradient descent). Safely: with all pivots of the Cholesky factor above |H| / 10^9, below
// which H is not known, being made of central differences of the gradient.
#pragma once

#include "core/optimizer.hpp"

namespace loss_lab {

enum class Bend { hessian, gauss_newton };

// values: learning_rate, damping.
std::unique_ptr<const Optimizer> make_newton(const OptimizerInfo& info, const std::vector<Real>& values,
                                             Bend bend);

// Of both: a Hessian takes as many products as there are parameters, and as many numbers as their square.
inline constexpr Index most_newton_parameters = 200;

constexpr Parameter damping_parameter() {
  return {.name = "damping", .symbol = "λ", .initial = 0, .min = 0, .max = 1e6, .scale = Scale::logarithmic};
}

}  // namespace loss_lab
