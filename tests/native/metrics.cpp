// Every metric: scikit-learn's numbers, null where it is not defined, and flat where its info says so.
#include "core/metrics.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>
#include <string>

#include "core/names.hpp"
#include "core/reader.hpp"
#include "core/session.hpp"
#include "tests/native/support/json.hpp"

using namespace loss_lab;

namespace {

// A list of numbers, or of rows.
Matrix matrix_of(const Reader& reader) {
  const std::vector<Reader> items = reader.items();
  const bool flat = items.empty() || items.front().value().number();
  Matrix matrix(static_cast<Index>(items.size()),
                flat ? 1 : static_cast<Index>(items.front().numbers().size()));
  for (Index i = 0; i < matrix.rows(); ++i) {
    const Reader& item = items[static_cast<std::size_t>(i)];
    const std::vector<Real> row = flat ? std::vector<Real>{item.number()} : item.numbers();
    for (Index j = 0; j < matrix.cols(); ++j) matrix(i, j) = row[static_cast<std::size_t>(j)];
  }
  return matrix;
}

Judged judged_of(const Reader& golden) {
  Judged judged{matrix_of(golden.required("outputs")), matrix_of(golden.required("targets")),
                golden.required("weights").numbers()};
  if (const auto threshold = golden.optional("threshold")) judged.threshold = threshold->number();
  return judged;
}

bool takes(const MetricInfo& info, std::string_view task) {
  for (const Task each : info.tasks)
    if (name(each) == task) return true;
  return false;
}

}  // namespace

TEST_CASE("metrics are scikit-learn's, and null where they are not defined", "[metrics]") {
  const Value golden = test::json_file("tests/golden/training.json");
  const Reader cases = Reader(golden, "").required("metrics");
  std::set<std::string_view> seen;
  bool undefined = false;
  for (const Reader& each : cases.items()) {
    const std::string& task = each.required("task").text();
    const Tally tally(judged_of(each), task == "binary" || task == "multiclass");
    const Reader expected = each.required("metrics");
    for (const MetricInfo& info : metrics()) {
      INFO(each.path() << " " << info.id);
      CHECK(takes(info, task) == (expected.value().find(info.id) != nullptr));
      if (!takes(info, task)) continue;
      const std::optional<Real> found = info.measure(tally);
      const auto value = expected.optional(info.id);
      CHECK(found.has_value() == value.has_value());
      if (found && value) CHECK(*found == Catch::Approx(value->number()).epsilon(1e-13).margin(1e-15));
      undefined = undefined || !found;
      seen.insert(info.id);
    }
  }
  CHECK(undefined);
  CHECK(seen.size() == metrics().size());
}

TEST_CASE("a small change of outputs leaves flat metrics alone and moves the others", "[metrics]") {
  const Value golden = test::json_file("tests/golden/training.json");
  for (const Reader& each : Reader(golden, "").required("metrics").items()) {
    const std::string& task = each.required("task").text();
    const Tally before(judged_of(each), task == "binary" || task == "multiclass");
    Tally after = before;
    // What is tied stays so.
    after.judged.predictions.array() += 1e-9 * (1 + before.judged.predictions.array().square());
    after.count();
    for (const MetricInfo& info : metrics()) {
      if (!takes(info, task)) continue;
      INFO(each.path() << " " << info.id);
      const auto a = info.measure(before), b = info.measure(after);
      REQUIRE(a.has_value() == b.has_value());
      if (a) CHECK((*a == *b) == info.flat);
    }
  }
}

TEST_CASE("a step measures the training rows and the held-out ones, in the data's own units", "[metrics]") {
  Session session(test::json(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"},
    "loss": {"id": "mse"}, "validation": 0.3})"),
                  nullptr);
  session.advance(30, 1000);
  const Step step = session.look();
  REQUIRE(step.metrics.size() == 3);
  for (const bool held : {false, true}) {
    Real squares = 0, count = 0;
    const auto held_out = session.held_out();
    for (std::size_t i = 0; i < held_out.size(); ++i)
      if ((held_out[i] != 0) == held) {
        squares += step.natural.residuals[i] * step.natural.residuals[i];
        ++count;
      }
    const Metric& rmse = step.metrics[1];
    CHECK(rmse.id == "rmse");
    CHECK(*(held ? rmse.validation : rmse.value) == Catch::Approx(std::sqrt(squares / count)).epsilon(1e-12));
  }
}

TEST_CASE("the threshold is a probability or a score, and can be moved", "[metrics]") {
  const auto positives = [](const char* loss, std::optional<Real> threshold) {
    Session session(test::json(std::string(R"({"version": 1, "data": {"id": "moons", "n": 40},
      "model": {"id": "linear"}, "loss": {"id": ")") +
                               loss + "\"}}"),
                    nullptr);
    session.advance(50, 1000);
    const Step step = session.look(nullptr, threshold);
    Real called = 0;
    for (const Metric& metric : step.metrics) {
      CHECK_FALSE(metric.validation);
      if (metric.id == "true_positives" || metric.id == "false_positives") called += *metric.value;
    }
    Real expected = 0;
    for (const Real p : step.natural.predictions)
      expected += p >= threshold.value_or(std::string_view(loss) == "bce" ? 0.5 : 0);
    CHECK(called == expected);
    return called;
  };
  CHECK(positives("bce", {}) < 40);
  CHECK(positives("hinge", {}) > 0);
  CHECK(positives("bce", 0.0) == 40);
  CHECK(positives("bce", 1.0) == 0);
}

TEST_CASE("shares and groups of rows are not put into classes", "[metrics]") {
  Session session(test::json(R"({"version": 1, "data": {"columns": {"x": [1, 2, 3], "y": [0.2, 1, 0]},
    "target": "y"}, "model": {"id": "linear"}, "loss": {"id": "bce"}})"),
                  nullptr);
  CHECK(session.look().metrics.empty());
}
