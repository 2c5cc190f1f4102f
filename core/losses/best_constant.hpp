// The best constant outputs that losses share. targets: n >= 1; weights: one per target, or empty for all 1.
#pragma once

#include "core/types.hpp"

namespace loss_lab {

Real weighted_mean(ConstReals targets, ConstReals weights);

// The point below which a share `level` of the weight lies; the middle where every point of an interval does.
Real weighted_quantile(ConstReals targets, ConstReals weights, Real level);

}  // namespace loss_lab
