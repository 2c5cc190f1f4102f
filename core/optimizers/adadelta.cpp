// adadelta: steps in proportion to those before, by running means of squares, as torch.optim.Adadelta.
//
//   g = gradient + weight_decay theta
//   v = rho v + (1 - rho) g^2
//   scaled = g sqrt(step_square + eps) / sqrt(v + eps),  delta = -learning_rate scaled
//   step_square = rho step_square + (1 - rho) scaled^2
#include <cmath>

#include "core/optimizers/elementwise.hpp"
#include "core/optimizers/list.hpp"
#include "core/optimizers/parameters.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    learning_rate_parameter(1),
    {.name = "rho", .symbol = "ρ", .initial = 0.9, .min = 0, .max = 0.999999},
    eps_parameter(1e-6),
    weight_decay_parameter(0),
};
constexpr std::string_view each_names[] = {"v", "step_square"};

class Adadelta final : public ElementwiseOf<Adadelta> {
 public:
  explicit Adadelta(std::vector<Real> values)
      : ElementwiseOf(adadelta_optimizer, {each_names}, values, values[weight_decay]) {}

  enum Value { learning_rate_value, rho, eps, weight_decay };
  enum Whole { rate };
  enum Each { v, step_square, delta, scaled };

  void step(const Numbers& whole, Pack, Pack gradient, const Pack* before, Packs& numbers) const {
    numbers[v] = value(rho) * before[v] + (1 - value(rho)) * (gradient * gradient);
    const Pack ratio = math::sqrt(before[step_square] + value(eps)) / math::sqrt(numbers[v] + value(eps));
    numbers[scaled] = ratio * gradient;
    numbers[step_square] =
        value(rho) * before[step_square] + (1 - value(rho)) * (numbers[scaled] * numbers[scaled]);
    numbers[delta] = -whole[rate] * numbers[scaled];
  }

 private:
  UpdateLines lines(const Real*) const override {
    return {{},
            {{"v", "rho * v_before + (1 - rho) * gradient ^ 2", v},
             {"scaled_gradient", "sqrt(step_square_before + eps) / sqrt(v + eps) * gradient", scaled},
             {"step_square", "rho * step_square_before + (1 - rho) * scaled_gradient ^ 2", step_square},
             {"delta", "-learning_rate * scaled_gradient", delta}}};
  }
};

std::unique_ptr<const Optimizer> make(const Reader&, std::vector<Real> values) {
  return std::make_unique<Adadelta>(std::move(values));
}

}  // namespace

const OptimizerInfo adadelta_optimizer = {
    .id = "adadelta",
    .formula = "theta - learning_rate * sqrt(step_square + eps) / sqrt(v + eps) * gradient",
    .parameters = parameters,
    .pytorch = "torch.optim.Adadelta",
    .reference = {"M. D. Zeiler: ADADELTA: an adaptive learning rate method, 2012",
                  "https://arxiv.org/abs/1212.5701"},
    .make = make,
};

}  // namespace loss_lab
