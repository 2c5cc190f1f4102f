// The tables of data sets, as the engine hands them over.
#pragma once

#include <string_view>

#include "core/value.hpp"

namespace loss_lab::test {

// With the columns that are taken by default: of most tables all.
Value table(std::string_view id);
// With all columns.
Value whole_table(std::string_view id);

}  // namespace loss_lab::test
