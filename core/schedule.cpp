#include "core/schedule.hpp"

#include <cmath>
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
    .rate = [](Real learning_rate, Real, ConstReals) { return learning_rate; },
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
    .rate = [](Real learning_rate, Real t,
               ConstReals p) { return learning_rate * math::pow(p[1], std::floor(t / p[0])); },
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
    .rate = [](Real learning_rate, Real t, ConstReals p) { return learning_rate * math::pow(p[0], t); },
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
        [](Real learning_rate, Real t, ConstReals p) {
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
    .rate = [](Real learning_rate, Real t,
               ConstReals p) { return learning_rate * (p[0] + (p[1] - p[0]) * math::min(t, p[2]) / p[2]); },
};

constexpr const ScheduleInfo* all[] = {&constant, &step, &exponential, &cosine, &linear};

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
