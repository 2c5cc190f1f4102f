// shift: the inputs, moved: a number of its own is added to each column.
//
//   output = x + bias
//
// There are as many outputs as features. The bias that is best for a loss of distances is the middle of all
// target - x.
#include "core/math/kernels.hpp"
#include "core/models/layer.hpp"
#include "core/models/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

class Shift final : public Model {
 public:
  explicit Shift(Index columns) : bias_{{"bias", 0, 1, columns}} {}

  const ModelInfo& info() const override { return shift_model; }
  std::span<const Block> blocks() const override { return bias_; }
  Index features() const override { return outputs(); }
  Index outputs() const override { return bias_.front().cols; }
  Workspace workspace(Index) const override { return {}; }
  // A loss convex in the output is convex in the bias.
  Vector initial(const Random&) const override { return Vector::Zero(parameters()); }

  void forward(ConstReals theta, const ConstMatrixView& features, Workspace&,
               MatrixView outputs) const override {
    for (Index j = 0; j < outputs.cols(); ++j)
      outputs.col(j) = features.col(j).array() + theta[static_cast<std::size_t>(j)];
  }

  void backward(ConstReals, const ConstMatrixView& features, const ConstMatrixView& slopes, Workspace&,
                Reals gradient) const override {
    math::layer_gradient(features.leftCols(0), slopes, {}, gradient);
  }

  void trace(ConstReals theta, const ConstMatrixView& features, const Workspace&,
             const ConstMatrixView& outputs, Tape& tape) const override {
    tape.examples("x", "x", features);
    tape.whole("bias", "bias", block_view(theta, bias_.front()));
    tape.examples("output", "output", outputs, "", "x + bias", {{"x", "x"}, {"bias", "bias"}});
  }

  void trace_back(ConstReals, const ConstMatrixView&, const ConstMatrixView&, const Workspace&,
                  ConstReals gradient, Tape& tape) const override {
    trace_layer_gradient("", nullptr, bias_.front(), "", "slope", gradient, tape);
  }

  // Of one column: a shift again, where x and y are scaled alike.
  std::vector<Real> natural(ConstReals theta, ConstReals feature_means, ConstReals feature_scales,
                            Real target_mean, Real target_scale) const override {
    if (feature_scales.front() != target_scale) return {};
    return {target_mean + target_scale * theta.front() - feature_means.front()};
  }

 private:
  std::vector<Block> bias_;
};

std::unique_ptr<const Model> make(const Reader& description, Index features, Index outputs) {
  description.expect_keys(shift_model.parameters);
  if (features != outputs)
    description.fail("features_for_outputs", {{"model", shift_model.id},
                                              {"found", static_cast<Real>(features)},
                                              {"expected", static_cast<Real>(outputs)}});
  return std::make_unique<Shift>(outputs);
}

}  // namespace

const ModelInfo shift_model = {
    .id = "shift",
    .formula = "x + bias",
    .parameters = {},
    .make = make,
};

}  // namespace loss_lab
