#include "core/value.hpp"

#include <algorithm>

namespace loss_lab {

Value::Value() = default;
Value::Value(bool truth) : data_(truth) {}
Value::Value(Real number) : data_(number) {}
Value::Value(int number) : data_(static_cast<Real>(number)) {}
Value::Value(std::string text) : data_(std::move(text)) {}
Value::Value(std::string_view text) : data_(std::string(text)) {}
Value::Value(const char* text) : data_(std::string(text)) {}
Value::Value(Numbers numbers) : data_(std::move(numbers)) {}
Value::Value(List list) : data_(std::move(list)) {}
Value::Value(Object object) : data_(std::move(object)) {}
Value::Value(const Value& other) = default;
Value::Value(Value&& other) noexcept = default;
Value& Value::operator=(const Value& other) = default;
Value& Value::operator=(Value&& other) noexcept = default;
Value::~Value() = default;
bool Value::operator==(const Value& other) const = default;

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
