#include "tests/native/support/json.hpp"

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

namespace loss_lab::test {

namespace {

using Json = nlohmann::ordered_json;

Value value_of(const Json& json) {
  if (json.is_null()) return {};
  if (json.is_boolean()) return json.get<bool>();
  if (json.is_number()) return json.get<Real>();
  if (json.is_string()) return json.get<std::string>();
  if (json.is_object()) {
    Value::Object members;
    for (const auto& [key, member] : json.items()) members.emplace_back(key, value_of(member));
    return members;
  }
  // As over the border: a list of nothing but numbers comes as numbers.
  Value::Numbers numbers;
  Value::List items;
  for (const Json& item : json) {
    if (item.is_number()) numbers.push_back(item.get<Real>());
    items.push_back(value_of(item));
  }
  if (!items.empty() && numbers.size() == items.size()) return numbers;
  return items;
}

}  // namespace

Value json(std::string_view text) { return value_of(Json::parse(text)); }

std::string text_file(const std::string& path) {
  std::ifstream file(std::string(LOSS_LAB_ROOT "/") + path);
  if (!file) throw std::runtime_error("can't read " + path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

Value json_file(const std::string& path) { return json(text_file(path)); }

}  // namespace loss_lab::test
