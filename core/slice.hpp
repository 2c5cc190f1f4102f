// A slice through parameter space: the point that it goes through, and its axes.
#pragma once

#include <vector>

#include "core/reader.hpp"
#include "core/types.hpp"

namespace loss_lab {

struct SliceAxis {
  std::vector<Real> direction;
  Real origin;  // the anchor's coordinate: the parameter itself where the axis is one, else 0
};

// {"parameter": i | "direction": [...]}, a direction taking precedence; "from", "to" and "n" may stand beside
// it. Throws Error: as Reader; wrong_length {found, expected} of a direction.
SliceAxis read_slice_axis(const Reader& reader, ConstReals anchor);

// The member "anchor" of a query, or theta where there is none. Throws Error: as Reader; wrong_length.
std::vector<Real> read_anchor(const Reader& query, ConstReals theta);

}  // namespace loss_lab
