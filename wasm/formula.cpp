#include "wasm/formula.hpp"

#include <map>
#include <string>

#include "core/expression.hpp"
#include "wasm/convert.hpp"

namespace loss_lab::border {

namespace {

val to_val(const Expression& expression, const ExpressionNode& node) {
  if (node.operation == Operation::number)
    return Record().set("kind", std::string_view("number")).set("value", node.number);
  if (node.operation == Operation::name)
    return Record().set("kind", std::string_view("name")).set("name", expression.names[node.name]);
  const std::span arguments(node.arguments.data(), arguments_of(node.operation));
  return Record()
      .set("kind", std::string_view("call"))
      .set("op", text_of(node.operation))
      .set("arguments",
           list(arguments, [](std::size_t argument) { return val(static_cast<Real>(argument)); }));
}

val parse(std::string_view text) {
  const Expression expression = parse_expression(text, {.names = {}, .matrices = true}, "");
  return Record().set("text", text).set("nodes", list(expression.nodes, [&](const ExpressionNode& node) {
                                          return to_val(expression, node);
                                        }));
}

}  // namespace

val formula(std::string_view text) {
  static std::map<std::string, val, std::less<>> parsed;
  if (text.empty()) return val::null();
  auto known = parsed.find(text);
  if (known == parsed.end()) known = parsed.emplace(std::string(text), parse(text)).first;
  return known->second;
}

}  // namespace loss_lab::border
