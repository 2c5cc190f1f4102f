#include "core/schedule.hpp"

#include <cmath>
#include <limits>
#include <numbers>

#include "core/listed.hpp"
#include "core/math/elementary.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

constexpr Real most_steps = 1e9;

constexpr ScheduleInfo constant = {
    .id = "constant",
    .formula = "learning_rate",
    .parameters = {},
    .pytorch = "",
    .reference = {},
    .rate = [](Real learning_rate, Real, ConstReals, ConstReals) { return learning_rate; },
};

constexpr Parameter step_parameters[] = {
    {.name = "step_size",
     .symbol = "s",
     .initial = 30,
     .min = 1,
     .max = most_steps,
     .scale = Scale::logarithmic,
     .integer = true},
    {.name = "gamma", .symbol = "γ", .initial = 0.1, .min = 0, .max = 1},
};
constexpr ScheduleInfo step = {
    .id = "step",
    .formula = "learning_rate * gamma ^ floor(t / step_size)",
    .parameters = step_parameters,
    .pytorch = "torch.optim.lr_scheduler.StepLR",
    .reference = {"PyTorch: StepLR",
                  "https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html"},
    .rate = [](Real learning_rate, Real t, ConstReals p,
               ConstReals) { return learning_rate * math::pow(p[1], std::floor(t / p[0])); },
};

constexpr Parameter exponential_parameters[] = {
    {.name = "gamma", .symbol = "γ", .initial = 0.99, .min = 0, .max = 1},
};
constexpr ScheduleInfo exponential = {
    .id = "exponential",
    .formula = "learning_rate * gamma ^ t",
    .parameters = exponential_parameters,
    .pytorch = "torch.optim.lr_scheduler.ExponentialLR",
    .reference =
        {"PyTorch: ExponentialLR",
         "https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ExponentialLR.html"},
    .rate = [](Real learning_rate, Real t, ConstReals p,
               ConstReals) { return learning_rate * math::pow(p[0], t); },
};

constexpr Parameter cosine_parameters[] = {
    {.name = "t_max",
     .symbol = "T",
     .initial = 100,
     .min = 1,
     .max = most_steps,
     .scale = Scale::logarithmic,
     .integer = true},
    {.name = "eta_min", .symbol = "η_min", .initial = 0, .min = 0, .max = 1e6},
};
constexpr ScheduleInfo cosine = {
    .id = "cosine",
    .formula = "eta_min + (learning_rate - eta_min) * (1 + cos(3.141592653589793 * t / t_max)) / 2",
    .parameters = cosine_parameters,
    .pytorch = "torch.optim.lr_scheduler.CosineAnnealingLR",
    .reference = {"I. Loshchilov, F. Hutter: SGDR: stochastic gradient descent with warm restarts",
                  "https://arxiv.org/abs/1608.03983"},
    .rate =
        [](Real learning_rate, Real t, ConstReals p, ConstReals) {
          // The remainder is exact, and keeps the angle small after many waves.
          const Real phase = std::fmod(t, 2 * p[0]) / p[0];
          return p[1] + (learning_rate - p[1]) * (1 + math::cos(std::numbers::pi * phase)) / 2;
        },
};

constexpr Parameter linear_parameters[] = {
    {.name = "start_factor", .symbol = "a", .initial = 1.0 / 3, .min = 0, .max = 1},
    {.name = "end_factor", .symbol = "b", .initial = 1, .min = 0, .max = 1},
    {.name = "total_iters",
     .symbol = "T",
     .initial = 5,
     .min = 1,
     .max = most_steps,
     .scale = Scale::logarithmic,
     .integer = true},
};
constexpr ScheduleInfo linear = {
    .id = "linear",
    .formula =
        "learning_rate * (start_factor + (end_factor - start_factor) * min(t, total_iters) / total_iters)",
    .parameters = linear_parameters,
    .pytorch = "torch.optim.lr_scheduler.LinearLR",
    .reference = {"PyTorch: LinearLR",
                  "https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LinearLR.html"},
    .rate = [](Real learning_rate, Real t, ConstReals p,
               ConstReals) { return learning_rate * (p[0] + (p[1] - p[0]) * math::min(t, p[2]) / p[2]); },
};

constexpr Parameter plateau_parameters[] = {
    {.name = "factor", .symbol = "γ", .initial = 0.1, .min = 0, .max = 0.99},
    {.name = "patience", .symbol = "", .initial = 10, .min = 0, .max = 1e6, .integer = true},
    {.name = "threshold", .symbol = "ε", .initial = 1e-4, .min = 0, .max = 0.5, .scale = Scale::logarithmic},
    {.name = "cooldown", .symbol = "", .initial = 0, .min = 0, .max = 1e6, .integer = true},
    {.name = "min_lr", .symbol = "η_min", .initial = 0, .min = 0, .max = 1e6, .scale = Scale::logarithmic},
};
// What the rate is multiplied by; the smallest loss so far; for how many measurements there has been no
// progress; for how many more none is asked for.
constexpr Real before_the_first[] = {1, std::numeric_limits<Real>::infinity(), 0, 0};
Real plateau_rate(Real learning_rate, Real scale, ConstReals p) {
  return math::min(learning_rate, math::max(learning_rate * scale, p[4]));
}
constexpr ScheduleInfo reduce_on_plateau = {
    .id = "reduce_on_plateau",
    .formula = "min(learning_rate, max(learning_rate * scale, min_lr))",
    .parameters = plateau_parameters,
    .pytorch = "torch.optim.lr_scheduler.ReduceLROnPlateau",
    .reference =
        {"PyTorch: ReduceLROnPlateau",
         "https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html"},
    .rate = [](Real learning_rate, Real, ConstReals p,
               ConstReals memory) { return plateau_rate(learning_rate, memory[0], p); },
    .memory = before_the_first,
    .observe =
        [](Real loss, Real learning_rate, ConstReals p, Reals memory) {
          constexpr Real least_drop = 1e-8;  // as PyTorch's eps: a smaller one is not made
          Real &scale = memory[0], &best = memory[1], &waited = memory[2], &cooldown = memory[3];
          ++waited;
          if (loss < best * (1 - p[2])) {
            best = loss;
            waited = 0;
          }
          if (cooldown > 0) {
            --cooldown;
            waited = 0;
          }
          if (waited <= p[1]) return;
          const Real lower = scale * p[0];
          if (plateau_rate(learning_rate, scale, p) - plateau_rate(learning_rate, lower, p) > least_drop)
            scale = lower;
          cooldown = p[3];
          waited = 0;
        },
};

constexpr const ScheduleInfo* all[] = {&constant, &step, &exponential, &cosine, &linear, &reduce_on_plateau};

}  // namespace

std::span<const ScheduleInfo* const> schedules() { return all; }

std::unique_ptr<const Schedule> make_schedule(const Value& description, std::string_view path) {
  if (description.is_null()) return std::make_unique<Schedule>(constant, std::vector<Real>{});
  const Reader reader(description, std::string(path));
  const ScheduleInfo& info = read_id<ScheduleInfo>(reader, all);
  reader.expect_keys(info.parameters);
  return std::make_unique<Schedule>(info, reader.parameters(info.parameters));
}

}  // namespace loss_lab
