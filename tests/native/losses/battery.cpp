// Every entry of losses(), without being asked, must be what its info says: one test case for each claim.
#include <algorithm>
#include <bit>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "core/evaluate.hpp"
#include "core/expression.hpp"
#include "core/loss.hpp"
#include "core/math/dual.hpp"
#include "tests/native/support/allocations.hpp"
#include "tests/native/support/json.hpp"

using namespace loss_lab;

namespace {

constexpr Real infinity = std::numeric_limits<Real>::infinity();

// A loss at some values of its parameters.
struct Variant {
  std::string name;
  std::unique_ptr<const Loss> loss;
};

// As the parameters start, and with each at either end of its range.
std::vector<Variant> variants(const LossInfo& info) {
  std::vector<Variant> made;
  const auto add = [&](std::string name, const Value::Object& parameters) {
    Value description = Value::Object{{"id", info.id}};
    for (const auto& [key, value] : parameters) description.set(key, value);
    made.push_back({std::string(info.id) + " " + name, make_loss(description, "loss")});
  };
  add("as it starts", {});
  Value::Object least, most;
  for (const Parameter& parameter : info.parameters) {
    const std::string key(parameter.name);
    add("with least " + key, {{key, parameter.min}});
    add("with most " + key, {{key, parameter.max}});
    least.emplace_back(key, parameter.min);
    most.emplace_back(key, parameter.max);
  }
  if (info.parameters.size() > 1) {
    add("with all least", least);
    add("with all most", most);
  }
  return made;
}

template <class Test>
void for_each_loss(Test test) {
  for (const LossInfo* info : losses())
    for (const Variant& variant : variants(*info)) {
      INFO(variant.name);
      test(*variant.loss, *info);
    }
}

struct Point {
  Real value;
  Real slope;
  Real curvature;
};

Point at(const Loss& loss, Real p, Real y) {
  const Matrix output = Matrix::Constant(1, 1, p), target = Matrix::Constant(1, 1, y);
  Matrix slope(1, 1), curvature(1, 1);
  Real value;
  loss.evaluate(output, target, Reals(&value, 1), slope);
  loss.curvature(output, target, curvature);
  return {value, slope(0, 0), curvature(0, 0)};
}

std::vector<Real> targets_of(Task task) {
  switch (task) {
    case Task::regression:
      return {-2.5, 0, 0.75, 4};
    case Task::binary:
      return {0, 1};
    case Task::count:
      return {0, 1, 2, 7};
  }
  return {};
}

// Of the size of the parameters' usual values, coarse and fine, and some further out.
std::vector<Real> outputs() {
  std::vector<Real> points;
  for (int i = -60; i <= 60; ++i) points.push_back(i / 8.0 + 1.0 / 64);
  for (Real far : {1e-6, 1e-3, 20.0, 100.0}) {
    points.push_back(far);
    points.push_back(-far);
  }
  std::ranges::sort(points);
  return points;
}

Real distance_to_kink(const Loss& loss, Real p, Real y) {
  Real least = infinity;
  for (Real kink : loss.kinks(y)) least = std::min(least, std::fabs(p - kink));
  return least;
}

bool close(Real a, Real b, Real tolerance) {
  return a == b || std::fabs(a - b) <= tolerance * std::max({Real(1), std::fabs(a), std::fabs(b)});
}

// The value of one of an info's formulas.
template <class T>
T formula_at(const Expression& formula, const Loss& loss, T p, T y) {
  return evaluate<T>(formula, [&](const std::string& name) -> T {
    if (name == "p") return p;
    if (name == "y") return y;
    if (name == "r") return p - y;
    const auto parameters = loss.info().parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i)
      if (parameters[i].name == name) return math::constant<T>(loss.parameters()[i]);
    throw std::logic_error(name);
  });
}

Expression formula_of(const LossInfo& info, std::string_view text) {
  std::vector<std::string_view> names = {"p", "y", "r"};
  for (const Parameter& parameter : info.parameters) names.push_back(parameter.name);
  return parse_expression(text, {.names = names}, "formula");
}

// A random output and target for this task, whose residuals are neither all small nor all large.
struct Sampler {
  std::mt19937 bits{20240229};
  Real uniform(Real from, Real to) { return from + (to - from) * (static_cast<Real>(bits()) / 4294967296.0); }
  Real output() {
    const Real size = std::ldexp(1.0, static_cast<int>(uniform(-12, 8)));
    return uniform(-size, size);
  }
  Real target(Task task) {
    if (task == Task::regression) return uniform(0, 1) < 0.2 ? 0 : output();
    return std::floor(uniform(0, task == Task::binary ? 2 : 9));
  }
};

Real largest(const Loss& loss, Task task, Real Point::*what) {
  Real most = 0;
  for (Real y : targets_of(task))
    for (Real p : {-1e300, -1e3, 1e3, 1e300}) most = std::max(most, std::fabs(at(loss, p, y).*what));
  return most;
}

bool same_bits(Real a, Real b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

}  // namespace

TEST_CASE("the eight losses are there, each found by its id", "[losses]") {
  std::set<std::string_view> ids;
  for (const LossInfo* info : losses()) {
    INFO(info->id);
    CHECK(ids.insert(info->id).second);
    CHECK(info->reference.link.starts_with("https://"));
    CHECK_FALSE(info->reference.title.empty());
    const auto loss = make_loss(Value::Object{{"id", info->id}}, "loss");
    CHECK(&loss->info() == info);
    REQUIRE(loss->parameters().size() == info->parameters.size());
    for (std::size_t i = 0; i < info->parameters.size(); ++i) {
      const Parameter& parameter = info->parameters[i];
      INFO(parameter.name);
      CHECK(loss->parameters()[i] == parameter.initial);
      CHECK((parameter.min <= parameter.initial && parameter.initial <= parameter.max));
      CHECK((parameter.scale == Scale::linear || parameter.min > 0));
      CHECK_FALSE(parameter.symbol.empty());
    }
  }
  CHECK(ids.size() >= 8);
}

TEST_CASE("the formula and the slope of every info are what the code computes", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    const Expression formula = formula_of(info, info.formula), slope = formula_of(info, info.slope);
    Sampler sampler;
    for (int i = 0; i < 400; ++i) {
      const Real p = sampler.output(), y = sampler.target(info.task);
      const Point point = at(loss, p, y);
      INFO("p = " << p << ", y = " << y);
      CHECK(close(point.value, formula_at(formula, loss, p, y), 1e-12));
      CHECK(close(point.slope, formula_at(slope, loss, p, y), 1e-12));
    }
    for (Real y : targets_of(info.task))
      for (Real p : loss.kinks(y)) {
        INFO("at the kink p = " << p << ", y = " << y);
        CHECK(at(loss, p, y).value == formula_at(formula, loss, p, y));
        CHECK(at(loss, p, y).slope == formula_at(slope, loss, p, y));
      }
  });
}

TEST_CASE("slope and curvature are the derivatives that dual numbers carry through the formulas",
          "[losses]") {
  using Dual = math::Dual<Real>;
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    const Expression formula = formula_of(info, info.formula), slope = formula_of(info, info.slope);
    for (Real y : targets_of(info.task))
      for (Real p : outputs()) {
        if (distance_to_kink(loss, p, y) == 0) continue;
        const Point point = at(loss, p, y);
        INFO("p = " << p << ", y = " << y);
        CHECK(close(point.slope, formula_at(formula, loss, Dual::variable(p), Dual(y)).derivative, 1e-12));
        CHECK(close(point.curvature, formula_at(slope, loss, Dual::variable(p), Dual(y)).derivative, 1e-12));
      }
  });
}

TEST_CASE("slope and curvature agree with central differences off the kinks", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    const Real h = 1e-5;
    for (Real y : targets_of(info.task))
      for (Real p : outputs()) {
        if (std::fabs(p) > 10 || distance_to_kink(loss, p, y) < 2 * h) continue;
        const Point point = at(loss, p, y), below = at(loss, p - h, y), above = at(loss, p + h, y);
        // Where the curvature jumps, as at huber's threshold, differences see half of each side.
        const Real jump = std::fabs(above.curvature - below.curvature);
        INFO("p = " << p << ", y = " << y);
        CHECK(close(point.slope, (above.value - below.value) / (2 * h), 1e-6 + h * jump));
        if (jump < 1e-2 * std::max(1.0, point.curvature))
          CHECK(close(point.curvature, (above.slope - below.slope) / (2 * h), 1e-6));
      }
  });
}

TEST_CASE("at each kink the slope jumps, and the one given lies between both sides", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    for (Real y : targets_of(info.task)) {
      const std::vector<Real> kinks = loss.kinks(y);
      CHECK(std::ranges::is_sorted(kinks));
      CHECK(kinks.empty() == info.claims.smooth);
      for (Real kink : kinks) {
        const Real left = at(loss, kink - 1e-9, y).slope, right = at(loss, kink + 1e-9, y).slope;
        INFO("kink " << kink << ", y = " << y << ", slopes " << left << ", " << right);
        CHECK(std::fabs(right - left) > 1e-3);
        const Real slope = at(loss, kink, y).slope;
        CHECK((std::min(left, right) <= slope && slope <= std::max(left, right)));
      }
    }
  });
}

TEST_CASE("the slope jumps nowhere else", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    for (Real y : targets_of(info.task)) {
      std::vector<Real> points = outputs();
      for (Real kink : loss.kinks(y)) points.push_back(kink);
      std::ranges::sort(points);
      // Between neighbours, the half with the greater change is halved again until only a jump is left of it.
      for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        Real from = points[i], to = points[i + 1];
        if (distance_to_kink(loss, from, y) == 0) from = std::min(from + 1e-8, to);
        if (distance_to_kink(loss, to, y) == 0) to = std::max(to - 1e-8, from);
        const auto change = [&](Real a, Real b) {
          return std::fabs(at(loss, b, y).slope - at(loss, a, y).slope);
        };
        const Real whole =
            std::max({1.0, std::fabs(at(loss, from, y).slope), std::fabs(at(loss, to, y).slope)});
        if (!(whole < infinity)) continue;
        while (to - from > 1e-11 * std::max(1.0, std::fabs(from))) {
          const Real middle = from + 0.5 * (to - from);
          (change(from, middle) >= change(middle, to) ? to : from) = middle;
        }
        INFO("near p = " << from << ", y = " << y);
        CHECK(change(from, to) <= 1e-8 * whole);
      }
    }
  });
}

TEST_CASE("a loss is convex in the output exactly where its info says so", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    bool convex = true;
    Real value_error = 0;
    for (Real y : targets_of(info.task)) {
      const std::vector<Real> points = outputs();
      for (std::size_t i = 0; i + 1 < points.size(); ++i)
        convex = convex && at(loss, points[i], y).slope <= at(loss, points[i + 1], y).slope;
      for (std::size_t i = 0; i < points.size(); i += 3)
        for (std::size_t j = 0; j < i; j += 5) {
          const Real a = at(loss, points[i], y).value, b = at(loss, points[j], y).value;
          const Real middle = at(loss, 0.5 * points[i] + 0.5 * points[j], y).value;
          value_error = 1e-12 * std::max({1.0, std::fabs(a), std::fabs(b)});
          convex = convex && middle <= 0.5 * a + 0.5 * b + value_error;
        }
    }
    CHECK(convex == info.claims.convex);
  });
}

TEST_CASE("a loss is bounded, and robust, exactly where its info says so", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    CHECK((largest(loss, info.task, &Point::value) < 1e9) == info.claims.bounded);
    CHECK((largest(loss, info.task, &Point::slope) < 1e9) == info.claims.robust);
  });
}

TEST_CASE("a loss is never negative exactly where its info says so", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    Real least = infinity;
    for (Real y : targets_of(info.task)) {
      for (Real p : outputs()) least = std::min(least, at(loss, p, y).value);
      least = std::min(least, at(loss, y, y).value);
    }
    CHECK((least >= 0) == info.claims.non_negative);
  });
}

TEST_CASE("a loss is zero at output = target, and only there, exactly where its info says so", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    bool zero_at_target = true, zero_only_there = true;
    for (Real y : targets_of(info.task)) {
      zero_at_target = zero_at_target && at(loss, y, y).value == 0;
      for (Real p : outputs()) zero_only_there = zero_only_there && (p == y || at(loss, p, y).value > 0);
    }
    CHECK((zero_at_target && zero_only_there) == info.claims.zero_at_perfect);
  });
}

TEST_CASE("a loss depends on output minus target alone exactly where its info says so", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    bool invariant = true;
    for (int i = -24; i <= 24; ++i)
      for (Real by : {1.0, -3.0, 0.5}) {
        if (info.task != Task::regression && by != 1) continue;  // 0 and 1 are targets of every task
        const Point here = at(loss, i / 8.0, 0), there = at(loss, i / 8.0 + by, by);
        invariant = invariant && here.value == there.value && here.slope == there.slope;
      }
    CHECK(invariant == info.claims.translation_invariant);
  });
}

TEST_CASE("a loss is homogeneous in the residual exactly where, and as, its info says", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    // By doubling residuals of all sizes: the degree at each, where that is a number.
    std::vector<Real> degrees;
    for (Real size : {1e-5, 0.3, 1.0, 5.0, 40.0, 1e9})
      for (Real r : {-size, size}) {
        const Real degree = std::log2(at(loss, 2 * r, 0).value / at(loss, r, 0).value);
        if (std::isfinite(degree)) degrees.push_back(degree);
      }
    REQUIRE(degrees.size() > 4);
    const auto [least, most] = std::ranges::minmax(degrees);
    CHECK((most - least < 1e-9) == info.claims.homogeneous.has_value());
    if (!info.claims.homogeneous) return;
    const Real degree = *info.claims.homogeneous;
    for (Real r : {-3.5, -1.0, 0.25, 7.0})
      for (Real scale : {0.1, 3.0, 8.0}) {
        const Point plain = at(loss, r, 0), scaled = at(loss, scale * r, 0);
        CHECK(close(scaled.value, std::pow(scale, degree) * plain.value, 1e-12));
        CHECK(close(scaled.slope, std::pow(scale, degree - 1) * plain.slope, 1e-12));
      }
  });
}

TEST_CASE("the best constant makes the sum of losses smallest", "[losses]") {
  const std::vector<std::vector<Real>> weightings = {
      {}, {1, 1, 1, 1, 1, 1, 1}, {2, 0, 1, 0.5, 3, 1, 0.25}, {0.1, 5, 0.2, 0.1, 0, 0.3, 0.1}};
  for_each_loss([&](const Loss& loss, const LossInfo& info) {
    Sampler sampler;
    for (std::size_t n : {1u, 2u, 4u, 7u, 200u})
      for (const std::vector<Real>& all : weightings) {
        if (!all.empty() && all.size() < n) continue;
        const std::vector<Real> weights(all.begin(),
                                        all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), n)));
        std::vector<Real> targets;
        for (std::size_t i = 0; i < n; ++i)
          targets.push_back(n == 4 && info.task == Task::regression ? std::floor(sampler.target(info.task))
                                                                    : sampler.target(info.task));
        const Real best = loss.best_constant(targets, weights);
        if (info.best_constant == BestConstant::none) {
          CHECK(std::isnan(best));
          continue;
        }
        const auto sum = [&](Real c, Real Point::*what) {
          Real total = 0;
          for (std::size_t i = 0; i < n; ++i)
            total += (weights.empty() ? 1 : weights[i]) * (at(loss, c, targets[i]).*what);
          return total;
        };
        INFO("best " << best << " of " << n << ", " << (weights.empty() ? "not weighted" : "weighted"));
        REQUIRE_FALSE(std::isnan(best));
        if (std::isinf(best)) {
          // No finite output is best: the sum goes on falling that way.
          for (Real c : {-30.0, -1.0, 0.0, 1.0, 30.0}) CHECK(sum(c, &Point::slope) * best < 0);
          continue;
        }
        const Real smallest = sum(best, &Point::value);
        for (Real step : {1e-4, 1e-3, 0.01, 0.1, 1.0, 10.0})
          for (Real c : {best - step, best + step})
            CHECK(smallest <= sum(c, &Point::value) + 1e-13 * std::fabs(smallest));
        // Finer than values tell: the slopes on both sides point towards it.
        CHECK(sum(best - 1e-6, &Point::slope) <= 0);
        CHECK(sum(best + 1e-6, &Point::slope) >= 0);
      }
  });
}

TEST_CASE("the best constant is of the kind that the info names", "[losses]") {
  const std::vector<Real> regression = {3, -1, 8, 2, 2.5}, binary = {1, 0, 1, 1, 0},
                          weights = {1, 2, 1, 4, 2};
  const auto best = [&](const LossInfo& info, const std::vector<Real>& targets) {
    return make_loss(Value::Object{{"id", info.id}}, "loss")->best_constant(targets, weights);
  };
  for (const LossInfo* info : losses()) {
    INFO(info->id);
    switch (info->best_constant) {
      case BestConstant::mean:
        CHECK(close(best(*info, regression), 2.2, 1e-15));
        break;
      case BestConstant::median:
        CHECK(best(*info, regression) == 2);
        break;
      case BestConstant::quantile:
        CHECK(best(*info, regression) == 2);
        break;
      case BestConstant::log_mean:
        CHECK(close(best(*info, binary), std::log(0.6), 1e-15));
        break;
      case BestConstant::log_odds:
        CHECK(close(best(*info, binary), std::log(1.5), 1e-15));
        break;
      case BestConstant::majority:
        CHECK(best(*info, binary) == 1);
        break;
      case BestConstant::none:
        CHECK(std::isnan(best(*info, regression)));
        break;
    }
  }
  // Where every point of an interval is best, its middle.
  CHECK(make_loss(Value::Object{{"id", "mae"}}, "loss")->best_constant(std::vector<Real>{9, 1, 5, 2}, {}) ==
        3.5);
  const auto high = make_loss(Value::Object{{"id", "quantile"}, {"tau", 0.9}}, "loss");
  CHECK(high->best_constant(regression, weights) == 5.5);  // 9 of 10 lie at or below 3
}

TEST_CASE("rows do not touch one another, in any number and beside any neighbours", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    Sampler sampler;
    for (Index k : {1, 2, 3})
      for (Index n = 1; n <= 9; ++n) {
        // Top rows of something larger, as the objective's scratch is.
        Matrix outputs(n + 3, k), targets(n + 2, k);
        for (Index j = 0; j < k; ++j)
          for (Index i = 0; i < n; ++i) {
            outputs(i, j) = sampler.output();
            targets(i, j) = sampler.target(info.task);
          }
        const Real untouched = 12345;
        Matrix slopes = Matrix::Constant(n + 1, k, untouched), curvatures = slopes;
        std::vector<Real> values(static_cast<std::size_t>(n) + 1, untouched);
        loss.evaluate(outputs.topRows(n), targets.topRows(n),
                      Reals(values).first(static_cast<std::size_t>(n)), slopes.topRows(n));
        loss.curvature(outputs.topRows(n), targets.topRows(n), curvatures.topRows(n));
        CHECK(values.back() == untouched);
        CHECK((slopes.row(n).array() == untouched).all());
        CHECK((curvatures.row(n).array() == untouched).all());
        for (Index i = 0; i < n; ++i) {
          Matrix slope(1, k), curvature(1, k);
          Real value, mean = 0;
          loss.evaluate(outputs.row(i), targets.row(i), Reals(&value, 1), slope);
          loss.curvature(outputs.row(i), targets.row(i), curvature);
          CHECK(same_bits(value, values[static_cast<std::size_t>(i)]));
          for (Index j = 0; j < k; ++j) {
            CHECK(same_bits(slope(0, j), slopes(i, j)));
            CHECK(same_bits(curvature(0, j), curvatures(i, j)));
            const Point one = at(loss, outputs(i, j), targets(i, j));
            mean += one.value / static_cast<Real>(k);
            CHECK(close(slope(0, j), one.slope / static_cast<Real>(k), 1e-15));
            CHECK(close(curvature(0, j), one.curvature / static_cast<Real>(k), 1e-15));
          }
          CHECK(close(value, mean, 1e-14));
        }
      }
  });
}

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
TEST_CASE("a loss allocates nothing when it is evaluated", "[losses]") {
  const Matrix outputs = Matrix::Random(101, 2), targets = Matrix::Ones(101, 2);
  Matrix slopes(101, 2);
  std::vector<Real> values(101);
  for_each_loss([&](const Loss& loss, const LossInfo&) {
    const long before = test::allocations();
    loss.evaluate(outputs, targets, values, slopes);
    loss.curvature(outputs, targets, slopes);
    CHECK(test::allocations() == before);
  });
}
#endif

TEST_CASE("extreme outputs and targets give numbers, or infinities of the right sign", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    std::vector<Real> targets = targets_of(info.task);
    if (info.task != Task::binary) targets.insert(targets.end(), {1e3, 1e300});
    if (info.task == Task::regression) targets.insert(targets.end(), {-1e3, -1e300});
    for (Real y : targets)
      for (Real p : {-1e300, -1e3, -700.0, 0.0, 700.0, 1e3, 1e300}) {
        const Point point = at(loss, p, y);
        INFO("p = " << p << ", y = " << y);
        CHECK_FALSE(std::isnan(point.value));
        CHECK_FALSE(std::isnan(point.slope));
        CHECK_FALSE(std::isnan(point.curvature));
        CHECK((point.value >= 0 || !info.claims.non_negative));
        CHECK((point.curvature >= 0 || !info.claims.convex));
        if (info.task == Task::regression) {
          CHECK(math::sign(point.slope) == math::sign(p - y));
          CHECK((point.value > 0) == (p != y));
        }
      }
    // Whatever the target, far enough out a convex loss has risen on one side at least.
    for (Real y : targets)
      CHECK((!info.claims.convex || at(loss, 1e300, y).value > 1e290 || at(loss, -1e300, y).value > 1e290));
  });
}

TEST_CASE("the golden values and slopes of other libraries", "[losses][golden]") {
  const Value golden = test::json_file("tests/golden/losses.json");
  std::set<std::string> seen;
  for (const char* part : {"cases", "kinks"})
    for (const Value& entry : *golden.find(part)->list()) {
      const Value& description = *entry.find("loss");
      const auto loss = make_loss(description, "loss");
      seen.insert(*description.find("id")->text());
      const auto numbers = [&](const char* key) { return *entry.find(key)->numbers(); };
      const auto outputs = numbers("outputs"), targets = numbers("targets");
      const auto values = numbers("values"), slopes = numbers("slopes");
      REQUIRE(!outputs.empty());
      for (std::size_t i = 0; i < outputs.size(); ++i) {
        const Point point = at(*loss, outputs[i], targets[i]);
        INFO(part << ", " << *description.find("id")->text() << ", p = " << outputs[i]
                  << ", y = " << targets[i]);
        CHECK(std::fabs(point.value - values[i]) <= 1e-12 * std::fabs(values[i]));
        CHECK(std::fabs(point.slope - slopes[i]) <= 1e-12 * std::fabs(slopes[i]));
      }
    }
  for (const LossInfo* info : losses()) {
    INFO(info->id);
    CHECK(seen.contains(std::string(info->id)));
  }
}
