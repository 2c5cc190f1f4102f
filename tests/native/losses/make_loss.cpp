// What make_loss takes, and how it refuses everything else.
#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <string>

#include "core/loss.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;
using test::json;

namespace {

Error refusal(const Value& description) {
  return test::refused([&] { make_loss(description, "edits[2].loss"); });
}

}  // namespace

TEST_CASE("make_loss takes parameters by name, and null for those left out", "[losses]") {
  const auto loss = make_loss(json(R"({"id": "bce", "label_smoothing": 0.25, "pos_weight": null})"), "loss");
  CHECK(loss->info().id == "bce");
  CHECK(loss->settings()[0] == 1);
  CHECK(loss->settings()[1] == 0.25);
  const auto huber = make_loss(json(R"({"delta": 1e6, "id": "huber"})"), "loss");
  CHECK(huber->settings()[0] == 1e6);
}

TEST_CASE("a loss whose columns do not match, and without corners, is infinitely far from one", "[losses]") {
  const auto smooth = make_loss(json(R"({"id": "gaussian_nll"})"), "loss"),
             cornered = make_loss(json(R"({"id": "mae"})"), "loss");
  const Matrix outputs{{1, 4}}, targets{{1}};
  CHECK(smooth->kink_distance(outputs, targets) == std::numeric_limits<Real>::infinity());
  CHECK(cornered->kink_distance(outputs.leftCols(1), targets) == 0);
}

TEST_CASE("make_loss refuses what is no description of a loss", "[losses]") {
  for (const char* text : {"null", "3", "\"mse\"", "true", "[1, 2]", "[{\"id\": \"mse\"}]"}) {
    INFO(text);
    const Error error = refusal(json(text));
    CHECK(error.code() == "wrong_type");
    CHECK(error.path() == "edits[2].loss");
    CHECK(*error.values().find("expected") == Value("object"));
  }
}

TEST_CASE("make_loss refuses a missing or unknown id", "[losses]") {
  for (const char* text : {"{}", R"({"id": null})", R"({"delta": 1})"}) {
    INFO(text);
    const Error error = refusal(json(text));
    CHECK(error.code() == "missing");
    CHECK(error.path() == "edits[2].loss.id");
    CHECK(*error.values().find("key") == Value("id"));
  }
  for (const char* id : {"", "MSE", "mse ", "__proto__", "constructor", "sum of squares"}) {
    INFO(id);
    const Error error = refusal(Value::Object{{"id", id}});
    CHECK(error.code() == "unknown_id");
    CHECK(error.path() == "edits[2].loss.id");
    CHECK(*error.values().find("found") == Value(id));
    REQUIRE(error.values().find("allowed")->list()->size() == losses().size());
    CHECK(error.values().find("allowed")->list()->front() == Value(losses().front()->id));
  }
  const Error error = refusal(json(R"({"id": 7})"));
  CHECK(error.code() == "wrong_type");
  CHECK(error.path() == "edits[2].loss.id");
  CHECK(*error.values().find("found") == Value("number"));
}

TEST_CASE("make_loss refuses keys that this loss has not", "[losses]") {
  for (const LossInfo* info : losses())
    for (const char* key : {"Delta", "__proto__", "weight", ""}) {
      INFO(info->id << " with " << key);
      const Error error = refusal(Value::Object{{"id", info->id}, {key, 1.0}});
      CHECK(error.code() == "unknown_key");
      CHECK(error.path() == std::string("edits[2].loss.") + key);
      CHECK(*error.values().find("key") == Value(key));
      CHECK(error.values().find("allowed")->list()->size() ==
            1 + settings_of(*info).size() + info->lists.size() + info->composed_of.size());
    }
}

TEST_CASE("make_loss refuses parameters outside their range, or of another type", "[losses]") {
  constexpr Real infinity = std::numeric_limits<Real>::infinity();
  for (const LossInfo* info : losses())
    for (const Parameter& parameter : info->parameters) {
      const std::string key(parameter.name), path = "edits[2].loss." + key;
      INFO(info->id << " with " << key);
      const Real below = parameter.integer ? 1 : 1e-6,
                 above = parameter.integer ? 1 : parameter.max * 1e-6 + 1e-9;
      for (Real outside : {parameter.min - below, parameter.max + above, -1e300, 1e300}) {
        const Error error = refusal(Value::Object{{"id", info->id}, {key, outside}});
        CHECK(error.code() == "out_of_range");
        CHECK(error.path() == path);
        CHECK(*error.values().find("found") == Value(outside));
        CHECK(*error.values().find("min") == Value(parameter.min));
        CHECK(*error.values().find("max") == Value(parameter.max));
      }
      for (Real end : {parameter.min, parameter.max})
        CHECK_NOTHROW(make_loss(Value::Object{{"id", info->id}, {key, end}}, "loss"));
      for (const auto& [number, found] : {std::pair(infinity, "Infinity"), std::pair(-infinity, "-Infinity"),
                                          std::pair(std::numeric_limits<Real>::quiet_NaN(), "NaN")}) {
        const Error error = refusal(Value::Object{{"id", info->id}, {key, number}});
        CHECK(error.code() == "not_finite");
        CHECK(error.path() == path);
        CHECK(*error.values().find("found") == Value(found));
      }
      for (const Value& other : {Value("1"), Value(true), Value(Value::Numbers{1}), Value(Value::Object{})}) {
        const Error error = refusal(Value::Object{{"id", info->id}, {key, other}});
        CHECK(error.code() == "wrong_type");
        CHECK(error.path() == path);
        CHECK(*error.values().find("expected") == Value("number"));
      }
    }
}
