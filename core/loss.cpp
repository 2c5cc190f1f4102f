#include "core/loss.hpp"

#include <string>

#include "core/listed.hpp"
#include "core/losses/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

#define LOSS_LAB_ADDRESS(loss) &loss,
constexpr const LossInfo* all[] = {LOSS_LAB_LOSSES(LOSS_LAB_ADDRESS)};
#undef LOSS_LAB_ADDRESS

}  // namespace

std::span<const LossInfo* const> losses() { return all; }

std::unique_ptr<const Loss> make_loss(const Value& description, std::string_view path) {
  const Reader reader(description, std::string(path));
  const LossInfo& info = read_id<LossInfo>(reader, all);
  reader.expect_keys(info.parameters);
  return info.make(reader.parameters(info.parameters));
}

}  // namespace loss_lab
