// Dual numbers: a value and its derivative by one variable, carried through every operation (forward mode).
//
// They give a loss its curvature from the formula of its slope, and the tests a second opinion on that slope.
// Where a function has a kink, its derivative is the one towards larger arguments.
#pragma once

#include <concepts>

#include "core/math/elementary.hpp"
#include "core/math/pack.hpp"
#include "core/types.hpp"

namespace loss_lab::math {

template <Lanes T>
struct Dual {
  T value;
  T derivative;

  Dual(T v, T d) : value(v), derivative(d) {}
  Dual(Real v) : value(constant<T>(v)), derivative(constant<T>(0)) {}

  // The variable itself, at v.
  static Dual variable(T v) { return {v, constant<T>(1)}; }

  friend Dual operator-(Dual a) { return {-a.value, -a.derivative}; }
  friend Dual operator+(Dual a, Dual b) { return {a.value + b.value, a.derivative + b.derivative}; }
  friend Dual operator-(Dual a, Dual b) { return {a.value - b.value, a.derivative - b.derivative}; }
  friend Dual operator*(Dual a, Dual b) {
    return {a.value * b.value, a.derivative * b.value + a.value * b.derivative};
  }
  friend Dual operator/(Dual a, Dual b) {
    const T quotient = a.value / b.value;
    return {quotient, (a.derivative - quotient * b.derivative) / b.value};
  }
  // A plain factor's zero derivative must not meet an infinite value.
  friend Dual operator*(Real a, Dual b) { return {a * b.value, a * b.derivative}; }
  friend Dual operator*(Dual a, Real b) { return b * a; }
  friend Dual operator/(Dual a, Real b) { return {a.value / b, a.derivative / b}; }

  friend auto operator<(Dual a, Dual b) { return a.value < b.value; }
  friend auto operator<=(Dual a, Dual b) { return a.value <= b.value; }
  friend auto operator>(Dual a, Dual b) { return a.value > b.value; }
  friend auto operator>=(Dual a, Dual b) { return a.value >= b.value; }
  friend auto operator==(Dual a, Dual b) { return a.value == b.value; }
  friend auto operator!=(Dual a, Dual b) { return a.value != b.value; }
};

template <class Condition, class T>
Dual<T> select(Condition condition, Dual<T> yes, Dual<T> no) {
  return {select(condition, yes.value, no.value), select(condition, yes.derivative, no.derivative)};
}

template <class T>
Dual<T> min(Dual<T> a, Dual<T> b) {
  return select(a < b, a, b);
}

template <class T>
Dual<T> max(Dual<T> a, Dual<T> b) {
  return select(a > b, a, b);
}

template <class T>
Dual<T> abs(Dual<T> x) {
  return {abs(x.value), select(x.value < 0.0, -x.derivative, x.derivative)};
}

template <class T>
Dual<T> sign(Dual<T> x) {
  return {sign(x.value), constant<T>(0)};
}

template <class T>
Dual<T> floor(Dual<T> x) {
  return {floor(x.value), constant<T>(0)};
}

template <class T>
Dual<T> sqrt(Dual<T> x) {
  const T root = sqrt(x.value);
  return {root, x.derivative / (2.0 * root)};
}

template <class T>
Dual<T> exp(Dual<T> x) {
  const T e = exp(x.value);
  return {e, e * x.derivative};
}

template <class T>
Dual<T> expm1(Dual<T> x) {
  return {expm1(x.value), exp(x.value) * x.derivative};
}

template <class T>
Dual<T> log(Dual<T> x) {
  return {log(x.value), x.derivative / x.value};
}

template <class T>
Dual<T> log1p(Dual<T> x) {
  return {log1p(x.value), x.derivative / (1.0 + x.value)};
}

template <class T>
Dual<T> tanh(Dual<T> x) {
  const T t = tanh(x.value);
  return {t, (1.0 - t) * (1.0 + t) * x.derivative};
}

template <class T>
Dual<T> sigmoid(Dual<T> x) {
  const T s = sigmoid(x.value);
  return {s, s * sigmoid(-x.value) * x.derivative};
}

template <class T>
Dual<T> softplus(Dual<T> x) {
  return {softplus(x.value), sigmoid(x.value) * x.derivative};
}

template <class T>
Dual<T> log_cosh(Dual<T> x) {
  return {log_cosh(x.value), tanh(x.value) * x.derivative};
}

template <class T>
Logistic<Dual<T>> logistic(Dual<T> x) {
  const Logistic<T> at = logistic(x.value);
  const T bend = at.sigmoid_up * at.sigmoid_down * x.derivative;
  return {{at.softplus_up, at.sigmoid_up * x.derivative},
          {at.softplus_down, -at.sigmoid_down * x.derivative},
          {at.sigmoid_up, bend},
          {at.sigmoid_down, -bend}};
}

template <class T>
Dual<T> sin(Dual<T> x) {
  return {sin(x.value), cos(x.value) * x.derivative};
}

template <class T>
Dual<T> cos(Dual<T> x) {
  return {cos(x.value), -sin(x.value) * x.derivative};
}

// The base must be above zero where the exponent varies.
template <class T>
Dual<T> pow(Dual<T> x, Dual<T> y) {
  const T power = pow(x.value, y.value);
  const T zero = constant<T>(0);
  const T by_base = select(x.derivative == 0.0, zero, y.value * pow(x.value, y.value - 1.0) * x.derivative);
  const T by_exponent = select(y.derivative == 0.0, zero, power * log(x.value) * y.derivative);
  return {power, by_base + by_exponent};
}

}  // namespace loss_lab::math
