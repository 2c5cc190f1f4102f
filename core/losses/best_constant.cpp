#include "core/losses/best_constant.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <vector>

#include "core/math/elementary.hpp"

namespace loss_lab {

Real weight_of(ConstReals weights, std::size_t i) { return weights.empty() ? 1.0 : weights[i]; }

Real weighted_mean(ConstReals targets, ConstReals weights) {
  Real sum = 0;
  Real total = 0;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    sum += weight_of(weights, i) * targets[i];
    total += weight_of(weights, i);
  }
  return sum / total;
}

Real log_mean(ConstReals targets, ConstReals weights) { return math::log(weighted_mean(targets, weights)); }

Real log_odds(Real share) { return math::log(share / (1 - share)); }

Real weighted_quantile(ConstReals targets, ConstReals weights, Real level) {
  std::vector<std::size_t> order(targets.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t i) { return !(weight_of(weights, i) > 0); });
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return targets[a] != targets[b] ? targets[a] < targets[b] : a < b;
  });
  Real total = 0;
  for (std::size_t i : order) total += weight_of(weights, i);
  Real below = 0;
  for (std::size_t k = 0; k < order.size(); ++k) {
    below += weight_of(weights, order[k]);
    const Real here = targets[order[k]];
    if (below > level * total || k + 1 == order.size()) return here;
    if (below == level * total) return here + 0.5 * (targets[order[k + 1]] - here);
  }
  return std::numeric_limits<Real>::quiet_NaN();
}

}  // namespace loss_lab
