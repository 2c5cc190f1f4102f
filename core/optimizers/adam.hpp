// adam and adamw, which differ in where the weight decay acts: on the gradient, or on theta directly.
//
//   g = gradient + weight_decay theta in adam, gradient in adamw
//   m = beta1 m + (1 - beta1) g,  v = beta2 v + (1 - beta2) g^2,  v_max = the largest v so far
//   delta = -learning_rate m_hat / (sqrt(v_hat) + eps), in adamw less learning_rate weight_decay theta
//   m_hat = m / (1 - beta1^count), v_hat = v / (1 - beta2^count), with amsgrad v_max / (1 - beta2^count)
//
// As torch.optim, whose order of operations divides the learning rate and sqrt(v) by the two corrections.
#pragma once

#include "core/optimizers/elementwise.hpp"

namespace loss_lab {

// What a mean of so many numbers falls short of by having begun at zero: 1 - beta^count.
Real mean_correction(Real beta, Real count);

// values: learning_rate, beta1, beta2, eps, weight_decay, amsgrad. decoupled: whether it is adamw.
std::unique_ptr<const Optimizer> make_adam(const OptimizerInfo& info, std::vector<Real> values,
                                           bool decoupled);

}  // namespace loss_lab
