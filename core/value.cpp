#include "core/value.hpp"

#include <algorithm>

namespace loss_lab {

const Value* Value::find(std::string_view key) const {
  const Object* members = object();
  if (!members) return nullptr;
  auto at = std::find_if(members->begin(), members->end(), [&](const Member& m) { return m.first == key; });
  return at == members->end() ? nullptr : &at->second;
}

void Value::set(std::string_view key, Value value) {
  if (!object()) data_ = Object{};
  auto& members = std::get<Object>(data_);
  auto at = std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.first == key; });
  if (at == members.end())
    members.emplace_back(std::string(key), std::move(value));
  else
    at->second = std::move(value);
}

void Value::remove(std::string_view key) {
  if (auto* members = std::get_if<Object>(&data_))
    std::erase_if(*members, [&](const Member& m) { return m.first == key; });
}

}  // namespace loss_lab
