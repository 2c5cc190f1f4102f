// adagrad: gradients divided by the root of the sum of all their squares so far, as torch.optim.Adagrad.
//
//   g = gradient + weight_decay theta
//   square_sum = square_sum + g^2, from initial_accumulator_value on
//   delta = -rate g / (sqrt(square_sum) + eps),  rate = learning_rate / (1 + (count - 1) lr_decay)
//
// The memory begins as zeros: the initial value comes in with the first update.
#include <cmath>

#include "core/optimizers/elementwise.hpp"
#include "core/optimizers/list.hpp"
#include "core/optimizers/parameters.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    learning_rate_parameter(0.01),
    {.name = "lr_decay", .symbol = "ζ", .initial = 0, .min = 0, .max = 1},
    weight_decay_parameter(0),
    {.name = "initial_accumulator_value", .symbol = "s₀", .initial = 0, .min = 0, .max = 1e6},
    eps_parameter(1e-10),
};
constexpr std::string_view each_names[] = {"square_sum"}, whole_names[] = {"count"};

class Adagrad final : public ElementwiseOf<Adagrad> {
 public:
  explicit Adagrad(std::vector<Real> values)
      : ElementwiseOf(adagrad_optimizer, {each_names, whole_names}, values, values[weight_decay]) {}

  enum Value { learning_rate_value, lr_decay, weight_decay, initial_accumulator_value, eps };
  enum Whole { count, rate };
  enum Each { square_sum, delta };

  void step(const Numbers& whole, Pack, Pack gradient, const Pack* before, Packs& numbers) const {
    const Pack sum =
        whole[count] == 1 ? math::broadcast(value(initial_accumulator_value)) : before[square_sum];
    numbers[square_sum] = sum + gradient * gradient;
    numbers[delta] = -whole[rate] * (gradient / (math::sqrt(numbers[square_sum]) + value(eps)));
  }

 private:
  void begin(Real learning_rate, const Real* before, Numbers& whole) const override {
    whole[count] = before[count] + 1;
    whole[rate] = learning_rate / (1 + before[count] * value(lr_decay));
  }

  UpdateLines lines(const Real* before) const override {
    return {{{"count", "count_before + 1", count},
             {"rate", "learning_rate / (1 + (count - 1) * lr_decay)", rate}},
            {{"square_sum",
              before[count] == 0 ? "initial_accumulator_value + gradient ^ 2"
                                 : "square_sum_before + gradient ^ 2",
              square_sum},
             {"delta", "-rate * gradient / (sqrt(square_sum) + eps)", delta}}};
  }
};

std::unique_ptr<const Optimizer> make(const Reader&, std::vector<Real> values) {
  return std::make_unique<Adagrad>(std::move(values));
}

}  // namespace

const OptimizerInfo adagrad_optimizer = {
    .id = "adagrad",
    .formula = "theta - rate * gradient / (sqrt(square_sum) + eps)",
    .parameters = parameters,
    .pytorch = "torch.optim.Adagrad",
    .reference = {"J. Duchi, E. Hazan, Y. Singer: Adaptive subgradient methods for online learning and "
                  "stochastic optimization, JMLR 12, 2011",
                  "https://jmlr.org/papers/v12/duchi11a.html"},
    .make = make,
};

}  // namespace loss_lab
