// rmsprop: gradients divided by the root of a running mean of their squares, as torch.optim.RMSprop.
//
//   g = gradient + weight_decay theta
//   v = alpha v + (1 - alpha) g^2; with centered, also m = alpha m + (1 - alpha) g
//   scaled = g / (sqrt(v) + eps); with centered, g / (sqrt(v - m^2) + eps)
//   delta = -learning_rate scaled; with momentum, -learning_rate velocity
//   velocity = momentum velocity + scaled
#include <cmath>

#include "core/math/elementary.hpp"
#include "core/optimizers/elementwise.hpp"
#include "core/optimizers/list.hpp"
#include "core/optimizers/parameters.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    learning_rate_parameter(0.01),
    {.name = "alpha", .symbol = "α", .initial = 0.99, .min = 0, .max = 0.999999},
    eps_parameter(1e-8),
    weight_decay_parameter(0),
    momentum_parameter(),
};
constexpr std::string_view switches[] = {"centered"};
constexpr std::string_view each_names[] = {"v", "m", "velocity"};

class RmsProp final : public ElementwiseOf<RmsProp> {
 public:
  explicit RmsProp(std::vector<Real> values)
      : ElementwiseOf(rmsprop_optimizer, {each_names}, values, values[weight_decay]) {}

  enum Value { learning_rate_value, alpha, eps, weight_decay, momentum, centered };
  enum Whole { rate };
  enum Each { v, m, velocity, delta, variance, scaled };

  void step(const Numbers& whole, Pack, Pack gradient, const Pack* before, Packs& numbers) const {
    numbers[v] = value(alpha) * before[v] + (1 - value(alpha)) * (gradient * gradient);
    numbers[m] = before[m];
    numbers[velocity] = before[velocity];
    Pack square = numbers[v];
    if (value(centered) != 0) {
      numbers[m] = value(alpha) * before[m] + (1 - value(alpha)) * gradient;
      // Never below zero but by rounding, where PyTorch's square root would be no number.
      square = numbers[variance] = math::max(math::broadcast(0), numbers[v] - numbers[m] * numbers[m]);
    }
    numbers[scaled] = gradient / (math::sqrt(square) + value(eps));
    Pack direction = numbers[scaled];
    if (value(momentum) != 0)
      direction = numbers[velocity] = value(momentum) * before[velocity] + numbers[scaled];
    numbers[delta] = -whole[rate] * direction;
  }

 private:
  UpdateLines lines(const Real*) const override {
    UpdateLines lines = {{}, {{"v", "alpha * v_before + (1 - alpha) * gradient ^ 2", v}}};
    if (value(centered) != 0) {
      lines.each.push_back({"m", "alpha * m_before + (1 - alpha) * gradient", m});
      lines.each.push_back({"variance", "max(0, v - m ^ 2)", variance});
    }
    lines.each.push_back(
        {"scaled_gradient",
         value(centered) != 0 ? "gradient / (sqrt(variance) + eps)" : "gradient / (sqrt(v) + eps)", scaled});
    if (value(momentum) != 0)
      lines.each.push_back({"velocity", "momentum * velocity_before + scaled_gradient", velocity});
    lines.each.push_back(
        {"delta", value(momentum) != 0 ? "-learning_rate * velocity" : "-learning_rate * scaled_gradient",
         delta});
    return lines;
  }
};

std::unique_ptr<const Optimizer> make(const Reader&, std::vector<Real> values) {
  return std::make_unique<RmsProp>(std::move(values));
}

}  // namespace

const OptimizerInfo rmsprop_optimizer = {
    .id = "rmsprop",
    .formula = "theta - learning_rate * gradient / (sqrt(v) + eps)",
    .parameters = parameters,
    .switches = switches,
    .pytorch = "torch.optim.RMSprop",
    .reference =
        {"T. Tieleman, G. Hinton: RMSprop, lecture 6.5 of Neural networks for machine learning, 2012",
         "https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf"},
    .make = make,
};

}  // namespace loss_lab
