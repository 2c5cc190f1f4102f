// Compiled formulas: the bits of the formula itself and of its dual numbers, whatever the formula, the number
// of examples and the place.
#include "core/program.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <iterator>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "core/evaluate.hpp"
#include "core/loss.hpp"
#include "tests/native/support/allocations.hpp"
#include "tests/native/support/json.hpp"

using namespace loss_lab;

namespace {

using Dual = math::Dual<Real>;

constexpr Real infinity = std::numeric_limits<Real>::infinity();
constexpr std::string_view names[] = {"p", "y", "r", "k", "delta"};
constexpr Constant constants[] = {{"k", 1.5}, {"delta", 0.75}};

Expression parsed(std::string_view text) { return parse_expression(text, {.names = names}, "loss"); }

// What a program gives for all examples.
struct Result {
  Result(const Program& program, const std::vector<Real>& outputs, const std::vector<Real>& targets)
      : values(outputs.size()), slopes(outputs.size()), memory(program.memory()) {
    program.evaluate(outputs, targets, values, slopes, memory);
  }
  std::vector<Real> values, slopes, memory;
};

Dual at(const Program& program, Real p, Real y) {
  const Result result(program, {p}, {y});
  return {result.values[0], result.slopes[0]};
}

Dual at(std::string_view text, Real p, Real y = 0) { return at(Program(parsed(text), constants), p, y); }

// By the rules of dual numbers.
Dual dual_at(const Expression& expression, Real p, Real y) {
  return evaluate<Dual>(expression, [&](const std::string& name) -> Dual {
    if (name == "p") return Dual::variable(p);
    if (name == "y") return y;
    if (name == "r") return Dual::variable(p) - Dual(y);
    return name == "k" ? constants[0].value : constants[1].value;
  });
}

bool same(Real a, Real b) { return a == b || (std::isnan(a) && std::isnan(b)); }

// A formula of about so many parts, any of the grammar.
std::string random_formula(std::mt19937& bits, int parts) {
  constexpr std::string_view leaves[] = {"p", "p", "p", "y", "r", "k", "delta", "0", "1", "2", "0.5", "1e3"};
  constexpr std::string_view binary[] = {"+", "-", "*", "/", "<", "<=", ">", ">=", "==", "!="};
  constexpr std::string_view unary[] = {"-",        "abs",   "sqrt", "exp",     "log",
                                        "log1p",    "expm1", "tanh", "sigmoid", "softplus",
                                        "log_cosh", "sin",   "cos",  "sign",    "floor"};
  constexpr std::string_view powers[] = {"2", "3", "-2", "7", "0", "1.5", "k", "y", "p", "-0.5"};
  const auto one_of = [&](const auto& list) { return std::string(list[bits() % std::size(list)]); };
  const auto part = [&](int of) { return random_formula(bits, (parts - 1) / of); };
  if (parts <= 1) return one_of(leaves);
  switch (bits() % 8) {
    case 0:
    case 1:
    case 2:
      return "(" + part(2) + ")" + one_of(binary) + "(" + part(2) + ")";
    case 3:
    case 4:
      return one_of(unary) + "(" + part(1) + ")";
    case 5:
      return "(" + part(1) + ")^" + one_of(powers);
    case 6:
      return "if(" + part(3) + "," + part(3) + "," + part(3) + ")";
    default:
      return (bits() % 2 ? "min(" : "max(") + part(2) + "," + part(2) + ")";
  }
}

}  // namespace

TEST_CASE("compiled formulas have the bits of dual numbers, whatever the formula", "[program]") {
  std::mt19937 bits(20240301);
  const std::vector<Real> places = {-800, -3.5, -1, -0.25, 0, 1e-9, 0.5, 0.75, 1, 2, 40, 1e10, infinity};
  int finite = 0, sloping = 0;
  for (int i = 0; i < 3000; ++i) {
    const std::string text = random_formula(bits, 2 + static_cast<int>(bits() % 12));
    INFO(text);
    const Expression expression = parsed(text);
    const Program program(expression, constants);
    for (const Real y : {0.0, 0.5, -2.0})
      for (const Real p : places) {
        INFO("p = " << p << ", y = " << y);
        const Dual expected = dual_at(expression, p, y);
        const Dual found = at(program, p, y);
        REQUIRE(same(found.value, expected.value));
        // Where a dual number's slope is lost to 0 times infinity, that of the program need not be.
        if (!std::isnan(expected.derivative)) REQUIRE(found.derivative == expected.derivative);
        finite += std::isfinite(expected.value) && std::isfinite(expected.derivative);
        sloping += std::isfinite(expected.derivative) && expected.derivative != 0;
      }
  }
  CHECK(finite > 50000);
  CHECK(sloping > 10000);
}

TEST_CASE("examples do not depend on how many stand beside them", "[program]") {
  std::mt19937 bits(5);
  const Program program(
      parsed("if(abs(r) < delta, r^2, softplus(r) * sign(r)) + abs(p)^k / (1 + exp(-y)) - max(p, y)"),
      constants);
  for (const std::size_t count : {1, 2, 3, 63, 64, 65, 127, 128, 131}) {
    INFO(count);
    std::vector<Real> outputs, targets;
    for (std::size_t i = 0; i < count; ++i) {
      outputs.push_back(static_cast<Real>(bits()) / 1e9 - 2);
      targets.push_back(static_cast<Real>(bits()) / 1e9 - 2);
    }
    const Result all(program, outputs, targets);
    for (std::size_t i = 0; i < count; ++i) {
      const Dual alone = at(program, outputs[i], targets[i]);
      CHECK(all.values[i] == alone.value);
      CHECK(all.slopes[i] == alone.derivative);
    }
  }
}

TEST_CASE("half a sum is the one part only where both are alike", "[program]") {
  CHECK(at("r^2 / 2", 3, 1).derivative == 2);
  CHECK(at("(p^2 + y * p) / 2", 3, 4).derivative == 5);
  CHECK(at("(p * y + p * k) / 2", 3, 4).derivative == (4 + constants[0].value) / 2);
}

TEST_CASE("a compiled formula of nothing but a leaf is one too", "[program]") {
  for (const char* text : {"p", "y", "3", "r", "k", "-0", "0 * p", "2 - 2"}) {
    INFO(text);
    const Dual expected = dual_at(parsed(text), 1.25, 5);
    CHECK(at(text, 1.25, 5).value == expected.value);
    CHECK(at(text, 1.25, 5).derivative == expected.derivative);
  }
  // Value and slope are the same.
  CHECK(at("exp(p)", 2).value == math::exp(2.0));
  CHECK(at("exp(p)", 2).derivative == math::exp(2.0));
  const Result none(Program(parsed("p"), {}), {}, {});
  CHECK(none.values.empty());
}

TEST_CASE("a slope is a number where the value is", "[program]") {
  struct Case {
    const char* text;
    Real p, value, slope;
  };
  for (const Case& c : {
           // Of cases and limits that do not apply.
           Case{"if(p > 0, p, log(p))", 0, -infinity, infinity},
           Case{"if(p <= 0, p, log(p))", 0, 0, 1},
           Case{"if(p > 0, p * log(p), 0)", 0, 0, 0},
           Case{"min(exp(p), 5)", 800, 5, 0},
           Case{"max(sqrt(p), 1)", 0, 1, 0},
           // 0 times infinity.
           Case{"1 / (1 + exp(-p))", -800, 0, 0},
           Case{"exp(-exp(p))", 800, 0, 0},
           Case{"tanh(exp(p))", 800, 1, 0},
           Case{"p / exp(p)", 800, 0, 0},
           Case{"p * sqrt(p)", 0, 0, 0},
           Case{"sqrt(p^2)", 0, 0, 0},
           Case{"abs(p)^(k - 1.5)", 0, 1, 0},
           Case{"p^(k - 1.5)", 0, 1, 0},
           Case{"sqrt(abs(p))^3", 0, 0, 0},
           Case{"sqrt(p) - 2 * sqrt(p)", 0, 0, 0},
           // One-sided, towards larger outputs.
           Case{"abs(p)", 0, 0, 1},
           Case{"max(0, p)", 0, 0, 1},
           Case{"max(p, 0)", 0, 0, 0},
           Case{"abs(p)^k", 0, 0, 0},
           Case{"sign(p) + floor(p)", 0, 0, 0},
           // Infinite because it is.
           Case{"sqrt(p)", 0, 0, infinity},
       }) {
    INFO(c.text << " at " << c.p);
    CHECK(at(c.text, c.p).value == c.value);
    CHECK(at(c.text, c.p).derivative == c.slope);
  }
}

TEST_CASE("compiled, the formula of a loss is the loss", "[program]") {
  std::mt19937 bits(8);
  const auto close = [](Real a, Real b) {
    return std::fabs(a - b) <= 1e-14 + 1e-12 * std::max(std::fabs(a), std::fabs(b));
  };
  for (const char* id : {"mse", "mae", "huber", "log_cosh", "quantile", "bce", "hinge", "poisson_nll"}) {
    INFO(id);
    const std::unique_ptr<const Loss> loss =
        make_loss(test::json(R"({"id": ")" + std::string(id) + "\"}"), "");
    const LossInfo& info = loss->info();
    std::vector<std::string_view> known = {"p", "y", "r"};
    std::vector<Constant> values;
    for (const std::string_view name : settings_of(info)) {
      known.push_back(name);
      values.push_back({name, loss->settings()[values.size()]});
    }
    const Expression expression = parse_expression(info.formula, {.names = known}, id);
    const Program program(expression, values);
    for (int i = 0; i < 200; ++i) {
      const Real p = static_cast<Real>(bits()) / 4e8 - 5, y = static_cast<Real>(bits() % 2);
      const Matrix output = Matrix::Constant(1, 1, p), target = Matrix::Constant(1, 1, y);
      Matrix slope(1, 1);
      Real value;
      loss->evaluate({output, target}, Reals(&value, 1), slope, {});
      INFO("p = " << p << ", y = " << y);
      CHECK(close(at(program, p, y).value, value));
      CHECK(close(at(program, p, y).derivative, slope(0)));
    }
  }
}

TEST_CASE("compiled formulas share their work and their memory", "[program]") {
  // Adding up the same part takes no more room, and a chain needs none but its last link.
  const auto memory = [](std::string_view text) { return Program(parsed(text), constants).memory(); };
  CHECK(memory("exp(p) + exp(p) + exp(p) + exp(p)") == memory("exp(p) + exp(p) + exp(p)"));
  CHECK(memory("tanh(tanh(tanh(tanh(tanh(y)))))") == memory("tanh(tanh(y))"));
  CHECK(memory("3 * (k + 2^7) * p") == memory("2 * p"));
}

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
TEST_CASE("compiled formulas allocate nothing as they are evaluated", "[program]") {
  const Program program(parsed("softplus(p) * y + abs(r)^k"), constants);
  const std::vector<Real> outputs(101, 0.5), targets(101, -1);
  Result result(program, outputs, targets);
  const long before = test::allocations();
  program.evaluate(outputs, targets, result.values, result.slopes, result.memory);
  CHECK(test::allocations() == before);
}
#endif
