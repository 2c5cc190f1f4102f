// The list of all losses: adding one is its file and its line in list.cpp.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/info.hpp"
#include "core/loss.hpp"
#include "core/types.hpp"

namespace loss_lab {

struct LossEntry {
  const LossInfo* info;
  // From the parameters' values, in the order of info->parameters.
  std::unique_ptr<const Loss> (*make)(std::vector<Real> parameters);
};

// The entries of losses(), in the same order.
std::span<const LossEntry> loss_list();

}  // namespace loss_lab
