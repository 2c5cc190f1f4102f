#include "core/kinks.hpp"

#include <algorithm>
#include <cmath>

#include "core/evaluate.hpp"

namespace loss_lab {
namespace {

constexpr int places = 257;
constexpr std::size_t most_followed = 64;
// How far beside a kink slopes are compared, of the whole stretch, and how much nearer once more: what is
// left of a difference then is a jump, and no steep bend.
constexpr Real beside = 1e-9, nearer = 1.0 / 64, left_of_a_jump = 0.9;
constexpr Real least_jump = 1e-6;  // of the slopes' size

class Search {
 public:
  Search(const Expression& expression, std::span<const Constant> constants, const Program& program,
         Real target, Real from, Real to)
      : expression_(expression),
        constants_(constants),
        program_(program),
        memory_(program.memory()),
        target_(target),
        from_(from),
        to_(to) {
    for (std::size_t at = 0; at < expression.nodes.size(); ++at)
      if (has_sides(expression.nodes[at])) sided_.push_back(at);
  }

  std::vector<Real> find() {
    std::vector<Real> kinks;
    if (sided_.empty()) return kinks;
    std::size_t followed = 0;
    Real last = from_;
    std::vector<Real> before = nodes_at(last);
    for (int i = 1; i < places; ++i) {
      const Real here = i == places - 1 ? to_ : from_ + (to_ - from_) * static_cast<Real>(i) / (places - 1);
      const std::vector<Real> after = nodes_at(here);
      for (const std::size_t at : sided_) {
        if (side(before, at) == side(after, at)) continue;
        if (++followed > most_followed) break;
        const Real kink = change(at, last, here);
        if (jumps(kink)) kinks.push_back(kink);
      }
      last = here;
      before = after;
    }
    std::ranges::sort(kinks);
    // Two nodes may tell of one corner.
    const auto same = [&](Real a, Real b) { return b - a <= 1e-12 * (to_ - from_); };
    kinks.erase(std::unique(kinks.begin(), kinks.end(), same), kinks.end());
    return kinks;
  }

 private:
  static bool compares(Operation operation) {
    return Operation::less <= operation && operation <= Operation::not_equal;
  }

  // An if whose condition is a comparison changes where that does.
  bool has_sides(const ExpressionNode& node) const {
    if (compares(node.operation)) return true;
    switch (node.operation) {
      case Operation::choose:
        return !compares(expression_.nodes[node.arguments[0]].operation);
      case Operation::abs:
      case Operation::sign:
      case Operation::floor:
      case Operation::min:
      case Operation::max:
        return true;
      default:
        return false;
    }
  }

  std::vector<Real> nodes_at(Real p) const {
    return evaluate_nodes<Real>(expression_, [&](std::string_view name) {
      if (name == "p") return p;
      if (name == "y") return target_;
      if (name == "r") return p - target_;
      return std::ranges::find(constants_, name, &Constant::name)->value;
    });
  }

  // What is on one side or another of 0, or of whole numbers for floor.
  Real measured(const std::vector<Real>& nodes, std::size_t at) const {
    const auto& [operation, number, name, arguments] = expression_.nodes[at];
    const bool two = arguments_of(operation) == 2;
    return two ? nodes[arguments[0]] - nodes[arguments[1]] : nodes[arguments[0]];
  }

  Real side(const std::vector<Real>& nodes, std::size_t at) const {
    const Real x = measured(nodes, at);
    if (expression_.nodes[at].operation == Operation::floor) return std::isnan(x) ? 0 : std::floor(x);
    return static_cast<Real>((x > 0) - (x < 0));
  }

  // How far from the border between two sides.
  Real off(Real p, std::size_t at) const {
    const Real x = measured(nodes_at(p), at);
    return std::fabs(expression_.nodes[at].operation == Operation::floor ? x - std::floor(x + 0.5) : x);
  }

  // Of the neighbouring numbers between which the side changes, the one that is nearer to the border.
  Real change(std::size_t at, Real low, Real high) const {
    const Real before = side(nodes_at(low), at);
    for (;;) {
      const Real middle = low + 0.5 * (high - low);
      if (!(low < middle && middle < high)) break;
      (side(nodes_at(middle), at) == before ? low : high) = middle;
    }
    return off(low, at) < off(high, at) ? low : high;
  }

  struct Point {
    Real value, slope;
  };

  Point at(Real p) {
    Point point;
    program_.evaluate({&p, 1}, {&target_, 1}, {&point.value, 1}, {&point.slope, 1}, memory_);
    return point;
  }

  bool jumps(Real kink) {
    const Real step = std::max(beside * (to_ - from_), 1e-12 * std::fabs(kink));
    Real size = 0;
    const auto difference = [&](Real by) {
      const Real left = at(kink - by).slope, right = at(kink + by).slope;
      size = std::max({size, std::fabs(left), std::fabs(right)});
      return std::fabs(right - left);
    };
    const Real far = difference(step), near = difference(step * nearer);
    return std::isfinite(at(kink).value) && std::isfinite(far) && std::isfinite(near) &&
           near > least_jump * size && near > left_of_a_jump * far;
  }

  const Expression& expression_;
  std::span<const Constant> constants_;
  const Program& program_;
  std::vector<Real> memory_;
  Real target_, from_, to_;
  std::vector<std::size_t> sided_;
};

}  // namespace

std::vector<Real> find_kinks(const Expression& expression, std::span<const Constant> constants,
                             const Program& program, Real target, Real from, Real to) {
  if (!std::isfinite(from) || !std::isfinite(to)) return {};
  return Search(expression, constants, program, target, from, to).find();
}

}  // namespace loss_lab
