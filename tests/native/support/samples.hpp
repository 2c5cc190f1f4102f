// Made-up outputs and targets that suit a loss, whatever it takes: tests ask for them of every entry.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/loss.hpp"

namespace loss_lab::test {

// In [-1, 1): the i-th number of the `which`-th list.
Real arbitrary(Index i, std::uint64_t which);
Matrix arbitrary(Index rows, Index cols, std::uint64_t which);

// The JSON of a loss with the settings it starts with, and of what else it cannot do without.
std::string usual(const LossInfo& info);
// Some numbers of outputs that go with it.
std::vector<Index> outputs_of(const LossInfo& info);
// Targets for so many rows of so many outputs, the `which`-th of their kind.
Matrix targets_for(const Loss& loss, Index rows, Index outputs, std::uint64_t which);

}  // namespace loss_lab::test
