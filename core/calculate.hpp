// Numbers worked out from named numbers by expressions: what an exhibit's questions and sentences ask.
#pragma once

#include <cstddef>
#include <vector>

#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

inline constexpr std::size_t most_calculations = 100;  // expressions in one query, and values

// {"expressions": [texts in the grammar of core/expression.hpp], "values": {name: number}}: the value of each
// expression, a comparison's 1 or 0, infinite or NaN as the arithmetic has it. Throws Error: as Reader and
// parse_expression; wrong_count {found, min, max} for too many expressions or values.
std::vector<Real> calculate(const Value& query);

}  // namespace loss_lab
