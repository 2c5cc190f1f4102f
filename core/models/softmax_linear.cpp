// softmax-linear: a weighted sum of the features for each of several classes; the softmax of the sums is how
// probable each class is.
//
//   output = x weight + bias, the logits
//   probability = exp(output) / (sum of exp(output) over the classes)
//
// The outputs are the logits, as losses of classes take them; the probabilities stand on the tape. Known as
// multinomial logistic regression.
#include "core/math/kernels.hpp"
#include "core/models/linear.hpp"
#include "core/models/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

class SoftmaxLinear final : public Linear {
 public:
  using Linear::Linear;

  const ModelInfo& info() const override { return softmax_linear_model; }

  void trace(ConstReals theta, const ConstMatrixView& features, const Workspace& workspace,
             const ConstMatrixView& outputs, Tape& tape) const override {
    Linear::trace(theta, features, workspace, outputs, tape);
    Matrix log_sums(outputs.rows(), 1), probabilities(outputs.rows(), outputs.cols());
    const Reals sums(log_sums.data(), static_cast<std::size_t>(log_sums.size()));
    math::log_sum_exp(outputs, sums);
    math::exp_minus(outputs, sums, probabilities);
    tape.examples("log_sum_exp", "log_sum_exp", log_sums, "", "log_sum_exp(z)", {{"z", "output"}});
    tape.examples("probability", "probability", probabilities, "", "exp(z - s)",
                  {{"z", "output"}, {"s", "log_sum_exp"}});
  }
};

std::unique_ptr<const Model> make(const Reader& description, Index features, Index outputs) {
  description.expect_keys(softmax_linear_model.parameters);
  return std::make_unique<SoftmaxLinear>(features, outputs);
}

}  // namespace

const ModelInfo softmax_linear_model = {
    .id = "softmax-linear",
    .formula = "weight * x + bias",
    .parameters = {},
    .least_outputs = 2,
    .make = make,
};

}  // namespace loss_lab
