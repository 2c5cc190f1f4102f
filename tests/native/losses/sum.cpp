// Weighted sums of losses: values, slopes and columns of their terms, what they claim, and what they refuse.
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "core/loss.hpp"
#include "core/session.hpp"
#include "core/survey.hpp"
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

Result evaluate(const Loss& loss, const Matrix& outputs, const Matrix& targets) {
  const Index n = outputs.rows();
  std::vector<Real> room(loss.room(n, outputs.cols())), coefficients;
  for (Index i = 0; i < loss.losses(n); ++i) coefficients.push_back(1.0 + 0.25 * static_cast<Real>(i));
  Result result{std::vector<Real>(static_cast<std::size_t>(loss.losses(n))), Matrix(n, outputs.cols())};
  loss.evaluate({outputs, targets, coefficients}, result.values, result.slopes, room);
  return result;
}

}  // namespace

TEST_CASE("a sum is its terms, each on its columns, times their weights", "[losses][sum]") {
  const auto sum = make_loss(json(R"({"id": "sum", "terms": [
    {"weight": 2, "loss": {"id": "huber", "delta": 0.5}, "outputs": [0, 2], "targets": [0, 2]},
    {"weight": 0.25, "loss": {"id": "bce"}, "outputs": [2, 3], "targets": [2, 3]},
    {"loss": {"id": "mae"}, "outputs": [1, 2], "targets": [0, 1]}]})"),
                             "loss");
  const auto huber = make_loss(json(R"({"id": "huber", "delta": 0.5})"), "loss"),
             bce = make_loss(json(R"({"id": "bce"})"), "loss"),
             mae = make_loss(json(R"({"id": "mae"})"), "loss");
  const Matrix outputs = test::arbitrary(5, 3, 1);
  Matrix targets = test::arbitrary(5, 3, 2);
  targets.col(2) = (targets.col(2).array() > 0).cast<Real>();
  const Result all = evaluate(*sum, outputs, targets),
               first = evaluate(*huber, outputs.leftCols(2), targets.leftCols(2)),
               second = evaluate(*bce, outputs.rightCols(1), targets.rightCols(1)),
               third = evaluate(*mae, outputs.middleCols(1, 1), targets.leftCols(1));
  for (std::size_t i = 0; i < 5; ++i)
    CHECK(std::fabs(all.values[i] - (2 * first.values[i] + 0.25 * second.values[i] + third.values[i])) <
          1e-15);
  Matrix expected = Matrix::Zero(5, 3);
  expected.leftCols(2) += 2 * first.slopes;
  expected.col(2) += 0.25 * second.slopes;
  expected.col(1) += third.slopes;
  CHECK((all.slopes - expected).cwiseAbs().maxCoeff() < 1e-15);
}

TEST_CASE("a sum claims what all its terms claim", "[losses][sum]") {
  const auto claims = [](const char* terms) {
    return make_loss(json(std::string(R"({"id": "sum", "terms": )") + terms + "}"), "loss")->info().claims;
  };
  CHECK(claims(R"([{"loss": {"id": "mse"}}, {"loss": {"id": "mae"}}])").translation_invariant);
  CHECK_FALSE(claims(R"([{"loss": {"id": "mse"}}, {"loss": {"id": "mae"}}])").smooth);
  CHECK_FALSE(claims(R"([{"loss": {"id": "mse"}}, {"loss": {"id": "mae"}}])").homogeneous);
  CHECK(claims(R"([{"loss": {"id": "mae"}}, {"loss": {"id": "quantile"}}])").homogeneous == 1);
  CHECK_FALSE(claims(R"([{"loss": {"id": "mse"}}, {"loss": {"id": "bce"}}])").translation_invariant);
}

TEST_CASE("a sum refuses what can't be added up", "[losses][sum]") {
  const struct {
    const char* terms;
    const char* code;
    const char* path;
  } cases[] = {
      {"[]", "wrong_count", "loss.terms"},
      {"3", "wrong_type", "loss.terms"},
      {"[{}]", "missing", "loss.terms[0].loss"},
      {R"([{"loss": {"id": "mse"}, "share": 1}])", "unknown_key", "loss.terms[0].share"},
      {R"([{"weight": -1, "loss": {"id": "mse"}}])", "out_of_range", "loss.terms[0].weight"},
      {R"([{"loss": {"id": "sum", "terms": [{"loss": {"id": "mse"}}]}}])", "nested_sum",
       "loss.terms[0].loss"},
      {R"([{"loss": {"id": "mse"}, "outputs": [0]}])", "wrong_length", "loss.terms[0].outputs"},
      {R"([{"loss": {"id": "mse"}, "outputs": [1, 1]}])", "out_of_range", "loss.terms[0].outputs[1]"},
      {R"([{"loss": {"id": "mse"}, "outputs": [0.5, 2]}])", "not_integer", "loss.terms[0].outputs[0]"},
      {R"([{"loss": {"id": "mse", "delta": 1}}])", "unknown_key", "loss.terms[0].loss.delta"},
      {R"([{"loss": {"id": "margin_ranking"}}, {"loss": {"id": "dpo"}}])", "terms_disagree", "loss.terms[1]"},
      {R"([{"loss": {"id": "hinge_embedding"}}, {"loss": {"id": "info_nce"}}])", "terms_disagree",
       "loss.terms[1]"},
  };
  for (const auto& [terms, code, path] : cases) {
    INFO(terms);
    const Value description = json(std::string(R"({"id": "sum", "terms": )") + terms + "}");
    const Error error = test::refused([&] { make_loss(description, "loss"); });
    CHECK(error.code() == code);
    CHECK(error.path() == path);
  }
  Value::List nine(9, json(R"({"loss": {"id": "mse"}})"));
  const Error many = test::refused([&] { make_loss(Value::Object{{"id", "sum"}, {"terms", nine}}, "loss"); });
  CHECK(many.code() == "wrong_count");
  CHECK(*many.values().find("max")->number() == 8);
  nine.pop_back();
  CHECK_NOTHROW(make_loss(Value::Object{{"id", "sum"}, {"terms", nine}}, "loss"));
  const Value experiment = json(R"({"version": 1, "model": {"id": "linear"},
    "data": {"columns": {"x": [1, 2], "y": [1, 3]}, "target": "y"},
    "loss": {"id": "sum", "terms": [{"loss": {"id": "mse"}, "targets": [0, 2]}]}})");
  CHECK(test::refused([&] { Session(experiment, nullptr); }).code() == "wrong_range");
}

TEST_CASE("no term is shown outputs that are not there, or more than it looks at", "[losses][sum]") {
  const auto refusal = [](std::string_view terms, std::string_view outputs) {
    const std::string loss = R"({"id": "sum", "terms": )" + std::string(terms) + "}";
    const Value experiment = json(R"({"version": 1, "model": {"id": "constant"},
      "data": {"columns": {"y": [1, 3, 2, 5]}, "target": "y"}, "loss": )" +
                                  loss + "}");
    CHECK(test::refused([&] { Session(experiment, nullptr); }).code() == "wrong_range");
    const Value query = json(R"({"reduction": "mean", "targets": [1, 3], "outputs": )" +
                             std::string(outputs) + R"(, "loss": )" + loss + "}");
    return test::refused([&] { evaluate_loss(query); }).code();
  };
  CHECK(refusal(R"([{"loss": {"id": "gaussian_nll"}}, {"loss": {"id": "mse"}}])", "[[1, 2], [3, 4]]") ==
        "shape_mismatch");
  CHECK(refusal(R"([{"loss": {"id": "gaussian_nll"}, "outputs": [0, 1]}])", "[[1, 2], [3, 4]]") ==
        "wrong_range");
}

TEST_CASE("two heads of one network train on their own columns, and their sizes are told", "[losses][sum]") {
  const Value experiment = json(R"({"version": 1, "model": {"id": "mlp", "hidden": [6]},
    "data": {"columns": {"x": [-2, -1, 0, 1, 2, 3], "y": [4, 1, 0, 1, 4, 9], "k": [1, 0, 0, 0, 1, 1]},
             "target": ["y", "k"]},
    "loss": {"id": "sum", "terms": [
      {"weight": 0.5, "loss": {"id": "mse"}, "outputs": [0, 1], "targets": [0, 1]},
      {"weight": 2, "loss": {"id": "bce"}, "outputs": [1, 2], "targets": [1, 2]}]},
    "optimizer": {"id": "adam", "learning_rate": 0.03}})");
  Session session(experiment, nullptr);
  const Step start = session.look();
  CHECK(session.model().outputs() == 2);
  session.advance(400, 400);
  const Step end = session.look();
  REQUIRE(end.terms.size() == 2);
  CHECK(end.terms[0].name == "term1");
  for (int i : {0, 1}) CHECK(end.terms[i].size.value < 0.5 * start.terms[i].size.value);
  CHECK(std::fabs(start.terms[0].size.value + start.terms[1].size.value - start.loss) < 1e-14);
  CHECK(start.terms[0].size.gradient_norm > 0);
  // Probabilities in the second column, numbers as given in the first.
  const Step& step = end;
  for (std::size_t i = 6; i < 12; ++i)
    CHECK((step.natural.predictions[i] > 0 && step.natural.predictions[i] < 1));
  const auto& measured = session.history().measurements();
  REQUIRE(measured.size() > 10);
  for (const Measurement& each : measured)
    CHECK(std::fabs(each.terms[0].value + each.terms[1].value - each.train_loss) < 1e-12);
  CHECK(end.tape.find("term2.objective")->values(0, 0) == end.terms[1].size.value);
  CHECK(end.tape.find("term2.gradient_norm")->values(0, 0) == end.terms[1].size.gradient_norm);
  CHECK(end.tape.find("term1.loss") != nullptr);
  CHECK(end.tape.find("term2.loss_slope") != nullptr);
}
