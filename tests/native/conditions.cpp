// Which case of a formula holds is what the loss itself has taken: its value is that of this case.
#include "core/conditions.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "core/evaluate.hpp"
#include "core/expression.hpp"
#include "core/session.hpp"
#include "tests/native/support/json.hpp"

using namespace loss_lab;

namespace {

Tape tape_of(const std::string& loss, const std::string& data, const char* model = "linear") {
  Session session(test::json(R"({"version": 1, "data": {"columns": )" + data +
                             R"(, "target": "y"}, "standardize": false, "loss": )" + loss +
                             R"(, "model": {"id": ")" + model + R"("}})"),
                  nullptr);
  session.advance(2, 10);
  return session.look().tape;
}

// The only condition of an entry, of one number a row.
std::vector<bool> only(const Tape& tape, const char* id) {
  const auto conditions = conditions_of(tape, *tape.find(id));
  REQUIRE(conditions.size() == 1);
  const Matrix& holds = conditions.front().holds;
  REQUIRE(holds.cols() == 1);
  std::vector<bool> found;
  for (Index i = 0; i < holds.rows(); ++i) found.push_back(holds(i, 0) != 0);
  return found;
}

constexpr const char* column = R"({"x": [0, 1, 2, 3], "y": [0.1, -3, 0.2, 4]})";

}  // namespace

TEST_CASE("of an elementwise loss, example by example", "[conditions]") {
  for (const char* loss :
       {R"({"id": "huber", "delta": 0.5})",
        R"json({"id": "custom", "expression": "if (abs(r) <= k, r^2 / 2, k * (abs(r) - k / 2))",
                               "parameters": {"k": {"default": 0.5, "min": 0, "max": 1}}})json"}) {
    const Tape tape = tape_of(loss, column);
    const std::vector<bool> inner = only(tape, "loss");
    const Matrix &r = tape.find("residual")->values, &values = tape.find("loss")->values;
    REQUIRE(inner.size() == 4);
    bool seen[2] = {};
    for (Index i = 0; i < 4; ++i) {
      const bool is = inner[static_cast<std::size_t>(i)];
      seen[is] = true;
      CHECK((values(i, 0) == r(i, 0) * r(i, 0) / 2) == is);
    }
    CHECK((seen[0] && seen[1]));
  }
}

TEST_CASE("each if of several has its own, under its place in the tree", "[conditions]") {
  const Tape tape =
      tape_of(R"json({"id": "custom", "expression": "if(r < 0, 1, if(exp(r) < 2, 2, 3))"})json", column);
  const TapeEntry& entry = *tape.find("loss");
  const auto conditions = conditions_of(tape, entry);
  REQUIRE(conditions.size() == 2);
  const Expression formula = parse_expression(entry.formula, {.names = {}, .matrices = true}, "");
  for (Index i = 0; i < entry.values.rows(); ++i) {
    int expected = 3;
    for (const Condition& condition : conditions) {
      CHECK(formula.nodes[condition.node].operation == Operation::less);
      const bool outer =
          formula.nodes[formula.nodes[condition.node].arguments[0]].operation == Operation::name;
      if (condition.holds(i, 0) != 0) expected = outer ? 1 : std::min(expected, 2);
    }
    CHECK(entry.values(i, 0) == expected);
  }
}

TEST_CASE("of rows, of groups, of settings and of several columns", "[conditions]") {
  // At a perfect prediction the distance has no slope.
  const Tape distance = tape_of(R"({"id": "distance"})", column);
  for (const bool zero : only(distance, "loss_slope")) CHECK_FALSE(zero);

  const Tape pairs = tape_of(R"({"id": "hinge_embedding"})", R"({"x": [0, 1, 2, 3], "y": [1, 1, -1, -1]})");
  CHECK(only(pairs, "loss") == std::vector<bool>{true, false});

  // Of a network's three outputs, the whole row is one matrix.
  const Tape classes = tape_of(R"({"id": "multi_margin"})",
                               R"({"x": [0, 1, 2, 3], "y": ["a", "b", "c", "a"]})", "softmax-linear");
  const auto conditions = conditions_of(classes, *classes.find("loss_slope"));
  REQUIRE(conditions.size() == 2);
  for (const Condition& each : conditions) CHECK((each.holds.rows() == 4 && each.holds.cols() == 3));

  CHECK(conditions_of(classes, *classes.find("output")).empty());
}
