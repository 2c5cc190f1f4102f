#include "core/diagnosis.hpp"

#include <algorithm>
#include <cmath>

namespace loss_lab {

namespace {

constexpr Time shortest_replay = 100, longest_replay = 20'000;
constexpr int most_halvings = 60;
constexpr Real settled = 1.005;  // failing / working, where three figures agree

void set_rate(Value& holder, Real rate) {
  const Value* optimizer = holder.find("optimizer");
  if (!optimizer) return;
  Value slower = *optimizer;
  slower.set("learning_rate", rate);
  holder.set("optimizer", std::move(slower));
}

// The experiment with this learning rate from the start, whatever it was edited to.
Value with_rate(Value experiment, Real rate) {
  if (!experiment.find("optimizer")) experiment.set("optimizer", *experiment_defaults().find("optimizer"));
  set_rate(experiment, rate);
  if (const Value* edits = experiment.find("edits"); edits && edits->list()) {
    Value::List slower = *edits->list();
    for (Value& edit : slower) set_rate(edit, rate);
    experiment.set("edits", std::move(slower));
  }
  return experiment;
}

}  // namespace

RateSearch::RateSearch(const Session& session)
    : experiment_(session.experiment()),
      table_(session.table()),
      horizon_(std::clamp(session.t(), shortest_replay, longest_replay)),
      diagnosis_{.working_rate = {},
                 .learning_rate = session.optimizer().learning_rate(),
                 .largest_curvature = {},
                 .stability_bound = {}} {
  const auto momentum = session.stability_momentum();
  try_rate(diagnosis_.learning_rate);
  if (momentum) {
    Scratch scratch(replay_->objective(), replay_->training_rows().features.rows());
    const Real curvature = loss_lab::largest_curvature(replay_->objective(), replay_->theta(),
                                                       replay_->training_rows(), scratch);
    if (std::isfinite(curvature) && curvature > 0) {
      diagnosis_.largest_curvature = curvature;
      diagnosis_.stability_bound = 2 * (1 + *momentum) / curvature;
    }
  }
}

void RateSearch::try_rate(Real rate) {
  rate_ = rate;
  replay_.emplace(with_rate(experiment_, rate), table_.is_null() ? nullptr : &table_);
  start_loss_ = replay_->training_objective();
}

bool RateSearch::advance(Index most) {
  while (most > 0) {
    if (working_ > 0 && (failing_ == 0 || failing_ <= working_ * settled)) {
      diagnosis_.working_rate = working_;
      return true;
    }
    if (working_ == 0 && halvings_ == most_halvings) return true;

    const Time before = replay_->t();
    if (!replay_->advance(horizon_, most)) return false;
    most -= static_cast<Index>(replay_->t() - before) + 1;

    const bool works = !replay_->diverged() && replay_->training_objective() <= start_loss_;
    (works ? working_ : failing_) = rate_;
    if (working_ == 0) {
      ++halvings_;
      try_rate(rate_ / 2);
    } else if (failing_ > working_ * settled) {
      try_rate(std::sqrt(working_ * failing_));
    }
  }
  return false;
}

}  // namespace loss_lab
