// linear: a weighted sum of the features, plus a bias; with one feature, a straight line.
//
//   output = x weight + bias
#include "core/models/linear.hpp"

#include "core/models/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {

const ModelInfo& Linear::info() const { return linear_model; }

std::vector<Real> Linear::natural(ConstReals theta, ConstReals feature_means, ConstReals feature_scales,
                                  Real target_mean, Real target_scale) const {
  std::vector<Real> result(theta.begin(), theta.end());
  const Index k = features(), m = outputs();
  for (Index j = 0; j < m; ++j) {
    Real& bias = result[k * m + j];
    for (Index i = 0; i < k; ++i) {
      Real& weight = result[j * k + i];
      weight /= feature_scales[i];
      bias -= weight * feature_means[i];
      weight *= target_scale;
    }
    bias = target_mean + target_scale * bias;
  }
  return result;
}

static std::unique_ptr<const Model> make(const Reader& description, Index features, Index outputs) {
  description.expect_keys(linear_model.parameters);
  return std::make_unique<Linear>(features, outputs);
}

const ModelInfo linear_model = {
    .id = "linear",
    .formula = "weight * x + bias",
    .parameters = {},
    .make = make,
};

}  // namespace loss_lab
