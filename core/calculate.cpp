#include "core/calculate.hpp"

#include <algorithm>
#include <string_view>

#include "core/evaluate.hpp"
#include "core/expression.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

void expect_few(const Reader& reader, std::size_t found) {
  if (found > most_calculations)
    reader.fail(
        "wrong_count",
        {{"found", static_cast<Real>(found)}, {"min", 0}, {"max", static_cast<Real>(most_calculations)}});
}

}  // namespace

std::vector<Real> calculate(const Value& query) {
  static constexpr std::string_view keys[] = {"expressions", "values"};
  const Reader reader(query, "");
  reader.expect_keys(keys);
  const Reader given = reader.required("values"), asked = reader.required("expressions");
  const auto values = given.members();
  expect_few(given, values.size());
  std::vector<std::string_view> names;
  std::vector<Real> numbers;
  for (const auto& [name, value] : values) {
    names.push_back(name);
    numbers.push_back(value.number());
  }
  const auto value_of = [&](std::string_view name) {
    return numbers[static_cast<std::size_t>(std::ranges::find(names, name) - names.begin())];
  };
  const std::vector<Reader> expressions = asked.items();
  expect_few(asked, expressions.size());
  std::vector<Real> found;
  for (const Reader& each : expressions)
    found.push_back(evaluate<Real>(parse_expression(each.text(), {.names = names}, each.path()), value_of));
  return found;
}

}  // namespace loss_lab
