// Gradient clipping by norm: a gradient that is longer than allowed is shortened, and keeps its direction.
#pragma once

#include <span>

#include "core/info.hpp"
#include "core/model.hpp"
#include "core/tape.hpp"
#include "core/types.hpp"

namespace loss_lab {

// As torch.nn.utils.clip_grad_norm_: factor = min(1, max_norm / (norm + 1e-6)).
struct Clipping {
  Real norm;  // Euclidean, of the whole gradient
  Real factor;
};

inline constexpr Parameter max_norm_parameter = {
    .name = "max_norm", .symbol = "c", .initial = 1, .min = 1e-9, .max = 1e9, .scale = Scale::logarithmic};

// clipped (parameters, written): the gradient times the factor.
Clipping clip(ConstReals gradient, Real max_norm, Reals clipped);
// After the "gradient.<block>" entries: writes norm, factor and "clipped_gradient.<block>" for each block.
void trace_clipping(ConstReals gradient, Real max_norm, std::span<const Block> blocks, Tape& tape);

}  // namespace loss_lab
