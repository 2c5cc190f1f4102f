// A run that goes on until something holds: the loss is low enough, nothing changes, the held-out loss rises.
#pragma once

#include <optional>
#include <vector>

#include "core/early_stopping.hpp"
#include "core/session.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

inline constexpr Index usual_updates = 100'000;

// Moves a session, update by update, to the first t from where it stands at which one of these holds:
//   lossBelow        the data term over all training rows is below this
//   converged        true: the status says so
//   validationRises  so many epochs in a row have ended with no held-out loss below all since the start
//   most             so many updates have been taken; usual_updates where not given
// or where it diverges.
class Until {
 public:
  // {"lossBelow"?, "converged"?, "validationRises"?, "most"?}. Throws Error: as Reader; nothing_held_out
  // where validationRises asks for what there is not.
  Until(const Session& session, const Value& query);
  // Takes at most so many updates of that session, which nothing else moves meanwhile; true once it is there.
  bool advance(Session& session, Index most);

 private:
  bool holds(const Session& session) const;

  std::optional<Real> loss_below_;
  bool converged_;
  Time last_;  // t
  std::optional<EarlyStopping> rises_;
  std::vector<Real> seen_;  // the memory of rises_
};

}  // namespace loss_lab
