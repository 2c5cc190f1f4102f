// lion: a step of the learning rate in each parameter, by the sign of a running mean of gradients.
//
//   direction = beta1 m + (1 - beta1) gradient
//   delta = -learning_rate (sign(direction) + weight_decay theta)
//   m = beta2 m + (1 - beta2) gradient
#include "core/math/elementary.hpp"
#include "core/optimizers/elementwise.hpp"
#include "core/optimizers/list.hpp"
#include "core/optimizers/parameters.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    learning_rate_parameter(0.0001),
    beta1_parameter(0.9),
    beta2_parameter(0.99),
    weight_decay_parameter(0),
};
constexpr std::string_view each_names[] = {"m"};

class Lion final : public ElementwiseOf<Lion> {
 public:
  explicit Lion(std::vector<Real> values)
      : ElementwiseOf(lion_optimizer, {each_names}, std::move(values), 0) {}

  enum Value { learning_rate_value, beta1, beta2, weight_decay };
  enum Whole { rate };
  enum Each { m, delta, direction };

  void step(const Numbers& whole, Pack theta, Pack gradient, const Pack* before, Packs& numbers) const {
    numbers[direction] = value(beta1) * before[m] + (1 - value(beta1)) * gradient;
    numbers[delta] = -whole[rate] * (math::sign(numbers[direction]) + value(weight_decay) * theta);
    numbers[m] = value(beta2) * before[m] + (1 - value(beta2)) * gradient;
  }

 private:
  UpdateLines lines(const Real*) const override {
    return {{},
            {{"direction", "beta1 * m_before + (1 - beta1) * gradient", direction},
             {"m", "beta2 * m_before + (1 - beta2) * gradient", m},
             {"delta",
              value(weight_decay) != 0 ? "-learning_rate * (sign(direction) + weight_decay * theta)"
                                       : "-learning_rate * sign(direction)",
              delta}}};
  }
};

std::unique_ptr<const Optimizer> make(const Reader&, std::vector<Real> values) {
  return std::make_unique<Lion>(std::move(values));
}

}  // namespace

const OptimizerInfo lion_optimizer = {
    .id = "lion",
    .formula = "theta - learning_rate * sign(beta1 * m + (1 - beta1) * gradient)",
    .parameters = parameters,
    .pytorch = "",
    .reference = {"X. Chen et al.: Symbolic discovery of optimization algorithms, NeurIPS 2023",
                  "https://arxiv.org/abs/2302.06675"},
    .make = make,
};

}  // namespace loss_lab
