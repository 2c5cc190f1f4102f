// What each step of a stretch of a run was, by replay on a copy of it: the history thins, this is exact.
#pragma once

#include <vector>

#include "core/history.hpp"
#include "core/session.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

class Ledger {
 public:
  // {"from", "to", "every"?}: positions from, from + every ... before `to`, at most 4,096 of them; it ends
  // early where the run diverges. Throws Error: as Reader; out_of_range where there would be none or more.
  Ledger(const Session& session, const Value& query);

  // Takes at most so many updates; true once all positions are there.
  bool advance(Index most);
  // One for each position; the batch objective, and what the history measures.
  const std::vector<Real>& losses() const { return losses_; }
  const std::vector<Measurement>& measured() const { return measured_; }
  // The copy, where it stands.
  const Session& session() const { return copy_; }

 private:
  Session copy_;
  Time next_, to_, every_;
  std::vector<Real> losses_;
  std::vector<Measurement> measured_;
};

}  // namespace loss_lab
