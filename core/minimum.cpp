#include "core/minimum.hpp"

#include <cmath>
#include <limits>

#include "core/math/kernels.hpp"
#include "core/optimizers/newton.hpp"
#include "core/surface.hpp"

namespace loss_lab {

namespace {

constexpr Real flat =
    1e-9;  // of the gradient, against the loss itself: one that falls for ever is never flat

enum class From { here, start, best };

// With rates that fall by a constant factor from the first to the last.
struct Leg {
  std::string_view optimizer;
  From from;
  Time steps;
  Real rate, factor;
};

// Adam's first rate finds the way from far off, its second what is left of it where a loss has corners.
constexpr Leg legs[] = {
    {"newton", From::here, 50, 1, 1},     {"newton", From::start, 50, 1, 1},
    {"adam", From::best, 3000, 1, 0.996}, {"adam", From::best, 1500, 1e-2, 0.99},
    {"newton", From::best, 50, 1, 1},
};

// The experiment from its start, under the loss at t alone, with all rows in each batch.
Value plain_experiment(const Session& session) {
  Value plain = session.experiment();
  Value loss;
  if (const Value* edits = plain.find("edits"); edits && edits->list())
    for (const Value& edit : *edits->list())
      if (const Value* other = edit.find("loss");
          other && *edit.find("t")->number() <= static_cast<Real>(session.t()))
        loss = *other;
  for (const char* key :
       {"edits", "penalty", "optimizer", "schedule", "clip", "early_stopping", "batch_size"})
    plain.remove(key);
  // As an edit: the class weights were given for the loss of the start.
  if (!loss.is_null()) plain.set("edits", Value::List{Value::Object{{"t", 0}, {"loss", std::move(loss)}}});
  return plain;
}

bool starts_at_zero(const Model& model) {
  const Vector initial = model.initial(Random(0));
  return math::max_abs({initial.data(), static_cast<std::size_t>(initial.size())}) == 0;
}

}  // namespace

MinimumSearch::MinimumSearch(const Session& session)
    : frozen_(plain_experiment(session), session.table().is_null() ? nullptr : &session.table()),
      scratch_(frozen_.objective(), frozen_.training_rows().features.rows()),
      start_(session.theta().begin(), session.theta().end()),
      minimum_{.loss = std::numeric_limits<Real>::infinity(),
               .parameters = start_,
               .natural = {},
               .steps = 0,
               .proven = false} {
  const Objective& objective = frozen_.objective();
  const Model& model = objective.model();
  theta_.resize(start_.size());
  gradient_.resize(start_.size());
  delta_.resize(start_.size());
  if (model.info().id == "constant") {
    const Batch rows = frozen_.training_rows();
    const auto best = objective.loss().best_constant(rows.targets, rows.weights, model.outputs());
    if (!best.empty())
      consider(best, objective.data_value(best, rows, scratch_), objective.loss().info().claims.convex);
  }
  if (const SurfaceInfo* surface = surface_of(model)) {
    const SurfaceInfo::Minimum& lowest = surface->minima.front();
    consider(std::vector<Real>{lowest.x, lowest.y}, lowest.value, true);
  }
  begin_leg();
}

// Passes over those whose optimizer is not for so many parameters.
void MinimumSearch::begin_leg() {
  const Model& model = frozen_.model();
  for (; leg_ < std::size(legs); ++leg_) {
    const Leg& leg = legs[leg_];
    optimizer_ = make_optimizer(Value::Object{{"id", std::string(leg.optimizer)}}, "");
    const Index most = optimizer_->info().most_parameters;
    if (most != 0 && model.parameters() > most) continue;
    t_ = 0;
    rate_ = leg.rate;
    const ConstReals from = leg.from == From::here    ? ConstReals(start_)
                            : leg.from == From::start ? frozen_.theta()
                                                      : ConstReals(minimum_.parameters);
    theta_.assign(from.begin(), from.end());
    Index numbers = 0;
    for (const Block& block : optimizer_->memory(model.parameters())) numbers += block.size();
    memory_.assign(static_cast<std::size_t>(numbers), 0);
    next_.assign(memory_.size(), 0);
    curvature_room_.resize(
        ObjectiveCurvature::room_for(*optimizer_, model, frozen_.training_rows().features.rows()));
    return;
  }
}

void MinimumSearch::consider(ConstReals theta, Real loss, bool proven) {
  if (!math::all_finite(theta)) return;  // what falls for ever may end there
  // Rounding may leave the place that is proven a little above others.
  if (!(loss < minimum_.loss) && !(proven && loss - minimum_.loss <= flat * std::fabs(loss))) return;
  minimum_.loss = loss;
  minimum_.parameters.assign(theta.begin(), theta.end());
  minimum_.proven = proven;
}

bool MinimumSearch::advance(Index most) {
  const Objective& objective = frozen_.objective();
  const Batch rows = frozen_.training_rows();
  // Models start at zero where what is convex in the outputs is so in the parameters.
  const bool convex = objective.loss().info().claims.convex && starts_at_zero(objective.model());
  for (; most > 0; --most) {
    if (minimum_.proven || leg_ == std::size(legs)) {
      Value::Numbers best(minimum_.parameters.begin(), minimum_.parameters.end());
      frozen_.edit(Value::Object{{"start", std::move(best)}}, nullptr);
      minimum_.natural = frozen_.look().natural.parameters;
      return true;
    }
    const Real loss = objective.evaluate(theta_, rows, scratch_, gradient_);
    const bool counts = std::isfinite(loss) && t_ < legs[leg_].steps;
    if (counts) consider(theta_, loss, convex && math::max_abs(gradient_) <= flat * std::fabs(loss));
    // From a place whose gradient overflows no way leads on.
    if (!counts || !math::all_finite(gradient_)) {
      ++leg_;
      begin_leg();
      continue;
    }
    ObjectiveCurvature curvature(objective, theta_, rows, scratch_, curvature_room_);
    optimizer_->update(theta_, gradient_, memory_, rate_, delta_, next_, &curvature);
    std::swap(memory_, next_);
    for (std::size_t i = 0; i < theta_.size(); ++i) theta_[i] += delta_[i];
    rate_ *= legs[leg_].factor;
    ++t_;
    ++minimum_.steps;
  }
  return false;
}

}  // namespace loss_lab
