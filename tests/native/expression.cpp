// The grammar of formulas: what it means, what it refuses and where, and that no text can harm the parser.
#include "core/expression.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "core/evaluate.hpp"
#include "core/loss.hpp"
#include "tests/native/support/any_formula.hpp"
#include "tests/native/support/matrices.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

constexpr std::string_view names[] = {"x", "y_1"};

Expression parsed(std::string_view text) {
  return parse_expression(text, {.names = names}, "loss.expression");
}

Real value(std::string_view text, Real x = 3, Real y = 2) {
  return evaluate<Real>(parsed(text), [&](const std::string& name) { return name == "x" ? x : y; });
}

Error refusal(std::string_view text) {
  return test::refused([&] { parsed(text); });
}

const Value& of(const Error& error, const char* key) {
  const Value* found = error.values().find(key);
  REQUIRE(found);
  return *found;
}

}  // namespace

TEST_CASE("operators bind as in mathematics", "[expression]") {
  CHECK(value("1 + 2 * 3") == 7);
  CHECK(value("(1 + 2) * 3") == 9);
  CHECK(value("8 - 4 - 2") == 2);
  CHECK(value("8 / 4 / 2") == 1);
  CHECK(value("-x^2") == -9);
  CHECK(value("(-x)^2") == 9);
  CHECK(value("(-x)^3") == -27);
  CHECK(value("2^-2") == 0.25);
  CHECK(std::fabs(value("2^3^2") - 512) < 1e-10);
  CHECK(value("--x") == 3);
  CHECK(value("x - -y_1") == 5);
  CHECK(value("x * -y_1") == -6);
  CHECK(value(" x\t+\n1 ") == 4);
}

TEST_CASE("typographic signs mean what those of ASCII do", "[expression]") {
  CHECK(value("x \u2212 y_1") == 1);
  CHECK(value("\u2212x^2") == -9);
  CHECK(value("x\u2013y_1") == 1);
  CHECK(value("x \u00d7 y_1 \u00f7 4") == 1.5);
  CHECK(value("2\u00b7x\u22c5y_1") == 12);
  CHECK(value("(x \u2264 3) + (x \u2265 4) + (x \u2260 2)") == 2);
}

TEST_CASE("numbers are those that the text says", "[expression]") {
  CHECK(value("2") == 2);
  CHECK(value("\t2\r\n+ 3\r") == 5);
  CHECK(value("2.") == 2);
  CHECK(value(".5") == 0.5);
  CHECK(value("0.1") == 0.1);
  CHECK(value("1e-3") == 1e-3);
  CHECK(value("1.5E+3") == 1500);
  CHECK(value("3.141592653589793") == 3.141592653589793);
  CHECK(value("1e22") == 1e22);
  CHECK(value("0.0000000000000000000001") == 1e-22);
  CHECK(value("0e9999") == 0);
  CHECK(value("1e-9999") == 0);
  // Longer than exact: within a few units.
  CHECK(std::fabs(value("1.7976931348623157e308") / 1.7976931348623157e308 - 1) < 1e-15);
  CHECK(std::fabs(value("4.9e-300") / 4.9e-300 - 1) < 1e-14);
  CHECK(std::fabs(value("123456789012345678901234567890") / 123456789012345678901234567890.0 - 1) < 1e-15);
  CHECK(std::fabs(value("0.12345678901234567890123") - 0.12345678901234567890123) < 1e-16);
  std::mt19937 bits(3);
  for (int i = 0; i < 2000; ++i) {
    const std::string text = std::to_string(bits() % 1000000) + "." + std::to_string(bits() % 1000000);
    CHECK(value(text) == std::strtod(text.c_str(), nullptr));
  }
}

TEST_CASE("a power beyond what is multiplied out is one all the same", "[expression]") {
  for (const int n : {1023, 1024, 1025, 2000})
    CHECK(std::fabs(value("1.001^" + std::to_string(n)) / std::pow(1.001, n) - 1) < 1e-12);
  CHECK(value("2^2000") == std::numeric_limits<Real>::infinity());
}

TEST_CASE("comparisons are 1 or 0, and if chooses", "[expression]") {
  CHECK(value("x < y_1") == 0);
  CHECK(value("x > y_1") == 1);
  CHECK(value("x <= 3") == 1);
  CHECK(value("x >= 3.5") == 0);
  CHECK(value("x == 3") == 1);
  CHECK(value("x != 3") == 0);
  CHECK(value("x + 1 > y_1 * 2") == 0);
  CHECK(value("(x > 1) * (x < 5)") == 1);
  CHECK(value("if(x > y_1, 10, 20)") == 10);
  CHECK(value("if(x < y_1, 10, if(x == 3, 30, 20))") == 30);
  // The case that is not chosen may be no number.
  CHECK(value("if(x > 0, x, log(-x))") == 3);
}

TEST_CASE("functions are those of core/math", "[expression]") {
#define SAME(f) CHECK(value(#f "(x / 7)") == math::f(3.0 / 7))
  SAME(abs);
  SAME(sqrt);
  SAME(exp);
  SAME(log);
  SAME(log1p);
  SAME(expm1);
  SAME(tanh);
  SAME(sigmoid);
  SAME(softplus);
  SAME(log_cosh);
  SAME(sin);
  SAME(cos);
  SAME(sign);
  SAME(floor);
#undef SAME
  CHECK(value("min(x, y_1)") == 2);
  CHECK(value("max(x, y_1)") == 3);
  CHECK(value("x ^ 0.5") == math::pow(3.0, 0.5));
  CHECK(std::isnan(value("(-x) ^ 0.5")));
}

TEST_CASE("packs and dual numbers go through a formula as numbers do", "[expression]") {
  const Expression formula = parsed("if(x < 1, exp(-x^2), max(x, y_1) / tanh(y_1))");
  const math::Pack pack = evaluate<math::Pack>(formula, [](const std::string& name) {
    return name == "x" ? math::Pack{0.5, 3} : math::broadcast(2);
  });
  CHECK(pack[0] == math::exp(-0.25));
  CHECK(pack[1] == 3 / math::tanh(2.0));
  using Dual = math::Dual<Real>;
  const Dual dual = evaluate<Dual>(
      formula, [](const std::string& name) { return name == "x" ? Dual::variable(0.5) : Dual(2); });
  CHECK(std::fabs(dual.derivative + math::exp(-0.25)) < 1e-15);
}

TEST_CASE("the tree is flat: arguments first, the root last, each name once", "[expression]") {
  const Expression tree = parsed("x * y_1 + abs(x)");
  REQUIRE(tree.nodes.size() == 6);
  CHECK(tree.names == std::vector<std::string>{"x", "y_1"});
  CHECK(tree.nodes.back().operation == Operation::add);
  CHECK(text_of(tree.nodes.back().operation) == "+");
  CHECK(tree.nodes[4].operation == Operation::abs);
  CHECK(tree.nodes[3].name == 0);
  CHECK(tree.nodes[1].name == 1);
  for (std::size_t i = 0; i < tree.nodes.size(); ++i)
    for (std::size_t a = 0; a < arguments_of(tree.nodes[i].operation); ++a)
      CHECK(tree.nodes[i].arguments[a] < i);
}

TEST_CASE("matrix functions, and any name, where the rules let them", "[expression]") {
  const Expression tree =
      parse_expression("matmul(transpose(slope), mean(a))", {.names = {}, .matrices = true}, "");
  CHECK(tree.nodes.back().operation == Operation::matmul);
  CHECK(tree.names.size() == 2);
  const Error error = refusal("mean(x)");
  CHECK(error.code() == "expression_unknown_name");
  CHECK(of(error, "name") == Value("mean"));
  CHECK(refusal("row_sum(x)").code() == "expression_unknown_name");
}

TEST_CASE("functions of rows hold for one row and for many, whose single column stands for all",
          "[expression]") {
  Matrix p(2, 3), y(2, 3);
  p << 1, -2, 0.5, 3, 3, -1;
  y << 0, 1, 0, 0.25, 0.5, 0.25;
  const auto matrix = [](const char* text, const Matrix& outputs, const Matrix& targets) {
    return test::evaluate(parse_expression(text, {.names = {}, .matrices = true}, ""),
                          [&](const std::string& name) { return name == "p" ? outputs : targets; });
  };
  const auto agree = [](const Matrix& a, const Matrix& b) {
    return a.rows() == b.rows() && a.cols() == b.cols() && (a - b).cwiseAbs().maxCoeff() < 1e-14;
  };
  const auto column = [](Real first, Real second) { return (Matrix(2, 1) << first, second).finished(); };
  CHECK(agree(matrix("row_sum(p)", p, y), column(-0.5, 5)));
  CHECK(agree(matrix("row_mean(p)", p, y), column(-0.5 / 3, 5.0 / 3)));
  CHECK(agree(matrix("row_max(p)", p, y), column(1, 3)));
  CHECK(agree(matrix("sum(p)", p, y), Matrix::Constant(1, 1, 4.5)));
  const Real first = std::log(std::exp(1) + std::exp(-2) + std::exp(0.5));
  const Real second = std::log(2 * std::exp(3) + std::exp(-1));
  CHECK(agree(matrix("log_sum_exp(p)", p, y), column(first, second)));
  CHECK(agree(matrix("log_sum_exp(p) - row_sum(p * y)", p, y), column(first + 2, second - 2)));
  CHECK(agree(matrix("p - row_max(p)", p, y), (Matrix(2, 3) << 0, -3, -0.5, 0, 0, -4).finished()));
  CHECK(agree(matrix("softmax(p)", p, y), matrix("exp(p) / row_sum(exp(p))", p, y)));
  CHECK(agree(matrix("log_sum_exp(1000 * p)", p, y), column(1000, 3000 + std::log(2))));
  CHECK(agree(matrix("softmax(1000 * p)", p, y), (Matrix(2, 3) << 1, 0, 0, 0.5, 0.5, 0).finished()));
  for (const char* text :
       {"row_sum(p * y)", "row_mean(p)", "row_max(p - y)", "log_sum_exp(p) - row_sum(p * y)",
        "softmax(p) - y", "row_sum(y * (log_sum_exp(p) - p))"}) {
    INFO(text);
    const Matrix all = matrix(text, p, y);
    for (Index i = 0; i < 2; ++i) CHECK(matrix(text, p.row(i), y.row(i)) == all.row(i));
  }
}

TEST_CASE("what does not fit is refused with what was found, what was expected, and its column",
          "[expression]") {
  struct Case {
    const char* text;
    const char* found;
    const char* expected;
    int column;
  };
  for (const Case& c : {Case{"* 2", "*", "value", 1},
                        Case{"+ 2", "+", "value", 1},
                        Case{"2 x", "x", "operator", 3},
                        Case{"x)", ")", "operator", 2},
                        Case{"()", ")", "value", 2},
                        Case{"abs x", "x", "(", 5},
                        Case{"abs()", ")", "value", 5},
                        Case{"min(x, )", ")", "value", 8},
                        Case{"max(x y_1)", "y_1", ")", 7},
                        Case{"1 < x < 3", "<", "operator", 7},
                        Case{"x = 3", "=", "operator", 3},
                        Case{"x && 1", "&", "operator", 3},
                        Case{"1.2.3", ".3", "operator", 4},
                        Case{"1e", "e", "operator", 2},
                        Case{".", ".", "value", 1},
                        Case{"x, 1", ",", "operator", 2},
                        Case{"1e999", "1e999", "value", 1},
                        Case{"x + \xce\xb4", "\xce\xb4", "value", 5},
                        Case{"\xce\xb4\xce\xb4", "\xce\xb4", "value", 1},
                        Case{"x ! 2", "!", "operator", 3},
                        Case{"x [", "[", "operator", 3},
                        Case{"[", "[", "value", 1},
                        Case{"x \u2212 \u00f7 2", "\u00f7", "value", 5},
                        Case{"x {", "{", "operator", 3}}) {
    INFO("'" << c.text << "'");
    const Error error = refusal(c.text);
    CHECK(error.code() == "expression_unexpected");
    CHECK(error.path() == "loss.expression");
    CHECK(of(error, "found") == Value(c.found));
    CHECK(of(error, "expected") == Value(c.expected));
    CHECK(of(error, "column") == Value(c.column));
  }
}

TEST_CASE("a formula that ends too soon is told what is missing, and where", "[expression]") {
  struct Case {
    const char* text;
    const char* expected;
    int column;
  };
  for (const Case& c : {Case{"", "value", 1}, Case{"  ", "value", 3}, Case{"1 +", "value", 4},
                        Case{"(x", ")", 3}, Case{"abs", "(", 4}, Case{"x \u2212 (1 \u00d7 2", ")", 11}}) {
    INFO("'" << c.text << "'");
    const Error error = refusal(c.text);
    CHECK(error.code() == "expression_ends");
    CHECK(of(error, "expected") == Value(c.expected));
    CHECK(of(error, "column") == Value(c.column));
  }
}

TEST_CASE("unknown names are refused with those that are allowed", "[expression]") {
  const Error variable = refusal("x + z");
  CHECK(variable.code() == "expression_unknown_name");
  CHECK(of(variable, "name") == Value("z"));
  CHECK(of(variable, "column") == Value(5));
  CHECK(of(variable, "allowed") == Value(Value::List{"x", "y_1"}));
  const Error function = refusal("x + eval(x)");
  CHECK(function.code() == "expression_unknown_name");
  CHECK(of(function, "name") == Value("eval"));
  const Value::List& functions = *of(function, "allowed").list();
  CHECK(std::ranges::find(functions, Value("softplus")) != functions.end());
  CHECK(std::ranges::find(functions, Value("matmul")) == functions.end());
  CHECK(std::ranges::find(functions, Value("number")) == functions.end());
  for (const char* text : {"number(x)", "name(x)", "neg(x)", "x(1)"})
    CHECK(refusal(text).code() == "expression_unknown_name");
}

TEST_CASE("functions take as many arguments as they do", "[expression]") {
  const Error error = refusal("x + min(x)");
  CHECK(error.code() == "expression_arguments");
  CHECK(of(error, "function") == Value("min"));
  CHECK(of(error, "expected") == Value(2));
  CHECK(of(error, "found") == Value(1));
  CHECK(of(error, "column") == Value(5));
  CHECK(of(refusal("abs(x, x)"), "found") == Value(2));
  CHECK(of(refusal("if(x, 1, 2, 3, 4, 5)"), "found") == Value(6));
}

TEST_CASE("length, depth and size are bounded", "[expression]") {
  CHECK_NOTHROW(parsed("x" + std::string(longest_expression - 1, ' ')));
  const Error longer = refusal("x" + std::string(longest_expression, ' '));
  CHECK(longer.code() == "expression_too_long");
  CHECK(of(longer, "found") == Value(1001));
  CHECK(of(longer, "max") == Value(1000));
  CHECK(of(longer, "unit") == Value("bytes"));
  CHECK(refusal(std::string(1 << 20, '(')).code() == "expression_too_long");

  const auto nested = [](std::size_t depth) {
    return std::string(depth, '(') + "x" + std::string(depth, ')');
  };
  CHECK_NOTHROW(parsed(nested(deepest_expression - 1)));
  const Error deeper = refusal(nested(deepest_expression));
  CHECK(deeper.code() == "expression_too_deep");
  CHECK(of(deeper, "max") == Value(64));
  CHECK(of(deeper, "column") == Value(65));
  for (const char* part : {"-", "abs(", "(", "2^", "-2^-"}) {
    std::string text;
    while (text.size() < 900) text += part;
    INFO(part);
    CHECK(refusal(text + "x").code() == "expression_too_deep");
  }

  const auto chain = [](std::size_t operands) {
    std::string text = "x";
    for (std::size_t i = 1; i < operands; ++i) text += "+x";
    return text;
  };
  CHECK(parsed(chain(250)).nodes.size() == 499);
  CHECK(value(chain(250)) == 750);
  const Error larger = refusal(chain(251));
  CHECK(larger.code() == "expression_too_long");
  CHECK(of(larger, "unit") == Value("nodes"));
  CHECK(of(larger, "max") == Value(500));
}

TEST_CASE("any text is parsed or refused, and what parses is compiled", "[expression]") {
  constexpr std::string_view pieces[] = {
      "p",    "y",    "r",     "k", "delta", "1",    ".5",   "2e3", "1024",     "(",    ")",    ",", "+",
      "-",    "*",    "/",     "^", "<",     ">=",   "==",   "!",   "=",        "if(",  "min(", " ", "e",
      "abs(", "exp(", "sqrt(", "_", "log(",  "sin(", "sum(", "@",   "\xce\xb4", "\xff", "\x80"};
  std::mt19937 bits(11);
  int good = 0;
  for (int i = 0; i < 40000; ++i) {
    std::string text;
    for (auto left = bits() % 12; left > 0; --left) text += pieces[bits() % std::size(pieces)];
    INFO("'" << text << "'");
    REQUIRE_NOTHROW(good += test::try_formula(text));
  }
  CHECK(good > 200);

  // Formulas that are all but right.
  for (const LossInfo* info : losses())
    for (int i = 0; i < 100; ++i) {
      std::string text(info->formula);
      for (auto left = bits() % 4; left > 0; --left) {
        const auto at = bits() % (text.size() + 1);
        text.replace(at, bits() % 3, pieces[bits() % std::size(pieces)]);
      }
      INFO("'" << text << "'");
      REQUIRE_NOTHROW(test::try_formula(text));
    }
}
