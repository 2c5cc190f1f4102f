#include "core/models/layer.hpp"

namespace loss_lab {

void trace_layer_gradient(std::string_view prefix, const Block* weight, const Block& bias,
                          std::string_view inputs, std::string_view slopes, ConstReals gradient, Tape& tape) {
  const std::string stem = "gradient." + std::string(prefix);
  const TapeLink x{"x", inputs}, slope{"slope", slopes};
  if (weight) {
    const bool one_product = weight->size() == 1;
    tape.whole(stem + "weight", "gradient", block_view(gradient, *weight), "",
               one_product ? "sum(slope * x)" : "matmul(transpose(x), slope)", {slope, x});
  }
  if (bias.size() == 1) {
    tape.whole(stem + "bias", "gradient", block_view(gradient, bias), "", "sum(slope)", {slope});
    return;
  }
  // A bias is the weight of an input that is always 1; with several of them that is how to write their sums.
  if (!tape.find("one")) tape.whole("one", "one", Matrix::Ones(static_cast<Index>(tape.rows().size()), 1));
  tape.whole(stem + "bias", "gradient", block_view(gradient, bias), "", "matmul(transpose(one), slope)",
             {{"one", "one"}, slope});
}

}  // namespace loss_lab
