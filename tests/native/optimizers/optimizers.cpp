// What optimizers keep, refuse and promise besides their trajectories.
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

#include "core/optimizer.hpp"
#include "tests/native/support/allocations.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

std::unique_ptr<const Optimizer> made(std::string_view json) {
  return make_optimizer(test::json(json), "optimizer");
}

// An optimizer's numbers for two parameters.
struct State {
  explicit State(std::string_view json) : optimizer(made(json)) {
    const Block last = optimizer->memory(2).back();
    memory.resize(static_cast<std::size_t>(last.offset + last.size()));
    next = memory;
  }
  void update() { optimizer->update(theta, gradient, memory, optimizer->learning_rate(), delta, next); }

  std::unique_ptr<const Optimizer> optimizer;
  std::vector<Real> theta = {1, -2}, gradient = {0.5, 4}, delta = {0, 0}, memory, next;
};

constexpr std::string_view all[] = {
    R"({"id": "sgd"})",
    R"({"id": "sgd", "momentum": 0.9, "nesterov": true, "weight_decay": 0.1})",
    R"({"id": "adam", "weight_decay": 0.1})",
    R"({"id": "adam", "amsgrad": true})",
    R"({"id": "adamw"})",
    R"({"id": "nadam"})",
    R"({"id": "rmsprop"})",
    R"({"id": "rmsprop", "momentum": 0.9, "centered": true})",
    R"({"id": "adagrad", "initial_accumulator_value": 0.1, "lr_decay": 0.1})",
    R"({"id": "adadelta"})",
    R"({"id": "rprop"})",
    R"({"id": "lion"})",
};

}  // namespace

TEST_CASE("each entry of the list makes itself, with its learning rate first", "[optimizers]") {
  std::vector<std::string_view> ids;
  for (const OptimizerInfo* info : optimizers()) {
    ids.push_back(info->id);
    REQUIRE(info->parameters[0].name == "learning_rate");
    Value description;
    description.set("id", info->id);
    const auto optimizer = make_optimizer(description, "optimizer");
    CHECK(&optimizer->info() == info);
    CHECK(optimizer->learning_rate() == info->parameters[0].initial);
    for (const Parameter& parameter : info->parameters)
      for (const Real end : {parameter.min, parameter.max}) {
        Value ends = description;
        ends.set(parameter.name, end);
        CHECK_NOTHROW(make_optimizer(ends, "optimizer"));
      }
  }
  CHECK(ids == std::vector<std::string_view>{"sgd", "adam", "adamw", "nadam", "rmsprop", "adagrad",
                                             "adadelta", "rprop", "lion", "newton", "gauss_newton"});
}

TEST_CASE("an update touches nothing but delta and the next memory", "[optimizers]") {
  for (const std::string_view json : all) {
    State state(json);
    state.update();
    CHECK(state.theta == std::vector<Real>{1, -2});
    CHECK(state.gradient == std::vector<Real>{0.5, 4});
    CHECK(state.memory == std::vector<Real>(state.memory.size()));
    CHECK(state.delta[0] < 0);
    const std::vector<Real> delta = state.delta, next = state.next;
    state.update();
    CHECK(state.delta == delta);
    CHECK(state.next == next);
  }
}

TEST_CASE("the update takes the rate it is given, not its own", "[optimizers]") {
  for (const std::string_view json : all) {
    State state(json);
    state.update();
    const std::vector<Real> own = state.delta;
    state.optimizer->update(state.theta, state.gradient, state.memory, state.optimizer->learning_rate() / 4,
                            state.delta, state.next);
    for (int i = 0; i < 2; ++i) CHECK(std::fabs(state.delta[i] - own[i] / 4) < 1e-15);
  }
}

TEST_CASE("the memory's layout is one for all settings of an optimizer", "[optimizers]") {
  const auto names = [](const Optimizer& optimizer) {
    std::vector<std::string> found;
    Index end = 0;
    for (const Block& block : optimizer.memory(5)) {
      CHECK(block.offset == end);
      end += block.size();
      found.push_back(block.name);
    }
    return found;
  };
  CHECK(names(*made(R"({"id": "sgd"})")) == std::vector<std::string>{"velocity", "count"});
  CHECK(names(*made(R"({"id": "sgd", "momentum": 0.9})")) == std::vector<std::string>{"velocity", "count"});
  for (const OptimizerInfo* info : optimizers()) {
    Value description, other;
    description.set("id", info->id);
    other = description;
    for (const Parameter& parameter : info->parameters) other.set(parameter.name, parameter.max);
    for (const std::string_view name : info->switches)
      if (name != "nesterov") other.set(name, true);
    INFO(info->id);
    CHECK(names(*make_optimizer(description, "")) == names(*make_optimizer(other, "")));
  }
  CHECK(names(*made(R"({"id": "adam"})")) == std::vector<std::string>{"m", "v", "v_max", "count"});
  CHECK(names(*made(R"({"id": "nadam"})")) == std::vector<std::string>{"m", "v", "mu_product", "count"});
}

TEST_CASE("momentum that is switched on half-way begins with the gradient, as in PyTorch", "[optimizers]") {
  State state(R"({"id": "sgd", "learning_rate": 1})");
  state.update();
  state.memory = state.next;
  state.optimizer = made(R"({"id": "sgd", "learning_rate": 1, "momentum": 0.9, "dampening": 0.5})");
  state.update();
  CHECK(state.delta == std::vector<Real>{-0.5, -4});
  state.memory = state.next;
  state.update();
  CHECK(std::fabs(state.delta[0] + (0.9 * 0.5 + 0.5 * 0.5)) < 1e-15);
}

TEST_CASE("where a gradient never changes, centered rmsprop still divides by a number", "[optimizers]") {
  State state(R"({"id": "rmsprop", "centered": true, "alpha": 0.5, "momentum": 0.5})");
  for (int t = 0; t < 200; ++t) {
    state.update();
    state.memory = state.next;
    REQUIRE(std::isfinite(state.delta[0]));
    REQUIRE(std::isfinite(state.delta[1]));
  }
}

TEST_CASE("rprop takes its first steps as long as the learning rate, and none where the slope turns",
          "[optimizers]") {
  State state(R"({"id": "rprop", "learning_rate": 0.25})");
  const auto step_along = [&](std::vector<Real> gradient) {
    state.gradient = std::move(gradient);
    state.update();
    state.memory = state.next;
    return state.delta;
  };
  CHECK(step_along({3, -1}) == std::vector<Real>{-0.25, 0.25});
  CHECK(step_along({1e-3, 5}) == std::vector<Real>{-0.25 * 1.2, 0});
  CHECK(step_along({1e-3, 5})[1] == -0.125);
}

TEST_CASE("no subnormal number stays in an optimizer's memory", "[optimizers]") {
  for (const std::string_view json :
       {R"({"id": "sgd", "momentum": 0.5})", R"({"id": "adam", "beta1": 0.5, "beta2": 0.5})"}) {
    State state(json);
    state.gradient = {1e-150, 0};
    bool any_subnormal = false;
    for (int t = 0; t < 2000; ++t) {
      state.update();
      state.memory = state.next;
      state.gradient = {0, 0};
      for (const Real x : state.memory) any_subnormal = any_subnormal || std::fpclassify(x) == FP_SUBNORMAL;
    }
    CHECK_FALSE(any_subnormal);
    CHECK(state.memory[0] == 0);
    CHECK(state.delta[0] == 0);
  }
}

TEST_CASE("memory well above the subnormal range is left to the last bit", "[optimizers]") {
  // The velocity after k updates without gradient is momentum^k times the first: every product exact for 1/2.
  State state(R"({"id": "sgd", "momentum": 0.5})");
  state.gradient = {1, 0};
  for (int k = 0; k <= 1022; ++k) {
    state.update();
    state.memory = state.next;
    state.gradient = {0, 0};
    REQUIRE(state.memory[0] == std::ldexp(1.0, -k));
  }
}

TEST_CASE("the law of the largest stable rate is claimed where it holds", "[optimizers]") {
  CHECK(made(R"({"id": "sgd"})")->stability_momentum() == 0.0);
  CHECK(made(R"({"id": "sgd", "momentum": 0.5})")->stability_momentum() == 0.5);
  CHECK(made(R"({"id": "sgd", "dampening": 0.5})")->stability_momentum() == 0.0);
  for (const std::string_view json : {
           R"({"id": "sgd", "momentum": 0.5, "nesterov": true})",
           R"({"id": "sgd", "momentum": 0.5, "dampening": 0.5})",
           R"({"id": "sgd", "weight_decay": 0.1})",
           R"({"id": "adam"})",
       })
    CHECK_FALSE(made(json)->stability_momentum());
}

TEST_CASE("just below the bound a quadratic settles, just above it grows", "[optimizers]") {
  // One parameter, curvature 3: gradient 3 theta.
  for (const Real momentum : {0.0, 0.5, 0.9}) {
    for (const Real factor : {0.99, 1.01}) {
      Value description = test::json(R"({"id": "sgd"})");
      description.set("momentum", momentum);
      const auto optimizer = make_optimizer(description, "optimizer");
      const Real rate = factor * 2 * (1 + *optimizer->stability_momentum()) / 3;
      std::vector<Real> theta = {1}, gradient(1), delta(1), memory(2), next(2);
      for (int t = 0; t < 3000; ++t) {
        gradient[0] = 3 * theta[0];
        optimizer->update(theta, gradient, memory, rate, delta, next);
        theta[0] += delta[0];
        memory = next;
      }
      if (factor < 1)
        CHECK(std::fabs(theta[0]) < 1e-2);
      else
        CHECK(std::fabs(theta[0]) > 1e2);
    }
  }
}

TEST_CASE("what an optimizer does not take is refused with code and place", "[optimizers]") {
  const struct {
    std::string_view json, code, path;
  } refusals[] = {
      {R"(3)", "wrong_type", "optimizer"},
      {R"({"learning_rate": 1})", "missing", "optimizer.id"},
      {R"({"id": "lbfgs"})", "unknown_id", "optimizer.id"},
      {R"({"id": "sgd", "lr": 1})", "unknown_key", "optimizer"},
      {R"({"id": "sgd", "beta1": 0.9})", "unknown_key", "optimizer"},
      {R"({"id": "adam", "nesterov": true})", "unknown_key", "optimizer"},
      {R"({"id": "sgd", "learning_rate": -0.1})", "out_of_range", "optimizer.learning_rate"},
      {R"({"id": "sgd", "learning_rate": 1e7})", "out_of_range", "optimizer.learning_rate"},
      {R"({"id": "sgd", "learning_rate": "0.1"})", "wrong_type", "optimizer.learning_rate"},
      {R"({"id": "sgd", "momentum": 1})", "out_of_range", "optimizer.momentum"},
      {R"({"id": "sgd", "nesterov": 1})", "wrong_type", "optimizer.nesterov"},
      {R"({"id": "sgd", "nesterov": true})", "nesterov_needs_momentum", "optimizer.nesterov"},
      {R"({"id": "sgd", "nesterov": true, "momentum": 0.9, "dampening": 0.1})", "nesterov_needs_momentum",
       "optimizer.nesterov"},
      {R"({"id": "adam", "beta2": 1})", "out_of_range", "optimizer.beta2"},
      {R"({"id": "adam", "eps": 0})", "out_of_range", "optimizer.eps"},
      {R"({"id": "adam", "amsgrad": "yes"})", "wrong_type", "optimizer.amsgrad"},
      {R"({"id": "rmsprop", "amsgrad": true})", "unknown_key", "optimizer"},
      {R"({"id": "rprop", "weight_decay": 0.1})", "unknown_key", "optimizer"},
      {R"({"id": "rprop", "etaminus": 1})", "out_of_range", "optimizer.etaminus"},
      {R"({"id": "rprop", "etaplus": 1})", "out_of_range", "optimizer.etaplus"},
  };
  for (const auto& [json, code, path] : refusals) {
    INFO(json);
    const Error error = test::refused([&] { made(json); });
    CHECK(error.code() == code);
    CHECK(error.path().starts_with(path));
  }
  CHECK_NOTHROW(made(R"({"id": "sgd", "nesterov": false})"));
  Value infinite = test::json(R"({"id": "sgd"})");
  infinite.set("learning_rate", std::numeric_limits<Real>::infinity());
  CHECK(test::refused([&] { make_optimizer(infinite, "optimizer"); }).code() == "not_finite");
}

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
TEST_CASE("an update allocates nothing", "[optimizers]") {
  for (const std::string_view json : all) {
    State state(json);
    const long before = test::allocations();
    state.update();
    CHECK(test::allocations() == before);
  }
}
#endif
