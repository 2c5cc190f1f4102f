// What one loss writes to the tape: its targets, its settings, each example's loss and its slopes.
#pragma once

#include <string_view>

#include "core/loss.hpp"
#include "core/tape.hpp"

namespace loss_lab {

// After the entry `output` (input.outputs). Ids begin with `prefix`, "" or "term2.". The entries loss and
// loss_slope are the last; loss_slope is that of each example's loss, not reduced. Coefficients are ignored.
void trace_loss(const Loss& loss, const LossInput& input, std::string_view output, std::string_view prefix,
                Tape& tape);

}  // namespace loss_lab
