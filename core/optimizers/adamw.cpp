// adamw: adam with a weight decay that shrinks theta itself, whatever the gradients have been.
#include "core/optimizers/adam.hpp"
#include "core/optimizers/list.hpp"
#include "core/optimizers/parameters.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    learning_rate_parameter(0.001), beta1_parameter(0.9), beta2_parameter(0.999), eps_parameter(1e-8),
    weight_decay_parameter(0.01),
};
constexpr std::string_view switches[] = {"amsgrad"};

std::unique_ptr<const Optimizer> make(const Reader&, std::vector<Real> values) {
  return make_adam(adamw_optimizer, std::move(values), true);
}

}  // namespace

const OptimizerInfo adamw_optimizer = {
    .id = "adamw",
    .formula = "theta - learning_rate * (m_hat / (sqrt(v_hat) + eps) + weight_decay * theta)",
    .parameters = parameters,
    .switches = switches,
    .pytorch = "torch.optim.AdamW",
    .reference = {"I. Loshchilov, F. Hutter: Decoupled weight decay regularization, ICLR 2019",
                  "https://arxiv.org/abs/1711.05101"},
    .make = make,
};

}  // namespace loss_lab
