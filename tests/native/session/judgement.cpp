// Decisions: counted by hand, the curve against the metrics of the step, and the cheapest threshold against
// all.
#include "core/judgement.hpp"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

// The scores are the x themselves, by a line that never moves.
Session scored(std::string_view x, std::string_view y, std::string_view more = "") {
  return Session(
      test::json(std::string(R"({"version": 1, "data": {"columns": {"x": )") + std::string(x) + R"(, "y": )" +
                 std::string(y) + R"(, "w": [1, 1, 2, 1, 3, 1]}, "target": "y", "features": ["x"])" +
                 std::string(more) + R"(}, "model": {"id": "linear"}, "loss": {"id": "hinge"},
      "standardize": false, "start": [1, 0]})"),
      nullptr);
}

Session moons(std::string_view more = "") {
  Session session(test::json(std::string(R"({"version": 1, "data": {"id": "moons", "n": 80, "noise": 0.5},
      "loss": {"id": "bce"}, "model": {"id": "linear"}, "validation": 0.3)") +
                             std::string(more) + "}"),
                  nullptr);
  session.advance(25, 100);
  return session;
}

Judgement judged(const Session& session, std::string_view query = "{}") {
  const auto judgement = judge(session, test::json(query));
  REQUIRE(judgement);
  return *judgement;
}

Metric metric(const Step& step, std::string_view id) {
  for (const Metric& each : step.metrics)
    if (each.id == id) return each;
  FAIL("no such metric");
  return {};
}

}  // namespace

TEST_CASE("six scores, counted by hand", "[judgement]") {
  const Session session = scored("[-2, -1, -1, 0.5, 1, 3]", "[0, 0, 1, 0, 1, 1]");
  const Judgement judgement = judged(session, R"({"costs": {"falsePositive": 2, "falseNegative": 5}})");
  CHECK(judgement.threshold == 0);
  CHECK_FALSE(judgement.validation);
  const Verdicts& verdicts = judgement.training;
  CHECK(verdicts.confusion == Matrix{{2, 1}, {1, 2}});
  CHECK(*verdicts.cost == Catch::Approx((2 * 1 + 5 * 1) / 6.0));
  REQUIRE(verdicts.roc);
  // From none over 1 (the corner; 3 lies on the way up), 0.5 and the tie at -1 to all.
  REQUIRE(verdicts.roc->thresholds.size() == 5);
  CHECK(verdicts.roc->thresholds[0] > 3);
  CHECK(verdicts.roc->thresholds[0] == Catch::Approx(3));
  CHECK(std::vector(verdicts.roc->thresholds.begin() + 1, verdicts.roc->thresholds.end()) ==
        std::vector<Real>{1, 0.5, -1, -2});
  const Real third = 1.0 / 3;
  CHECK(verdicts.roc->false_positive_rates == std::vector<Real>{0, 0, third, 2 * third, 1});
  CHECK(verdicts.roc->true_positive_rates == std::vector<Real>{0, 2 * third, 2 * third, 1, 1});
  // 7 of 9 pairs won, and one tied.
  CHECK(*verdicts.roc->area == Catch::Approx(7.5 / 9));
  // At -1: two false positives; at 1: one false negative.
  REQUIRE(verdicts.best);
  CHECK(verdicts.best->threshold == -1);
  CHECK(verdicts.best->cost == Catch::Approx(2 * 2 / 6.0));
}

TEST_CASE("examples count by their weights", "[judgement]") {
  const Judgement judgement = judged(
      scored("[-2, -1, -1, 0.5, 1, 3]", "[0, 0, 1, 0, 1, 1]", R"(, "weight": "w")"), R"({"threshold": 1})");
  CHECK(judgement.threshold == 1);
  CHECK(judgement.training.confusion == Matrix{{3, 0}, {2, 4}});
  CHECK(*judgement.training.cost == Catch::Approx(2 / 9.0));
  CHECK(*judgement.training.roc->area == Catch::Approx((4 * 3 + 2 * (1 + 0.5)) / 18.0));
}

TEST_CASE("the judgement agrees with the step's own metrics, of training and held-out rows", "[judgement]") {
  const Session session = moons();
  for (const Real threshold : {0.3, 0.5, 0.8}) {
    const Judgement judgement = judged(session, R"({"threshold": )" + std::to_string(threshold) + "}");
    const Step step = session.look(nullptr, threshold);
    REQUIRE(judgement.validation);
    const auto agree = [&](const Verdicts& verdicts, std::optional<Real> Metric::*of) {
      CHECK(verdicts.confusion(1, 1) == *(metric(step, "true_positives").*of));
      CHECK(verdicts.confusion(0, 1) == *(metric(step, "false_positives").*of));
      CHECK(verdicts.confusion(0, 0) == *(metric(step, "true_negatives").*of));
      CHECK(verdicts.confusion(1, 0) == *(metric(step, "false_negatives").*of));
      CHECK(*verdicts.roc->area == Catch::Approx(*(metric(step, "roc_auc").*of)).epsilon(1e-13));
      CHECK(*verdicts.cost == Catch::Approx(1 - *(metric(step, "accuracy").*of)).epsilon(1e-13));
    };
    agree(judgement.training, &Metric::value);
    agree(*judgement.validation, &Metric::validation);
  }
}

TEST_CASE("no threshold costs less than the best, and each point of the curve is that of its threshold",
          "[judgement]") {
  const Session session = moons();
  const auto at = [&](Real threshold) {
    const Value costs = test::json(R"({"falsePositive": 1, "falseNegative": 6})");
    return judge(session, Value::Object{{"threshold", threshold}, {"costs", costs}})->training;
  };
  const Verdicts half = at(0.5);
  CHECK(*at(half.best->threshold).cost == half.best->cost);
  CHECK(half.best->cost < *half.cost);
  for (int i = 0; i <= 100; ++i) CHECK(*at(0.01 * i).cost >= half.best->cost - 1e-15);
  REQUIRE(half.roc->thresholds.size() > 5);
  for (std::size_t i = 0; i < half.roc->thresholds.size(); ++i) {
    const Matrix counts = at(half.roc->thresholds[i]).confusion;
    CHECK(half.roc->false_positive_rates[i] == Catch::Approx(counts(0, 1) / (counts(0, 0) + counts(0, 1))));
    CHECK(half.roc->true_positive_rates[i] == Catch::Approx(counts(1, 1) / (counts(1, 0) + counts(1, 1))));
  }
  CHECK(half.roc->true_positive_rates.front() == 0);
  CHECK(half.roc->true_positive_rates.back() == 1);
  CHECK(half.roc->false_positive_rates.back() == 1);
}

TEST_CASE("a long curve is thinned to 512 points, its ends and its area kept", "[judgement]") {
  Session session(
      test::json(R"({"version": 1, "data": {"id": "moons", "n": 8000, "noise": 1}, "loss": {"id": "bce"},
      "model": {"id": "linear"}})"),
      nullptr);
  session.advance(5, 10);
  const Roc roc = *judged(session).training.roc;
  CHECK(roc.thresholds.size() == 512);
  CHECK(roc.true_positive_rates.front() == 0);
  CHECK(roc.false_positive_rates.back() == 1);
  CHECK(std::is_sorted(roc.false_positive_rates.begin(), roc.false_positive_rates.end()));
  CHECK(*roc.area == Catch::Approx(*metric(session.look(), "roc_auc").value).epsilon(1e-12));
}

TEST_CASE("of one class alone there are no rates of the other", "[judgement]") {
  const Verdicts verdicts = judged(scored("[-2, -1, -1, 0.5, 1, 3]", "[1, 1, 1, 1, 1, 1]")).training;
  CHECK_FALSE(verdicts.roc->area);
  CHECK(std::isnan(verdicts.roc->false_positive_rates.back()));
  CHECK(verdicts.roc->true_positive_rates.back() == 1);
  CHECK(verdicts.best->cost == 0);
}

TEST_CASE("where no example has a weight nothing costs anything, and no threshold is best", "[judgement]") {
  // The held-out rows without weight: found by their split, which weights do not move.
  const Session split(
      test::json(R"({"version": 1, "data": {"columns": {"x": [0, 1, 2, 3, 4, 5], "y": [0, 1, 0, 1, 1, 0]},
      "target": "y"}, "model": {"id": "linear"}, "loss": {"id": "bce"}, "validation": 0.4, "seed": 2})"),
      nullptr);
  Value::Numbers weights;
  for (const std::uint8_t held : split.held_out()) weights.push_back(held ? 0 : 1);
  REQUIRE(std::ranges::count(weights, 0) > 0);
  REQUIRE(std::ranges::count(weights, 1) > 0);
  Value experiment = split.experiment(), data = *experiment.find("data"), columns = *data.find("columns");
  columns.set("w", weights);
  data.set("columns", columns);
  data.set("weight", "w");
  experiment.set("data", data);
  const Judgement judgement = judged(Session(experiment, nullptr));
  CHECK(judgement.training.cost);
  CHECK(judgement.training.best);
  REQUIRE(judgement.validation);
  CHECK(judgement.validation->confusion.sum() == 0);
  CHECK_FALSE(judgement.validation->cost);
  CHECK_FALSE(judgement.validation->best);
}

TEST_CASE("predictions out of the finite range are counted, and have no curve", "[judgement]") {
  const Session session(
      test::json(R"({"version": 1, "data": {"columns": {"x": [-10, 0, 1, 10], "y": [0, 0, 1, 0]},
      "target": "y"}, "model": {"id": "linear"}, "loss": {"id": "hinge"}, "standardize": false, "start": [1e308, 0]})"),
      nullptr);
  const Verdicts verdicts = judged(session).training;
  CHECK(verdicts.confusion == Matrix{{1, 2}, {0, 1}});
  CHECK(*verdicts.cost == 0.5);
  CHECK_FALSE(verdicts.roc);
  CHECK_FALSE(verdicts.best);
}

TEST_CASE("more than two classes are counted, and have no threshold", "[judgement]") {
  Session session(
      test::json(R"({"version": 1, "data": {"columns": {"x": [0, 1, 2, 3], "c": [0, 1, 2, 2]}, "target": "c"},
      "loss": {"id": "softmax_cross_entropy"}, "model": {"id": "softmax-linear"}})"),
      nullptr);
  session.advance(200, 1000);
  const Judgement judgement = judged(session);
  CHECK_FALSE(judgement.threshold);
  CHECK(judgement.training.confusion.rows() == 3);
  CHECK(judgement.training.confusion.sum() == 4);
  CHECK(judgement.training.confusion.trace() / 4 == *metric(session.look(), "accuracy").value);
  CHECK(judgement.training.confusion(2, 2) == 2);
  CHECK_FALSE(judgement.training.roc);
  CHECK_FALSE(judgement.training.cost);
  CHECK_FALSE(judgement.training.best);
}

TEST_CASE("where nothing is decided there is nothing to judge, and bad queries are refused", "[judgement]") {
  const Session line(
      test::json(
          R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"}, "loss": {"id": "mse"}})"),
      nullptr);
  CHECK_FALSE(judge(line, test::json("{}")));
  CHECK_FALSE(judge(scored("[-2, -1, -1, 0.5, 1, 3]", "[0, 0, 1, 0, 1, 1]"), test::json("{}"))->validation);
  const Session shares(
      test::json(R"({"version": 1, "data": {"columns": {"x": [0, 1], "y": [0.2, 0.7]}, "target": "y"},
      "model": {"id": "linear"}, "loss": {"id": "bce"}})"),
      nullptr);
  CHECK_FALSE(judge(shares, test::json("{}")));
  const Session session = moons();
  struct Refusal {
    const char *query, *code, *path;
  };
  for (const Refusal& refusal : {
           Refusal{R"({"threshold": "half"})", "wrong_type", "threshold"},
           {R"({"costs": {"falsePositive": -1}})", "out_of_range", "costs.falsePositive"},
           {R"({"costs": {"false_negative": 1}})", "unknown_key", "costs.false_negative"},
           {R"({"cost": 1})", "unknown_key", "cost"},
       }) {
    CAPTURE(refusal.query);
    const Error error = test::refused([&] { judge(session, test::json(refusal.query)); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path() == refusal.path);
  }
}
