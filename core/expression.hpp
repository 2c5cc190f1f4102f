// The grammar of formulas, in every Info, on the tape and in custom expressions; parsed into a flat tree.
//
//   comparison := sum [("<" | "<=" | ">" | ">=" | "==" | "!=") sum]     1 where it holds, else 0
//   sum        := product {("+" | "-") product}
//   product    := unary {("*" | "/") unary}
//   unary      := "-" unary | power
//   power      := primary ["^" unary]
//   primary    := number | name | function "(" comparison {"," comparison} ")" | "(" comparison ")"
//
// Typographic signs stand for those of ASCII: − and – for -, × · ⋅ for *, ÷ for /, ≤ ≥ ≠ for <= >= !=.
// So -x^2 is -(x^2), and x^y^z is x^(y^z). A number is 2, 0.5, .5 or 1e-3; a name is made of ASCII letters,
// digits and underscores. The functions are if(condition, yes, no), min and max of two, of one argument abs,
// sqrt, exp, log, log1p, expm1, tanh, sigmoid, softplus, log_cosh, sin, cos, sign and floor.
//
// Where matrices are allowed, of n x k there are also mean and sum (1 x 1), row_sum, row_mean, row_max and
// log_sum_exp (n x 1), softmax along each row (n x k), transpose (k x n) and, of two, matmul. Elsewhere a
// single row or column stands for as many as the other arguments have: log_sum_exp(p) - p is n x k.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/types.hpp"

namespace loss_lab {

enum class Operation {
  number,
  name,
  negate,
  add,
  subtract,
  multiply,
  divide,
  power,
  less,
  less_equal,
  greater,
  greater_equal,
  equal,
  not_equal,
  choose,
  abs,
  sqrt,
  exp,
  log,
  log1p,
  expm1,
  tanh,
  sigmoid,
  softplus,
  log_cosh,
  sin,
  cos,
  sign,
  floor,
  min,
  max,
  mean,
  sum,
  row_sum,
  row_mean,
  row_max,
  log_sum_exp,
  softmax,
  transpose,
  matmul,
};

// "+", "neg", "<=", "if", "abs": as formulas write it, but for the minus of one argument.
std::string_view text_of(Operation operation);
// How many arguments it takes: 0 for a number or a name.
std::size_t arguments_of(Operation operation);

struct ExpressionNode {
  Operation operation;
  Real number = 0;                            // of Operation::number: finite
  std::size_t name = 0;                       // of Operation::name: its place in Expression::names
  std::array<std::size_t, 3> arguments = {};  // earlier nodes, the first arguments_of(operation) of them
};

struct Expression {
  std::vector<ExpressionNode> nodes;  // after its arguments each; the last is the root
  std::vector<std::string> names;     // those that occur, in the order they first do
};

struct ExpressionRules {
  std::optional<std::span<const std::string_view>> names;  // those allowed; any, where not given
  bool matrices = false;                                   // whether the functions of matrices are
};

inline constexpr std::size_t longest_expression = 1000;  // bytes
inline constexpr std::size_t deepest_expression = 64;    // levels of operands within operands
inline constexpr std::size_t most_expression_nodes = 500;

// Throws Error: expression_too_long {found, max, unit}, expression_too_deep {max, column},
// expression_unexpected {found, expected, column}, expression_ends {expected, column},
// expression_unknown_name {name, allowed, column}, expression_arguments {function, expected, found, column}.
// Columns count characters from 1; the unit is "bytes" or "nodes". What was found is the text there; what was
// expected "value", "operator", "(" or ")". An unknown name before a parenthesis is told the functions that
// are allowed, else the names.
Expression parse_expression(std::string_view text, const ExpressionRules& rules, std::string_view path);

}  // namespace loss_lab
