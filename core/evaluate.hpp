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

}  // namespace detail

// `lookup` gives a name's value. Both cases of an if are worked out. The matrix functions give no number.
template <class T, class Lookup>
T evaluate(const Expression& expression, const Lookup& lookup) {
  std::vector<T> named;
  for (const std::string& name : expression.names) named.push_back(lookup(name));
  const T zero = math::constant<T>(0);
  const T one = math::constant<T>(1);
  std::vector<T> values;
  values.reserve(expression.nodes.size());
  for (const ExpressionNode& node : expression.nodes) {
    const auto argument = [&](std::size_t i) { return values[node.arguments[i]]; };
    const T a = arguments_of(node.operation) > 0 ? argument(0) : zero;
    const T b = arguments_of(node.operation) > 1 ? argument(1) : zero;
    const auto truth = [&](auto condition) { return math::select(condition, one, zero); };
    switch (node.operation) {
      case Operation::number: values.push_back(math::constant<T>(node.number)); break;
      case Operation::name: values.push_back(named[node.name]); break;
      case Operation::negate: values.push_back(-a); break;
      case Operation::add: values.push_back(a + b); break;
      case Operation::subtract: values.push_back(a - b); break;
      case Operation::multiply: values.push_back(a * b); break;
      case Operation::divide: values.push_back(a / b); break;
      case Operation::power: {
        const auto whole = detail::whole_exponent(expression, node.arguments[1]);
        values.push_back(whole ? math::powi(a, *whole) : math::pow(a, b));
        break;
      }
      case Operation::less: values.push_back(truth(a < b)); break;
      case Operation::less_equal: values.push_back(truth(a <= b)); break;
      case Operation::greater: values.push_back(truth(a > b)); break;
      case Operation::greater_equal: values.push_back(truth(a >= b)); break;
      case Operation::equal: values.push_back(truth(a == b)); break;
      case Operation::not_equal: values.push_back(truth(a != b)); break;
      case Operation::choose: values.push_back(math::select(a != zero, b, argument(2))); break;
      case Operation::abs: values.push_back(math::abs(a)); break;
      case Operation::sqrt: values.push_back(math::sqrt(a)); break;
      case Operation::exp: values.push_back(math::exp(a)); break;
      case Operation::log: values.push_back(math::log(a)); break;
      case Operation::log1p: values.push_back(math::log1p(a)); break;
      case Operation::expm1: values.push_back(math::expm1(a)); break;
      case Operation::tanh: values.push_back(math::tanh(a)); break;
      case Operation::sigmoid: values.push_back(math::sigmoid(a)); break;
      case Operation::softplus: values.push_back(math::softplus(a)); break;
      case Operation::log_cosh: values.push_back(math::log_cosh(a)); break;
      case Operation::sin: values.push_back(math::sin(a)); break;
      case Operation::cos: values.push_back(math::cos(a)); break;
      case Operation::sign: values.push_back(math::sign(a)); break;
      case Operation::floor: values.push_back(math::floor(a)); break;
      case Operation::min: values.push_back(math::min(a, b)); break;
      case Operation::max: values.push_back(math::max(a, b)); break;
      case Operation::mean:
      case Operation::sum:
      case Operation::transpose:
      case Operation::matmul: values.push_back(math::constant<T>(math::detail::not_a_number)); break;
    }
  }
  return values.back();
}

}  // namespace loss_lab
