#include "core/losses/groups.hpp"

#include "core/reader.hpp"

namespace loss_lab {

Lists read_lists(const LossInfo& info, const Reader& description) {
  constexpr Range range = {0, 1e6};
  Lists lists;
  for (std::string_view key : info.lists) {
    const auto given = description.optional(key);
    lists.push_back(given ? given->numbers(range) : std::vector<Real>());
  }
  return lists;
}

}  // namespace loss_lab
