// Positions of a run kept for coming back: a bounded number of them, however long the run.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/types.hpp"

namespace loss_lab {

// What a position is: all else follows from the experiment.
struct Position {
  Time t = 0;
  std::vector<Real> theta;
  std::vector<Real> memory;    // the optimizer's
  std::vector<Real> schedule;  // what the schedule remembers of the losses measured
  std::vector<Real> stopping;  // what early stopping does
};

// Two sets. The coarse one holds every stride-th position from 0 on; when it is full, the stride doubles and
// every second goes. The fine one holds the last positions passed on the way back to an earlier t, so that a
// learner who steps back again and again pays for the way once.
class Checkpoints {
 public:
  // `numbers`: of all parts of a position together, at the most.
  explicit Checkpoints(std::size_t numbers);

  // Keeps the position if its t is a multiple of the stride and not yet kept.
  void keep_coarse(const Position& position);
  void keep_fine(const Position& position);
  // How many positions before a target are worth keeping fine.
  Time fine_room() const { return static_cast<Time>(fine_.slots.size()); }

  // Puts the latest position kept at or before t into `position`, if that is later than `after`.
  bool restore(Time t, Time after, Position& position) const;
  // Keeps of `other` what lies before t.
  void adopt(const Checkpoints& other, Time t);

 private:
  struct Slot {
    Time t = -1;
    std::array<std::size_t, 4> sizes = {};  // of theta, memory, schedule and stopping
  };
  struct Set {
    std::vector<Slot> slots;
    std::vector<Real> numbers;
  };
  void write(Set& set, std::size_t slot, const Position& position);

  std::size_t width_;
  Set coarse_, fine_;
  Time stride_ = 1;
  std::size_t next_fine_ = 0;
  Time newest_ = -1;  // of all that were ever kept
};

}  // namespace loss_lab
