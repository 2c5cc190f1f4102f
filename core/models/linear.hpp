// What linear and softmax-linear share: the features are the terms.
#pragma once

#include "core/models/affine.hpp"

namespace loss_lab {

// output = x weight + bias.
class Linear : public Affine {
 public:
  Linear(Index features, Index outputs) : Affine(features, features, outputs) {}

  const ModelInfo& info() const override;
  std::vector<Real> natural(ConstReals theta, ConstReals feature_means, ConstReals feature_scales,
                            Real target_mean, Real target_scale) const final;

 private:
  ConstMatrixView expanded(const ConstMatrixView& features, const Workspace&) const final { return features; }
  void trace_terms(const ConstMatrixView& features, const Workspace&, Tape& tape) const final {
    tape.examples("x", "x", features);
  }
};

}  // namespace loss_lab
