// adam: steps of about the learning rate in each parameter, by running means of gradients and of their
// squares.
#include "core/optimizers/adam.hpp"

#include <cmath>

#include "core/math/elementary.hpp"
#include "core/optimizers/list.hpp"
#include "core/optimizers/parameters.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    learning_rate_parameter(0.001), beta1_parameter(0.9), beta2_parameter(0.999), eps_parameter(1e-8),
    weight_decay_parameter(0),
};
constexpr std::string_view switches[] = {"amsgrad"};
constexpr std::string_view each_names[] = {"m", "v", "v_max"}, whole_names[] = {"count"};

class Adam final : public ElementwiseOf<Adam> {
 public:
  Adam(const OptimizerInfo& info, std::vector<Real> values, bool decoupled)
      : ElementwiseOf(info, {each_names, whole_names}, values, decoupled ? 0 : values[weight_decay]),
        decay_(decoupled ? values[weight_decay] : 0) {}

  enum Value { learning_rate_value, beta1, beta2, eps, weight_decay, amsgrad };
  enum Whole { count, rate, root, shrinking, first, second };
  enum Each { m, v, v_max, delta, m_hat, v_hat };

  void step(const Numbers& whole, Pack theta, Pack gradient, const Pack* before, Packs& numbers) const {
    const bool largest = value(amsgrad) != 0;
    numbers[m] = value(beta1) * before[m] + (1 - value(beta1)) * gradient;
    numbers[v] = value(beta2) * before[v] + (1 - value(beta2)) * (gradient * gradient);
    numbers[v_max] = largest ? math::max(before[v_max], numbers[v]) : before[v_max];
    const Pack square = largest ? numbers[v_max] : numbers[v];
    numbers[delta] = -whole[rate] * (numbers[m] / (math::sqrt(square) / whole[root] + value(eps)));
    if (decay_ != 0) numbers[delta] -= whole[shrinking] * theta;
    numbers[m_hat] = numbers[m] / whole[first];
    numbers[v_hat] = square / whole[second];
  }

 private:
  void begin(Real learning_rate, const Real* before, Numbers& whole) const override {
    whole[count] = before[count] + 1;
    whole[first] = mean_correction(value(beta1), whole[count]);
    whole[second] = mean_correction(value(beta2), whole[count]);
    whole[rate] = learning_rate / whole[first];
    whole[root] = std::sqrt(whole[second]);
    whole[shrinking] = learning_rate * decay_;
  }

  UpdateLines lines(const Real*) const override {
    UpdateLines lines = {{{"count", "count_before + 1", count}},
                         {{"m", "beta1 * m_before + (1 - beta1) * gradient", m},
                          {"v", "beta2 * v_before + (1 - beta2) * gradient ^ 2", v}}};
    if (value(amsgrad) != 0) lines.each.push_back({"v_max", "max(v_max_before, v)", v_max});
    lines.each.push_back({"m_hat", "m / (1 - beta1 ^ count)", m_hat});
    lines.each.push_back(
        {"v_hat", value(amsgrad) != 0 ? "v_max / (1 - beta2 ^ count)" : "v / (1 - beta2 ^ count)", v_hat});
    lines.each.push_back({"delta",
                          decay_ != 0
                              ? "-learning_rate * (m_hat / (sqrt(v_hat) + eps) + weight_decay * theta)"
                              : "-learning_rate * m_hat / (sqrt(v_hat) + eps)",
                          delta});
    return lines;
  }

  Real decay_;
};

std::unique_ptr<const Optimizer> make(const Reader&, std::vector<Real> values) {
  return make_adam(adam_optimizer, std::move(values), false);
}

}  // namespace

Real mean_correction(Real beta, Real count) {
  // Far beyond where even the largest beta's power is zero.
  return 1 - math::powi(beta, static_cast<int>(math::min(count, 2147483647.0)));
}

std::unique_ptr<const Optimizer> make_adam(const OptimizerInfo& info, std::vector<Real> values,
                                           bool decoupled) {
  return std::make_unique<Adam>(info, std::move(values), decoupled);
}

const OptimizerInfo adam_optimizer = {
    .id = "adam",
    .formula = "theta - learning_rate * m_hat / (sqrt(v_hat) + eps)",
    .parameters = parameters,
    .switches = switches,
    .pytorch = "torch.optim.Adam",
    .reference = {"D. P. Kingma, J. Ba: Adam: a method for stochastic optimization, ICLR 2015",
                  "https://arxiv.org/abs/1412.6980"},
    .make = make,
};

}  // namespace loss_lab
