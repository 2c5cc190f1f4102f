// Columns of data sets that have many of them: a list of names, and after it the few that tell more.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/dataset.hpp"

namespace loss_lab::data {

// Numbers without a unit under these names, then `last`.
template <std::size_t many, std::size_t few>
constexpr std::array<ColumnInfo, many + few> named(const std::string_view (&names)[many],
                                                   const ColumnInfo (&last)[few]) {
  std::array<ColumnInfo, many + few> columns{};
  for (std::size_t j = 0; j < many; ++j) columns[j].name = names[j];
  for (std::size_t j = 0; j < few; ++j) columns[many + j] = last[j];
  return columns;
}

}  // namespace loss_lab::data
