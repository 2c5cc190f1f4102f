#include "core/until.hpp"

namespace loss_lab {

namespace {

constexpr Range updates = {0, 1e9};

}  // namespace

Until::Until(const Session& session, const Value& query) {
  static constexpr std::string_view keys[] = {"lossBelow", "converged", "validationRises", "most"};
  const Reader reader(query, "");
  reader.expect_keys(keys);
  if (const auto below = reader.optional("lossBelow")) loss_below_ = below->number();
  const auto converged = reader.optional("converged");
  converged_ = converged && converged->truth();
  const auto most = reader.optional("most");
  last_ = session.t() + (most ? most->integer(updates) : usual_updates);
  if (const auto rises = reader.optional("validationRises")) {
    const Parameter& patience = early_stopping_parameters().front();
    const auto epochs = static_cast<Real>(rises->integer({patience.min, patience.max}));
    const auto measured = session.validation_loss();
    if (!measured) rises->fail("nothing_held_out");
    const Value description = Value::Object{{"patience", epochs}};
    rises_.emplace(Reader(description, ""));
    seen_.resize(EarlyStopping::memory(session.model().parameters()));
    EarlyStopping::forget(seen_);
    rises_->observe(session.t(), *measured, session.theta(), seen_);
  }
}

bool Until::advance(Session& session, Index most) {
  while (!holds(session)) {
    if (most-- == 0) return false;
    session.advance(session.t() + 1, 1);
    if (rises_ && session.t() % session.steps_per_epoch() == 0)
      rises_->observe(session.t(), *session.validation_loss(), session.theta(), seen_);
  }
  return true;
}

bool Until::holds(const Session& session) const {
  return session.t() >= last_ || session.diverged() ||
         (converged_ && session.status() == Status::converged) ||
         (loss_below_ && session.train_loss() < *loss_below_) || (rises_ && rises_->stops(seen_));
}

}  // namespace loss_lab
