// Which targets a loss takes, in an experiment and by themselves: what is refused is told with its row.
#include "core/targets.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "core/session.hpp"
#include "core/survey.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;
using test::json;

namespace {

std::string own(std::string_view id) { return R"({"id": ")" + std::string(id) + "\"}"; }
std::string sum(std::string_view terms) { return R"({"id": "sum", "terms": [)" + std::string(terms) + "]}"; }

// An experiment on these columns: features x alone.
Value experiment(std::string_view loss, std::string_view columns, std::string_view target) {
  return json(R"({"version": 1, "model": {"id": "linear"}, "loss": )" + std::string(loss) +
              R"(, "data": {"features": ["x"], "columns": )" + std::string(columns) + R"(, "target": )" +
              std::string(target) + "}}");
}

Error refused(std::string_view loss, std::string_view columns, std::string_view target) {
  return test::refused([&] { read_experiment(experiment(loss, columns, target), nullptr); });
}

// A loss alone, by its outputs and targets.
LossResult alone(std::string_view loss, std::string_view outputs, std::string_view targets) {
  return evaluate_loss(json(R"({"reduction": "none", "loss": )" + std::string(loss) + R"(, "outputs": )" +
                            std::string(outputs) + R"(, "targets": )" + std::string(targets) + "}"));
}

Real value_of(const Error& error, std::string_view key) { return *error.values().find(key)->number(); }

}  // namespace

TEST_CASE("a target out of its loss's range is refused, with its row and what was found", "[targets]") {
  struct Wrong {
    std::string_view loss;
    Real found;
    std::string_view right;
  };
  // The first row is right, the second is not.
  for (const Wrong& wrong : {
           Wrong{"poisson_nll", -1, "0"},
           {"msle", -0.5, "0.5"},
           {"gamma_nll", 0, "0.5"},
           {"hinge", 0.5, "1"},
           {"hinge", -1, "0"},
           {"bce", -0.25, "0.25"},
           {"bce", 1.25, "1"},
           {"softmax_cross_entropy", -1, "2"},
           {"softmax_cross_entropy", 0.5, "2"},
           {"softmax_cross_entropy", 2e6, "2"},
           {"multi_margin", -1, "2"},
           {"multi_margin", 1.5, "2"},
           {"multi_margin", 2e6, "2"},
       }) {
    CAPTURE(wrong.loss, wrong.found);
    const std::string columns =
        R"({"x": [1, 2], "y": [)" + std::string(wrong.right) + ", " + std::to_string(wrong.found) + "]}";
    const Error error = refused(own(wrong.loss), columns, R"("y")");
    CHECK(error.code() == "wrong_targets");
    CHECK(error.path() == "loss");
    CHECK(*error.values().find("column")->text() == "y");
    CHECK(value_of(error, "row") == 1);
    CHECK(value_of(error, "found") == wrong.found);
  }
}

TEST_CASE("of a group's target the row is that of the data", "[targets]") {
  const Error error =
      refused(own("margin_ranking"), R"({"x": [1, 2, 3, 4], "y": [1, 1, 0.5, 0.5]})", R"("y")");
  CHECK(error.code() == "wrong_targets");
  CHECK(value_of(error, "row") == 2);
}

TEST_CASE("names of classes are no amounts", "[targets]") {
  for (const char* loss : {"gamma_nll", "poisson_nll"}) {
    const Error error = refused(own(loss), R"({"x": [1, 2], "k": ["a", "b"]})", R"("k")");
    CHECK(error.code() == "wrong_targets");
    CHECK(*error.values().find("found")->text() == "a");
  }
}

TEST_CASE("nor are those that are called 1", "[targets]") {
  Value second = experiment(own("gamma_nll"), R"({"x": [1, 2], "k": ["b", "b"]})", R"("k")");
  Value data = *second.find("data");
  data.set("classes", json(R"(["a", "b"])"));
  second.set("data", data);
  const Error error = test::refused([&] { read_experiment(second, nullptr); });
  CHECK(error.code() == "wrong_targets");
  CHECK(*error.values().find("found")->text() == "b");
}

TEST_CASE("shares of classes lie between 0 and 1, and add up to 1", "[targets]") {
  const auto found = [](std::string_view a, std::string_view b) {
    const std::string columns = R"({"x": [1], "a": )" + std::string(a) + R"(, "b": )" + std::string(b) + "}";
    const Error error = refused(own("softmax_cross_entropy"), columns, R"(["a", "b"])");
    CHECK(error.code() == "wrong_targets");
    return value_of(error, "found");
  };
  CHECK(found("[-0.25]", "[1.25]") == -0.25);
  CHECK(found("[1.25]", "[-0.25]") == 1.25);
  CHECK(found("[0.25]", "[0.25]") == 0.5);
  // What rounding leaves is let be.
  CHECK_NOTHROW(
      read_experiment(experiment(own("softmax_cross_entropy"),
                                 R"({"x": [1], "a": [0.3333333], "b": [0.6666666]})", R"(["a", "b"])"),
                      nullptr));
}

TEST_CASE("a class is one of as many as there are outputs", "[targets]") {
  for (const char* loss : {"softmax_cross_entropy", "multi_margin"}) {
    CAPTURE(loss);
    CHECK(alone(own(loss), "[[1, 2], [3, 4]]", "[0, 1]").per_example.size() == 2);
    const Error error = test::refused([&] { alone(own(loss), "[[1, 2], [3, 4]]", "[0, 2]"); });
    CHECK(error.code() == "wrong_targets");
    CHECK(error.path() == "targets");
    CHECK(value_of(error, "found") == 2);
  }
  // Shares go with some losses of classes, and not with those that take an index alone.
  CHECK(alone(own("softmax_cross_entropy"), "[[1, 2]]", "[[0.5, 0.5]]").per_example.size() == 1);
  const Error error = test::refused([] { alone(own("multi_margin"), "[[1, 2]]", "[[0, 1]]"); });
  CHECK(error.code() == "shape_mismatch");
  CHECK(value_of(error, "expected_cols") == 1);
  CHECK(refused(own("multi_margin"), R"({"x": [1], "a": [0], "b": [1]})", R"(["a", "b"])").code() ==
        "wrong_columns");
}

TEST_CASE("one class alone is refused: nothing is to be told apart", "[targets]") {
  for (const char* loss : {"softmax_cross_entropy", "multi_margin", "kl_divergence", "bce"}) {
    INFO(loss);
    const Error error = test::refused(
        [&] { Session(experiment(own(loss), R"({"x": [1, 2], "k": ["a", "a"]})", R"("k")"), nullptr); });
    CHECK(error.code() == "one_class");
    CHECK(*error.values().find("column") == Value("k"));
    CHECK(*error.values().find("found") == Value("a"));
  }
  const Error alone_too = test::refused([] { alone(own("softmax_cross_entropy"), "[1, 2]", "[0, 0]"); });
  CHECK(alone_too.code() == "shape_mismatch");
  CHECK(*alone_too.values().find("expected_cols") == Value(2));

  constexpr std::string_view terms =
      R"({"loss": {"id": "softmax_cross_entropy"}, "outputs": [0, 1], "targets": [0, 1]},
         {"loss": {"id": "mse"}, "outputs": [1, 2], "targets": [1, 2]})";
  const Error term = test::refused([&] { alone(sum(terms), "[[1, 2]]", "[[0, 1]]"); });
  CHECK(term.code() == "wrong_range");
  CHECK(value_of(term, "min") == 2);
}

TEST_CASE("a loss of so many outputs is shown no others", "[targets]") {
  const auto expected = [](std::string_view loss, std::string_view outputs, std::string_view targets) {
    const Error error = test::refused([&] { alone(loss, outputs, targets); });
    CHECK(error.code() == "shape_mismatch");
    return value_of(error, "expected_cols");
  };
  CHECK(expected(own("gaussian_nll"), "[[1, 2, 3]]", "[1]") == 2);
  CHECK(expected(own("margin_ranking"), "[[1, 2], [3, 4]]", "[1]") == 1);
  CHECK(expected(own("gaussian_nll"), "[[1, 2]]", "[[1, 2]]") == 1);
  CHECK(expected(own("mse"), "[[1, 2]]", "[1]") == 2);
  CHECK(alone(own("gaussian_nll"), "[[1, 0]]", "[3]").per_example == Vector{{2}});
  CHECK(alone(R"({"id": "margin_ranking", "margin": 3})", "[2, 1, 5, 1]", "[1, 1]").per_example ==
        Vector{{2, 0}});
}

TEST_CASE("a reference stands behind the rewards, with as many columns", "[targets]") {
  constexpr std::string_view given = R"({"id": "policy_reward", "reference": "given"})",
                             columns = R"({"x": [1, 2], "a": [1, 0], "b": [0, 1], "c": [0, 0], "d": [1, 1]})";
  CHECK(read_experiment(experiment(given, columns, R"(["a", "b", "c", "d"])"), nullptr).model->outputs() ==
        2);
  const Error odd = refused(given, columns, R"(["a", "b", "c"])");
  CHECK(odd.code() == "wrong_columns");
  CHECK(value_of(odd, "expected") == 4);
  CHECK(refused(own("policy_reward"), columns, "[]").code() == "wrong_columns");

  CHECK(alone(given, "[[1, 1]]", "[[2, 4, 0, 0]]").per_example == Vector{{-3}});
  const Error error = test::refused([&] { alone(given, "[[1, 1]]", "[[2, 4]]"); });
  CHECK(error.code() == "shape_mismatch");
  CHECK(value_of(error, "expected_cols") == 4);
}

TEST_CASE("a loss that compares needs a target, one that does not takes none", "[targets]") {
  for (const char* loss : {"mse", "distance", "softmax_cross_entropy", "gaussian_nll", "margin_ranking"}) {
    CAPTURE(loss);
    const Error error = refused(own(loss), R"({"x": [1, 2]})", "[]");
    CHECK(error.code() == "wrong_columns");
    CHECK(value_of(error, "expected") == 1);
  }
  CHECK(
      read_experiment(experiment(own("bradley_terry"), R"({"x": [1, 2]})", "[]"), nullptr).model->outputs() ==
      1);
  CHECK(alone(own("bradley_terry"), "[1, 1]", "null").kinks.empty());
  CHECK(value_of(test::refused([] { alone(own("bradley_terry"), "[1, 1]", "[1]"); }), "expected_rows") == 0);
}

TEST_CASE("the terms of a sum find their columns, and what they lack is told", "[targets]") {
  const std::string two = sum(R"({"loss": {"id": "mse"}, "outputs": [0, 1], "targets": [1, 2]},
                                 {"weight": 2, "loss": {"id": "mae"}, "outputs": [1, 2], "targets": [0, 1]})");
  CHECK(alone(two, "[[1, 2]]", "[[5, 4]]").per_example == Vector{{9 + 2 * 3}});
  const auto expected = [&](std::string_view loss, std::string_view outputs, std::string_view targets) {
    const Error error = test::refused([&] { alone(loss, outputs, targets); });
    CHECK(error.code() == "shape_mismatch");
    return value_of(error, "expected_cols");
  };
  // One column where a term asks for the second, and columns that no loss of all of them has outputs for.
  CHECK(expected(two, "[[1, 2]]", "[5]") == 2);
  CHECK(expected(sum(R"({"loss": {"id": "mse"}})"), "[[1, 2]]", "[5]") == 2);
  CHECK(expected(sum(R"({"loss": {"id": "mse"}, "outputs": [0, 2], "targets": [0, 1]})"), "[[1, 2]]",
                 "[[5, 6]]") == 3);
  const Error beyond = test::refused([&] { alone(two, "[1]", "[[5, 4]]"); });
  CHECK(beyond.code() == "wrong_range");
  CHECK(value_of(beyond, "found") == 2);
  CHECK(value_of(beyond, "max") == 1);
}

TEST_CASE("a term of all outputs suits as many as the others ask for, or is refused", "[targets]") {
  const Error error =
      refused(sum(R"({"loss": {"id": "softmax_cross_entropy"}}, {"loss": {"id": "gaussian_nll"}})"),
              R"({"x": [1, 2, 3], "k": [0, 1, 2]})", R"("k")");
  CHECK(error.code() == "wrong_range");
  CHECK(value_of(error, "found") == 3);
  CHECK(value_of(error, "max") == 2);
}

TEST_CASE("a term without targets stands beside one that has some", "[targets]") {
  const std::string pairs =
      sum(R"({"loss": {"id": "bradley_terry"}}, {"weight": 0.5, "loss": {"id": "margin_ranking"}})");
  const Experiment read =
      read_experiment(experiment(pairs, R"({"x": [1, 2, 3, 4], "y": [1, 1, -1, -1]})", R"("y")"), nullptr);
  CHECK(read.model->outputs() == 1);
  const Vector together = alone(pairs, "[1, 2, 3, 4]", "[1, -1]").per_example;
  const Vector first = alone(own("bradley_terry"), "[1, 2, 3, 4]", "null").per_example,
               second = alone(own("margin_ranking"), "[1, 2, 3, 4]", "[1, -1]").per_example;
  for (const Index i : {0, 1}) CHECK(together[i] == first[i] + 0.5 * second[i]);
}

TEST_CASE("where no term minds, a sum leaves the number of outputs to the model", "[targets]") {
  constexpr std::string_view columns = R"({"x": [1, 2, 3, 4], "y": [1, 1, -1, -1]})";
  const std::string everywhere =
      sum(R"({"loss": {"id": "hinge_embedding"}}, {"loss": {"id": "cosine_embedding"}})");
  Value open = experiment(everywhere, columns, R"("y")");
  CHECK(read_experiment(open, nullptr).model->outputs() == 2);
  open.set("model", json(R"({"id": "linear", "outputs": 3})"));
  CHECK(read_experiment(open, nullptr).model->outputs() == 3);

  // One that names its columns asks for so many.
  Value named = experiment(sum(R"({"loss": {"id": "hinge_embedding"}, "outputs": [0, 3]},
                                  {"loss": {"id": "cosine_embedding"}})"),
                           columns, R"("y")");
  CHECK(read_experiment(named, nullptr).model->outputs() == 3);
}
