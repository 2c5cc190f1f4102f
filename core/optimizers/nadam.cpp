// nadam: adam with Nesterov's momentum, which looks ahead by taking today's gradient at once, as
// torch.optim.NAdam.
//
//   g = gradient + weight_decay theta
//   mu = beta1 (1 - 0.96^(count momentum_decay) / 2), mu_next likewise of count + 1
//   m = beta1 m + (1 - beta1) g,  v = beta2 v + (1 - beta2) g^2,  mu_product = the product of all mu
//   delta = -learning_rate ((1 - mu) g / (1 - mu_product) + mu_next m / (1 - mu_product mu_next))
//           / (sqrt(v_hat) + eps),  v_hat = v / (1 - beta2^count)
#include <cmath>

#include "core/math/elementary.hpp"
#include "core/optimizers/adam.hpp"
#include "core/optimizers/list.hpp"
#include "core/optimizers/parameters.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    learning_rate_parameter(0.002),
    beta1_parameter(0.9),
    beta2_parameter(0.999),
    eps_parameter(1e-8),
    weight_decay_parameter(0),
    {.name = "momentum_decay", .symbol = "ψ", .initial = 0.004, .min = 0, .max = 1},
};
constexpr std::string_view each_names[] = {"m", "v"}, whole_names[] = {"mu_product", "count"};

class Nadam final : public ElementwiseOf<Nadam> {
 public:
  explicit Nadam(std::vector<Real> values)
      : ElementwiseOf(nadam_optimizer, {each_names, whole_names}, values, values[weight_decay]) {}

  enum Value { learning_rate_value, beta1, beta2, eps, weight_decay, momentum_decay };
  enum Whole { mu_product, count, mu, mu_next, correction, of_gradient, of_mean };
  enum Each { m, v, delta, v_hat };

  void step(const Numbers& whole, Pack, Pack gradient, const Pack* before, Packs& numbers) const {
    numbers[m] = value(beta1) * before[m] + (1 - value(beta1)) * gradient;
    numbers[v] = value(beta2) * before[v] + (1 - value(beta2)) * (gradient * gradient);
    numbers[v_hat] = numbers[v] / whole[correction];
    const Pack divisor = math::sqrt(numbers[v_hat]) + value(eps);
    numbers[delta] = -whole[of_gradient] * (gradient / divisor) - whole[of_mean] * (numbers[m] / divisor);
  }

 private:
  Real momentum(Real updates) const {
    return value(beta1) * (1 - 0.5 * math::pow(0.96, updates * value(momentum_decay)));
  }

  void begin(Real learning_rate, const Real* before, Numbers& whole) const override {
    whole[count] = before[count] + 1;
    whole[mu] = momentum(whole[count]);
    whole[mu_next] = momentum(whole[count] + 1);
    whole[mu_product] = before[count] == 0 ? whole[mu] : before[mu_product] * whole[mu];
    whole[correction] = mean_correction(value(beta2), whole[count]);
    whole[of_gradient] = learning_rate * (1 - whole[mu]) / (1 - whole[mu_product]);
    whole[of_mean] = learning_rate * whole[mu_next] / (1 - whole[mu_product] * whole[mu_next]);
  }

  UpdateLines lines(const Real* before) const override {
    return {{{"count", "count_before + 1", count},
             {"mu", "beta1 * (1 - 0.96 ^ (count * momentum_decay) / 2)", mu},
             {"mu_next", "beta1 * (1 - 0.96 ^ ((count + 1) * momentum_decay) / 2)", mu_next},
             {"mu_product", before[count] == 0 ? "mu" : "mu_product_before * mu", mu_product}},
            {{"m", "beta1 * m_before + (1 - beta1) * gradient", m},
             {"v", "beta2 * v_before + (1 - beta2) * gradient ^ 2", v},
             {"v_hat", "v / (1 - beta2 ^ count)", v_hat},
             {"delta",
              "-learning_rate * ((1 - mu) * gradient / (1 - mu_product) + mu_next * m / (1 - mu_product * "
              "mu_next))"
              " / (sqrt(v_hat) + eps)",
              delta}}};
  }
};

std::unique_ptr<const Optimizer> make(const Reader&, std::vector<Real> values) {
  return std::make_unique<Nadam>(std::move(values));
}

}  // namespace

const OptimizerInfo nadam_optimizer = {
    .id = "nadam",
    .formula =
        "theta - learning_rate * ((1 - mu) * gradient / (1 - mu_product)"
        " + mu_next * m / (1 - mu_product * mu_next)) / (sqrt(v_hat) + eps)",
    .parameters = parameters,
    .pytorch = "torch.optim.NAdam",
    .reference = {"T. Dozat: Incorporating Nesterov momentum into Adam, ICLR workshop 2016",
                  "https://openreview.net/forum?id=OM0jvwB8jIp57ZJjtNEZ"},
    .make = make,
};

}  // namespace loss_lab
