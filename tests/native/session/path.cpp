// Where a run has been: the positions are those of a seek, and lie on a slice as geometry says.
#include "core/path.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

Session moons(std::string_view more = "") {
  return Session(
      test::json(std::string(R"({"version": 1, "data": {"id": "moons", "n": 60}, "loss": {"id": "bce"},
      "model": {"id": "mlp", "hidden": [3]}, "optimizer": {"id": "adam", "learning_rate": 0.05}, "batch_size": 20,
      "penalty": {"id": "l2", "alpha": 0.01})") +
                 std::string(more) + "}"),
      nullptr);
}

Session line() {
  return Session(
      test::json(
          R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"}, "loss": {"id": "mse"}})"),
      nullptr);
}

PathOnSlice path_of(const Session& session, const Value& query, Index most = 7) {
  PathSurvey survey(session, query);
  while (!survey.advance(most)) {
  }
  return survey.found();
}

}  // namespace

TEST_CASE("a path's positions and heights are those of the run itself, across edits, and leave it alone",
          "[path]") {
  Session session = moons(R"(, "edits": [{"t": 40, "loss": {"id": "focal"}}])");
  session.advance(333, 100'000);
  const PathOnSlice path = path_of(session, test::json(R"({"points": 20})"));
  CHECK(session.t() == 333);
  REQUIRE(path.t.size() <= 20);
  REQUIRE(path.t.size() >= 10);
  CHECK(path.t.front() == 0);
  CHECK(path.t.back() == 333);
  for (std::size_t i = 2; i + 1 < path.t.size(); ++i) CHECK(path.t[i] - path.t[i - 1] == path.t[1]);
  CHECK(path.x.empty());
  CHECK(path.y.empty());
  CHECK(path.distance.back() == 0);
  Session again = moons(R"(, "edits": [{"t": 40, "loss": {"id": "focal"}}])");
  for (std::size_t i = 0; i < path.t.size(); ++i) {
    again.advance(path.t[i], 100'000);
    CHECK(path.losses[i] == again.training_objective());
    Real square = 0;
    for (Index k = 0; k < path.parameters.cols(); ++k) {
      const auto place = static_cast<std::size_t>(k);
      CHECK(path.parameters(static_cast<Index>(i), k) == again.theta()[place]);
      square += std::pow(again.theta()[place] - session.theta()[place], 2);
    }
    CHECK(path.distance[i] == Catch::Approx(std::sqrt(square)).epsilon(1e-12));
  }
}

TEST_CASE("a short path holds every step, and one of no step its one position", "[path]") {
  Session session = line();
  const PathOnSlice none = path_of(session, test::json(R"({"x": {"parameter": 0}})"));
  CHECK(none.t == std::vector<Time>{0});
  CHECK(none.x == std::vector<Real>{0});
  session.advance(5, 100);
  CHECK(path_of(session, test::json("{}")).t == std::vector<Time>{0, 1, 2, 3, 4, 5});
  CHECK(path_of(session, test::json(R"({"points": 2})")).t == std::vector<Time>{0, 5});
}

TEST_CASE("of two parameters, a path on both is the path, at no distance", "[path]") {
  Session session = line();
  session.advance(30, 100);
  const PathOnSlice path =
      path_of(session, test::json(R"({"x": {"parameter": 1}, "y": {"parameter": 0}, "anchor": [3, 4]})"));
  for (std::size_t i = 0; i < path.t.size(); ++i) {
    CHECK(path.x[i] == Catch::Approx(path.parameters(static_cast<Index>(i), 1)).margin(1e-13));
    CHECK(path.y[i] == Catch::Approx(path.parameters(static_cast<Index>(i), 0)).margin(1e-13));
    CHECK(path.distance[i] < 1e-13);
  }
}

TEST_CASE("on directions that are not at right angles a path is laid by least squares", "[path]") {
  Session session = moons();
  session.advance(64, 1000);
  const auto size = session.theta().size();
  Value::Numbers x(size), y(size), anchor(size);
  for (std::size_t k = 0; k < size; ++k) {
    x[k] = std::sin(static_cast<Real>(k));
    y[k] = 0.5 * x[k] + std::cos(3 * static_cast<Real>(k));
    anchor[k] = 0.1 * static_cast<Real>(k);
  }
  const PathOnSlice path = path_of(session, Value::Object{{"x", Value::Object{{"direction", x}}},
                                                          {"y", Value::Object{{"direction", y}}},
                                                          {"anchor", anchor}});
  for (const Index i : {Index(0), Index(10), Index(64)}) {
    const auto at = static_cast<std::size_t>(i);
    // What is left is at right angles to both directions, and as long as is said.
    Real along_x = 0, along_y = 0, square = 0;
    for (std::size_t k = 0; k < size; ++k) {
      const Real left =
          path.parameters(i, static_cast<Index>(k)) - anchor[k] - path.x[at] * x[k] - path.y[at] * y[k];
      along_x += left * x[k];
      along_y += left * y[k];
      square += left * left;
    }
    CHECK(std::fabs(along_x) < 1e-12);
    CHECK(std::fabs(along_y) < 1e-12);
    CHECK(path.distance[at] == Catch::Approx(std::sqrt(square)).epsilon(1e-12));
  }
}

TEST_CASE("an axis along the other, or of no length, adds nothing", "[path]") {
  Session session = line();
  session.advance(9, 100);
  const PathOnSlice one = path_of(session, test::json(R"({"x": {"direction": [1, 1]}})"));
  const PathOnSlice twice =
      path_of(session, test::json(R"({"x": {"direction": [1, 1]}, "y": {"direction": [-2, -2]}})"));
  CHECK(twice.x == one.x);
  CHECK(twice.y == std::vector<Real>(10, 0));
  CHECK(twice.distance == one.distance);
  CHECK(path_of(session, test::json(R"({"x": {"direction": [0, 0]}})")).x == std::vector<Real>(10, 0));
  const PathOnSlice second =
      path_of(session, test::json(R"({"x": {"direction": [0, 0]}, "y": {"direction": [1, 1]}})"));
  CHECK(second.x == std::vector<Real>(10, 0));
  CHECK(second.y == one.x);
}

TEST_CASE("a path is taken up where its budget of updates left off", "[path]") {
  Session session = moons();
  session.advance(100, 1000);
  const Value query = test::json(R"({"points": 6})");
  const PathOnSlice slow = path_of(session, query, 1), fast = path_of(session, query, 1'000'000);
  CHECK(slow.t == fast.t);
  CHECK(slow.losses == fast.losses);
  PathSurvey survey(session, query);
  CHECK_FALSE(survey.advance(3));
  // Far out, where checkpoints have been thinned, a position may take more updates than there are at a time.
  session.advance(1'507, 10'000);
  const PathOnSlice step_by_step = path_of(session, query, 1), at_once = path_of(session, query, 1'000'000);
  CHECK(step_by_step.t == at_once.t);
  CHECK(step_by_step.losses == at_once.losses);
}

TEST_CASE("paths that are none are refused", "[path]") {
  const Session session = line();
  struct Refusal {
    const char *query, *code, *path;
  };
  for (const Refusal& refusal : {
           Refusal{R"({"points": 1})", "out_of_range", "points"},
           {R"({"points": 2.5})", "not_integer", "points"},
           {R"({"y": {"parameter": 0}})", "missing", "x"},
           {R"({"x": {"parameter": 2}})", "out_of_range", "x.parameter"},
           {R"({"x": {}})", "missing", "x.parameter"},
           {R"({"x": {"parameter": 0}, "anchor": [1]})", "wrong_length", "anchor"},
           {R"({"z": 1})", "unknown_key", "z"},
       }) {
    CAPTURE(refusal.query);
    const Error error = test::refused([&] { PathSurvey(session, test::json(refusal.query)); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path() == refusal.path);
  }
}
