#include "core/losses/softmax.hpp"

#include "core/math/elementary.hpp"

namespace loss_lab {

using math::Pack;

Softmax::Softmax(const Examples& at, Logits of)
    : at_(at), of_(of), most_(logit(0)), lead_(math::broadcast(0)), others_(math::broadcast(0)) {
  for (Index j = 1; j < at_.columns(); ++j) {
    const Pack p = logit(j);
    const auto larger = p > most_;
    lead_ = math::select(larger, math::broadcast(static_cast<Real>(j)), lead_);
    most_ = math::select(larger, p, most_);
  }
  for (Index j = 0; j < at_.columns(); ++j)
    others_ += math::select(leads(j), math::broadcast(0), math::exp(logit(j) - most_));
  log_sum_ = math::log1p(others_);
}

Softmax::Share Softmax::share(Index j) const {
  const Pack sum = 1.0 + others_;
  const Pack part = math::exp(logit(j) - most_);
  return {part / sum, math::select(leads(j), others_, sum - part) / sum};
}

void Softmax::through(Examples& at) const {
  Pack lead = math::broadcast(0), others = math::broadcast(0);
  for (Index j = 0; j < at.columns(); ++j) {
    const auto leading = leads(j);
    const Pack h = at.slope(j);
    lead = math::select(leading, h, lead);
    others += math::select(leading, math::broadcast(0), h);
  }
  for (Index j = 0; j < at.columns(); ++j) {
    const Pack h = at.slope(j);
    const Pack of_others = math::select(leads(j), others, lead + (others - h));
    const Share here = share(j);
    at.set_slope(j, h * here.rest - of_others * here.probability);
  }
}

Pack Softmax::cross_entropy(Examples& at) const {
  Pack value = math::broadcast(0);
  for (Index j = 0; j < at.columns(); ++j) {
    const Pack weight = at.slope(j);
    value += weight * surprise(j);
    at.set_slope(j, -weight);
  }
  through(at);
  return value;
}

}  // namespace loss_lab
