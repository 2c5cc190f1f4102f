#include "core/losses/overlap.hpp"

#include "core/math/elementary.hpp"

namespace loss_lab {

using math::Pack;

Pack Overlap::operator()(Examples& at) const {
  Pack overlap = math::broadcast(0), wrong = math::broadcast(smoothing);
  for (Index j = 0; j < at.columns(); ++j) {
    const Pack y = at.y(j), on = math::sigmoid(at.p(j)), off = math::sigmoid(-at.p(j));
    overlap += on * y;
    wrong += alpha * on * (1.0 - y) + beta * off * y;
  }
  const Pack whole = overlap + wrong;
  const Pack value = wrong / whole, right = overlap / whole;
  for (Index j = 0; j < at.columns(); ++j) {
    const Pack y = at.y(j), on = math::sigmoid(at.p(j)), off = math::sigmoid(-at.p(j));
    const Pack by_share = right * (alpha * (1.0 - y) - beta * y) - value * y;
    at.set_slope(j, by_share / whole * on * off);
  }
  return value;
}

}  // namespace loss_lab
