// Experiments made of a fuzzer's choices, of what the catalog holds, and small enough to be run at once.
#pragma once

#include <string_view>

#include "core/session.hpp"
#include "core/value.hpp"
#include "tests/native/support/choices.hpp"

namespace loss_lab::test {

struct AnyExperiment {
  Value experiment;
  Value table;  // null: none goes with it
};

// Mostly ones that can be opened. A line that begins with a brace is read as JSON instead.
AnyExperiment any_experiment(Choices& choices);
// The same kinds of pieces as those of `experiment`, for Session::edit.
Value any_changes(Choices& choices, const Session& session);
// For evaluate_loss.
Value any_evaluation(Choices& choices);

}  // namespace loss_lab::test
