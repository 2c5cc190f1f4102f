// adam: steps of about the learning rate in each parameter, by running means of gradients and of their
// squares.
//
//   g = gradient + weight_decay theta
//   m = beta1 m + (1 - beta1) g,  v = beta2 v + (1 - beta2) g^2
//   delta = -learning_rate m_hat / (sqrt(v_hat) + eps),  m_hat = m / (1 - beta1^count),  v_hat likewise
//
// As torch.optim.Adam, whose order of operations divides the learning rate and sqrt(v) by the two
// corrections.
#include <cmath>

#include "core/math/elementary.hpp"
#include "core/optimizers/list.hpp"
#include "core/optimizers/trace.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    {.name = "learning_rate",
     .symbol = "η",
     .initial = 0.001,
     .min = 0,
     .max = 1e6,
     .scale = Scale::logarithmic},
    {.name = "beta1", .symbol = "β₁", .initial = 0.9, .min = 0, .max = 0.9999},
    {.name = "beta2", .symbol = "β₂", .initial = 0.999, .min = 0, .max = 0.999999},
    {.name = "eps", .symbol = "ε", .initial = 1e-8, .min = 1e-16, .max = 1, .scale = Scale::logarithmic},
    {.name = "weight_decay", .symbol = "λ", .initial = 0, .min = 0, .max = 1e3},
};

class Adam final : public Optimizer {
 public:
  explicit Adam(const std::vector<Real>& values)
      : learning_rate_(values[0]),
        beta1_(values[1]),
        beta2_(values[2]),
        eps_(values[3]),
        weight_decay_(values[4]) {}

  const OptimizerInfo& info() const override { return adam_optimizer; }
  Real learning_rate() const override { return learning_rate_; }
  std::optional<Real> stability_momentum() const override { return std::nullopt; }

  std::vector<Block> memory(Index count) const override {
    return {{"m", 0, count, 1}, {"v", count, count, 1}, {"count", 2 * count, 1, 1}};
  }

  void trace(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate, ConstReals delta,
             ConstReals next, std::span<const Block> blocks, Tape& tape) const override {
    const Correction correction = correct(next.back());
    tape.setting("learning_rate", learning_rate);
    tape.setting("beta1", beta1_);
    tape.setting("beta2", beta2_);
    tape.setting("eps", eps_);
    if (weight_decay_ != 0) tape.setting("weight_decay", weight_decay_);
    tape.setting("count_before", memory.back());
    tape.whole("count", "count", Matrix::Constant(1, 1, next.back()), "", "count_before + 1",
               {{"count_before", "count_before"}});
    for (const Block& block : blocks) {
      const std::string pull = trace_decay(block, weight_decay_, theta, gradient, tape);
      trace_mean("m", "beta1", "beta1 * m_before + (1 - beta1) * gradient", "m / (1 - beta1 ^ count)", block,
                 pull, memory, next, correction.first, tape);
      trace_mean("v", "beta2", "beta2 * v_before + (1 - beta2) * gradient ^ 2", "v / (1 - beta2 ^ count)",
                 block, pull, memory.subspan(theta.size()), next.subspan(theta.size()), correction.second,
                 tape);
      const std::string m_hat = "m_hat." + block.name, v_hat = "v_hat." + block.name;
      trace_delta(block, theta, delta, "-learning_rate * m_hat / (sqrt(v_hat) + eps)",
                  {{"learning_rate", "learning_rate"}, {"m_hat", m_hat}, {"v_hat", v_hat}, {"eps", "eps"}}, tape);
    }
  }

 private:
  // What the means fall short of, having begun at zero.
  struct Correction {
    Real first, second;
  };
  Correction correct(Real count) const {
    // Far beyond where even the largest beta's power is zero.
    const int updates = static_cast<int>(math::min(count, 2147483647.0));
    return {1 - math::powi(beta1_, updates), 1 - math::powi(beta2_, updates)};
  }

  void apply(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate, Reals delta,
             Reals next) const override {
    const std::size_t size = theta.size();
    const Real count = memory.back() + 1;
    const Correction correction = correct(count);
    const Real step = learning_rate / correction.first, root = std::sqrt(correction.second);
    const ConstReals v = memory.subspan(size);
    const Reals next_v = next.subspan(size);
    for (std::size_t i = 0; i < size; ++i) {
      const Real pull = gradient[i] + weight_decay_ * theta[i];
      next[i] = beta1_ * memory[i] + (1 - beta1_) * pull;
      next_v[i] = beta2_ * v[i] + (1 - beta2_) * (pull * pull);
      delta[i] = -step * (next[i] / (std::sqrt(next_v[i]) / root + eps_));
    }
    next.back() = count;
  }

  // One running mean: as it was, as it is, and corrected. before, after: that mean's part of the memory on.
  static void trace_mean(const std::string& name, const std::string& beta, const char* formula,
                         const char* corrected, const Block& block, const std::string& pull,
                         ConstReals before, ConstReals after, Real correction, Tape& tape) {
    const std::string id = name + "." + block.name, id_before = name + "_before." + block.name;
    const std::string name_before = name + "_before";
    tape.whole(id_before, name_before, block_view(before, block));
    tape.whole(id, name, block_view(after, block), "", formula,
               {{beta, beta}, {name_before, id_before}, {"gradient", pull}});
    tape.whole(name + "_hat." + block.name, name + "_hat", block_view(after, block) / correction, "",
               corrected, {{name, id}, {beta, beta}, {"count", "count"}});
  }

  Real learning_rate_, beta1_, beta2_, eps_, weight_decay_;
};

std::unique_ptr<const Optimizer> make(const Reader& description) {
  description.expect_keys(parameters);
  return std::make_unique<Adam>(description.parameters(parameters));
}

}  // namespace

const OptimizerInfo adam_optimizer = {
    .id = "adam",
    .formula = "theta - learning_rate * m_hat / (sqrt(v_hat) + eps)",
    .parameters = parameters,
    .pytorch = "torch.optim.Adam",
    .reference = {"D. P. Kingma, J. Ba: Adam: a method for stochastic optimization, ICLR 2015",
                  "https://arxiv.org/abs/1412.6980"},
    .make = make,
};

}  // namespace loss_lab
