// Each example's part in the data term and in its gradient: worked out by hand, and against differences.
#include "core/pulls.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;
using Catch::Approx;

namespace {

Pulls pulls(const Session& session, Index most = 1000) {
  PullSurvey survey(session);
  while (!survey.advance(session, most)) {
  }
  return survey.pulls();
}

Real total(const std::vector<Real>& numbers) {
  Real sum = 0;
  for (Real number : numbers) sum += number;
  return sum;
}

// At other parameters than those it has.
Session moved(const Session& session, std::size_t parameter, Real by) {
  Value::Numbers theta(session.theta().begin(), session.theta().end());
  theta[parameter] += by;
  Session there(session.experiment(), nullptr);
  there.edit(Value::Object{{"start", theta}}, nullptr);
  return there;
}

constexpr std::string_view by_hand = R"({"version": 1, "standardize": false,
  "data": {"columns": {"x": [0, 1, 2], "y": [1, 3, 9], "w": [1, 2, 1]}, "features": ["x"], "target": "y",
           "weight": "w"},
  "model": {"id": "linear"}, "loss": {"id": "mse"}, "start": [2, 1]})";

const std::string columns = R"("columns": {"a": [0.5, -1, 2, 0.25, 1.5, -0.75, 0, 1, -2, 0.125, 3, -0.5],
  "b": [1, 2, -1, 0.5, 0, -2, 1.5, 0.75, 1, -0.5, 2, 0.25], "y": [1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 1],
  "w": [1, 2, 1, 0.5, 1, 0, 3, 1, 1, 2, 1, 1]})";
const std::string features = R"("features": ["a", "b"], )";

std::string experiment(const std::string& data, const std::string& rest) {
  return R"({"version": 1, "data": {)" + columns + ", " + features + data + "}, " + rest + "}";
}

const std::string experiments[] = {
    experiment(R"("target": "y")",
               R"("model": {"id": "linear"}, "loss": {"id": "huber"}, "reduction": "sum")"),
    experiment(
        R"("target": "y", "weight": "w")",
        R"("model": {"id": "mlp", "hidden": [3], "dropout": 0.5}, "loss": {"id": "bce"}, "validation": 0.3,
                  "penalty": {"id": "l2", "alpha": 0.5}, "batch_size": 3, "class_weights": "balanced")"),
    experiment(R"("target": ["a", "b"])", R"("model": {"id": "mlp", "hidden": [3]}, "validation": 0.3,
                  "loss": {"id": "sum", "terms": [{"weight": 0.5, "loss": {"id": "mse"}},
                                                  {"weight": 2, "loss": {"id": "log_cosh"}}]})"),
    experiment(R"("target": "y")", R"("model": {"id": "linear", "outputs": 2}, "validation": 0.3,
                  "loss": {"id": "triplet_margin"}, "start": [0.5, -0.25, 0.125, 0.75, 0, 0])"),
    experiment(R"("target": "y")", R"("model": {"id": "linear", "outputs": 2}, "validation": 0.3,
                  "loss": {"id": "info_nce", "temperature": 0.5}, "start": [0.5, -0.25, 0.125, 0.75, 0, 0])"),
};

}  // namespace

TEST_CASE("three rows of a line, one of them off it", "[pulls]") {
  const Pulls found = pulls(Session(test::json(by_hand), nullptr));
  // Outputs 1, 3, 5: only the last misses, by -4, and weighs 1 of 4.
  CHECK(found.rows == std::vector<std::int32_t>{0, 1, 2});
  CHECK(found.losses == std::vector<Real>{0, 0, 4});
  CHECK(found.loss_shares == std::vector<Real>{0, 0, 1});
  CHECK(found.slopes == Matrix{{0}, {0}, {-2}});
  CHECK(found.gradient_norms[2] == Approx(std::sqrt(4 * 4 + 2 * 2)));
  CHECK(found.gradient_shares == std::vector<Real>{0, 0, 1});
  CHECK(found.along == std::vector<Real>{0, 0, 1});
  CHECK(found.loss_tops == std::vector<Real>{1, 1, 1});
  CHECK(found.gradient_tops == std::vector<Real>{1, 1, 1});
}

TEST_CASE("the largest are told together, however they stand", "[pulls]") {
  Value other = test::json(by_hand);
  other.set("start", test::json("[0, 0]"));
  // Outputs 0, so the losses are 1, 9 * 2 and 81 of 4.
  const Pulls found = pulls(Session(other, nullptr));
  CHECK(found.loss_tops[0] == Approx(0.81));
  CHECK(found.loss_tops[1] == Approx(0.99));
  CHECK(found.loss_tops[2] == Approx(1));
  CHECK(found.gradient_tops[0] == Approx(found.gradient_shares[2]));
  CHECK(found.gradient_tops[1] == Approx(1 - found.gradient_shares[0]));
}

TEST_CASE("under another loss it pulls as in a run with that loss", "[pulls]") {
  const auto under = [](const Session& session, const char* loss) {
    PullSurvey survey(session, test::json(loss));
    while (!survey.advance(session, 1)) {
    }
    return survey.pulls();
  };
  for (const char* penalty : {"null", R"({"id": "l2", "alpha": 0.5})"}) {
    Value own = test::json(by_hand);
    own.set("penalty", test::json(penalty));
    own.set("loss", test::json(R"({"id": "quantile", "tau": 0.25})"));
    Value other = own;
    other.set("loss", test::json(R"({"id": "mse"})"));
    const Pulls expected = pulls(Session(own, nullptr));
    const Session session(other, nullptr);
    const Pulls found = under(session, R"({"id": "quantile", "tau": 0.25})");
    CHECK(found.rows == expected.rows);
    CHECK(found.losses == expected.losses);
    CHECK(found.gradient_norms == expected.gradient_norms);
    CHECK(found.along == expected.along);
    CHECK(found.slopes == expected.slopes);
    CHECK(test::refused([&] { under(session, R"({"id": "bce"})"); }).code() == "wrong_targets");
    CHECK(test::refused([&] { under(session, R"({"id": "bradley_terry"})"); }).path() == "loss");
    CHECK(test::refused([&] { under(session, R"({"id": "huber", "delta": -1})"); }).path() == "loss.delta");
  }
}

TEST_CASE("a loss of pairs has too few examples to pull as single rows do", "[pulls]") {
  const Session session(
      test::json(experiment(R"("target": "y")", R"("model": {"id": "linear"}, "loss": {"id": "mse"})")),
      nullptr);
  const Error error = test::refused([&] { PullSurvey(session, test::json(R"({"id": "dpo"})")); });
  CHECK(error.code() == "shape_mismatch");
  CHECK(error.path() == "loss");
  CHECK(*error.values().find("rows")->number() == 6);
  CHECK(*error.values().find("expected_rows")->number() == 12);
}

TEST_CASE("where nothing pulls all shares are 0", "[pulls]") {
  Value flat = test::json(by_hand);
  flat.set("data", test::json(R"({"columns": {"x": [0, 1, 2], "y": [1, 3, 5]}, "target": "y"})"));
  const Pulls found = pulls(Session(flat, nullptr));
  const std::vector<Real> zeros(3);
  CHECK(found.loss_shares == zeros);
  CHECK(found.gradient_shares == zeros);
  CHECK(found.along == zeros);
}

TEST_CASE("parts add up to the whole, and each is the slope of its own loss", "[pulls]") {
  for (const std::string& text : experiments) {
    INFO(text);
    Session session(test::json(text), nullptr);
    session.advance(4, 10);
    const Pulls found = pulls(session);
    const std::size_t examples = found.losses.size();
    REQUIRE(found.rows.size() == examples);
    REQUIRE(found.gradient_norms.size() == examples);
    CHECK(total(found.losses) == Approx(session.train_loss()).epsilon(1e-12));
    CHECK(total(found.loss_shares) == Approx(1).epsilon(1e-12));
    CHECK(total(found.gradient_shares) == Approx(1).epsilon(1e-12));
    CHECK(total(found.along) == Approx(1).epsilon(1e-12));
    for (std::int32_t row : found.rows) CHECK_FALSE(session.held_out()[static_cast<std::size_t>(row)]);
    CHECK(found.slopes.rows() == session.training_rows().features.rows());

    // The gradients by the parameters, a column for each example.
    constexpr Real step = 1e-5;
    const auto parameters = static_cast<Index>(session.theta().size());
    Matrix gradients(parameters, static_cast<Index>(examples));
    for (Index k = 0; k < parameters; ++k) {
      const Pulls above = pulls(moved(session, static_cast<std::size_t>(k), step));
      const Pulls below = pulls(moved(session, static_cast<std::size_t>(k), -step));
      for (std::size_t i = 0; i < examples; ++i)
        gradients(k, static_cast<Index>(i)) = (above.losses[i] - below.losses[i]) / (2 * step);
    }
    const Vector whole = gradients.rowwise().sum();
    REQUIRE(whole.norm() > 1e-3);
    for (std::size_t i = 0; i < examples; ++i) {
      const Vector part = gradients.col(static_cast<Index>(i));
      CHECK(found.gradient_norms[i] == Approx(part.norm()).epsilon(1e-6).margin(1e-8));
      CHECK(found.along[i] == Approx(part.dot(whole) / whole.squaredNorm()).epsilon(1e-6).margin(1e-6));
    }
  }
}

TEST_CASE("worked out in any portions, the parts are the same", "[pulls]") {
  for (const std::string& text : experiments) {
    const Session session(test::json(text), nullptr);
    const Pulls whole = pulls(session), bit_by_bit = pulls(session, 1);
    CHECK(whole.gradient_norms == bit_by_bit.gradient_norms);
    CHECK(whole.along == bit_by_bit.along);
    CHECK(whole.gradient_shares == bit_by_bit.gradient_shares);
  }
}
