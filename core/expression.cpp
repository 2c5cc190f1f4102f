#include "core/expression.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "core/error.hpp"

namespace loss_lab {

namespace {

struct Row {
  Operation operation;
  std::string_view text;
  std::size_t arguments;
  enum { plain, comparison, function, matrix_function } kind = plain;
};

constexpr Row table[] = {
    {Operation::number, "number", 0},
    {Operation::name, "name", 0},
    {Operation::negate, "neg", 1},
    {Operation::add, "+", 2},
    {Operation::subtract, "-", 2},
    {Operation::multiply, "*", 2},
    {Operation::divide, "/", 2},
    {Operation::power, "^", 2},
    {Operation::less, "<", 2, Row::comparison},
    {Operation::less_equal, "<=", 2, Row::comparison},
    {Operation::greater, ">", 2, Row::comparison},
    {Operation::greater_equal, ">=", 2, Row::comparison},
    {Operation::equal, "==", 2, Row::comparison},
    {Operation::not_equal, "!=", 2, Row::comparison},
    {Operation::choose, "if", 3, Row::function},
    {Operation::abs, "abs", 1, Row::function},
    {Operation::sqrt, "sqrt", 1, Row::function},
    {Operation::exp, "exp", 1, Row::function},
    {Operation::log, "log", 1, Row::function},
    {Operation::log1p, "log1p", 1, Row::function},
    {Operation::expm1, "expm1", 1, Row::function},
    {Operation::tanh, "tanh", 1, Row::function},
    {Operation::sigmoid, "sigmoid", 1, Row::function},
    {Operation::softplus, "softplus", 1, Row::function},
    {Operation::log_cosh, "log_cosh", 1, Row::function},
    {Operation::sin, "sin", 1, Row::function},
    {Operation::cos, "cos", 1, Row::function},
    {Operation::sign, "sign", 1, Row::function},
    {Operation::floor, "floor", 1, Row::function},
    {Operation::min, "min", 2, Row::function},
    {Operation::max, "max", 2, Row::function},
    {Operation::mean, "mean", 1, Row::matrix_function},
    {Operation::sum, "sum", 1, Row::matrix_function},
    {Operation::row_sum, "row_sum", 1, Row::matrix_function},
    {Operation::row_mean, "row_mean", 1, Row::matrix_function},
    {Operation::row_max, "row_max", 1, Row::matrix_function},
    {Operation::log_sum_exp, "log_sum_exp", 1, Row::matrix_function},
    {Operation::softmax, "softmax", 1, Row::matrix_function},
    {Operation::transpose, "transpose", 1, Row::matrix_function},
    {Operation::matmul, "matmul", 2, Row::matrix_function},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < std::size(table); ++i)
    if (table[i].operation != static_cast<Operation>(i)) return false;
  return true;
}
static_assert(in_order());

const Row& row_of(Operation operation) { return table[static_cast<std::size_t>(operation)]; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
// Of a character in UTF-8, every byte but the first.
bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

Real power_of_ten(int n) {
  Real power = 1;
  for (int i = 0; i < n; ++i) power *= 10;
  return power;
}

// Correctly rounded while the digits are an integer up to 2^53 and the power of ten at most 22, both exact
// then; else within a few units in the last place. The text is a number of the grammar.
Real number_of(std::string_view text) {
  std::uint64_t digits = 0;
  int exponent = 0;
  bool fraction = false;
  std::size_t i = 0;
  for (; i < text.size() && (is_digit(text[i]) || text[i] == '.'); ++i) {
    if (text[i] == '.') {
      fraction = true;
      continue;
    }
    const bool room = digits < 100000000000000000u;
    if (room) digits = digits * 10 + static_cast<unsigned>(text[i] - '0');
    exponent += (room ? 0 : 1) - (fraction ? 1 : 0);
  }
  if (i < text.size()) {
    ++i;
    const bool negative = text[i] == '-';
    if (!is_digit(text[i])) ++i;
    int written = 0;
    for (; i < text.size(); ++i) written = std::min(written * 10 + (text[i] - '0'), 9999);
    exponent += negative ? -written : written;
  }
  Real number = static_cast<Real>(digits);
  if (digits == 0) return number;
  for (; exponent < -22 && number > 0; exponent += 22) number /= power_of_ten(22);
  for (; exponent > 22 && std::isfinite(number); exponent -= 22) number *= power_of_ten(22);
  if (number == 0 || !std::isfinite(number)) return number;
  return exponent < 0 ? number / power_of_ten(-exponent) : number * power_of_ten(exponent);
}

struct Token {
  enum { number, name, symbol, end } kind;
  std::string_view text;  // of a symbol with a twin, that
  std::size_t at, to;     // its first byte, and the first behind it
};

class Parser {
 public:
  Parser(std::string_view text, const ExpressionRules& rules, std::string_view path)
      : text_(text), rules_(rules), path_(path) {
    if (text.size() > longest_expression)
      fail("expression_too_long", {{"found", static_cast<Real>(text.size())},
                                   {"max", static_cast<Real>(longest_expression)},
                                   {"unit", "bytes"}});
    advance();
  }

  Expression whole() && {
    comparison();
    if (token_.kind != Token::end) unexpected("operator");
    return std::move(result_);
  }

 private:
  // Each parses its rule from the token on, and returns the node.

  std::size_t comparison() {
    const std::size_t left = sum();
    for (const Row& row : table)
      if (row.kind == Row::comparison && next_is(row.text)) {
        advance();
        const std::size_t right = sum();
        return add({.operation = row.operation, .arguments = {left, right}});
      }
    return left;
  }

  std::size_t sum() {
    std::size_t left = product();
    while (next_is("+") || next_is("-")) left = binary(left, &Parser::product);
    return left;
  }

  std::size_t product() {
    std::size_t left = unary();
    while (next_is("*") || next_is("/")) left = binary(left, &Parser::unary);
    return left;
  }

  // Every level of nesting goes through here, and nothing else calls itself.
  std::size_t unary() {
    if (++depth_ > deepest_expression)
      fail("expression_too_deep",
           {{"max", static_cast<Real>(deepest_expression)}, {"column", column(token_.at)}});
    std::size_t node;
    if (next_is("-")) {
      advance();
      const std::size_t operand = unary();
      node = add({.operation = Operation::negate, .arguments = {operand}});
    } else {
      node = primary();
      if (next_is("^")) node = binary(node, &Parser::unary);
    }
    --depth_;
    return node;
  }

  std::size_t primary() {
    const Token token = token_;
    if (token.kind == Token::number) {
      const Real number = number_of(token.text);
      if (!std::isfinite(number)) unexpected("value");
      advance();
      return add({.operation = Operation::number, .number = number});
    }
    if (token.kind == Token::name) {
      advance();
      return next_is("(") ? call(token) : named(token);
    }
    if (!next_is("(")) unexpected("value");
    advance();
    const std::size_t inner = comparison();
    close();
    return inner;
  }

  std::size_t named(const Token& token) {
    const std::string name(token.text);
    if (rules_.names && std::ranges::find(*rules_.names, token.text) == rules_.names->end()) {
      if (function(token.text)) unexpected("(");
      unknown(token, Value::List(rules_.names->begin(), rules_.names->end()));
    }
    auto& names = result_.names;
    const auto at = std::ranges::find(names, name);
    const std::size_t place = static_cast<std::size_t>(at - names.begin());
    if (at == names.end()) names.push_back(name);
    return add({.operation = Operation::name, .name = place});
  }

  std::size_t call(const Token& token) {
    const Row* row = function(token.text);
    if (!row) {
      Value::List functions;
      for (const Row& other : table)
        if (function(other.text)) functions.push_back(other.text);
      unknown(token, std::move(functions));
    }
    ExpressionNode node{.operation = row->operation};
    std::size_t found = 0;
    do {
      advance();
      const std::size_t argument = comparison();
      if (found < node.arguments.size()) node.arguments[found] = argument;
      ++found;
    } while (next_is(","));
    close();
    if (found != row->arguments)
      fail("expression_arguments", {{"function", token.text},
                                    {"expected", static_cast<Real>(row->arguments)},
                                    {"found", static_cast<Real>(found)},
                                    {"column", column(token.at)}});
    return add(node);
  }

  // The function of that name, if it is allowed.
  const Row* function(std::string_view name) const {
    for (const Row& row : table) {
      const bool allowed = row.kind == Row::function || (row.kind == Row::matrix_function && rules_.matrices);
      if (allowed && row.text == name) return &row;
    }
    return nullptr;
  }

  std::size_t binary(std::size_t left, std::size_t (Parser::*operand)()) {
    const auto row = std::ranges::find(table, token_.text, &Row::text);
    advance();
    const std::size_t right = (this->*operand)();
    return add({.operation = row->operation, .arguments = {left, right}});
  }

  void close() {
    if (!next_is(")")) unexpected(")");
    advance();
  }

  std::size_t add(ExpressionNode node) {
    if (result_.nodes.size() == most_expression_nodes)
      fail("expression_too_long", {{"found", static_cast<Real>(most_expression_nodes + 1)},
                                   {"max", static_cast<Real>(most_expression_nodes)},
                                   {"unit", "nodes"}});
    result_.nodes.push_back(node);
    return result_.nodes.size() - 1;
  }

  bool next_is(std::string_view symbol) const {
    return token_.kind == Token::symbol && token_.text == symbol;
  }

  void advance() {
    std::size_t from = token_.to;
    while (from < text_.size() && is_space(text_[from])) ++from;
    std::size_t to = from;
    const auto pass_digits = [&] {
      while (to < text_.size() && is_digit(text_[to])) ++to;
    };
    const auto is_at = [&](std::size_t at, char c) { return at < text_.size() && text_[at] == c; };
    const auto digit_at = [&](std::size_t at) { return at < text_.size() && is_digit(text_[at]); };

    if (from == text_.size()) {
      token_ = {Token::end, {}, from, from};
    } else if (digit_at(from) || (text_[from] == '.' && digit_at(from + 1))) {
      pass_digits();
      if (is_at(to, '.')) ++to;
      pass_digits();
      if (is_at(to, 'e') || is_at(to, 'E')) {
        const std::size_t exponent = to + (is_at(to + 1, '-') || is_at(to + 1, '+') ? 2 : 1);
        if (digit_at(exponent)) to = exponent;
        pass_digits();
      }
      token_ = {Token::number, text_.substr(from, to - from), from, to};
    } else if (is_letter(text_[from])) {
      while (to < text_.size() && (is_letter(text_[to]) || is_digit(text_[to]))) ++to;
      token_ = {Token::name, text_.substr(from, to - from), from, to};
    } else {
      const bool pair = std::string_view("<>=!").find(text_[from]) != std::string_view::npos;
      to = from + (pair && is_at(from + 1, '=') ? 2 : 1);
      while (to < text_.size() && is_continuation(text_[to])) ++to;
      const std::string_view symbol = text_.substr(from, to - from);
      token_ = {Token::symbol, is_continuation(symbol.back()) ? twin_of(symbol) : symbol, from, to};
    }
  }

  // Of signs that phones, word processors and printed pages write. By itself: no formula of the catalog has
  // any.
  [[gnu::noinline]] static std::string_view twin_of(std::string_view symbol) {
    const auto is = [&](auto... signs) { return ((symbol == signs) || ...); };
    if (is("\u2212", "\u2013")) return "-";
    if (is("\u00d7", "\u00b7", "\u22c5")) return "*";
    if (is("\u00f7")) return "/";
    if (is("\u2264")) return "<=";
    if (is("\u2265")) return ">=";
    if (is("\u2260")) return "!=";
    return symbol;
  }

  Real column(std::size_t byte) const {
    return static_cast<Real>(
        1 + byte -
        static_cast<std::size_t>(std::count_if(
            text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(byte), is_continuation)));
  }

  [[noreturn]] void unexpected(std::string_view expected) const {
    if (token_.kind == Token::end)
      fail("expression_ends", {{"expected", expected}, {"column", column(token_.at)}});
    fail("expression_unexpected", {{"found", text_.substr(token_.at, token_.to - token_.at)},
                                   {"expected", expected},
                                   {"column", column(token_.at)}});
  }

  [[noreturn]] void unknown(const Token& token, Value::List allowed) const {
    fail("expression_unknown_name",
         {{"name", token.text}, {"allowed", std::move(allowed)}, {"column", column(token.at)}});
  }

  [[noreturn]] void fail(const char* code, Value::Object values) const {
    throw Error(code, path_, std::move(values));
  }

  std::string_view text_;
  const ExpressionRules& rules_;
  std::string path_;
  Token token_ = {Token::end, {}, 0, 0};
  std::size_t depth_ = 0;
  Expression result_;
};

}  // namespace

std::string_view text_of(Operation operation) { return row_of(operation).text; }

std::size_t arguments_of(Operation operation) { return row_of(operation).arguments; }

Expression parse_expression(std::string_view text, const ExpressionRules& rules, std::string_view path) {
  return Parser(text, rules, path).whole();
}

}  // namespace loss_lab
