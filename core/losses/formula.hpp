// What a file of this folder gives: a loss as one formula over the number type, value and slope together.
#pragma once

#include <concepts>
#include <vector>

#include "core/info.hpp"
#include "core/math/elementary.hpp"
#include "core/math/pack.hpp"
#include "core/types.hpp"

namespace loss_lab {

// A loss at one place: its value, and its derivative by the output.
template <class T>
struct Shape {
  T value;
  T slope;
};

// A target of 0 or 1 as the side it asks a score to be on, -1 or +1.
template <class T>
T side_of(T y) {
  return 2.0 * y - 1.0;
}

// Made from the parameters' values in the order of the Info; called with outputs p and targets y, which may
// be numbers, packs or dual numbers. A formula with kinks has also kinks(y), and one whose best constant has
// a closed form best_constant(targets, weights), both as core/loss.hpp says; one whose info has a naive form
// gives it as naive(p, y).
template <class F>
concept Formula = std::constructible_from<F, ConstReals> && requires(const F formula, Real p, Real y) {
  { formula(p, y) } -> std::same_as<Shape<Real>>;
};

}  // namespace loss_lab
