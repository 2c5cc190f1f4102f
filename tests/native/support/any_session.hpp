// What must hold of every experiment and of every run of it, however hostile the one or wild the other.
#pragma once

#include <string_view>

namespace loss_lab::test {

// Bytes as Choices reads them. Both throw what the core throws besides Error, and std::logic_error where
// something does not hold.

// An experiment opens or is refused; so is a loss alone, and numbers to be worked out. True where it opens.
bool try_experiment(std::string_view bytes);

// Moves about in an experiment by everything that a page can call. What stands at a t is always the same
// bits: coming back, on a copy, by the ledger, after a refused edit, and opened anew from what the session
// says that it is. Calls that have nothing to refuse throw nothing. True where the experiment opens.
bool try_session(std::string_view bytes);

}  // namespace loss_lab::test
