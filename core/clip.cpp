#include "core/clip.hpp"

#include <cmath>
#include <string>
#include <vector>

#include "core/math/elementary.hpp"
#include "core/math/kernels.hpp"

namespace loss_lab {

Clipping clip(ConstReals gradient, Real max_norm, Reals clipped) {
  // Squares of what is at most 1 stay in the finite range.
  const Real largest = math::max_abs(gradient), unit = largest > 0 ? largest : 1;
  for (std::size_t i = 0; i < gradient.size(); ++i) clipped[i] = gradient[i] / unit;
  const Real norm = unit * std::sqrt(math::dot(clipped, clipped));
  const Real factor = math::min(Real{1}, max_norm / (norm + 1e-6));
  for (std::size_t i = 0; i < gradient.size(); ++i) clipped[i] = factor * gradient[i];
  return {norm, factor};
}

void trace_clipping(ConstReals gradient, Real max_norm, std::span<const Block> blocks, Tape& tape) {
  std::vector<Real> clipped(gradient.size());
  const auto [norm, factor] = clip(gradient, max_norm, clipped);
  const auto number = [](Real value) { return Matrix::Constant(1, 1, value); };
  std::vector<std::string> symbols, ids;
  std::string squares;
  for (const Block& block : blocks) {
    ids.push_back("gradient." + block.name);
    symbols.push_back("g" + std::to_string(ids.size()));
    squares += (squares.empty() ? "sum(" : " + sum(") + symbols.back() + " ^ 2)";
  }
  std::vector<TapeLink> links;
  for (std::size_t i = 0; i < ids.size(); ++i) links.push_back({symbols[i], ids[i]});
  tape.setting("max_norm", max_norm);
  tape.whole("gradient_norm", "gradient_norm", number(norm), "", "sqrt(" + squares + ")", links);
  tape.whole("clip_factor", "clip_factor", number(factor), "", "min(1, max_norm / (norm + 0.000001))",
             {{"max_norm", "max_norm"}, {"norm", "gradient_norm"}});
  for (const Block& block : blocks)
    tape.whole("clipped_gradient." + block.name, "clipped_gradient", block_view(clipped, block), "",
               "factor * gradient", {{"factor", "clip_factor"}, {"gradient", "gradient." + block.name}});
}

}  // namespace loss_lab
