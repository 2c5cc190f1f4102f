// The best constant outputs that losses share. targets: n >= 1; weights: one per target, or empty for all 1.
#pragma once

#include <cstddef>

#include "core/types.hpp"

namespace loss_lab {

Real weight_of(ConstReals weights, std::size_t i);

Real weighted_mean(ConstReals targets, ConstReals weights);
Real log_mean(ConstReals targets, ConstReals weights);

// Of a share of ones; infinite where there are none, or no others.
Real log_odds(Real share);

// The point below which a share `level` of the weight lies; the middle where every point of an interval does.
Real weighted_quantile(ConstReals targets, ConstReals weights, Real level);

}  // namespace loss_lab
