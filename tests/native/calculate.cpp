// Expressions at named numbers: what they give, and what is refused.
#include "core/calculate.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

TEST_CASE("each expression is worked out at the same values", "[calculate]") {
  const std::vector<Real> found = calculate(test::json(R"J({
    "expressions": ["mse", "mae < mse", "mae > mse", "if(mae < mse, mse / mae, 1)", "-(mae - 1)^2", "7"],
    "values": {"mse": 6, "mae": 1.5}})J"));
  CHECK(found == std::vector<Real>{6, 1, 0, 4, -0.25, 7});
  CHECK(calculate(test::json(R"J({"expressions": [], "values": {}})J")).empty());
}

TEST_CASE("the names of variables in formulas are names like any other", "[calculate]") {
  const auto found =
      calculate(test::json(R"J({"expressions": ["p + y * r"], "values": {"p": 1, "y": 2, "r": 3}})J"));
  CHECK(found == std::vector<Real>{7});
}

TEST_CASE("what has no finite value is not refused", "[calculate]") {
  const auto found = calculate(test::json(R"J({"expressions": ["1 / x", "log(-1)"], "values": {"x": 0}})J"));
  CHECK(found[0] == INFINITY);
  CHECK(std::isnan(found[1]));
}

TEST_CASE("a bad query is refused with the place of its fault", "[calculate]") {
  struct Refusal {
    const char *query, *code, *path;
  };
  for (const Refusal& refusal : {
           Refusal{R"J({"values": {}})J", "missing", "expressions"},
           {R"J({"expressions": []})J", "missing", "values"},
           {R"J({"expressions": [], "values": {}, "at": 1})J", "unknown_key", "at"},
           {R"J({"expressions": ["1", 2], "values": {}})J", "wrong_type", "expressions[1]"},
           {R"J({"expressions": [1, 2], "values": {}})J", "wrong_type", "expressions[0]"},
           {R"J({"expressions": ["1"], "values": {"a": "1"}})J", "wrong_type", "values.a"},
           {R"J({"expressions": ["1", "1 +"], "values": {}})J", "expression_ends", "expressions[1]"},
           {R"J({"expressions": ["a", "b"], "values": {"a": 1}})J", "expression_unknown_name",
            "expressions[1]"},
           {R"J({"expressions": ["mean(a)"], "values": {"a": 1}})J", "expression_unknown_name",
            "expressions[0]"},
       }) {
    INFO(refusal.query);
    const Error error = test::refused([&] { calculate(test::json(refusal.query)); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path() == refusal.path);
  }
}

TEST_CASE("expressions and values are bounded", "[calculate]") {
  const auto query = [](std::size_t expressions, std::size_t values) -> Value {
    Value::Object named;
    for (std::size_t i = 0; i < values; ++i) named.emplace_back("x" + std::to_string(i), 1);
    return Value::Object{{"expressions", Value::List(expressions, "x0")}, {"values", named}};
  };
  CHECK(calculate(query(most_calculations, most_calculations)).size() == most_calculations);
  const Error expressions = test::refused([&] { calculate(query(most_calculations + 1, 1)); });
  CHECK(expressions.code() == "wrong_count");
  CHECK(expressions.path() == "expressions");
  const Error values = test::refused([&] { calculate(query(1, most_calculations + 1)); });
  CHECK(values.code() == "wrong_count");
  CHECK(values.path() == "values");
}
