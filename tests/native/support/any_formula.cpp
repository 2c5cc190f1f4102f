#include "tests/native/support/any_formula.hpp"

#include <cmath>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/error.hpp"
#include "core/evaluate.hpp"
#include "core/expression.hpp"
#include "core/program.hpp"

namespace loss_lab::test {
namespace {

constexpr std::string_view names[] = {"p", "y", "r", "k", "delta"};
constexpr Constant constants[] = {{"k", 1.5}, {"delta", 0}};
const std::vector<Real> outputs = {0, -2.5, 700};
const std::vector<Real> targets = {0, 1, 0.5};

void require(bool holds, const char* what) {
  if (!holds) throw std::logic_error(what);
}

std::optional<Expression> parse(std::string_view text, const ExpressionRules& rules) {
  try {
    return parse_expression(text, rules, "loss.expression");
  } catch (const Error& error) {
    require(error.code().starts_with("expression_") && error.path() == "loss.expression", "a foreign error");
    if (const Value* column = error.values().find("column"))
      require(*column->number() >= 1 && *column->number() <= static_cast<Real>(text.size() + 1),
              "a column outside of the text");
    return std::nullopt;
  }
}

void require_sound(const Expression& expression) {
  for (std::size_t i = 0; i < expression.nodes.size(); ++i) {
    const ExpressionNode& node = expression.nodes[i];
    require(node.operation != Operation::name || node.name < expression.names.size(), "a name without place");
    for (std::size_t a = 0; a < arguments_of(node.operation); ++a)
      require(node.arguments[a] < i, "an argument after its function");
  }
}

}  // namespace

bool try_formula(std::string_view text) {
  const auto any = parse(text, {.names = {}, .matrices = true});
  if (!any) return false;
  require_sound(*any);
  const auto formula = parse(text, {.names = names});
  if (!formula) return false;
  const Program program(*formula, constants);
  std::vector<Real> values(outputs.size()), slopes(outputs.size()), memory(program.memory());
  program.evaluate(outputs, targets, values, slopes, memory);
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    const Real value = evaluate<Real>(*formula, [&](std::string_view name) -> Real {
      if (name == "p") return outputs[i];
      if (name == "y") return targets[i];
      if (name == "r") return outputs[i] - targets[i];
      return name == "k" ? constants[0].value : constants[1].value;
    });
    require(values[i] == value || (std::isnan(values[i]) && std::isnan(value)), "not the formula's value");
    require(!std::isfinite(value) || !std::isnan(slopes[i]), "a slope that is no number");
  }
  return true;
}

}  // namespace loss_lab::test
