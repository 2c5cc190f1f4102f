#include "tests/native/support/tables.hpp"

#include <filesystem>
#include <string>

#include "tests/native/support/json.hpp"

namespace loss_lab::test {

namespace {

std::string file_of(std::string_view id, std::string_view ending) {
  return "core/datasets/tables/" + std::string(id) + std::string(ending);
}

}  // namespace

Value table(std::string_view id) { return json_file(file_of(id, ".json")); }

Value whole_table(std::string_view id) {
  const Value first = table(id);
  const std::string rest = file_of(id, ".rest.json");
  if (!std::filesystem::exists(LOSS_LAB_ROOT "/" + rest)) return first;
  Value::Object columns = *first.find("columns")->object();
  const Value more = json_file(rest);
  for (const auto& column : *more.find("columns")->object()) columns.push_back(column);
  Value whole = first;
  whole.set("columns", columns);
  return whole;
}

}  // namespace loss_lab::test
