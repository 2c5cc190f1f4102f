// How the way back through one layer stands on the tape, for all models made of layers.
#pragma once

#include <string_view>

#include "core/model.hpp"

namespace loss_lab {

// Writes "gradient.<prefix>weight" and "gradient.<prefix>bias" of a layer with these blocks. `inputs` is the
// id of what went into the layer ("" where it has no weights), `slopes` that of the slopes by what came out
// of its sums.
void trace_layer_gradient(std::string_view prefix, const Block* weight, const Block& bias,
                          std::string_view inputs, std::string_view slopes, ConstReals gradient, Tape& tape);

}  // namespace loss_lab
