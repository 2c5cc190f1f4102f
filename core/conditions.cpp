#include "core/conditions.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/evaluate.hpp"
#include "core/expression.hpp"

namespace loss_lab {
namespace {

// Column after column, as the losses add.
Matrix row_sums(const Matrix& x) {
  Matrix sums = Matrix::Zero(x.rows(), 1);
  for (Index j = 0; j < x.cols(); ++j) sums += x.col(j);
  return sums;
}

// The value of a node of matrices; none where one of its own can't be worked out here.
class Values {
 public:
  Values(const Expression& expression, const Tape& tape, const TapeEntry& entry)
      : expression_(expression), tape_(tape), entry_(entry) {}

  std::optional<Matrix> of(std::size_t at) const {
    const ExpressionNode& node = expression_.nodes[at];
    if (node.operation == Operation::number) return Matrix::Constant(1, 1, node.number);
    if (node.operation == Operation::name) return named(expression_.names[node.name]);
    std::vector<Matrix> arguments;
    for (std::size_t i = 0; i < arguments_of(node.operation); ++i) {
      std::optional<Matrix> argument = of(node.arguments[i]);
      if (!argument) return std::nullopt;
      arguments.push_back(std::move(*argument));
    }
    if (node.operation == Operation::row_sum) return row_sums(arguments[0]);
    if (node.operation >= Operation::mean) return std::nullopt;
    return elementwise(node, arguments);
  }

 private:
  std::optional<Matrix> named(const std::string& name) const {
    const auto parent = std::ranges::find(entry_.parents, name, &TapeParent::symbol);
    const TapeEntry* found = parent == entry_.parents.end() ? nullptr : tape_.find(parent->id);
    return found ? std::optional(found->values) : std::nullopt;
  }

  std::optional<Matrix> elementwise(const ExpressionNode& node, const std::vector<Matrix>& arguments) const {
    Index rows = 1, cols = 1;
    for (const Matrix& argument : arguments) {
      rows = std::max(rows, argument.rows());
      cols = std::max(cols, argument.cols());
    }
    for (const Matrix& argument : arguments)
      if ((argument.rows() != rows && argument.rows() != 1) ||
          (argument.cols() != cols && argument.cols() != 1))
        return std::nullopt;
    const auto exponent = node.operation == Operation::power
                              ? detail::whole_exponent(expression_, node.arguments[1])
                              : std::nullopt;
    Matrix values(rows, cols);
    for (Index j = 0; j < cols; ++j)
      for (Index i = 0; i < rows; ++i) {
        Real numbers[3] = {};
        for (std::size_t a = 0; a < arguments.size(); ++a) {
          const Matrix& argument = arguments[a];
          numbers[a] = argument(argument.rows() == 1 ? 0 : i, argument.cols() == 1 ? 0 : j);
        }
        values(i, j) = exponent ? math::powi(numbers[0], *exponent)
                                : detail::apply<Real>(node.operation, numbers[0], numbers[1], numbers[2]);
      }
    return values;
  }

  const Expression& expression_;
  const Tape& tape_;
  const TapeEntry& entry_;
};

}  // namespace

std::vector<Condition> conditions_of(const Tape& tape, const TapeEntry& entry) {
  std::vector<Condition> conditions;
  if (entry.formula.find("if") == std::string::npos) return conditions;
  const Expression expression = parse_expression(entry.formula, {.names = {}, .matrices = true}, "");
  const Values values(expression, tape, entry);
  for (const ExpressionNode& node : expression.nodes) {
    if (node.operation != Operation::choose) continue;
    std::optional<Matrix> condition = values.of(node.arguments[0]);
    if (!condition) continue;
    for (Real& value : condition->reshaped()) value = value != 0;
    conditions.push_back({node.arguments[0], std::move(*condition)});
  }
  return conditions;
}

}  // namespace loss_lab
