// Learning-rate schedules against the closed forms of torch.optim.lr_scheduler, and what they refuse.
#include "core/schedule.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <numbers>
#include <string>

#include "core/evaluate.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

std::unique_ptr<const Schedule> made(std::string_view json) {
  return make_schedule(test::json(json), "schedule");
}

void check(std::string_view json, Real (*expected)(Real t)) {
  const auto schedule = made(json);
  for (Time t = 0; t <= 1000; ++t) {
    INFO(json << " at t = " << t);
    const Real rate = expected(static_cast<Real>(t));
    REQUIRE(std::fabs(schedule->rate(0.5, t, {}) - rate) <= 1e-13 * std::fabs(rate) + 1e-16);
  }
}

}  // namespace

TEST_CASE("no schedule, and the constant one, keep the rate", "[schedule]") {
  for (const std::string_view json : {"null", R"({"id": "constant"})"}) {
    const auto schedule = made(json);
    CHECK(schedule->info().id == "constant");
    for (const Time t : {Time(0), Time(1), Time(1) << 50}) CHECK(schedule->rate(0.3, t, {}) == 0.3);
  }
}

TEST_CASE("step divides at every so many steps", "[schedule]") {
  check(R"({"id": "step"})", [](Real t) { return 0.5 * std::pow(0.1, std::floor(t / 30)); });
  check(R"({"id": "step", "step_size": 7, "gamma": 0.5})",
        [](Real t) { return 0.5 * std::pow(0.5, std::floor(t / 7)); });
}

TEST_CASE("exponential shrinks at every step", "[schedule]") {
  check(R"({"id": "exponential"})", [](Real t) { return 0.5 * std::pow(0.99, t); });
  check(R"({"id": "exponential", "gamma": 1})", [](Real) { return 0.5; });
  CHECK(made(R"({"id": "exponential"})")->rate(0.5, Time(1) << 50, {}) == 0);
}

TEST_CASE("cosine swings between the rate and its least", "[schedule]") {
  check(R"({"id": "cosine"})", [](Real t) { return 0.25 * (1 + std::cos(std::numbers::pi * t / 100)); });
  check(R"({"id": "cosine", "t_max": 40, "eta_min": 0.125})",
        [](Real t) { return 0.125 + 0.1875 * (1 + std::cos(std::numbers::pi * t / 40)); });
  const auto schedule = made(R"({"id": "cosine"})");
  CHECK(schedule->rate(0.5, 0, {}) == 0.5);
  CHECK(std::fabs(schedule->rate(0.5, 100, {})) < 1e-16);
  CHECK(schedule->rate(0.5, 200'000'000'000, {}) == 0.5);
}

TEST_CASE("linear warms up and stays", "[schedule]") {
  check(R"({"id": "linear"})", [](Real t) { return 0.5 * (1.0 / 3 + (1 - 1.0 / 3) * std::fmin(t, 5) / 5); });
  check(R"({"id": "linear", "start_factor": 1, "end_factor": 0, "total_iters": 50})",
        [](Real t) { return 0.5 * (1 - std::fmin(t, 50) / 50); });
}

TEST_CASE("each schedule's formula gives its rates", "[schedule]") {
  for (const ScheduleInfo* info : schedules()) {
    const Expression formula = parse_expression(info->formula, {}, "formula");
    Value description;
    description.set("id", info->id);
    const auto schedule = make_schedule(description, "schedule");
    CHECK(&schedule->info() == info);
    for (Time t = 0; t <= 250; ++t) {
      const Real rate = evaluate<Real>(formula, [&](const std::string& name) {
        for (std::size_t i = 0; i < info->parameters.size(); ++i)
          if (info->parameters[i].name == name) return schedule->parameters()[i];
        if (name == "scale") return info->memory.front();
        return name == "t" ? static_cast<Real>(t) : name == "learning_rate" ? 0.7 : NAN;
      });
      INFO(info->id << " at t = " << t);
      REQUIRE(std::fabs(schedule->rate(0.7, t, info->memory) - rate) <= 1e-14);
    }
  }
}

TEST_CASE("what a schedule does not take is refused with code and place", "[schedule]") {
  const struct {
    std::string_view json, code, path;
  } refusals[] = {
      {R"("cosine")", "wrong_type", "schedule"},
      {R"({})", "missing", "schedule.id"},
      {R"({"id": "cyclic"})", "unknown_id", "schedule.id"},
      {R"({"id": "constant", "gamma": 1})", "unknown_key", "schedule"},
      {R"({"id": "step", "step_size": 0})", "out_of_range", "schedule.step_size"},
      {R"({"id": "step", "step_size": 1.5})", "not_integer", "schedule.step_size"},
      {R"({"id": "exponential", "gamma": 1.1})", "out_of_range", "schedule.gamma"},
      {R"({"id": "cosine", "T_max": 10})", "unknown_key", "schedule"},
      {R"({"id": "linear", "start_factor": -1})", "out_of_range", "schedule.start_factor"},
  };
  for (const auto& [json, code, path] : refusals) {
    INFO(json);
    const Error error = test::refused([&] { made(json); });
    CHECK(error.code() == code);
    CHECK(error.path().starts_with(path));
  }
}
