// The surfaces that the model of this name can be: objectives of two numbers, and what is known of them.
#pragma once

#include <span>
#include <string_view>

#include "core/info.hpp"
#include "core/types.hpp"

namespace loss_lab {

// The height of a surface at x, y, and its derivatives by both.
struct Height {
  Real value, by_x, by_y;
};

// Numbers without units. The formulas are of x and y, in the grammar of core/expression.hpp.
struct SurfaceInfo {
  struct Span {
    Real from, to;
  };
  // A place where it is lower than all around.
  struct Minimum {
    Real x, y, value;
  };

  std::string_view name;
  std::string_view formula;
  std::string_view by_x, by_y;      // its derivatives
  Real start_x, start_y;            // from where gradient descent shows what the surface is about
  Real learning_rate;               // at which it does so without momentum
  std::span<const Minimum> minima;  // all there are, the lowest first
  Span x, y;                        // the part worth seeing
  Reference reference = {};         // of one that has a history
  Height (*at)(Real x, Real y);
};

// In the order that menus show them.
std::span<const SurfaceInfo> surfaces();

class Model;
// The surface that a model is; null for a model of data.
const SurfaceInfo* surface_of(const Model& model);

}  // namespace loss_lab
