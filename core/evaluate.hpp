// The value of a formula for given values of its names: numbers, packs or dual numbers.
#pragma once

#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/expression.hpp"
#include "core/math/dual.hpp"
#include "core/math/elementary.hpp"
#include "core/math/pack.hpp"

namespace loss_lab {

namespace detail {

// The exponent, where it is a whole number written out: then a negative base has a power too.
inline std::optional<int> whole_exponent(const Expression& expression, std::size_t at) {
  const ExpressionNode& node = expression.nodes[at];
  if (node.operation == Operation::negate) {
    const auto positive = whole_exponent(expression, node.arguments[0]);
    return positive ? std::optional(-*positive) : std::nullopt;
  }
  constexpr Real most = 1024;
  if (node.operation != Operation::number || node.number > most || node.number != std::floor(node.number))
    return std::nullopt;
  return static_cast<int>(node.number);
}

// One operation on as many of the arguments as it takes.
template <class T>
T apply(Operation operation, T a, T b, T c) {
  const auto truth = [](auto condition) {
    return math::select(condition, math::constant<T>(1), math::constant<T>(0));
  };
  switch (operation) {
    case Operation::negate:
      return -a;
    case Operation::add:
      return a + b;
    case Operation::subtract:
      return a - b;
    case Operation::multiply:
      return a * b;
    case Operation::divide:
      return a / b;
    case Operation::power:
      return math::pow(a, b);
    case Operation::less:
      return truth(a < b);
    case Operation::less_equal:
      return truth(a <= b);
    case Operation::greater:
      return truth(a > b);
    case Operation::greater_equal:
      return truth(a >= b);
    case Operation::equal:
      return truth(a == b);
    case Operation::not_equal:
      return truth(a != b);
    case Operation::choose:
      return math::select(a != math::constant<T>(0), b, c);
    case Operation::abs:
      return math::abs(a);
    case Operation::sqrt:
      return math::sqrt(a);
    case Operation::exp:
      return math::exp(a);
    case Operation::log:
      return math::log(a);
    case Operation::log1p:
      return math::log1p(a);
    case Operation::expm1:
      return math::expm1(a);
    case Operation::tanh:
      return math::tanh(a);
    case Operation::sigmoid:
      return math::sigmoid(a);
    case Operation::softplus:
      return math::softplus(a);
    case Operation::log_cosh:
      return math::log_cosh(a);
    case Operation::sin:
      return math::sin(a);
    case Operation::cos:
      return math::cos(a);
    case Operation::sign:
      return math::sign(a);
    case Operation::floor:
      return math::floor(a);
    case Operation::min:
      return math::min(a, b);
    case Operation::max:
      return math::max(a, b);
    case Operation::number:
    case Operation::name:
    case Operation::mean:
    case Operation::sum:
    case Operation::row_sum:
    case Operation::row_mean:
    case Operation::row_max:
    case Operation::log_sum_exp:
    case Operation::softmax:
    case Operation::transpose:
    case Operation::matmul:
      break;
  }
  return math::constant<T>(math::detail::not_a_number);
}

}  // namespace detail

// The value of each node. `lookup` gives a name's value. Both cases of an if are worked out. The matrix
// functions give no number.
template <class T, class Lookup>
std::vector<T> evaluate_nodes(const Expression& expression, const Lookup& lookup) {
  std::vector<T> named;
  for (const std::string& name : expression.names) named.push_back(lookup(name));
  std::vector<T> values;
  values.reserve(expression.nodes.size());
  for (const ExpressionNode& node : expression.nodes) {
    const auto argument = [&](std::size_t i) {
      return i < arguments_of(node.operation) ? values[node.arguments[i]] : math::constant<T>(0);
    };
    const auto exponent = node.operation == Operation::power
                              ? detail::whole_exponent(expression, node.arguments[1])
                              : std::nullopt;
    if (node.operation == Operation::number)
      values.push_back(math::constant<T>(node.number));
    else if (node.operation == Operation::name)
      values.push_back(named[node.name]);
    else if (exponent)
      values.push_back(math::powi(argument(0), *exponent));
    else
      values.push_back(detail::apply<T>(node.operation, argument(0), argument(1), argument(2)));
  }
  return values;
}

// The value of the root.
template <class T, class Lookup>
T evaluate(const Expression& expression, const Lookup& lookup) {
  return evaluate_nodes<T>(expression, lookup).back();
}

}  // namespace loss_lab
