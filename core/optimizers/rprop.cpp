// rprop: steps by the gradient's sign alone, longer while it stays and shorter when it turns, as
// torch.optim.Rprop.
//
//   factor = etaplus where gradient and previous have one sign, etaminus where they have not, 1 where one is
//   0 length = factor length, kept within step_min and step_max; the first one is learning_rate previous =
//   gradient, and 0 where the sign turned: there no step is made delta = -sign(previous) length
//
// PyTorch takes the pairs etas = (etaminus, etaplus) and step_sizes = (step_min, step_max). The learning rate
// has no part in later updates.
#include "core/math/elementary.hpp"
#include "core/optimizers/elementwise.hpp"
#include "core/optimizers/list.hpp"
#include "core/optimizers/parameters.hpp"

namespace loss_lab {
namespace {

// Ranges that leave etaminus below 1, etaplus above, and the shortest step no longer than the longest.
constexpr Parameter parameters[] = {
    learning_rate_parameter(0.01),
    {.name = "etaminus", .symbol = "η₋", .initial = 0.5, .min = 0.01, .max = 0.99},
    {.name = "etaplus", .symbol = "η₊", .initial = 1.2, .min = 1.01, .max = 10},
    {.name = "step_min",
     .symbol = "Δ₋",
     .initial = 1e-6,
     .min = 1e-16,
     .max = 1e-3,
     .scale = Scale::logarithmic},
    {.name = "step_max", .symbol = "Δ₊", .initial = 50, .min = 1e-3, .max = 1e6, .scale = Scale::logarithmic},
};
constexpr std::string_view each_names[] = {"previous", "length"};

class Rprop final : public ElementwiseOf<Rprop> {
 public:
  explicit Rprop(std::vector<Real> values)
      : ElementwiseOf(rprop_optimizer, {each_names}, std::move(values), 0) {}

  enum Value { learning_rate_value, etaminus, etaplus, step_min, step_max };
  enum Whole { rate };
  enum Each { previous, length, delta, factor };

  void step(const Numbers& whole, Pack, Pack gradient, const Pack* before, Packs& numbers) const {
    const Pack none = math::broadcast(0);
    const Pack product = gradient * before[previous];
    numbers[factor] =
        math::select(product > none, math::broadcast(value(etaplus)),
                     math::select(product < none, math::broadcast(value(etaminus)), math::broadcast(1)));
    // A length of 0 is that of no update yet: step_min is larger.
    const Pack last = math::select(before[length] == none, math::broadcast(whole[rate]), before[length]);
    numbers[length] = math::min(math::broadcast(value(step_max)),
                                math::max(math::broadcast(value(step_min)), numbers[factor] * last));
    numbers[previous] = math::select(product < none, none, gradient);
    numbers[delta] = -math::sign(numbers[previous]) * numbers[length];
  }

 private:
  UpdateLines lines(const Real*) const override {
    return {{},
            {{"factor",
              "if(gradient * previous_before > 0, etaplus, if(gradient * previous_before < 0, etaminus, 1))",
              factor},
             {"length",
              "min(step_max, max(step_min, factor * if(length_before == 0, learning_rate, length_before)))",
              length},
             {"previous", "if(gradient * previous_before < 0, 0, gradient)", previous},
             {"delta", "-sign(previous) * length", delta}}};
  }
};

std::unique_ptr<const Optimizer> make(const Reader&, std::vector<Real> values) {
  return std::make_unique<Rprop>(std::move(values));
}

}  // namespace

const OptimizerInfo rprop_optimizer = {
    .id = "rprop",
    .formula = "theta - sign(gradient) * length",
    .parameters = parameters,
    .pytorch = "torch.optim.Rprop",
    .reference =
        {"M. Riedmiller, H. Braun: A direct adaptive method for faster backpropagation learning: the "
         "RPROP algorithm, ICNN 1993",
         "https://doi.org/10.1109/ICNN.1993.298623"},
    .make = make,
};

}  // namespace loss_lab
