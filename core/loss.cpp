#include "core/loss.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "core/losses/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {

const LossInfo* find_loss(std::string_view id) {
  for (const LossEntry& entry : loss_list())
    if (entry.info->id == id) return entry.info;
  return nullptr;
}

std::unique_ptr<const Loss> make_loss(const Value& description, std::string_view path) {
  const Reader reader(description, std::string(path));
  std::vector<std::string_view> ids;
  for (const LossEntry& entry : loss_list()) ids.push_back(entry.info->id);
  const std::string_view id = reader.required("id").one_of(ids);
  const LossEntry& entry = *std::ranges::find(loss_list(), id, [](const LossEntry& e) { return e.info->id; });
  reader.expect_keys(entry.info->parameters);
  return entry.make(reader.parameters(entry.info->parameters));
}

}  // namespace loss_lab
