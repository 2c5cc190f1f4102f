#include "core/gradient_check.hpp"

#include <cmath>
#include <vector>

namespace loss_lab {

GradientCheck check_gradient(const Objective& objective, ConstReals theta, const Batch& batch,
                             Scratch& scratch, const GradientTolerance& tolerance) {
  std::vector<Real> gradient(theta.size()), unused(theta.size());
  objective.evaluate(theta, batch, scratch, gradient);
  std::vector<Real> moved(theta.begin(), theta.end());
  GradientCheck worst{-1, 0, 0, -1};
  for (std::size_t i = 0; i < theta.size(); ++i) {
    const Real step = tolerance.step * std::fmax(1, std::fabs(theta[i]));
    const Real ahead = theta[i] + step, behind = theta[i] - step;
    moved[i] = ahead;
    const Real value_ahead = objective.evaluate(moved, batch, scratch, unused);
    moved[i] = behind;
    const Real value_behind = objective.evaluate(moved, batch, scratch, unused);
    moved[i] = theta[i];
    const Real numeric = (value_ahead - value_behind) / (ahead - behind);
    const Real excess =
        std::fabs(gradient[i] - numeric) / (tolerance.absolute + tolerance.relative * std::fabs(numeric));
    // Written so that what is not a number counts as worst.
    if (!(excess <= worst.excess)) worst = {static_cast<Index>(i), gradient[i], numeric, excess};
    if (std::isnan(excess)) break;
  }
  return worst;
}

}  // namespace loss_lab
