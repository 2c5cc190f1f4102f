// The elementary functions: how exact they are, at the ends too, and that one number and a pack get the same
// bits.
#include "core/math/elementary.hpp"

#include <algorithm>
#include <bit>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "tests/native/support/json.hpp"

using namespace loss_lab;

namespace {

constexpr Real infinity = std::numeric_limits<Real>::infinity();
constexpr Real not_a_number = std::numeric_limits<Real>::quiet_NaN();

using Exact = long double;

struct Function {
  std::string name;
  Real (*one)(Real);
  math::Pack (*pack)(math::Pack);
  math::Wide (*wide)(math::Wide);
  Exact (*reference)(Exact);
  Real error;     // in units in the last place, against correctly rounded numbers
  Real from, to;  // where arguments are drawn from
};

Exact reference_sigmoid(Exact x) { return 1 / (1 + std::exp(-x)); }
Exact reference_softplus(Exact x) { return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x)); }
Exact reference_log_cosh(Exact x) {
  const Exact a = std::fabs(x), s = std::sinh(a / 2);
  return a < 1 ? std::log1p(2 * s * s) : a + std::log1p(std::exp(-2 * a)) - std::log(Exact(2));
}

const Function functions[] = {
    {"exp", math::exp, math::exp, math::exp, [](Exact x) { return std::exp(x); }, 2, -746, 710},
    {"expm1", math::expm1, math::expm1, math::expm1, [](Exact x) { return std::expm1(x); }, 2, -45, 710},
    {"log", math::log, math::log, math::log, [](Exact x) { return std::log(x); }, 2, 1e-300, 10},
    {"log1p", math::log1p, math::log1p, math::log1p, [](Exact x) { return std::log1p(x); }, 2, -0.9999, 10},
    {"tanh", math::tanh, math::tanh, math::tanh, [](Exact x) { return std::tanh(x); }, 4, -25, 25},
    {"sin", math::sin, math::sin, math::sin, [](Exact x) { return std::sin(x); }, 2, -1e5, 1e5},
    {"cos", math::cos, math::cos, math::cos, [](Exact x) { return std::cos(x); }, 2, -1e5, 1e5},
    {"sigmoid", math::sigmoid, math::sigmoid, math::sigmoid, reference_sigmoid, 3, -746, 40},
    {"softplus", math::softplus, math::softplus, math::softplus, reference_softplus, 2, -746, 100},
    {"log_cosh", math::log_cosh, math::log_cosh, math::log_cosh, reference_log_cosh, 5, -100, 100},
};

// The distance between neighbours at x; of subnormal numbers too.
Real unit_at(Real x) {
  const Real size = std::fabs(x);
  if (size < 0x1p-1022) return 0x1p-1074;
  int exponent;
  std::frexp(size, &exponent);
  return std::ldexp(1.0, exponent - 53);
}

bool same_bits(Real a, Real b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

// Uniform, and of all sizes around zero.
std::vector<Real> arguments(const Function& function, int count) {
  std::mt19937 bits(7);
  std::vector<Real> drawn;
  for (int i = 0; i < count; ++i) {
    const Real u = (static_cast<Real>(bits()) + 0.5) / 4294967296.0;
    Real x = function.from + (function.to - function.from) * u;
    if (i % 2 == 1) x = std::ldexp(u, static_cast<int>(bits() % 60) - 55) * (bits() % 2 ? 1 : -1);
    if (i % 4 == 3) x = std::ldexp(x, -static_cast<int>(bits() % 900));
    if (function.name == "log") x = std::fabs(x);
    drawn.push_back(std::clamp(x, function.from, function.to));
  }
  return drawn;
}

Real parsed(const std::string& text) { return std::strtod(text.c_str(), nullptr); }

std::vector<Real> numbers(const Value& list) {
  std::vector<Real> found;
  for (const Value& item : *list.list()) found.push_back(parsed(*item.text()));
  return found;
}

}  // namespace

TEST_CASE("elementary functions are within their error of correctly rounded golden numbers",
          "[math][golden]") {
  const Value golden = test::json_file("tests/golden/math.json");
  for (const Function& function : functions) {
    const Value* entry = golden.find("functions")->find(function.name);
    INFO(function.name);
    REQUIRE(entry);
    const std::vector<Real> at = numbers(*entry->find("arguments")),
                            results = numbers(*entry->find("results"));
    REQUIRE(at.size() > 20);
    REQUIRE(at.size() == results.size());
    for (std::size_t i = 0; i < at.size(); ++i) {
      const bool angle = function.name == "sin" || function.name == "cos";
      if (angle && std::fabs(at[i]) > 0x1p20) continue;
      const Real value = function.one(at[i]);
      INFO("at " << at[i] << ": " << value << ", not " << results[i]);
      if (std::isnan(results[i]))
        CHECK(std::isnan(value));
      else if (std::isinf(results[i]) || results[i] == 0)
        CHECK(same_bits(value, results[i]));
      else
        CHECK(std::fabs(value - results[i]) <= function.error * unit_at(results[i]));
    }
  }
}

TEST_CASE("elementary functions are within their error of long doubles, where those are longer", "[math]") {
  if (std::numeric_limits<Exact>::digits < 64) SKIP("long double is no longer than double here");
  for (const Function& function : functions) {
    INFO(function.name);
    Real worst = 0, worst_at = 0;
    bool longer = false;
    for (Real x : arguments(function, 40000)) {
      const Exact exact = function.reference(x);
      const Real value = function.one(x), rounded = static_cast<Real>(exact);
      if (std::isinf(rounded) || rounded == 0) continue;
      longer = longer || exact != static_cast<Exact>(rounded);
      const Real error = static_cast<Real>(std::fabs(value - exact)) / unit_at(rounded);
      if (!(error <= worst)) worst = error, worst_at = x;
    }
    // Some libraries have a long tanh that only calls the short one, which is no measure.
    if (!longer) continue;
    INFO("worst at " << worst_at);
    CHECK(worst <= function.error);
    CHECK(worst > 0.4);  // or else nothing was compared
  }
}

TEST_CASE("packs get the bits of their numbers, in all lanes", "[math]") {
  for (const Function& function : functions) {
    INFO(function.name);
    std::vector<Real> at = arguments(function, 4000);
    for (Real end : {0.0, -0.0, 1.0, -1.0, -2.0, infinity, -infinity, 710.0, -746.0, 1e300, -1e300, 5e-324})
      at.push_back(end);
    long different = 0;
    const auto differs = [&](Real lane, std::size_t place) {
      const Real one = function.one(at[place]);
      return !same_bits(lane, one) && !(std::isnan(lane) && std::isnan(one));
    };
    for (std::size_t i = 0; i + 3 < at.size(); ++i) {
      const math::Pack pack = function.pack(math::load(&at[i]));
      const math::Wide wide = function.wide(math::load_wide(&at[i]));
      for (std::size_t lane = 0; lane < 2; ++lane) different += differs(pack[lane], i + lane);
      for (std::size_t lane = 0; lane < 4; ++lane) different += differs(wide[lane], i + lane);
    }
    CHECK(different == 0);
  }
}

TEST_CASE("elementary functions at the ends of their ranges", "[math]") {
  CHECK(math::exp(710.0) == infinity);
  CHECK(math::exp(709.782712893384) < infinity);
  CHECK(math::exp(-746.0) == 0);
  CHECK(math::exp(-745.0) == 0x1p-1074);
  CHECK(math::exp(infinity) == infinity);
  CHECK(math::exp(-infinity) == 0);
  CHECK(math::exp(0.0) == 1);
  CHECK(math::exp(1e300) == infinity);
  CHECK(math::expm1(710.0) == infinity);
  CHECK(math::expm1(-infinity) == -1);
  CHECK(math::expm1(infinity) == infinity);
  CHECK(same_bits(math::expm1(-0.0), -0.0));
  CHECK(math::log(0.0) == -infinity);
  CHECK(math::log(-0.0) == -infinity);
  CHECK(std::isnan(math::log(-1.0)));
  CHECK(std::isnan(math::log(-infinity)));
  CHECK(math::log(infinity) == infinity);
  CHECK(same_bits(math::log(1.0), 0.0));
  CHECK(math::log1p(-1.0) == -infinity);
  CHECK(std::isnan(math::log1p(-1.5)));
  CHECK(math::log1p(infinity) == infinity);
  CHECK(same_bits(math::log1p(-0.0), -0.0));
  CHECK(math::tanh(infinity) == 1);
  CHECK(math::tanh(-infinity) == -1);
  CHECK(same_bits(math::tanh(-0.0), -0.0));
  CHECK(math::sigmoid(-infinity) == 0);
  CHECK(math::sigmoid(infinity) == 1);
  CHECK(math::softplus(-infinity) == 0);
  CHECK(math::softplus(infinity) == infinity);
  CHECK(math::softplus(1e300) == 1e300);
  CHECK(math::log_cosh(1e300) == 1e300);
  CHECK(math::log_cosh(-infinity) == infinity);
  CHECK(math::log_cosh(0.0) == 0);
  CHECK(same_bits(math::sin(-0.0), -0.0));
  CHECK(std::isnan(math::sin(infinity)));
  CHECK(std::isnan(math::cos(1e7)));
  for (const Function& function : functions) {
    INFO(function.name);
    CHECK(std::isnan(function.one(not_a_number)));
    CHECK(std::isnan(function.pack(math::Pack{not_a_number, 1.0})[0]));
    CHECK_FALSE(std::isnan(function.pack(math::Pack{not_a_number, 1.0})[1]));
  }
}

TEST_CASE("odd and even functions are so bit for bit", "[math]") {
  for (Real x : {1e-300, 1e-5, 0.3, 1.0, 2.5, 19.0, 700.0}) {
    CHECK(same_bits(math::tanh(-x), -math::tanh(x)));
    CHECK(same_bits(math::sin(-x), -math::sin(x)));
    CHECK(same_bits(math::cos(-x), math::cos(x)));
    CHECK(same_bits(math::log_cosh(-x), math::log_cosh(x)));
  }
}

TEST_CASE("logistic holds what softplus and sigmoid give for x and -x", "[math]") {
  for (int i = -8000; i <= 8000; ++i) {
    const Real x = i / 10.0;
    const math::Logistic<Real> both = math::logistic(x);
    INFO(x);
    CHECK(std::fabs(both.softplus_up - math::softplus(x)) <= 4 * unit_at(both.softplus_up));
    CHECK(std::fabs(both.softplus_down - math::softplus(-x)) <= 4 * unit_at(both.softplus_down));
    CHECK(std::fabs(both.sigmoid_up - math::sigmoid(x)) <= 4 * unit_at(both.sigmoid_up));
    CHECK(std::fabs(both.sigmoid_down - math::sigmoid(-x)) <= 4 * unit_at(both.sigmoid_down));
  }
}

TEST_CASE("powers", "[math]") {
  CHECK(math::powi(-2.0, 3) == -8);
  CHECK(math::powi(2.0, -2) == 0.25);
  CHECK(math::powi(0.0, 0) == 1);
  CHECK(math::powi(1.0, std::numeric_limits<int>::min()) == 1);
  CHECK(math::powi(math::Pack{3, -3}, 3)[1] == -27);
  CHECK(math::pow(0.0, 0.0) == 1);
  CHECK(math::pow(0.0, 2.5) == 0);
  CHECK(math::pow(0.0, -1.0) == infinity);
  CHECK(math::pow(1.0, infinity) == 1);
  CHECK(math::pow(infinity, -1.0) == 0);
  CHECK(std::isnan(math::pow(-1.0, 0.5)));
  std::mt19937 bits(5);
  for (int i = 0; i < 10000; ++i) {
    const Real x = std::ldexp(static_cast<Real>(bits()), static_cast<int>(bits() % 40) - 50);
    const Real y = static_cast<Real>(bits()) / 4294967296.0 * 16 - 8;
    const Real exact = std::pow(x, y);
    INFO(x << " ^ " << y);
    CHECK(std::fabs(math::pow(x, y) - exact) <= (2 + 2 * std::fabs(y * std::log(x))) * unit_at(exact));
  }
}

TEST_CASE("min, max, select and sign follow one rule, also where an argument is not a number", "[math]") {
  const auto check = [](auto at) {
    CHECK(std::isnan(math::min(at(1), at(not_a_number))[0]));
    CHECK(math::min(at(not_a_number), at(1))[0] == 1);
    CHECK(std::isnan(math::max(at(1), at(not_a_number))[0]));
    CHECK(math::max(at(not_a_number), at(1))[0] == 1);
    CHECK(math::min(at(2), at(1))[0] == 1);
    CHECK(math::max(at(2), at(1))[0] == 2);
    CHECK(same_bits(math::max(at(0.0), at(-0.0))[0], -0.0));
    CHECK(math::sign(at(-3))[0] == -1);
    CHECK(math::sign(at(3))[0] == 1);
    CHECK(math::sign(at(0))[0] == 0);
    CHECK(math::abs(at(-3))[0] == 3);
    CHECK(math::floor(at(-1.5))[0] == -2);
    CHECK(math::sqrt(at(9))[0] == 3);
    CHECK(math::select(at(1) < at(2), at(5), at(6))[0] == 5);
    CHECK(math::select(at(2) < at(1), at(5), at(6))[0] == 6);
  };
  check([](Real x) { return math::broadcast(x); });
  CHECK(std::isnan(math::min(1.0, not_a_number)));
  CHECK(math::min(not_a_number, 1.0) == 1);
  CHECK(same_bits(math::max(0.0, -0.0), -0.0));
  CHECK(math::sign(-3.0) == -1);
}
