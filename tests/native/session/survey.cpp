// Surveys: the slice holds the objective itself, and a loss alone is reduced as the objective reduces it.
#include "core/survey.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

Session line() {
  return Session(
      test::json(
          R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"}, "loss": {"id": "huber"}})"),
      nullptr);
}

}  // namespace

TEST_CASE("each point of a slice is the objective there, exactly", "[survey]") {
  Session session = line();
  session.advance(20, 1000);
  Landscape landscape(session, test::json(R"({"x": {"parameter": 0, "from": -1, "to": 2, "n": 37},
                                              "y": {"parameter": 1, "from": -2, "to": 2, "n": 19}})"));
  CHECK(landscape.done() == 0);
  while (!landscape.advance(50)) {
  }
  CHECK(landscape.done() == 1);
  CHECK(landscape.values().allFinite());
  for (const Index i : {0, 7, 36})
    for (const Index j : {0, 5, 18}) {
      Session there = line();
      const Real x = -1 + 3.0 * static_cast<Real>(i) / 36, y = -2 + 4.0 * static_cast<Real>(j) / 18;
      there.edit(Value::Object{{"start", Value::Numbers{x, y}}}, nullptr);
      CHECK(landscape.values()(i, j) == Catch::Approx(there.train_loss()).epsilon(1e-13));
    }
  CHECK(session.t() == 20);
}

TEST_CASE("a slice along directions starts from the present parameters, coarse before fine", "[survey]") {
  Session session = line();
  session.advance(3, 1000);
  Landscape landscape(session, test::json(R"({"x": {"direction": [1, 2], "from": -1, "to": 1, "n": 101}})"));
  landscape.advance(7);
  Index known = 0;
  for (Index i = 0; i < 101; i += 16) known += std::isfinite(landscape.values()(i, 0));
  CHECK(known == 7);
  landscape.advance(1000);
  CHECK(landscape.values()(50, 0) == Catch::Approx(session.train_loss()).epsilon(1e-14));
}

TEST_CASE(
    "a slice through an anchor is the same wherever the run stands, and stays with the loss it began with",
    "[survey]") {
  const char* query = R"({"x": {"direction": [1, 2], "from": -1, "to": 1, "n": 5},
                          "y": {"parameter": 1, "from": 0, "to": 4, "n": 3}, "anchor": [0.25, 2]})";
  Session session = line();
  session.advance(7, 1000);
  session.edit(test::json(R"({"loss": {"id": "mse"}})"), nullptr);
  session.advance(3, 1000);
  Landscape landscape(session, test::json(query));
  landscape.advance(4);
  session.advance(20, 1000);
  REQUIRE(session.loss().info().id == "mse");
  landscape.advance(100);
  REQUIRE(landscape.done() == 1);
  for (const Index i : {0, 2, 4})
    for (const Index j : {0, 1, 2}) {
      Session there = line();
      const Real along = -1 + 0.5 * static_cast<Real>(i);
      // y is the parameter itself where x adds nothing.
      const Value::Numbers start{0.25 + along, 2 * static_cast<Real>(j) + 2 * along};
      there.edit(Value::Object{{"start", start}}, nullptr);
      CHECK(landscape.values()(i, j) == Catch::Approx(there.train_loss()).epsilon(1e-13));
    }
}

TEST_CASE("slices that are none are refused", "[survey]") {
  const Session session = line();
  struct Refusal {
    const char *query, *code, *path;
  };
  for (const Refusal& refusal : {
           Refusal{R"({})", "missing", "x"},
           {R"({"x": {"parameter": 2, "from": 0, "to": 1, "n": 5}})", "out_of_range", "x.parameter"},
           {R"({"x": {"direction": [1], "from": 0, "to": 1, "n": 5}})", "wrong_length", "x.direction"},
           {R"({"x": {"parameter": 0, "from": 0, "to": 1, "n": 1}})", "out_of_range", "x.n"},
           {R"({"x": {"parameter": 0, "from": 0, "to": 1, "n": 5000}})", "out_of_range", "x.n"},
           {R"({"x": {"parameter": 0, "from": 0, "n": 5}})", "missing", "x.to"},
           {R"({"x": {"parameter": 0, "from": 0, "to": 1, "n": 5}, "anchor": [1, 2, 3]})", "wrong_length",
            "anchor"},
       }) {
    CAPTURE(refusal.query);
    const Error error = test::refused([&] { Landscape(session, test::json(refusal.query)); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path() == refusal.path);
  }
}

TEST_CASE("a loss alone: per example, reduced, and its gradient", "[survey]") {
  const auto evaluate = [](const char* reduction, const char* weights) {
    return evaluate_loss(
        test::json(std::string(R"({"loss": {"id": "mse"}, "outputs": [1, 2, 4], "targets": [0, 2, 1],
      "weights": )") +
                   weights + R"(, "reduction": ")" + reduction + "\"}"));
  };
  const LossResult none = evaluate("none", "null");
  CHECK_FALSE(none.value);
  CHECK(none.per_example == Vector{{1, 0, 9}});
  CHECK(none.gradient == Matrix{{2}, {0}, {6}});
  const LossResult sum = evaluate("sum", "[1, 1, 2]");
  CHECK(*sum.value == 19);
  CHECK(sum.gradient == Matrix{{2}, {0}, {12}});
  const LossResult mean = evaluate("mean", "[1, 1, 2]");
  CHECK(*mean.value == 4.75);
  CHECK(mean.gradient == Matrix{{0.5}, {0}, {3}});

  const LossResult columns = evaluate_loss(test::json(
      R"({"loss": {"id": "mae"}, "outputs": [[1, 2], [3, 5]], "targets": [[0, 0], [3, 1]], "reduction": "mean"})"));
  CHECK(columns.per_example == Vector{{1.5, 2}});
  CHECK(columns.gradient == Matrix{{0.25, 0.25}, {0, 0.25}});

  const auto kinks = [](const char* loss, const char* outputs, const char* targets) {
    return evaluate_loss(test::json(std::string(R"({"reduction": "none", "loss": )") + loss +
                                    R"(, "outputs": )" + outputs + R"(, "targets": )" + targets + "}"))
        .kinks;
  };
  CHECK(kinks(R"({"id": "epsilon_insensitive", "epsilon": 0.5})", "[1, 2.5]", "[2, 3]") ==
        std::vector<Real>{1.5, 2.5});
  CHECK(kinks(R"({"id": "epsilon_insensitive", "epsilon": 0.5})", "[2, 8]", "[2, 3]") ==
        std::vector<Real>{2.5});
  CHECK(kinks(R"({"id": "epsilon_insensitive", "epsilon": 0.5})", "[0, 2]", "[2, 3]") ==
        std::vector<Real>{1.5});
  CHECK(kinks(R"({"id": "sum", "terms": [{"weight": 3, "loss": {"id": "quantile"}},
                 {"weight": 1, "loss": {"id": "epsilon_insensitive", "epsilon": 1}},
                 {"weight": 1, "loss": {"id": "mae"}}, {"weight": 0, "loss": {"id": "epsilon_insensitive"}}]})",
              "[0, 7]", "[2, 2]") == std::vector<Real>{1, 2, 3});
  CHECK(
      kinks(
          R"json({"id": "sum", "terms": [{"weight": 1, "loss": {"id": "custom", "expression": "abs(r - 1)"}},
                 {"weight": 1, "loss": {"id": "mae"}}]})json",
          "[0, 7]", "[2, 2]") == std::vector<Real>{2, 3});
  CHECK(kinks(R"({"id": "mse"})", "[7]", "[2]").empty());
  CHECK(kinks(R"({"id": "mae"})", "[[1, 2]]", "[[0, 0]]").empty());

  CHECK(test::refused([&] { evaluate("mean", "[0, 0, 0]"); }).code() == "no_weight");
  CHECK(test::refused([&] { evaluate("mean", "[1, -1, 0]"); }).code() == "out_of_range");
  CHECK(test::refused([&] { evaluate("mean", "[1]"); }).code() == "wrong_length");
  CHECK(test::refused([&] { evaluate("median", "null"); }).path() == "reduction");
  const auto shapes = [](const char* outputs, const char* targets) {
    return test::refused([&] {
      evaluate_loss(test::json(std::string(R"({"loss": {"id": "mse"}, "reduction": "mean", "outputs": )") +
                               outputs + R"(, "targets": )" + targets + "}"));
    });
  };
  CHECK(shapes("[1, 2]", "[1]").code() == "shape_mismatch");
  CHECK(shapes("[[1, 2], [3]]", "[1, 2]").code() == "ragged_rows");
  CHECK(shapes("[]", "[]").code() == "empty_data");
  CHECK(shapes("7", "[]").code() == "wrong_type");
  // A list that begins with a number is one of numbers.
  CHECK(shapes("[1, [2]]", "[1, 2]").path() == "outputs[1]");
}
