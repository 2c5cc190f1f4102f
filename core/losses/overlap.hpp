// What dice and tversky share: how much predicted and true labels overlap, against what is wrong.
#pragma once

#include "core/losses/groups.hpp"

namespace loss_lab {

// With q = sigmoid(p): the overlap sum(q y), labels wrongly on sum(q (1 - y)) and wrongly off sum((1 - q) y).
//   value   wrong / (overlap + wrong),   wrong = alpha wrongly_on + beta wrongly_off + smoothing
// Written so, and not as 1 - overlap / ..., it keeps its digits where nearly nothing is wrong.
struct Overlap {
  math::Pack operator()(Examples& at) const;

  Real alpha;      // the price of labels wrongly on, at least 0
  Real beta;       // the price of labels wrongly off, at least 0
  Real smoothing;  // above 0: keeps the divisor from it
};

}  // namespace loss_lab
