// sgd: a step against the gradient; with momentum, against a running sum of gradients, as torch.optim.SGD.
//
//   g = gradient + weight_decay theta
//   velocity = momentum velocity + (1 - dampening) g, and g itself at the first update
//   delta = -learning_rate velocity; with nesterov, -learning_rate (g + momentum velocity)
//
// Without momentum, delta = -learning_rate g, and the memory stays as it was.
#include <algorithm>

#include "core/optimizers/list.hpp"
#include "core/optimizers/parameters.hpp"
#include "core/optimizers/trace.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {
    learning_rate_parameter(0.03),
    momentum_parameter(),
    {.name = "dampening", .symbol = "τ", .initial = 0, .min = 0, .max = 1},
    weight_decay_parameter(0),
};
constexpr std::string_view switches[] = {"nesterov"};

class Sgd final : public Optimizer {
 public:
  explicit Sgd(const std::vector<Real>& values)
      : learning_rate_(values[0]),
        momentum_(values[1]),
        dampening_(values[2]),
        weight_decay_(values[3]),
        nesterov_(values[4] != 0) {}

  const OptimizerInfo& info() const override { return sgd_optimizer; }
  Real learning_rate() const override { return learning_rate_; }
  std::optional<Real> stability_momentum() const override {
    const bool plain_momentum = !nesterov_ && (momentum_ == 0 || dampening_ == 0);
    if (weight_decay_ != 0 || !plain_momentum) return std::nullopt;
    return momentum_;
  }

  std::vector<Block> memory(Index count) const override {
    return {{"velocity", 0, count, 1}, {"count", count, 1, 1}};
  }

  void trace(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate, ConstReals delta,
             ConstReals next, std::span<const Block> blocks, Curvature*, Tape& tape) const override {
    tape.setting("learning_rate", learning_rate);
    if (momentum_ != 0) tape.setting("momentum", momentum_);
    if (momentum_ != 0 && dampening_ != 0) tape.setting("dampening", dampening_);
    if (weight_decay_ != 0) tape.setting("weight_decay", weight_decay_);
    for (const Block& block : blocks) {
      const std::string pull = trace_decay(block, weight_decay_, theta, gradient, tape);
      if (momentum_ == 0) {
        trace_delta(block, theta, delta, "-learning_rate * gradient",
                    {{"learning_rate", "learning_rate"}, {"gradient", pull}}, tape);
        continue;
      }
      trace_velocity(block, pull, memory, next, tape);
      const std::string velocity = "velocity." + block.name;
      if (!nesterov_) {
        trace_delta(block, theta, delta, "-learning_rate * velocity",
                    {{"learning_rate", "learning_rate"}, {"velocity", velocity}}, tape);
        continue;
      }
      const ConstMatrixView pulls = tape.find(pull)->values;
      const Matrix directions = pulls + momentum_ * block_view(next, block);
      const std::string direction = "direction." + block.name;
      tape.whole(direction, "direction", directions, "", "gradient + momentum * velocity",
                 {{"gradient", pull}, {"momentum", "momentum"}, {"velocity", velocity}});
      trace_delta(block, theta, delta, "-learning_rate * direction",
                  {{"learning_rate", "learning_rate"}, {"direction", direction}}, tape);
    }
  }

 private:
  // Updates that the velocity has seen: those without momentum leave both alone, as PyTorch does.
  static bool first(ConstReals memory) { return memory.back() == 0; }

  void apply(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate, Curvature*,
             Reals delta, Reals next) const override {
    const std::size_t size = theta.size();
    if (momentum_ == 0) {
      for (std::size_t i = 0; i < size; ++i)
        delta[i] = -learning_rate * (gradient[i] + weight_decay_ * theta[i]);
      std::copy(memory.begin(), memory.end(), next.begin());
      return;
    }
    const Real kept = first(memory) ? 0 : momentum_, added = first(memory) ? 1 : 1 - dampening_;
    const Real ahead = nesterov_ ? momentum_ : 1, own = nesterov_ ? 1 : 0;
    for (std::size_t i = 0; i < size; ++i) {
      const Real pull = gradient[i] + weight_decay_ * theta[i];
      next[i] = kept * memory[i] + added * pull;
      delta[i] = -learning_rate * (own * pull + ahead * next[i]);
    }
    next[size] = memory[size] + 1;
  }

  void trace_velocity(const Block& block, const std::string& pull, ConstReals memory, ConstReals next,
                      Tape& tape) const {
    const char* formula = "gradient";
    std::vector<TapeLink> parents = {{"gradient", pull}};
    const std::string before = "velocity_before." + block.name;
    if (!first(memory)) {
      tape.whole(before, "velocity_before", block_view(memory, block));
      parents.push_back({"momentum", "momentum"});
      parents.push_back({"velocity_before", before});
      formula = "momentum * velocity_before + gradient";
      if (dampening_ != 0) {
        parents.push_back({"dampening", "dampening"});
        formula = "momentum * velocity_before + (1 - dampening) * gradient";
      }
    }
    tape.whole("velocity." + block.name, "velocity", block_view(next, block), "", formula, parents);
  }

  Real learning_rate_, momentum_, dampening_, weight_decay_;
  bool nesterov_;
};

std::unique_ptr<const Optimizer> make(const Reader& description, std::vector<Real> values) {
  if (values[4] != 0 && (values[1] == 0 || values[2] != 0))
    description.required("nesterov")
        .fail("nesterov_needs_momentum", {{"momentum", values[1]}, {"dampening", values[2]}});
  return std::make_unique<Sgd>(values);
}

}  // namespace

const OptimizerInfo sgd_optimizer = {
    .id = "sgd",
    .formula = "theta - learning_rate * gradient",
    .parameters = parameters,
    .switches = switches,
    .pytorch = "torch.optim.SGD",
    .reference =
        {"I. Sutskever, J. Martens, G. Dahl, G. Hinton: On the importance of initialization and momentum in "
         "deep learning, ICML 2013",
         "https://proceedings.mlr.press/v28/sutskever13.html"},
    .make = make,
};

}  // namespace loss_lab
