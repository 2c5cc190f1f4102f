// Losses that authors write: their values and slopes are those of the built-in ones, and bad ones are
// refused.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "core/loss.hpp"
#include "core/session.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"
#include "tests/native/support/samples.hpp"

using namespace loss_lab;
using test::json;

namespace {

struct Result {
  std::vector<Real> values;
  Matrix slopes;
};

Result evaluate(const Loss& loss, const Matrix& outputs, const Matrix& targets, ConstReals coefficients) {
  std::vector<Real> room(loss.room(outputs.rows(), outputs.cols()));
  Result result{std::vector<Real>(static_cast<std::size_t>(outputs.rows())),
                Matrix(outputs.rows(), outputs.cols())};
  loss.evaluate({outputs, targets, coefficients}, result.values, result.slopes, room);
  return result;
}

}  // namespace

TEST_CASE("a built-in loss written out is that loss, in value and slope, for any number of columns",
          "[custom]") {
  const struct {
    const char* built_in;
    const char* custom;
  } cases[] = {
      {R"json({"id": "mse"})json", R"json({"id": "custom", "expression": "r^2"})json"},
      {R"json({"id": "huber", "delta": 0.5})json",
       R"json({"id": "custom", "expression": "if(abs(r) <= delta, r^2 / 2, delta * (abs(r) - delta / 2))",
           "parameters": {"delta": {"default": 1, "min": 0.1, "max": 3}}, "delta": 0.5})json"},
      {R"json({"id": "bce"})json", R"json({"id": "custom", "expression": "softplus(p) - y * p"})json"},
      {R"json({"id": "quantile", "tau": 0.9})json",
       R"json({"id": "custom", "expression": "max(tau * (y - p), (tau - 1) * (y - p))",
           "parameters": {"tau": {"default": 0.9, "min": 0, "max": 1}}})json"},
  };
  for (const auto& [built_in, custom] : cases)
    for (const Index k : {1, 3}) {
      INFO(custom << " with " << k << " columns");
      const auto expected = make_loss(json(built_in), "loss"), written = make_loss(json(custom), "loss");
      const Matrix outputs = 2 * test::arbitrary(301, k, 1);
      const Matrix targets = test::targets_for(*expected, 301, k, 2);
      const std::vector<Real> coefficients(301, 0.25);
      for (const ConstReals weighed : {ConstReals(), ConstReals(coefficients)}) {
        const Result a = evaluate(*expected, outputs, targets, weighed),
                     b = evaluate(*written, outputs, targets, weighed);
        for (std::size_t i = 0; i < a.values.size(); ++i)
          CHECK(std::fabs(a.values[i] - b.values[i]) <= 1e-14 * std::max(1.0, a.values[i]));
        CHECK((a.slopes - b.slopes).cwiseAbs().maxCoeff() <= 1e-14);
      }
    }
}

TEST_CASE("the corners of an expression are found where they are, and no others", "[custom]") {
  const auto kinks = [](const char* expression, Real target = 0.3, Real from = -5, Real to = 5) {
    const Value description = Value::Object{{"id", "custom"}, {"expression", expression}};
    return make_loss(description, "loss")->kinks_between(target, from, to);
  };
  // As near as rounding lets them be told.
  struct Kinks : std::vector<Real> {
    using std::vector<Real>::vector;
    bool operator==(const std::vector<Real>& found) const {
      return std::ranges::equal(*this, found, [](Real a, Real b) { return std::fabs(a - b) < 1e-14; });
    }
  };
  CHECK(Kinks{0.3} == kinks("abs(r)"));
  CHECK(kinks("abs(r)", 0.3, 0.5, 5).empty());
  CHECK(Kinks{-0.75, 1.25} == kinks("max(0, abs(r) - 1)", 0.25));
  CHECK(Kinks{-2, 2} == kinks("min(r^2, 4)", 0));
  CHECK(kinks("if(abs(r) <= 1, r^2 / 2, abs(r) - 0.25)", 0).empty());
  CHECK(Kinks{-1, 1} == kinks("if(abs(r) <= 1, r^2 / 2, 2 * abs(r))", 0));
  CHECK(Kinks{1} == kinks("(r > 1) * (r - 1)", 0));
  CHECK(Kinks{2} == kinks("if(r - 1, abs(r - 2), 0)", 0));
  CHECK(Kinks{-4, 0, 2, 4} == kinks("r * sign(p - 2) + floor(p / 4) * p", 0));
  CHECK(Kinks{0.5} == kinks("sqrt(abs(r))", 0.5));
  CHECK(kinks("abs(sin(p))", 0, 1, 9).size() == 2);
  // Bends that are steep, and corners that cancel, are none.
  CHECK(kinks("r^2").empty());
  CHECK(kinks("abs(r)^1.5").empty());
  CHECK(kinks("log(1 + exp(1000 * r))").empty());
  CHECK(kinks("abs(r) - max(r, -r) + r^2").empty());
  CHECK(kinks("log(abs(r))").empty());
  CHECK(kinks("abs(r)", 0.3, 1, std::numeric_limits<Real>::infinity()).empty());
  CHECK(kinks("abs(r)", 0.3, -std::numeric_limits<Real>::infinity(), 1).empty());
  // A jump of the slope that is no number is none.
  CHECK(kinks("1e308 * abs(r)").empty());
  CHECK(kinks("1e304 * sqrt(abs(r))").empty());
  CHECK(Kinks{0.3} == kinks("1e300 * sqrt(abs(r))"));
  // Where what is rounded is no number there is no corner; where it is one, they are found.
  CHECK(Kinks{1} == kinks("floor(sqrt(p)) * p", 0, -3, 3));
  // Work is bounded: so many at the most.
  CHECK(kinks("abs(floor(100 * p) - 100 * p + 0.5)").size() <= 64);
}

TEST_CASE("the corners of an expression stand where its parameters put them", "[custom]") {
  const Value description = json(R"json({"id": "custom", "expression": "max(0, abs(r) - width)", "width": 0.5,
    "parameters": {"width": {"default": 1, "min": 0, "max": 2}}})json");
  CHECK(make_loss(description, "loss")->kinks_between(2, -5, 5) == std::vector<Real>{1.5, 2.5});
}

TEST_CASE("targets are rescaled only where the expression speaks of differences alone", "[custom]") {
  const auto invariant = [](const char* expression) {
    const Value description = Value::Object{{"id", "custom"}, {"expression", expression}};
    return make_loss(description, "loss")->info().claims.translation_invariant;
  };
  CHECK(invariant("r^2"));
  CHECK(invariant("abs(p - y)^1.5"));
  CHECK(invariant("max(0.2 * (y - p), -0.8 * (y - p))"));
  CHECK_FALSE(invariant("(p - y) / y"));
  CHECK_FALSE(invariant("p"));
  CHECK_FALSE(invariant("-p"));
  CHECK_FALSE(invariant("y"));
  CHECK_FALSE(invariant("y - 2"));
  CHECK_FALSE(invariant("p - 2"));
  CHECK_FALSE(invariant("exp(p) - y * p"));
}

TEST_CASE("an author's loss trains, and its formula is on the tape", "[custom]") {
  const Value experiment = json(R"json({"version": 1, "model": {"id": "linear"},
    "data": {"columns": {"x": [1, 2, 3, 4, 5], "y": [1, 3, 2, 5, 30]}, "target": "y"},
    "loss": {"id": "custom", "expression": "log(1 + (r / c)^2)",
             "parameters": {"c": {"default": 1, "min": 0.01, "max": 10}}, "c": 0.5},
    "optimizer": {"id": "adam", "learning_rate": 0.05}})json");
  Session session(experiment, nullptr);
  const Real before = session.train_loss();
  session.advance(300, 300);
  CHECK(session.train_loss() < 0.7 * before);
  const TapeEntry* loss = session.look().tape.find("loss") ? session.look().tape.find("loss") : nullptr;
  REQUIRE(loss != nullptr);
  CHECK(session.look().tape.find("loss")->formula == "log(1 + (r / c)^2)");
  CHECK(session.look().tape.find("loss.c")->values(0, 0) == 0.5);
}

TEST_CASE("a parameter is called by letters, digits behind them, and at most 32 of both", "[custom]") {
  const auto made = [](const std::string& name) {
    const Value range = json(R"({"default": 1, "min": 0, "max": 2})");
    const Value description = Value::Object{
        {"id", "custom"}, {"expression", name + " * r^2"}, {"parameters", Value::Object{{name, range}}}};
    return make_loss(description, "loss");
  };
  for (const std::string& name : {std::string("a"), std::string("z"), std::string("A"), std::string("Z"),
                                  std::string("_"), std::string("k09"), std::string(32, 'k')}) {
    INFO(name);
    CHECK(made(name)->info().parameters.front().name == name);
  }
  for (const std::string& name : {std::string(), std::string(33, 'k'), std::string("{"), std::string("["),
                                  std::string("`"), std::string("@"), std::string("2k"), std::string("k:"),
                                  std::string("k/"), std::string("p"), std::string("y"), std::string("r"),
                                  std::string("id"), std::string("expression"), std::string("parameters")}) {
    INFO(name);
    CHECK(test::refused([&] { made(name); }).code() == "bad_name");
  }
}

TEST_CASE("an author has eight parameters at most", "[custom]") {
  const auto made = [](int count) {
    Value::Object parameters;
    for (int i = 0; i < count; ++i)
      parameters.emplace_back("k" + std::to_string(i), json(R"({"default": 1, "min": 0, "max": 2})"));
    return make_loss(
        Value::Object{{"id", "custom"}, {"expression", "r^2"}, {"parameters", std::move(parameters)}},
        "loss");
  };
  CHECK(made(8)->settings().size() == 8);
  const Error error = test::refused([&] { made(9); });
  CHECK(error.code() == "wrong_count");
  CHECK(error.path() == "loss.parameters");
}

TEST_CASE("what is no loss is refused, with the place and what is allowed", "[custom]") {
  const struct {
    const char* description;
    const char* code;
    const char* path;
  } cases[] = {
      {R"json({"id": "custom"})json", "missing", "loss.expression"},
      {R"json({"id": "custom", "expression": 3})json", "wrong_type", "loss.expression"},
      {R"json({"id": "custom", "expression": ""})json", "expression_ends", "loss.expression"},
      {R"json({"id": "custom", "expression": "q^2"})json", "expression_unknown_name", "loss.expression"},
      {R"json({"id": "custom", "expression": "mean(p)"})json", "expression_unknown_name", "loss.expression"},
      {R"json({"id": "custom", "expression": "r^2", "k": 2})json", "unknown_key", "loss.k"},
      {R"json({"id": "custom", "expression": "r^2", "parameters": []})json", "wrong_type", "loss.parameters"},
      {R"json({"id": "custom", "expression": "r^2", "parameters": {"p": {"default": 1, "min": 0, "max": 2}}})json",
       "bad_name", "loss.parameters.p"},
      {R"json({"id": "custom", "expression": "r^2", "parameters": {"a b": {"default": 1, "min": 0, "max": 2}}})json",
       "bad_name", "loss.parameters.a b"},
      {R"json({"id": "custom", "expression": "r^2", "parameters": {"k": {"default": 3, "min": 0, "max": 2}}})json",
       "out_of_range", "loss.parameters.k.default"},
      {R"json({"id": "custom", "expression": "r^2", "parameters": {"k": {"default": 1, "min": 2, "max": 2}}})json",
       "empty_range", "loss.parameters.k.max"},
      {R"json({"id": "custom", "expression": "r^2", "parameters": {"k": {"default": 1, "min": 0}}})json",
       "missing", "loss.parameters.k.max"},
      {R"json({"id": "custom", "expression": "r^k", "parameters": {"k": {"default": 1, "min": 0, "max": 2}}, "k": 5})json",
       "out_of_range", "loss.k"},
  };
  for (const auto& [description, code, path] : cases) {
    INFO(description);
    const Error error = test::refused([&] { make_loss(json(description), "loss"); });
    CHECK(error.code() == code);
    CHECK(error.path() == path);
  }
}
