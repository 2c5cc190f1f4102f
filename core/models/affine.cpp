#include "core/models/affine.hpp"

#include "core/math/kernels.hpp"
#include "core/models/layer.hpp"

namespace loss_lab {

Affine::Affine(Index features, Index terms, Index outputs)
    : features_(features), terms_(terms), weights_(terms * outputs) {
  if (terms > 0) blocks_.push_back({"weight", 0, terms, outputs});
  blocks_.push_back({"bias", weights_, 1, outputs});
}

void Affine::forward(ConstReals theta, const ConstMatrixView& features, Workspace& workspace,
                     MatrixView outputs) const {
  expand(features, workspace);
  math::layer_forward(expanded(features, workspace), theta.first(weights_), theta.subspan(weights_),
                      math::Activation::identity, outputs);
}

void Affine::backward(ConstReals, const ConstMatrixView& features, const ConstMatrixView& slopes,
                      Workspace& workspace, Reals gradient) const {
  math::layer_gradient(expanded(features, workspace), slopes, gradient.first(weights_),
                       gradient.subspan(weights_));
}

void Affine::trace(ConstReals theta, const ConstMatrixView& features, const Workspace& workspace,
                   const ConstMatrixView& outputs, Tape& tape) const {
  trace_terms(features, workspace, tape);
  for (const Block& block : blocks_) tape.whole(block.name, block.name, block_view(theta, block));
  const TapeLink bias{"bias", "bias"};
  if (terms_ == 0) {
    tape.examples("output", "output", outputs, "", "bias", {bias});
  } else {
    tape.examples("output", "output", outputs, "",
                  weights_ == 1 ? "weight * x + bias" : "matmul(x, weight) + bias",
                  {{"x", terms_entry()}, {"weight", "weight"}, bias});
  }
}

void Affine::trace_back(ConstReals, const ConstMatrixView&, const ConstMatrixView&, const Workspace&,
                        ConstReals gradient, Tape& tape) const {
  trace_layer_gradient("", terms_ > 0 ? &blocks_.front() : nullptr, blocks_.back(), terms_entry(), "slope",
                       gradient, tape);
}

}  // namespace loss_lab
