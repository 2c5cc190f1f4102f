// Which case of a formula by cases holds for the numbers of a tape.
#pragma once

#include <vector>

#include "core/tape.hpp"
#include "core/types.hpp"

namespace loss_lab {

struct Condition {
  std::size_t node;  // the first argument of an if, in the tree of the entry's formula
  // 1 where it holds, else 0; a single row or column stands for all.
  Matrix holds;
};

// One for each if of the entry's formula; none of a condition that takes a function of matrices but row_sum.
std::vector<Condition> conditions_of(const Tape& tape, const TapeEntry& entry);

}  // namespace loss_lab
