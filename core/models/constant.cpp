// constant: one number for each output, the same for every example.
//
//   output = bias
//
// Its best bias is what the loss itself holds for the middle: the mean for mse, the median for mae, the
// quantile.
#include "core/models/affine.hpp"
#include "core/models/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

class Constant final : public Affine {
 public:
  Constant(Index features, Index outputs) : Affine(features, 0, outputs) {}

  const ModelInfo& info() const override { return constant_model; }
  std::vector<Real> natural(ConstReals theta, ConstReals, ConstReals, Real target_mean,
                            Real target_scale) const override {
    std::vector<Real> result(theta.begin(), theta.end());
    for (Real& bias : result) bias = target_mean + target_scale * bias;
    return result;
  }

 private:
  ConstMatrixView expanded(const ConstMatrixView& features, const Workspace&) const override {
    return features.leftCols(0);
  }
  void trace_terms(const ConstMatrixView&, const Workspace&, Tape&) const override {}
};

std::unique_ptr<const Model> make(const Reader& description, Index features, Index outputs) {
  description.expect_keys(constant_model.parameters);
  return std::make_unique<Constant>(features, outputs);
}

}  // namespace

const ModelInfo constant_model = {
    .id = "constant",
    .formula = "bias",
    .parameters = {},
    .needs_features = false,
    .make = make,
};

}  // namespace loss_lab
