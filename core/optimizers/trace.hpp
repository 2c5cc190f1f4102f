// What the traces of all optimizers have in common: settings, and the step from theta to its next value.
#pragma once

#include "core/model.hpp"

namespace loss_lab {

// "delta.<block>" by this formula, and "next.<block>".
inline void trace_delta(const Block& block, ConstReals theta, ConstReals delta, std::string_view formula,
                        TapeLinks parents, Tape& tape) {
  const std::string id = "delta." + block.name;
  tape.whole(id, "delta", block_view(delta, block), "", formula, parents);
  tape.whole("next." + block.name, "next", block_view(theta, block) + block_view(delta, block), "",
             "theta + delta", {{"theta", block.name}, {"delta", id}});
}

// The gradient that the update works on, with the pull of the weight decay; gives the id of its entry.
inline std::string trace_decay(const Block& block, Real weight_decay, ConstReals theta, ConstReals gradient,
                               Tape& tape) {
  const std::string clipped = "clipped_gradient." + block.name;
  std::string id = tape.find(clipped) ? clipped : "gradient." + block.name;
  if (weight_decay == 0) return id;
  const std::string decayed = "decayed_gradient." + block.name;
  tape.whole(decayed, "decayed_gradient",
             block_view(gradient, block) + weight_decay * block_view(theta, block), "",
             "gradient + weight_decay * theta",
             {{"gradient", id}, {"weight_decay", "weight_decay"}, {"theta", block.name}});
  return decayed;
}

}  // namespace loss_lab
