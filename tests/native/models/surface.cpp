// Every surface, without being asked, must be what its entry says: formulas, slopes, minima, start. And a
// run on one, which has no data, does all that a run does, and refuses what speaks of examples.
#include "core/surface.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>

#include "core/gradient_check.hpp"
#include "core/minimum.hpp"
#include "core/optimizer.hpp"
#include "core/program.hpp"
#include "core/session.hpp"
#include "core/survey.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/matrices.hpp"
#include "tests/native/support/refused.hpp"
#include "tests/native/support/samples.hpp"

using namespace loss_lab;

namespace {

constexpr Index plenty = 1'000'000;

bool close(Real a, Real b, Real tolerance) {
  return std::fabs(a - b) <= tolerance * std::max({Real{1}, std::fabs(a), std::fabs(b)});
}

// Calls with places all over the part worth seeing, its corners among them.
template <class Test>
void for_each_place(const SurfaceInfo& surface, Test test) {
  constexpr Index along = 12;
  const auto at = [](SurfaceInfo::Span span, Index i) {
    return span.from + (span.to - span.from) * static_cast<Real>(i) / along;
  };
  for (Index i = 0; i <= along; ++i)
    for (Index j = 0; j <= along; ++j) test(at(surface.x, i), at(surface.y, j));
}

// What a formula of x and y gives, with its derivative by the one of them that is asked for.
std::pair<Real, Real> formula_at(std::string_view formula, Real x, Real y, std::string_view by) {
  static constexpr std::string_view names[] = {"x", "y"};
  Expression expression = parse_expression(formula, {.names = names}, "formula");
  for (std::string& name : expression.names) name = name == by ? "p" : "y";
  const Program program(expression, {});
  std::vector<Real> memory(program.memory());
  const Real variable = by == "x" ? x : y, other = by == "x" ? y : x;
  Real value, slope;
  program.evaluate({&variable, 1}, {&other, 1}, {&value, 1}, {&slope, 1}, memory);
  return {value, slope};
}

Value experiment(std::string_view name, std::string_view more = "") {
  return test::json(R"({"version": 1, "model": {"id": "surface", "name": ")" + std::string(name) + "\"}" +
                    std::string(more) + "}");
}

Value with_rate(const SurfaceInfo& surface, std::string_view optimizer, Real rate) {
  Value source = experiment(surface.name);
  source.set("optimizer", Value::Object{{"id", optimizer}, {"learning_rate", rate}});
  return source;
}

Session open(const Value& source) { return Session(source, nullptr); }

Real distance(ConstReals theta, const SurfaceInfo::Minimum& from) {
  return std::hypot(theta[0] - from.x, theta[1] - from.y);
}

Real nearest_minimum(const SurfaceInfo& surface, ConstReals theta) {
  Real least = INFINITY;
  for (const SurfaceInfo::Minimum& minimum : surface.minima)
    least = std::min(least, distance(theta, minimum));
  return least;
}

struct Refusal {
  std::string_view key, value, code, path;
};

}  // namespace

TEST_CASE("the list of surfaces is complete", "[surface]") {
  std::vector<std::string_view> names;
  for (const SurfaceInfo& surface : surfaces()) names.push_back(surface.name);
  CHECK(names ==
        std::vector<std::string_view>{"bowl", "ravine", "saddle", "two_minima", "plateau", "rosenbrock"});
}

TEST_CASE("the height of a surface is its formula's, and its slopes are the derivatives of that",
          "[surface]") {
  for (const SurfaceInfo& surface : surfaces())
    for_each_place(surface, [&](Real x, Real y) {
      INFO(surface.name << " at " << x << ", " << y);
      const Height height = surface.at(x, y);
      const auto [value, by_x] = formula_at(surface.formula, x, y, "x");
      CHECK(close(height.value, value, 1e-13));
      CHECK(close(height.by_x, by_x, 1e-12));
      CHECK(close(height.by_y, formula_at(surface.formula, x, y, "y").second, 1e-12));
      CHECK(close(height.by_x, formula_at(surface.by_x, x, y, "x").first, 1e-12));
      CHECK(close(height.by_y, formula_at(surface.by_y, x, y, "x").first, 1e-12));
    });
}

TEST_CASE("a surface is flat at its minima and higher all around them, the lowest first", "[surface]") {
  for (const SurfaceInfo& surface : surfaces()) {
    INFO(surface.name);
    REQUIRE_FALSE(surface.minima.empty());
    for (const SurfaceInfo::Minimum& minimum : surface.minima) {
      const Height height = surface.at(minimum.x, minimum.y);
      CHECK(close(height.value, minimum.value, 1e-15));
      CHECK(std::fabs(height.by_x) < 1e-14);
      CHECK(std::fabs(height.by_y) < 1e-14);
      for (int i = 0; i < 64; ++i)
        for (const Real away : {1e-3, 1e-1}) {
          const Real turn = 2 * 3.14159265358979 * i / 64;
          const Real x = minimum.x + away * std::cos(turn), y = minimum.y + away * std::sin(turn);
          CHECK(surface.at(x, y).value > height.value);
        }
      CHECK(minimum.value >= surface.minima.front().value);
      CHECK((surface.x.from < minimum.x && minimum.x < surface.x.to));
      CHECK((surface.y.from < minimum.y && minimum.y < surface.y.to));
    }
    for_each_place(surface,
                   [&](Real x, Real y) { CHECK(surface.at(x, y).value >= surface.minima.front().value); });
  }
}

// Downhill from anywhere in sight ends in a minimum that the entry knows, so that there are no others; but
// for places from which it leads to no minimum, as the crest of the saddle.
TEST_CASE("a surface has no minimum but those it tells of", "[surface]") {
  for (const SurfaceInfo& surface : surfaces()) {
    int arrived = 0, away = 0;
    for_each_place(surface, [&](Real x, Real y) {
      Real theta[] = {x, y};
      Real rate = surface.learning_rate;
      for (int k = 0; k < 60'000; ++k) {
        const Height here = surface.at(theta[0], theta[1]);
        if (std::hypot(here.by_x, here.by_y) < 1e-11) break;
        Real next[] = {theta[0] - rate * here.by_x, theta[1] - rate * here.by_y};
        for (; !(surface.at(next[0], next[1]).value <= here.value); rate /= 2) {
          next[0] = theta[0] - rate / 2 * here.by_x;
          next[1] = theta[1] - rate / 2 * here.by_y;
        }
        std::copy(next, next + 2, theta);
        rate *= 1.1;
      }
      const Height end = surface.at(theta[0], theta[1]);
      if (nearest_minimum(surface, theta) < 1e-4) {
        ++arrived;
      } else {
        INFO(surface.name << " from " << x << ", " << y << " to " << theta[0] << ", " << theta[1]);
        CHECK(std::hypot(end.by_x, end.by_y) < 1e-3);
        ++away;
      }
    });
    INFO(surface.name);
    CHECK(arrived > 10 * away);
  }
}

TEST_CASE("plain gradient descent shows what each surface is about", "[surface]") {
  for (const SurfaceInfo& surface : surfaces()) {
    INFO(surface.name);
    CHECK((surface.x.from < surface.start_x && surface.start_x < surface.x.to));
    CHECK((surface.y.from < surface.start_y && surface.start_y < surface.y.to));
    Session session = open(with_rate(surface, "sgd", surface.learning_rate));
    CHECK(session.theta()[0] == surface.start_x);
    CHECK(session.theta()[1] == surface.start_y);
    const Real first = session.train_loss();
    CHECK(first == surface.at(surface.start_x, surface.start_y).value);
    session.advance(1, plenty);
    CHECK(session.train_loss() < first);
    session.advance(50'000, plenty);
    CHECK(session.status() == Status::converged);
    // The valley that the start lies in is not always the deepest.
    CHECK(distance(session.theta(), surface.minima[surface.name == "two_minima" ? 1 : 0]) < 1e-5);
  }
}

TEST_CASE("a run on a surface has the surface for its loss, and its slopes for the gradient", "[surface]") {
  for (const SurfaceInfo& surface : surfaces()) {
    const Session session = open(experiment(surface.name));
    const Objective& objective = session.objective();
    Scratch scratch(objective, 1);
    for_each_place(surface, [&](Real x, Real y) {
      const Real theta[] = {x, y};
      const Height height = surface.at(x, y);
      Real gradient[2];
      CHECK(objective.evaluate(theta, session.training_rows(), scratch, gradient) == height.value);
      CHECK(gradient[0] == height.by_x);
      CHECK(gradient[1] == height.by_y);
      INFO(surface.name << " at " << x << ", " << y);
      CHECK(check_gradient(objective, theta, session.training_rows(), scratch).passed());
    });
  }
}

TEST_CASE("every formula on the tape of a surface gives the values beside it", "[surface]") {
  for (const SurfaceInfo& surface : surfaces()) {
    Value source = experiment(surface.name);
    source.set("penalty", test::json(R"({"id": "l2", "alpha": 0.1})"));
    const Step step = open(source).look();
    std::vector<std::string> ids;
    for (const TapeEntry& entry : step.tape.entries()) {
      ids.push_back(entry.id);
      if (entry.formula.empty()) continue;
      INFO(surface.name << ": " << entry.id << " = " << entry.formula);
      const Expression expression =
          parse_expression(entry.formula, {.names = {}, .matrices = true}, entry.id);
      const Matrix found = test::evaluate(expression, [&](const std::string& symbol) {
        for (const TapeParent& parent : entry.parents)
          if (parent.symbol == symbol) return step.tape.find(parent.id)->values;
        FAIL("the formula speaks of " << symbol);
        return Matrix();
      });
      CHECK(close(test::spread(found, entry.values.rows(), entry.values.cols())(0, 0), entry.values(0, 0),
                  1e-13));
    }
    for (const char* id : {"coordinate_x", "coordinate_y", "output", "data", "penalty", "objective",
                           "gradient.coordinate_x", "delta.coordinate_x", "next.coordinate_y"})
      CHECK(std::ranges::count(ids, id) == 1);
    CHECK(step.metrics.empty());
    CHECK(step.natural.loss == step.train_loss);
    CHECK(step.natural.residuals.empty());
    CHECK_FALSE(step.validation_loss);
  }
}

TEST_CASE("each optimizer goes down a ravine, with schedule, clipping and penalty too", "[surface]") {
  const SurfaceInfo& ravine = surfaces()[1];
  for (const OptimizerInfo* info : optimizers()) {
    INFO(info->id);
    Session session = open(with_rate(ravine, info->id, 0.05));
    const Real first = session.train_loss();
    session.advance(400, plenty);
    CHECK_FALSE(session.diverged());
    // adadelta begins with very short steps, whatever its rate.
    CHECK(session.train_loss() < (info->id == "adadelta" ? 0.8 : 0.05) * first);
  }
  Session newton = open(with_rate(ravine, "newton", 1));
  newton.advance(1, plenty);
  CHECK(nearest_minimum(ravine, newton.theta()) < 1e-6);

  Session around = open(experiment("ravine", R"(, "optimizer": {"id": "sgd", "learning_rate": 0.2},
      "clip": {"max_norm": 1}, "schedule": {"id": "exponential", "gamma": 0.9},
      "penalty": {"id": "l2", "alpha": 1})"));
  const Step step = around.look();
  CHECK(close(std::hypot(step.delta[0], step.delta[1]), 0.2, 1e-6));
  CHECK(close(step.loss - step.train_loss, (4 + 0.64) / 2, 1e-12));
}

TEST_CASE("a step too large on a surface diverges", "[surface]") {
  Session session = open(with_rate(surfaces()[5], "sgd", 0.03));
  session.advance(1000, plenty);
  CHECK(session.status() == Status::diverged);
}

TEST_CASE("the crest of the saddle counts as converged, and one small nudge leaves it", "[surface]") {
  Session session =
      open(experiment("saddle", R"(, "start": [-1.5, 0], "optimizer": {"id": "sgd", "learning_rate": 0.1})"));
  session.advance(1000, plenty);
  CHECK(session.status() == Status::converged);
  CHECK(std::fabs(session.train_loss()) < 1e-15);
  session.edit(test::json(R"({"parameters": [0, 1e-6]})"), nullptr);
  session.advance(3000, plenty);
  CHECK(session.train_loss() < -0.2499);
}

TEST_CASE("an experiment on a surface is written out with no data and its own loss, and stays so",
          "[surface]") {
  const Value plain = experiment("plateau");
  const Value written = read_experiment(plain, nullptr).source;
  CHECK(written.find("data")->is_null());
  CHECK(*written.find("loss") == Value(Value::Object{{"id", "value"}}));
  CHECK(read_experiment(written, nullptr).source == written);
  Value spelled = experiment_defaults();
  for (const auto& [key, value] : *written.object()) spelled.set(key, value);
  CHECK_NOTHROW(read_experiment(spelled, nullptr));
  CHECK(open(test::json(R"({"version": 1, "model": {"id": "surface"}})")).theta()[0] ==
        surfaces()[0].start_x);
}

TEST_CASE("what speaks of examples is refused where there are none", "[surface]") {
  const Refusal refusals[] = {
      {"data", R"({"id": "line"})", "no_examples", "data"},
      {"validation", "0.2", "no_examples", "validation"},
      {"batch_size", "1", "no_examples", "batch_size"},
      {"standardize", "false", "no_examples", "standardize"},
      {"reduction", R"("sum")", "no_examples", "reduction"},
      {"class_weights", R"("balanced")", "no_examples", "class_weights"},
      {"early_stopping", R"({"patience": 3})", "no_examples", "early_stopping"},
      {"loss", R"({"id": "mse"})", "takes_own_loss", "loss"},
      {"loss", R"({"id": "sum", "terms": [{"loss": {"id": "value"}}]})", "takes_own_loss", "loss"},
      {"edits", R"([{"t": 3, "loss": {"id": "mae"}}])", "takes_own_loss", "edits[0].loss"},
      {"model", R"({"id": "surface", "name": "hill"})", "unknown_id", "model.name"},
      {"model", R"({"id": "surface", "degree": 2})", "unknown_key", "model.degree"},
      {"start", "[1, 2, 3]", "wrong_length", "start"},
  };
  for (const Refusal& refusal : refusals) {
    INFO(refusal.key << ": " << refusal.value);
    Value bad = experiment("bowl");
    bad.set(refusal.key, test::json(refusal.value));
    const Error error = test::refused([&] { read_experiment(bad, nullptr); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path() == refusal.path);
  }
}

TEST_CASE("the loss of a surface is refused where there are data", "[surface]") {
  for (const char* loss : {R"({"id": "value"})", R"({"id": "sum", "terms": [{"loss": {"id": "mse"}},
                                                      {"loss": {"id": "value"}}]})"}) {
    Value source = test::json(R"({"version": 1, "data": {"id": "line"}, "model": {"id": "linear"}})");
    source.set("loss", test::json(loss));
    CHECK(test::refused([&] { read_experiment(source, nullptr); }).code() == "loss_without_data");
  }
}

TEST_CASE("a start given by hand ends with its surface, unless it comes along", "[surface]") {
  Session session = open(experiment("bowl", R"(, "start": [1, 1])"));
  session.edit(test::json(R"({"model": {"id": "surface", "name": "ravine"}})"), nullptr);
  CHECK(session.theta()[0] == surfaces()[1].start_x);
  session.edit(test::json(R"({"model": {"id": "surface", "name": "saddle"}, "start": [0.5, 0.25]})"),
               nullptr);
  CHECK(session.theta()[0] == 0.5);
  session.edit(test::json(R"({"model": {"id": "linear"}, "data": {"id": "line"}, "loss": {"id": "mse"}})"),
               nullptr);
  CHECK(session.theta()[0] == 0);
}

TEST_CASE("the minimum of a surface is known, wherever the run is", "[surface]") {
  for (const SurfaceInfo& surface : surfaces()) {
    Session session = open(experiment(surface.name));
    session.advance(20, plenty);
    MinimumSearch search(session);
    REQUIRE(search.advance(1));
    CHECK(search.minimum().proven);
    CHECK(close(search.minimum().loss, surface.minima.front().value, 1e-15));
    CHECK(distance(search.minimum().parameters, surface.minima.front()) == 0);
  }
}

TEST_CASE("the landscape of a surface is the surface", "[surface]") {
  for (const SurfaceInfo& surface : surfaces()) {
    const Session session = open(experiment(surface.name));
    Landscape landscape(session, test::json(R"({"x": {"parameter": 0, "from": -1, "to": 1, "n": 5},
                                                "y": {"parameter": 1, "from": -1, "to": 1, "n": 3}})"));
    REQUIRE(landscape.advance(plenty));
    for (Index i = 0; i < 5; ++i)
      for (Index j = 0; j < 3; ++j)
        CHECK(close(landscape.values()(i, j),
                    surface.at(-1 + 0.5 * static_cast<Real>(i), -1 + static_cast<Real>(j)).value, 1e-14));
  }
}
