// Dual numbers against central differences, for every operation and function that a formula may use.
#include "core/math/dual.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

using namespace loss_lab;

namespace {

using Dual = math::Dual<Real>;
using PackDual = math::Dual<math::Pack>;

// The same function for Real, Dual and packs of them, at points inside its domain and off its kinks.
template <class F>
void check(const char* name, F f, std::initializer_list<Real> points) {
  INFO(name);
  const Real h = 1e-5;
  for (Real x : points) {
    const Dual at = f(Dual::variable(x));
    const Real difference = (f(x + h) - f(x - h)) / (2 * h);
    INFO("at " << x);
    CHECK(at.value == f(x));
    CHECK(std::fabs(at.derivative - difference) <= 1e-7 * std::fmax(1, std::fabs(difference)));
    const PackDual both = f(PackDual::variable(math::Pack{7.5, x}));
    CHECK(both.value[1] == at.value);
    CHECK(both.derivative[1] == at.derivative);
  }
}

}  // namespace

TEST_CASE("dual numbers carry derivatives through operators", "[math]") {
  check("x + 2 and 2 - x", [](auto x) { return (x + 2.0) * (2.0 - x); }, {-3, 0, 1.5});
  check("products", [](auto x) { return x * x * 3.0 - 0.5 * x; }, {-3, 0, 1.5});
  check("quotients", [](auto x) { return (1.0 - x) / (2.0 + x * x) / 4.0 + 1.0 / (3.0 + x * x); },
        {-3, 0, 1.5});
  check("minus", [](auto x) { return -x * x; }, {-3, 0, 1.5});
}

TEST_CASE("dual numbers carry derivatives through functions", "[math]") {
#define FUNCTION(f) #f, [](auto x) { return math::f(x); }
  check(FUNCTION(exp), {-3, 0, 1.5});
  check(FUNCTION(expm1), {-3, 0, 1.5});
  check(FUNCTION(log), {0.1, 1, 4});
  check(FUNCTION(log1p), {-0.5, 0, 4});
  check(FUNCTION(tanh), {-3, 0, 1.5});
  check(FUNCTION(sigmoid), {-3, 0, 1.5});
  check(FUNCTION(softplus), {-3, 0, 1.5});
  check(FUNCTION(log_cosh), {-3, 0, 1.5});
  check(FUNCTION(sin), {-3, 0, 1.5});
  check(FUNCTION(cos), {-3, 0, 1.5});
  check(FUNCTION(sqrt), {0.1, 1, 4});
  check(FUNCTION(abs), {-3, 1.5});
  check(FUNCTION(sign), {-3, 1.5});
  check(FUNCTION(floor), {-3.5, 1.5});
#undef FUNCTION
  check("powi", [](auto x) { return math::powi(x, 3) + math::powi(x, -2); }, {-3, 1.5});
  check("softplus of both signs",
        [](auto x) {
          const auto both = math::logistic(x);
          return both.softplus_up + 3.0 * both.softplus_down;
        },
        {-3, 0, 1.5});
  check("sigmoid of both signs",
        [](auto x) {
          const auto both = math::logistic(x);
          return both.sigmoid_up + 3.0 * both.sigmoid_down;
        },
        {-3, 0, 1.5});
}

TEST_CASE("dual numbers carry derivatives through powers of both kinds", "[math]") {
  for (Real x : {0.5, 1.0, 3.0}) {
    const Dual base = math::pow(Dual::variable(x), Dual(2.5));
    CHECK(std::fabs(base.derivative - 2.5 * std::pow(x, 1.5)) < 1e-12);
    const Dual exponent = math::pow(Dual(2.5), Dual::variable(x));
    CHECK(std::fabs(exponent.derivative - std::pow(2.5, x) * std::log(2.5)) < 1e-12);
  }
  // A negative base has no logarithm, but nothing asks for one while the exponent stands still.
  CHECK(math::pow(Dual::variable(0.0), Dual(2.0)).derivative == 0);
}

TEST_CASE("dual numbers choose value and derivative together", "[math]") {
  const Dual x = Dual::variable(2), y(3, 5);
  CHECK(math::min(x, y).derivative == 1);
  CHECK(math::max(x, y).derivative == 5);
  CHECK(math::select(x < y, x, y).derivative == 1);
  CHECK((x < y && x <= y && !(x > y) && !(x >= y) && !(x == y) && x != y));
  // At a kink: the side of larger arguments.
  CHECK(math::abs(Dual::variable(0)).derivative == 1);
}

TEST_CASE("a constant factor's derivative, zero, meets no infinite value", "[math]") {
  const Dual huge(std::numeric_limits<Real>::infinity(), 2);
  CHECK((3.0 * huge).derivative == 6);
  CHECK((huge * 3.0).derivative == 6);
  CHECK((huge / 2.0).derivative == 1);
}
