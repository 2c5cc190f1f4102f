// The order in which sums of losses, and of lists of numbers, add.
#pragma once

#include "core/math/pack.hpp"
#include "core/types.hpp"

namespace loss_lab::math {

// The sum of term(i, left) over the packs: i is a pack's first place, left how many places there are from it
// on. Of the last one of an odd count, the term's other lane has to be 0. The sum runs in interleaved chains,
// so that one addition need not wait for the last.
template <class Term>
Real sum_terms(Index n, Term term) {
  constexpr int chains = 4;
  Pack sums[chains] = {};
  Index i = 0;
  for (; i + chains * lanes <= n; i += chains * lanes)
    for (int chain = 0; chain < chains; ++chain) sums[chain] += term(i + chain * lanes, lanes);
  for (; i < n; i += lanes) sums[0] += term(i, n - i);
  const Pack total = (sums[0] + sums[1]) + (sums[2] + sums[3]);
  return total[0] + total[1];
}

}  // namespace loss_lab::math
