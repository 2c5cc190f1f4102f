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
#include "core/math/kernels.hpp"
#include "tests/native/support/allocations.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/samples.hpp"
#include "tests/native/support/variants.hpp"

using namespace loss_lab;

namespace {

constexpr Real infinity = std::numeric_limits<Real>::infinity();

template <class Test>
void for_each_loss(Test test) {
  test::for_each_variant(test::is_elementwise, test);
}

template <class Claimed, class Holds>
void check_claim(Claimed claimed, Holds holds) {
  test::check_claim(test::is_elementwise, claimed, holds);
}

struct Point {
  Real value;
  Real slope;
};

std::vector<Real> room_of(const Loss& loss, Index rows, Index outputs) {
  return std::vector<Real>(loss.room(rows, outputs));
}

Point at(const Loss& loss, Real p, Real y) {
  const Matrix output = Matrix::Constant(1, 1, p), target = Matrix::Constant(1, 1, y);
  Matrix slope(1, 1);
  std::vector<Real> room = room_of(loss, 1, 1);
  Real value;
  loss.evaluate({output, target}, Reals(&value, 1), slope, room);
  return {value, slope(0, 0)};
}

std::vector<Real> targets_of(Targets allowed) {
  switch (allowed) {
    case Targets::number:
      return {-2.5, 0, 0.75, 4};
    case Targets::label:
      return {0, 1};
    case Targets::probability:
      return {0, 0.375, 1};
    case Targets::not_negative:
      return {0, 1, 2, 7};
    case Targets::positive:
      return {0.125, 1, 2, 7};
    default:
      return {};
  }
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
  const Real apart = std::fabs(a - b);
  return a == b || (apart < infinity && apart <= tolerance * std::max({Real(1), std::fabs(a), std::fabs(b)}));
}

// The value of one of an info's formulas.
template <class T>
T formula_at(const Expression& formula, const Loss& loss, T p, T y) {
  return evaluate<T>(formula, [&](const std::string& name) -> T {
    if (name == "p") return p;
    if (name == "y") return y;
    if (name == "r") return p - y;
    const auto settings = settings_of(loss.info());
    for (std::size_t i = 0; i < settings.size(); ++i)
      if (settings[i] == name) return math::constant<T>(loss.settings()[i]);
    throw std::logic_error(name);
  });
}

Expression formula_of(const LossInfo& info, std::string_view text) {
  std::vector<std::string_view> names = {"p", "y", "r"};
  for (const std::string_view setting : settings_of(info)) names.push_back(setting);
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
  Real target(Targets allowed) {
    if (allowed == Targets::number) return uniform(0, 1) < 0.2 ? 0 : output();
    if (allowed == Targets::probability) return uniform(0, 1);
    if (allowed == Targets::positive) return 1 + std::floor(uniform(0, 8));
    return std::floor(uniform(0, allowed == Targets::not_negative ? 9 : 2));
  }
};

bool any_size(Targets allowed) {
  return allowed == Targets::number || allowed == Targets::not_negative || allowed == Targets::positive;
}

// With outputs, and targets where they may be, as large as this.
Real largest(const Loss& loss, Targets allowed, Real Point::*what, Real far) {
  std::vector<Real> targets = targets_of(allowed);
  if (any_size(allowed)) targets.push_back(far);
  Real most = 0;
  for (Real y : targets)
    for (Real p : {-far, -1e3, -1e-3, 1e-3, 1e3, far}) most = std::max(most, std::fabs(at(loss, p, y).*what));
  return most;
}

// Far out it no longer grows, not even as slowly as a logarithm.
bool has_end(const Loss& loss, Targets allowed, Real Point::*what) {
  const Real far = largest(loss, allowed, what, 1e150), farther = largest(loss, allowed, what, 1e300);
  return farther < infinity && farther <= 1.01 * far;
}

bool same_bits(Real a, Real b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

}  // namespace

TEST_CASE("every loss is there, found by its id", "[losses]") {
  std::set<std::string_view> ids;
  for (const LossInfo* info : losses()) {
    INFO(info->id);
    CHECK(ids.insert(info->id).second);
    CHECK(info->reference.link.starts_with("https://"));
    CHECK_FALSE(info->reference.title.empty());
    const auto loss = make_loss(test::json(test::usual(*info)), "loss");
    CHECK(loss->info().id == info->id);
    CHECK((loss->settings().size() == settings_of(loss->info()).size()));
    for (std::size_t i = 0; i < info->parameters.size(); ++i) {
      const Parameter& parameter = info->parameters[i];
      INFO(parameter.name);
      CHECK(loss->settings()[i] == parameter.initial);
      CHECK((parameter.min <= parameter.initial && parameter.initial <= parameter.max));
      CHECK((parameter.scale == Scale::linear || parameter.min > 0));
      CHECK_FALSE(parameter.symbol.empty());
    }
  }
}

TEST_CASE("the formula and the slope of every info are what the code computes", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    const Expression formula = formula_of(info, info.formula), slope = formula_of(info, info.slope);
    Sampler sampler;
    for (int i = 0; i < 400; ++i) {
      const Real p = sampler.output(), y = sampler.target(info.targets);
      const Point point = at(loss, p, y);
      INFO("p = " << p << ", y = " << y);
      CHECK(close(point.value, formula_at(formula, loss, p, y), 1e-12));
      CHECK(close(point.slope, formula_at(slope, loss, p, y), 1e-12));
    }
    for (Real y : targets_of(info.targets))
      for (Real p : loss.kinks(y)) {
        INFO("at the kink p = " << p << ", y = " << y);
        CHECK(at(loss, p, y).value == formula_at(formula, loss, p, y));
        CHECK(at(loss, p, y).slope == formula_at(slope, loss, p, y));
      }
  });
}

TEST_CASE("a slope is the derivative that dual numbers carry through the formula", "[losses]") {
  using Dual = math::Dual<Real>;
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    const Expression formula = formula_of(info, info.formula);
    for (Real y : targets_of(info.targets))
      for (Real p : outputs()) {
        if (distance_to_kink(loss, p, y) == 0) continue;
        const Point point = at(loss, p, y);
        INFO("p = " << p << ", y = " << y);
        CHECK(close(point.slope, formula_at(formula, loss, Dual::variable(p), Dual(y)).derivative, 1e-12));
      }
  });
}

TEST_CASE("at each kink the slope jumps, and the one given lies between both sides", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    bool smooth = true;
    for (Real y : targets_of(info.targets)) {
      const std::vector<Real> kinks = loss.kinks(y);
      CHECK(std::ranges::is_sorted(kinks));
      smooth = smooth && kinks.empty();
      for (Real kink : kinks) {
        const Real left = at(loss, kink - 1e-9, y).slope, right = at(loss, kink + 1e-9, y).slope;
        INFO("kink " << kink << ", y = " << y << ", slopes " << left << ", " << right);
        CHECK(std::fabs(right - left) > 1e-3);
        const Real slope = at(loss, kink, y).slope;
        CHECK((std::min(left, right) <= slope && slope <= std::max(left, right)));
      }
    }
    CHECK(smooth == info.claims.smooth);
  });
}

TEST_CASE("the slope jumps nowhere else", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    for (Real y : targets_of(info.targets)) {
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
        CHECK(change(from, to) <= 1e-7 * whole);
      }
    }
  });
}

TEST_CASE("a loss is convex in the output exactly where its info says so", "[losses]") {
  check_claim([](const Claims& claims) { return claims.convex; },
              [](const Loss& loss, const LossInfo& info) {
                bool convex = true;
                for (Real y : targets_of(info.targets)) {
                  const std::vector<Real> points = outputs();
                  for (std::size_t i = 0; i + 1 < points.size(); ++i)
                    convex = convex && at(loss, points[i], y).slope <= at(loss, points[i + 1], y).slope;
                  for (std::size_t i = 0; i < points.size(); i += 3)
                    for (std::size_t j = 0; j < i; j += 5) {
                      const Real a = at(loss, points[i], y).value, b = at(loss, points[j], y).value;
                      const Real middle = at(loss, 0.5 * points[i] + 0.5 * points[j], y).value;
                      const Real value_error = 1e-12 * std::max({1.0, std::fabs(a), std::fabs(b)});
                      convex = convex && middle <= 0.5 * a + 0.5 * b + value_error;
                    }
                }
                return convex;
              });
}

TEST_CASE("a loss is bounded, and robust, exactly where its info says so", "[losses]") {
  check_claim(
      [](const Claims& claims) { return claims.bounded; },
      [](const Loss& loss, const LossInfo& info) { return has_end(loss, info.targets, &Point::value); });
  check_claim(
      [](const Claims& claims) { return claims.robust; },
      [](const Loss& loss, const LossInfo& info) { return has_end(loss, info.targets, &Point::slope); });
}

TEST_CASE("a loss is never negative exactly where its info says so", "[losses]") {
  check_claim([](const Claims& claims) { return claims.non_negative; },
              [](const Loss& loss, const LossInfo& info) {
                Real least = infinity;
                for (Real y : targets_of(info.targets)) {
                  for (Real p : outputs()) least = std::min(least, at(loss, p, y).value);
                  least = std::min(least, at(loss, y, y).value);
                }
                return least >= 0;
              });
}

TEST_CASE("a loss is zero at output = target, and only there, exactly where its info says so", "[losses]") {
  check_claim([](const Claims& claims) { return claims.zero_at_perfect; },
              [](const Loss& loss, const LossInfo& info) {
                bool zero_at_target = true, zero_only_there = true;
                for (Real y : targets_of(info.targets)) {
                  zero_at_target = zero_at_target && at(loss, y, y).value == 0;
                  for (Real p : outputs())
                    zero_only_there = zero_only_there && (p == y || at(loss, p, y).value > 0);
                }
                return zero_at_target && zero_only_there;
              });
}

TEST_CASE("a loss depends on output minus target alone exactly where its info says so", "[losses]") {
  check_claim([](const Claims& claims) { return claims.translation_invariant; },
              [](const Loss& loss, const LossInfo& info) {
                bool invariant = true;
                for (int i = -24; i <= 24; ++i)
                  for (Real by : {1.0, -3.0, 0.5}) {
                    if (info.targets != Targets::number && by != 1)
                      continue;  // 0 and 1 are targets of nearly every loss
                    const Point here = at(loss, i / 8.0, 0), there = at(loss, i / 8.0 + by, by);
                    invariant = invariant && here.value == there.value && here.slope == there.slope;
                  }
                return invariant;
              });
}

TEST_CASE("a loss is homogeneous in the residual exactly where, and as, its info says", "[losses]") {
  check_claim([](const Claims& claims) { return claims.homogeneous.has_value(); },
              [](const Loss& loss, const LossInfo& info) {
                // By doubling residuals of all sizes: the degree at each, where that is a number.
                std::vector<Real> degrees;
                for (Real y : targets_of(info.targets))
                  for (Real size : {1e-5, 0.3, 1.0, 5.0, 40.0, 1e9})
                    for (Real r : {-size, size}) {
                      const Real degree = std::log2(at(loss, y + 2 * r, y).value / at(loss, y + r, y).value);
                      if (std::isfinite(degree)) degrees.push_back(degree);
                    }
                REQUIRE(!degrees.empty());
                const auto [least, most] = std::ranges::minmax(degrees);
                return most - least < 1e-9;
              });
  for_each_loss([](const Loss& loss, const LossInfo& info) {
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
          targets.push_back(n == 4 && info.targets == Targets::number
                                ? std::floor(sampler.target(info.targets))
                                : sampler.target(info.targets));
        const Matrix column = Eigen::Map<const Matrix>(targets.data(), static_cast<Index>(n), 1);
        const std::vector<Real> constants = loss.best_constant(column, weights, 1);
        CHECK(constants.empty() == (info.best_constant == BestConstant::none));
        if (constants.empty()) continue;
        REQUIRE(constants.size() == 1);
        const Real best = constants.front();
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
  const Matrix numbers{{3}, {-0.5}, {8}, {2}, {2.5}}, amounts{{3}, {1}, {8}, {2}, {2.5}},
      labels{{1}, {0}, {1}, {1}, {0}};
  const std::vector<Real> weights = {1, 2, 1, 4, 2};  // six tenths of it on the ones
  const auto best = [&](const LossInfo& info) {
    const bool classes = info.targets == Targets::label || info.targets == Targets::probability;
    const Matrix& targets = info.targets == Targets::number ? numbers : classes ? labels : amounts;
    const auto found = make_loss(Value::Object{{"id", info.id}}, "loss")->best_constant(targets, weights, 1);
    return found.empty() ? std::nan("") : found.front();
  };
  for (const LossInfo* info : losses()) {
    if (!test::is_elementwise(*info)) continue;
    INFO(info->id);
    switch (info->best_constant) {
      case BestConstant::mean:
        CHECK(close(best(*info), 2.3, 1e-15));
        break;
      case BestConstant::median:
        CHECK(best(*info) == 2);
        break;
      case BestConstant::relative_median:
        CHECK(best(*info) == -0.5);  // counts four times of 7.26
        break;
      case BestConstant::quantile: {
        const auto high = make_loss(Value::Object{{"id", info->id}, {"tau", 0.9}}, "loss");
        CHECK(high->best_constant(numbers, weights, 1) ==
              std::vector<Real>{5.5});  // 9 of 10 lie at or below 3
        break;
      }
      case BestConstant::log_mean:
        CHECK(close(best(*info), std::log(2.6), 1e-15));
        break;
      case BestConstant::expm1_mean_log1p:
        CHECK(close(best(*info),
                    std::expm1((std::log(4.0) + 2 * std::log(2.0) + std::log(9.0) + 4 * std::log(3.0) +
                                2 * std::log(3.5)) /
                               10),
                    1e-14));
        break;
      case BestConstant::log_odds:
        CHECK(close(best(*info), std::log(1.5), 1e-15));
        break;
      case BestConstant::half_log_odds:
        CHECK(close(best(*info), std::log(1.5) / 2, 1e-15));
        break;
      case BestConstant::mean_sign:
        CHECK(close(best(*info), 0.2, 1e-15));
        break;
      case BestConstant::majority:
        CHECK(best(*info) == 1);
        break;
      case BestConstant::log_shares:
      case BestConstant::mean_and_log_variance:
        FAIL_CHECK("of rows alone");
        break;
      case BestConstant::none:
        CHECK(std::isnan(best(*info)));
        break;
    }
  }
  // Where every point of an interval is best, its middle.
  CHECK(make_loss(Value::Object{{"id", "mae"}}, "loss")->best_constant(Matrix{{9}, {1}, {5}, {2}}, {}, 1) ==
        std::vector<Real>{3.5});
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
            targets(i, j) = sampler.target(info.targets);
          }
        const Real untouched = 12345;
        Matrix slopes = Matrix::Constant(n + 1, k, untouched);
        std::vector<Real> values(static_cast<std::size_t>(n) + 1, untouched), room = room_of(loss, n, k);
        loss.evaluate({outputs.topRows(n), targets.topRows(n)},
                      Reals(values).first(static_cast<std::size_t>(n)), slopes.topRows(n), room);
        CHECK(values.back() == untouched);
        CHECK((slopes.row(n).array() == untouched).all());
        for (Index i = 0; i < n; ++i) {
          Matrix slope(1, k);
          Real value, mean = 0;
          loss.evaluate({outputs.row(i), targets.row(i)}, Reals(&value, 1), slope, room);
          CHECK(same_bits(value, values[static_cast<std::size_t>(i)]));
          for (Index j = 0; j < k; ++j) {
            CHECK(same_bits(slope(0, j), slopes(i, j)));
            const Point one = at(loss, outputs(i, j), targets(i, j));
            mean += one.value / static_cast<Real>(k);
            CHECK(close(slope(0, j), one.slope / static_cast<Real>(k), 1e-15));
          }
          CHECK(close(value, mean, 1e-14));
        }
      }
  });
}

TEST_CASE("the total of a loss is the weighted sum of its values, to the bit", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    Sampler sampler;
    for (Index k : {1, 2})
      for (Index n = 1; n <= 20; ++n) {
        Matrix outputs(n + 1, k), targets(n + 2, k), slopes(n, k);
        for (Index j = 0; j < k; ++j)
          for (Index i = 0; i < n; ++i) {
            outputs(i, j) = sampler.output();
            targets(i, j) = sampler.target(info.targets);
          }
        std::vector<Real> values(static_cast<std::size_t>(n)), room = room_of(loss, n, k);
        const LossInput input{outputs.topRows(n), targets.topRows(n)};
        loss.evaluate(input, values, slopes, room);
        std::vector<Real> weights;
        for (Index i = 0; i < n; ++i) weights.push_back(static_cast<Real>(i % 3) + 0.1);
        std::vector<Real> other(values.size());
        CHECK(same_bits(loss.total(input, {}, other, slopes, room), math::sum(values)));
        CHECK(same_bits(loss.total(input, weights, other, slopes, room), math::dot(weights, values)));
      }
  });
}

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
TEST_CASE("a loss allocates nothing when it is evaluated", "[losses]") {
  const Matrix outputs = Matrix::Random(101, 2), targets = Matrix::Ones(101, 2);
  Matrix slopes(101, 2);
  std::vector<Real> values(101);
  const std::vector<Real> coefficients(101, 0.5);
  for_each_loss([&](const Loss& loss, const LossInfo&) {
    std::vector<Real> room = room_of(loss, 101, 2);
    const long before = test::allocations();
    loss.evaluate({outputs, targets, coefficients}, values, slopes, room);
    CHECK(test::allocations() == before);
  });
}
#endif

TEST_CASE("extreme outputs and targets give numbers, or infinities of the right sign", "[losses]") {
  for_each_loss([](const Loss& loss, const LossInfo& info) {
    std::vector<Real> targets = targets_of(info.targets);
    if (any_size(info.targets)) targets.insert(targets.end(), {1e3, 1e300});
    if (info.targets == Targets::number) targets.insert(targets.end(), {-1e3, -1e300});
    for (Real y : targets)
      for (Real p : {-1e300, -1e3, -700.0, 0.0, 700.0, 1e3, 1e300}) {
        const Point point = at(loss, p, y);
        INFO("p = " << p << ", y = " << y);
        CHECK_FALSE(std::isnan(point.value));
        CHECK_FALSE(std::isnan(point.slope));
        CHECK((point.value >= 0 || !info.claims.non_negative));
        if (info.claims.zero_at_perfect) {
          CHECK(math::sign(point.slope) == math::sign(p - y));
          CHECK((point.value > 0) == (p != y));
        }
      }
    // Whatever the target, far enough out a convex loss has risen on one side at least.
    for (Real y : targets_of(info.targets))
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
  for_each_loss([&](const Loss&, const LossInfo& info) { CHECK(seen.contains(std::string(info.id))); });
}
