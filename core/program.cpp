#include "core/program.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>

#include "core/evaluate.hpp"
#include "core/math/pack.hpp"

namespace loss_lab {

namespace {

using math::Step;

using At = std::size_t;  // a place in a list, of terms or of nodes

constexpr At none = static_cast<At>(-1);
constexpr At output = 0, target = 1;  // where the two variables stand in both lists

// An operation on earlier terms, a number, or a variable, whose operation is `name`.
struct Term {
  Operation operation;
  Real number = 0;
  std::array<At, 3> from = {none, none, none};
  bool guarded = false;  // of + - * /, see math::Step
};

// The formula, then its derivative, as a list of terms in the words of the grammar.
class Terms {
 public:
  Terms() {
    add({Operation::name});
    add({Operation::name});
  }

  const std::vector<Term>& list() const { return terms_; }

  // These return the place of the term that stands for the whole.

  At add_formula(const Expression& expression, std::span<const Constant> constants) {
    std::vector<At> places;
    for (const ExpressionNode& node : expression.nodes) {
      const auto argument = [&](std::size_t i) {
        return i < arguments_of(node.operation) ? places[node.arguments[i]] : none;
      };
      const auto exponent = node.operation == Operation::power
                                ? detail::whole_exponent(expression, node.arguments[1])
                                : std::nullopt;
      if (node.operation == Operation::number)
        places.push_back(number(node.number));
      else if (node.operation == Operation::name)
        places.push_back(named(expression.names[node.name], constants));
      else if (exponent)
        places.push_back(power(argument(0), *exponent));
      else
        places.push_back(call(node.operation, argument(0), argument(1), argument(2)));
    }
    return places.back();
  }

  At add_derivative(At whole) {
    std::vector<At> slopes;
    for (At at = 0; at <= whole; ++at) slopes.push_back(slope(at, slopes));
    return slopes.back() == none ? number(0) : slopes.back();
  }

 private:
  At add(const Term& term) {
    terms_.push_back(term);
    return terms_.size() - 1;
  }
  At number(Real x) { return add({.operation = Operation::number, .number = x}); }
  At call(Operation operation, At a, At b = none, At c = none) {
    return add({.operation = operation, .from = {a, b, c}});
  }

  At named(std::string_view name, std::span<const Constant> constants) {
    if (name == "p") return output;
    if (name == "y") return target;
    if (name == "r") return call(Operation::subtract, output, target);
    const auto constant = std::ranges::find(constants, name, &Constant::name);
    return number(constant == constants.end() ? math::detail::not_a_number : constant->value);
  }

  // As math::powi.
  At power(At x, int n) {
    At power = none;
    for (unsigned left = static_cast<unsigned>(n < 0 ? -n : n); left != 0; left >>= 1) {
      if (left & 1) power = power == none ? x : call(Operation::multiply, power, x);
      if (left > 1) x = call(Operation::multiply, x, x);
    }
    if (power == none) return number(1);
    return n < 0 ? call(Operation::divide, number(1), power) : power;
  }

  // The slope of one term by the output from the slopes of those before it; none where it does not vary.
  At slope(At at, const std::vector<At>& slopes) {
    if (at == output) return number(1);
    const Term term = terms_[at];
    const auto [a, b, c] = term.from;
    const auto slope_at = [&](At of) { return of == none ? none : slopes[of]; };
    const At da = slope_at(a), db = slope_at(b), dc = slope_at(c);
    if (da == none && db == none && dc == none) return none;
    switch (term.operation) {
      case Operation::negate:
        return call(Operation::negate, da);
      case Operation::add:
        return plus(da, db);
      case Operation::subtract:
        return minus(da, db);
      case Operation::multiply:
        return plus(times(b, da), times(a, db));
      case Operation::divide:
        return over(minus(da, times(at, db)), b);
      case Operation::power: {
        const At lower = call(Operation::power, a, call(Operation::subtract, b, number(1)));
        return plus(times(guarded(Operation::multiply, b, lower), da),
                    times(guarded(Operation::multiply, at, call(Operation::log, a)), db));
      }
      case Operation::choose:
        return either(a, db, dc);
      case Operation::abs:
        return either(call(Operation::less, a, number(0)), call(Operation::negate, da), da);
      case Operation::sqrt:
        return over(da, call(Operation::multiply, number(2), at));
      case Operation::exp:
        return times(at, da);
      case Operation::log:
        return over(da, a);
      case Operation::log1p:
        return over(da, call(Operation::add, number(1), a));
      case Operation::expm1:
        return times(call(Operation::exp, a), da);
      case Operation::tanh:
        return times(call(Operation::multiply, call(Operation::subtract, number(1), at),
                          call(Operation::add, number(1), at)),
                     da);
      case Operation::sigmoid:
        return times(call(Operation::multiply, at, call(Operation::sigmoid, call(Operation::negate, a))), da);
      case Operation::softplus:
        return times(call(Operation::sigmoid, a), da);
      case Operation::log_cosh:
        return times(call(Operation::tanh, a), da);
      case Operation::sin:
        return times(call(Operation::cos, a), da);
      case Operation::cos:
        return times(call(Operation::negate, call(Operation::sin, a)), da);
      case Operation::min:
        return either(call(Operation::less, a, b), da, db);
      case Operation::max:
        return either(call(Operation::greater, a, b), da, db);
      default:
        return none;
    }
  }

  // Of slopes, any of which may be none.
  At plus(At da, At db) { return da == none ? db : db == none ? da : guarded(Operation::add, da, db); }
  At minus(At da, At db) {
    return db == none ? da : da == none ? call(Operation::negate, db) : guarded(Operation::subtract, da, db);
  }
  At times(At factor, At slope) { return slope == none ? none : guarded(Operation::multiply, factor, slope); }
  At over(At slope, At divisor) { return guarded(Operation::divide, slope, divisor); }
  At guarded(Operation operation, At a, At b) {
    return add({.operation = operation, .from = {a, b, none}, .guarded = true});
  }
  At either(At condition, At yes, At no) {
    if (yes == none && no == none) return none;
    return call(Operation::choose, condition, yes == none ? number(0) : yes, no == none ? number(0) : no);
  }

  std::vector<Term> terms_;
};

// Terms broken down into steps, each worked out once; a step on numbers alone is taken at once.
class Nodes {
 public:
  struct Call {
    Step step;
    std::array<At, 4> from;  // operands, of which those that the step does not take repeat its first

    bool operator==(const Call&) const = default;
  };

  struct Node {
    enum { variable, number, step } kind;
    Call call = {};
    Real value = 0;
    At last_user = none;      // the last call whose latest operand this is,
    At previous_user = none;  // and, of such a call, the one before it
  };

  Nodes() {
    nodes_.push_back({.kind = Node::variable});
    nodes_.push_back({.kind = Node::variable});
  }

  At size() const { return nodes_.size(); }
  const Node& operator[](At at) const { return nodes_[at]; }

  // The nodes of the terms that are marked.
  std::vector<At> lower(const std::vector<Term>& terms, const std::vector<At>& needed) {
    std::vector<At> places;
    for (std::size_t i = 0; i < terms.size(); ++i) {
      const auto place = [&](At from) { return from == none ? none : places[from]; };
      const auto [a, b, c] = terms[i].from;
      places.push_back(terms[i].operation == Operation::name ? i
                       : needed[i] != 0                      ? lower(terms[i], place(a), place(b), place(c))
                                                             : none);
    }
    return places;
  }

  // The same, as a step of its own.
  At copy(At of) {
    const At nothing = number(-0.0);
    return push({Step::add, {of, nothing, of, of}});
  }

 private:
  At lower(const Term& term, At a, At b, At c) {
    const At zero = number(0), one = number(1);
    switch (term.operation) {
      case Operation::number:
        return number(term.number);
      case Operation::negate:
        return negative(a);
      case Operation::add:
        return step(term.guarded ? Step::guarded_add : Step::add, a, b);
      case Operation::subtract:
        return step(term.guarded ? Step::guarded_subtract : Step::subtract, a, b);
      case Operation::multiply:
        return step(term.guarded ? Step::guarded_multiply : Step::multiply, a, b);
      case Operation::divide:
        return step(term.guarded ? Step::guarded_divide : Step::divide, a, b);
      case Operation::power: {
        const At power = step(Step::exp, step(Step::multiply, b, step(Step::log, a)));
        return choice(Step::equal, b, zero, one, choice(Step::equal, a, one, one, power));
      }
      case Operation::less:
        return choice(Step::less, a, b, one, zero);
      case Operation::less_equal:
        return choice(Step::less_equal, a, b, one, zero);
      case Operation::greater:
        return choice(Step::less, b, a, one, zero);
      case Operation::greater_equal:
        return choice(Step::less_equal, b, a, one, zero);
      case Operation::equal:
        return choice(Step::equal, a, b, one, zero);
      case Operation::not_equal:
        return choice(Step::equal, a, b, zero, one);
      case Operation::choose:
        return choice(a, b, c);
      case Operation::abs:
        return magnitude(a);
      case Operation::sqrt:
        return step(Step::sqrt, a);
      case Operation::exp:
        return step(Step::exp, a);
      case Operation::log:
        return step(Step::log, a);
      case Operation::log1p:
        return step(Step::log1p, a);
      case Operation::expm1:
        return step(Step::expm1, a);
      case Operation::tanh:
        return step(Step::tanh, a);
      case Operation::sigmoid: {
        const At e = step(Step::exp, negative(magnitude(a)));
        return step(Step::divide, choice(Step::less, a, zero, e, one), step(Step::add, one, e));
      }
      case Operation::softplus: {
        const At e = step(Step::exp, negative(magnitude(a)));
        return step(Step::add, choice(Step::less, a, zero, zero, a), step(Step::log1p, e));
      }
      case Operation::log_cosh:
        return step(Step::log_cosh, a);
      case Operation::sin:
        return step(Step::sin, a);
      case Operation::cos:
        return step(Step::cos, a);
      case Operation::sign:
        return choice(Step::less, zero, a, one, choice(Step::less, a, zero, number(-1), zero));
      case Operation::floor:
        return step(Step::floor, a);
      case Operation::min:
        return choice(Step::less, a, b, a, b);
      case Operation::max:
        return choice(Step::less, b, a, a, b);
      default:
        return number(math::detail::not_a_number);
    }
  }

  At negative(At a) { return step(Step::subtract, number(-0.0), a); }

  At magnitude(At a) {
    // That of -x is that of x.
    const Node& of = (*this)[a];
    const bool negated =
        of.kind == Node::step && of.call.step == Step::subtract && is_number(of.call.from[0], 0);
    return step(Step::abs, negated ? of.call.from[1] : a);
  }

  // `yes` where the condition is not 0; a condition that is a comparison chooses by itself.
  At choice(At condition, At yes, At no) {
    const Node& of = (*this)[condition];
    const Call call = of.call;
    const bool comparison =
        of.kind == Node::step &&
        (call.step == Step::less || call.step == Step::less_equal || call.step == Step::equal);
    const auto [a, b, c, d] = call.from;
    if (!comparison || (*this)[c].kind != Node::number || (*this)[d].kind != Node::number)
      return choice(Step::equal, condition, number(0), no, yes);
    return choice(call.step, a, b, is_number(c, 0) ? no : yes, is_number(d, 0) ? no : yes);
  }

  At choice(Step comparison, At a, At b, At yes, At no) {
    if (yes == no) return yes;
    if (are_numbers({a, b, a, b})) return result({comparison, {a, b, number(1), number(0)}}) != 0 ? yes : no;
    return unique({comparison, {a, b, yes, no}});
  }

  At step(Step step, At a) { return folded({step, {a, a, a, a}}); }

  // What is left out changes no bit of the result.
  At step(Step step, At a, At b) {
    const bool sum = step == Step::add || step == Step::guarded_add;
    const bool product = step == Step::multiply || step == Step::guarded_multiply;
    const bool quotient = step == Step::divide || step == Step::guarded_divide;
    if ((sum || product) && a > b) std::swap(a, b);
    if (product && is_number(a, 1)) return b;
    if (product && is_number(b, 1)) return a;
    if (step == Step::subtract && (*this)[b].kind == Node::number && words_of(b) == 0) return a;
    // Half the slope of a square, x + x; taking it at once spares an overflow, too.
    if (step == Step::guarded_multiply && is_number(a, 0.5)) std::swap(a, b);
    if (step == Step::guarded_multiply && is_number(b, 0.5)) {
      const Call& call = (*this)[a].call;
      if (call.step == Step::guarded_add && call.from[0] == call.from[1]) return call.from[0];
    }
    constexpr std::uint64_t fraction = 0x000fffffffffffff;
    if (quotient && (*this)[b].kind == Node::number) {
      // A power of two has an exact reciprocal.
      const Real inverse = 1 / (*this)[b].value;
      if ((words_of(b) & fraction) == 0 && std::fabs(inverse) >= 0x1p-1022 && std::fabs(inverse) <= 0x1p1022)
        return this->step(step == Step::divide ? Step::multiply : Step::guarded_multiply, a, number(inverse));
    }
    return folded({step, {a, b, a, a}});
  }

  At folded(const Call& call) { return are_numbers(call.from) ? number(result(call)) : unique(call); }

  bool are_numbers(const std::array<At, 4>& operands) const {
    return std::ranges::all_of(operands, [&](At at) { return (*this)[at].kind == Node::number; });
  }
  bool is_number(At at, Real value) const {
    return (*this)[at].kind == Node::number && (*this)[at].value == value;
  }
  std::uint64_t words_of(At at) const { return std::bit_cast<std::uint64_t>((*this)[at].value); }

  // Of a step on numbers.
  Real result(const Call& call) const {
    std::array<std::array<Real, math::lanes>, 4> blocks;
    std::array<math::Operand, 4> operands;
    for (std::size_t i = 0; i < operands.size(); ++i) {
      blocks[i].fill((*this)[call.from[i]].value);
      operands[i] = {blocks[i].data()};
    }
    math::run_step(call.step, operands, math::lanes, blocks[0].data());
    return blocks[0][0];
  }

  At number(Real value) {
    for (const At at : numbers_)
      if (words_of(at) == std::bit_cast<std::uint64_t>(value)) return at;
    nodes_.push_back({.kind = Node::number, .value = value});
    numbers_.push_back(size() - 1);
    return numbers_.back();
  }

  // The node, which may have been written before.
  At unique(const Call& call) {
    // Looked for among those whose latest operand is the same: they are few.
    const At latest = std::ranges::max(call.from);
    for (At at = nodes_[latest].last_user; at != none; at = nodes_[at].previous_user)
      if (nodes_[at].call == call) return at;
    const At at = push(call);
    nodes_[at].previous_user = std::exchange(nodes_[latest].last_user, at);
    return at;
  }

  At push(const Call& call) {
    nodes_.push_back({.kind = Node::step, .call = call});
    return size() - 1;
  }

  std::vector<Node> nodes_;
  std::vector<At> numbers_;
};

// Which terms these two are made of: not 0.
std::vector<At> needed_for(const std::vector<Term>& terms, At value, At slope) {
  std::vector<At> needed(terms.size());
  needed[value] = needed[slope] = 1;
  for (At at = terms.size(); at-- > 0;)
    for (const At from : terms[at].from)
      if (needed[at] != 0 && from != none) needed[from] = 1;
  return needed;
}

// The places of what is in the spans of a call.
constexpr std::size_t outputs_place = 0, targets_place = 1, values_place = 2, slopes_place = 3;
constexpr std::size_t constants_place = 4;  // the first

// Enough to make choosing the step cheap, and few enough for all blocks to stay near at hand.
constexpr Index block_rows = 128;

}  // namespace

Program::Program(const Expression& expression, std::span<const Constant> constants) {
  Terms terms;
  const At value = terms.add_formula(expression, constants);
  const At slope = terms.add_derivative(value);

  Nodes nodes;
  const std::vector<At> lowered = nodes.lower(terms.list(), needed_for(terms.list(), value, slope));
  const auto step_of = [&](At term, At taken) {
    const At node = lowered[term];
    return nodes[node].kind == Nodes::Node::step && node != taken ? node : nodes.copy(node);
  };
  const At value_node = step_of(value, none);
  const At slope_node = step_of(slope, value_node);

  // The last step that takes each node; 0 where none does.
  std::vector<At> last(nodes.size());
  last[value_node] = last[slope_node] = nodes.size();
  for (At at = nodes.size(); at-- > 0;)
    if (nodes[at].kind == Nodes::Node::step && last[at] != 0)
      for (const At from : nodes[at].call.from) last[from] = std::max(last[from], at);

  std::vector<Place> places(nodes.size());
  places[output] = outputs_place;
  places[target] = targets_place;
  places_ = constants_place;
  for (At at = 0; at < nodes.size(); ++at)
    if (nodes[at].kind == Nodes::Node::number && last[at] != 0) {
      places[at] = places_++;
      constants_.insert(constants_.end(), math::repeats, nodes[at].value);
    }
  first_in_memory_ = places_;
  std::vector<Place> free;
  for (At at = 0; at < nodes.size(); ++at) {
    const auto& [step, operands] = nodes[at].call;
    if (nodes[at].kind != Nodes::Node::step || last[at] == 0) continue;
    Instruction instruction{.step = step, .from = {}, .to = 0};
    for (std::size_t i = 0; i < operands.size(); ++i) {
      const At from = operands[i];
      instruction.from[i] = places[from];
      // The last to take a block may put its result there.
      if (last[from] != at || nodes[from].kind != Nodes::Node::step) continue;
      free.push_back(places[from]);
      last[from] = 0;
    }
    if (at == value_node || at == slope_node) {
      places[at] = at == value_node ? values_place : slopes_place;
    } else if (free.empty()) {
      places[at] = places_++;
    } else {
      places[at] = free.back();
      free.pop_back();
    }
    instruction.to = places[at];
    instructions_.push_back(instruction);
  }
}

std::size_t Program::memory() const {
  return (places_ - first_in_memory_) * static_cast<std::size_t>(block_rows);
}

void Program::evaluate(ConstReals outputs, ConstReals targets, Reals values, Reals slopes,
                       Reals memory) const {
  const auto count = static_cast<Index>(outputs.size());
  const Index last = count - count % math::lanes;
  for (Index i = 0; i < last; i += block_rows)
    run(outputs.data() + i, targets.data() + i, std::min(block_rows, last - i), values.data() + i,
        slopes.data() + i, memory.data());
  if (last == count) return;
  // The last example of an odd count, beside itself.
  std::array<Real, math::lanes> output_pair, target_pair, value_pair, slope_pair;
  output_pair.fill(outputs.back());
  target_pair.fill(targets.back());
  run(output_pair.data(), target_pair.data(), math::lanes, value_pair.data(), slope_pair.data(),
      memory.data());
  values.back() = value_pair[0];
  slopes.back() = slope_pair[0];
}

void Program::run(const Real* outputs, const Real* targets, Index rows, Real* values, Real* slopes,
                  Real* memory) const {
  const auto in_memory = [&](Place place) {
    return memory + (place - first_in_memory_) * static_cast<std::size_t>(block_rows);
  };
  const std::array<const Real*, constants_place> outside = {outputs, targets, values, slopes};
  const auto operand = [&](Place place) -> math::Operand {
    if (place < constants_place) return {outside[place]};
    if (place >= first_in_memory_) return {in_memory(place)};
    return {constants_.data() + (place - constants_place) * math::repeats, true};
  };
  for (const Instruction& instruction : instructions_) {
    std::array<math::Operand, 4> operands;
    for (std::size_t i = 0; i < operands.size(); ++i) operands[i] = operand(instruction.from[i]);
    const Place to = instruction.to;
    math::run_step(instruction.step, operands, rows,
                   to == values_place   ? values
                   : to == slopes_place ? slopes
                                        : in_memory(to));
  }
}

}  // namespace loss_lab
