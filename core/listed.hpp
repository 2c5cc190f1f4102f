// Finds what {"id": ...} names in one of the explicit lists of losses, models, optimizers, schedules and data
// sets.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/reader.hpp"

namespace loss_lab {

// Throws Error: wrong_type, missing, unknown_id.
template <class Info>
const Info& read_id(const Reader& description, std::span<const Info* const> listed) {
  std::vector<std::string_view> ids;
  for (const Info* info : listed) ids.push_back(info->id);
  const std::string_view id = description.required("id").one_of(ids);
  std::size_t i = 0;
  while (ids[i] != id) ++i;
  return *listed[i];
}

}  // namespace loss_lab
