// What the data sets of lessons were made for happens when they are trained on.
#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>

#include "core/session.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/tables.hpp"

using namespace loss_lab;

namespace {

// {"version": 1, ...} after `steps`; `table` names the data's table, where they have one.
Session trained(std::string_view experiment, Time steps, const char* table = nullptr) {
  const Value columns = table ? test::table(table) : Value();
  Session session(test::json(experiment), table ? &columns : nullptr);
  REQUIRE(session.advance(steps, 1'000'000));
  return session;
}

Real metric(const Session& session, std::string_view id) {
  for (const Metric& each : session.look().metrics)
    if (each.id == id) return each.value.value();
  FAIL("no such metric");
  return 0;
}

// A weight of a linear model with one output, by its feature.
Real weight_of(const Session& session, std::string_view feature) {
  const auto& axes = session.dataset().feature_axes;
  const auto at = std::ranges::find_if(axes, [&](const Dataset::Axis& axis) { return axis.name == feature; });
  REQUIRE(at != axes.end());
  return session.theta()[static_cast<std::size_t>(at - axes.begin())];
}

bool judged_right(const Session& session, std::string_view text) {
  const Value::List& texts = *session.table().find("texts")->list();
  const auto at =
      std::ranges::find_if(texts, [&](const Value& each) { return each.text()->starts_with(text); });
  REQUIRE(at != texts.end());
  const auto row = static_cast<std::size_t>(at - texts.begin());
  return session.look().natural.called[row] == session.dataset().targets(static_cast<Index>(row), 0);
}

}  // namespace

TEST_CASE("words of reviews get weights that make sense, and only what was written to be hard fails",
          "[session]") {
  const Session session = trained(R"({"version": 1, "data": {"id": "reviews"}, "model": {"id": "linear"},
    "loss": {"id": "bce"}, "penalty": {"id": "l2", "alpha": 0.01}, "standardize": false,
    "optimizer": {"id": "sgd", "learning_rate": 1}})",
                                  300, "reviews");
  CHECK(metric(session, "accuracy") == Catch::Approx(0.95));
  for (const char* word : {"loved", "friendly", "beautiful", "easy", "good", "great"})
    CHECK(weight_of(session, word) > 0.5);
  for (const char* word : {"terrible", "cold", "waste", "worst", "disappointed", "slow"})
    CHECK(weight_of(session, word) < -0.5);
  CHECK(std::fabs(weight_of(session, "film")) < 0.2);
  CHECK_FALSE(judged_right(session, "Not bad at all!"));
  CHECK_FALSE(judged_right(session, "I was sure that it would be boring"));
  CHECK_FALSE(judged_right(session, "If you love waiting"));
  CHECK(judged_right(session, "I loved the pictures"));
}

TEST_CASE("words give spam away, except where it writes like a friend", "[session]") {
  const Session session = trained(R"({"version": 1, "data": {"id": "messages"}, "model": {"id": "linear"},
    "loss": {"id": "bce"}, "penalty": {"id": "l2", "alpha": 0.01}, "standardize": false,
    "optimizer": {"id": "sgd", "learning_rate": 1}})",
                                  300, "messages");
  CHECK(metric(session, "accuracy") == Catch::Approx(0.95));
  for (const char* word : {"click", "now", "free", "offer", "money"}) CHECK(weight_of(session, word) > 0.5);
  for (const char* word : {"school", "homework", "tomorrow"}) CHECK(weight_of(session, word) < -0.5);
  CHECK_FALSE(judged_right(session, "Thanks for the nice evening!"));
  CHECK_FALSE(judged_right(session, "Hi Mum, I lost my phone."));
  CHECK(metric(session, "precision") > metric(session, "recall"));
}

TEST_CASE("cancers are missed, and class weights or a lower threshold miss fewer", "[session]") {
  const std::string plain = R"({"version": 1, "data": {"id": "breast-cancer"}, "model": {"id": "linear"},
    "loss": {"id": "bce"}, "optimizer": {"id": "sgd", "learning_rate": 1})";
  const Session even = trained(plain + "}", 200, "breast-cancer");
  const Session weighted = trained(plain + R"(, "class_weights": [1, 5]})", 200, "breast-cancer");
  CHECK(metric(even, "accuracy") > 0.85);
  CHECK(metric(even, "false_negatives") > metric(even, "false_positives"));
  CHECK(metric(weighted, "false_negatives") < metric(even, "false_negatives") / 2);
  CHECK(metric(weighted, "false_positives") > metric(even, "false_positives"));
}

TEST_CASE("L1 takes weights to zero where measurements tell the same, L2 only makes them smaller",
          "[session]") {
  const auto fitted = [](const std::string& penalty) {
    return trained(
        R"({"version": 1, "data": {"id": "diabetes"}, "model": {"id": "linear"}, "loss": {"id": "mse"},
      "optimizer": {"id": "sgd", "learning_rate": 0.1}, "penalty": )" +
            penalty + "}",
        4000, "diabetes");
  };
  const Session free = fitted("null"), lasso = fitted(R"({"id": "l1", "alpha": 0.1})"),
                ridge = fitted(R"({"id": "l2", "alpha": 1})");
  const auto zeros = [](const Session& session) {
    return std::ranges::count_if(session.theta(), [](Real weight) { return std::fabs(weight) < 0.02; });
  };
  const auto length = [](const Session& session) {
    Real squares = 0;
    for (Real weight : session.theta()) squares += weight * weight;
    return std::sqrt(squares);
  };
  // The bias and the weight of age are next to 0 without any penalty.
  CHECK(zeros(free) == 2);
  CHECK(zeros(lasso) >= 5);
  CHECK(zeros(ridge) < zeros(lasso));
  CHECK(length(ridge) < length(free) / 2);
  CHECK(weight_of(lasso, "bmi") > 0.2);
}

TEST_CASE("one shift brings the darts to the bullseye", "[session]") {
  for (const char* loss : {"distance", "mse"}) {
    CAPTURE(loss);
    const std::string experiment = std::string(
                                       R"({"version": 1, "data": {"id": "darts"}, "model": {"id": "shift"},
      "reduction": "sum", "standardize": false, "optimizer": {"id": "sgd", "learning_rate": 0.02},
      "loss": {"id": ")") + loss + "\"}}";
    const Session session = trained(experiment, 400);
    CHECK(session.theta()[0] == Catch::Approx(6).margin(2));
    CHECK(session.theta()[1] == Catch::Approx(-4.5).margin(2));
    CHECK(session.look().train_loss < trained(experiment, 0).look().train_loss / 2);
    CHECK_FALSE(session.best_constant_loss());
  }
}

TEST_CASE("of a coin the model learns the share of heads", "[session]") {
  const Session session = trained(R"({"version": 1, "data": {"id": "coin"}, "model": {"id": "constant"},
    "loss": {"id": "bce"}, "optimizer": {"id": "sgd", "learning_rate": 1}})",
                                  200);
  CHECK(session.look().natural.predictions[0] ==
        Catch::Approx(session.dataset().targets.mean()).epsilon(1e-6));
}

TEST_CASE("a high quantile of the demand leaves few days short of rolls", "[session]") {
  const Session session = trained(R"({"version": 1, "data": {"id": "bakery"}, "model": {"id": "linear"},
    "loss": {"id": "quantile", "tau": 0.9}, "optimizer": {"id": "adam", "learning_rate": 0.01}})",
                                  2000);
  const auto& residuals = session.look().natural.residuals;
  const auto short_of = std::ranges::count_if(residuals, [](Real residual) { return residual < 0; });
  CHECK(static_cast<Real>(short_of) / 365 == Catch::Approx(0.1).margin(0.02));
}

TEST_CASE("shape and box are learned together, and the weight of one is paid for by the other", "[session]") {
  const auto fitted = [](const std::string& weight) {
    return trained(R"({"version": 1, "data": {"id": "objects", "target":
        ["shape", "box_x", "box_y", "box_width", "box_height"]},
      "model": {"id": "mlp", "hidden": [8], "activation": "tanh"}, "optimizer": {"id": "adam", "learning_rate": 0.01},
      "loss": {"id": "sum", "terms": [
        {"weight": 1, "loss": {"id": "softmax_cross_entropy"}, "outputs": [0, 3], "targets": [0, 1]},
        {"weight": )" + weight +
                       R"(, "loss": {"id": "huber", "delta": 0.1}, "outputs": [3, 7], "targets": [1, 5]}]}})",
                   300);
  };
  const Session light = fitted("1"), heavy = fitted("1000");
  const Step shape_first = light.look(), box_first = heavy.look();
  REQUIRE(shape_first.terms.size() == 2);
  CHECK(shape_first.terms[0].size.value < 0.2);
  CHECK(box_first.terms[0].size.value > shape_first.terms[0].size.value);
  CHECK(box_first.terms[1].size.value / 1000 < shape_first.terms[1].size.value);
}

TEST_CASE("searches are ranked by pairs, by lists and by grades", "[session]") {
  // How many pairs of neighbours the scores put in their order, of 100.
  const auto ordered = [](const Session& session, const Matrix& order) {
    const auto& scores = session.look().natural.predictions;
    int right = 0;
    for (std::size_t i = 0; i < scores.size(); i += 2)
      right += (scores[i] > scores[i + 1]) == (order(static_cast<Index>(i), 0) == 1);
    return 100.0 * right / (static_cast<Real>(scores.size()) / 2);
  };
  const std::string features = R"("features": ["match", "links", "page_age"]})";
  const std::string rest =
      R"(, "model": {"id": "linear"}, "optimizer": {"id": "sgd", "learning_rate": 0.3}, )";
  const Session pairs = trained(R"({"version": 1, "data": {"id": "searches", "target": "order", )" +
                                    features + rest + R"("loss": {"id": "margin_ranking", "margin": 1}})",
                                500);
  const Session grades = trained(R"({"version": 1, "data": {"id": "searches", "target": "relevance", )" +
                                     features + rest + R"("loss": {"id": "mse"}})",
                                 500);
  const Matrix& order = pairs.dataset().targets;
  INFO("pairs " << ordered(pairs, order) << ", grades " << ordered(grades, order));
  CHECK(ordered(pairs, order) > 80);
  CHECK(ordered(pairs, order) > ordered(grades, order));

  const Session lists = trained(R"({"version": 1, "data": {"id": "search-lists"}, "model": {"id": "linear"},
    "loss": {"id": "listwise_softmax"}, "optimizer": {"id": "adam", "learning_rate": 0.02}})",
                                500);
  const auto& scores = lists.look().natural.predictions;
  const Matrix& relevance = lists.dataset().targets;
  const Matrix found = Eigen::Map<const Matrix>(scores.data(), relevance.rows(), 4);
  int best = 0;
  for (Index q = 0; q < relevance.rows(); ++q) {
    Index wanted = 0, given = 0;
    relevance.row(q).maxCoeff(&wanted);
    found.row(q).maxCoeff(&given);
    best += wanted == given;
  }
  CHECK(best > 80);
  CHECK(best <= 120);
}
