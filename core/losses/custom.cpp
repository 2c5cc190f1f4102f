// A loss that an author writes: an expression of p (output), y (target), r = p - y and declared parameters.
//
//   value   the expression
//   slope   its exact derivative by p (core/program.hpp); at a kink, that of one side
//
// Each declared parameter has a range and a default, and is set by a key of its own name, as other losses'
// are. The unit of the loss is unknown. A target is rescaled with the output only where the expression speaks
// of nothing but their difference. Teaches: a loss is a choice: anything that falls where the prediction gets
// better can be tried. Source: the grammar of core/expression.hpp.
#include <algorithm>

#include "core/kinks.hpp"
#include "core/loss.hpp"
#include "core/losses/list.hpp"
#include "core/program.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

constexpr std::string_view own_keys[] = {"id", "expression", "parameters"};
constexpr std::string_view given_names[] = {"p", "y", "r"};
constexpr std::size_t most_parameters = 8, longest_name = 32;

struct Declared {
  std::string name;
  Real initial, min, max;
};

// Whether p and y occur in `p - y` and `y - p` alone, as far as they occur.
bool speaks_of_differences(const Expression& expression) {
  const auto names = [&](std::size_t at, std::string_view name) {
    const ExpressionNode& node = expression.nodes[at];
    return node.operation == Operation::name && expression.names[node.name] == name;
  };
  return std::ranges::all_of(expression.nodes,
                             [&](const ExpressionNode& node) {
                               const auto& [a, b, c] = node.arguments;
                               if (node.operation == Operation::subtract &&
                                   ((names(a, "p") && names(b, "y")) || (names(a, "y") && names(b, "p"))))
                                 return true;
                               for (std::size_t i = 0; i < arguments_of(node.operation); ++i)
                                 if (names(node.arguments[i], "p") || names(node.arguments[i], "y"))
                                   return false;
                               return true;
                             }) &&
         !(names(expression.nodes.size() - 1, "p") || names(expression.nodes.size() - 1, "y"));
}

class CustomLoss final : public Loss {
 public:
  CustomLoss(std::string text, std::vector<Declared> declared, std::vector<Real> settings,
             Expression expression)
      : text_(std::move(text)),
        declared_(std::move(declared)),
        settings_(std::move(settings)),
        expression_(std::move(expression)),
        program_(expression_, constants()),
        info_(custom_loss) {
    for (const Declared& each : declared_)
      parameters_.push_back({.name = each.name,
                             .symbol = each.name,
                             .initial = each.initial,
                             .min = each.min,
                             .max = each.max});
    info_.formula = text_;
    info_.parameters = parameters_;
    info_.claims.translation_invariant = speaks_of_differences(expression_);
  }

  const LossInfo& info() const override { return info_; }
  ConstReals settings() const override { return settings_; }

  std::vector<Real> kinks_between(Real target, Real from, Real to) const override {
    return find_kinks(expression_, constants(), program_, target, from, to);
  }

  std::size_t room(Index rows, Index) const override {
    return program_.memory() + static_cast<std::size_t>(rows);
  }

  void evaluate(const LossInput& input, Reals values, MatrixView slopes, Reals room) const override {
    const std::size_t rows = values.size();
    const Index columns = input.outputs.cols();
    const Real share = 1 / static_cast<Real>(columns);
    const Reals column = room.first(rows), memory = room.subspan(rows);
    std::fill(values.begin(), values.end(), 0);
    for (Index j = 0; j < columns; ++j) {
      const Reals slope(slopes.data() + j * slopes.outerStride(), rows);
      program_.evaluate({input.outputs.data() + j * input.outputs.outerStride(), rows},
                        {input.targets.data() + j * input.targets.outerStride(), rows}, column, slope,
                        memory);
      for (std::size_t i = 0; i < rows; ++i) {
        values[i] += column[i] * share;
        slope[i] *= input.coefficients.empty() ? share : share * input.coefficients[i];
      }
    }
  }

 private:
  std::vector<Constant> constants() const {
    std::vector<Constant> constants;
    for (std::size_t i = 0; i < declared_.size(); ++i) constants.push_back({declared_[i].name, settings_[i]});
    return constants;
  }

  std::string text_;
  std::vector<Declared> declared_;
  std::vector<Real> settings_;
  Expression expression_;
  Program program_;
  std::vector<Parameter> parameters_;
  LossInfo info_;
};

bool is_name(std::string_view name) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  return !name.empty() && name.size() <= longest_name && letter(name.front()) &&
         std::ranges::all_of(name, [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

Declared read_declared(const std::string& name, const Reader& reader) {
  static constexpr std::string_view keys[] = {"default", "min", "max"};
  const auto taken = [&](std::span<const std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
  };
  if (!is_name(name) || taken(own_keys) || taken(given_names))
    reader.fail("bad_name", {{"name", name}, {"max", static_cast<Real>(longest_name)}});
  reader.expect_keys(keys);
  const Reader min = reader.required("min"), max = reader.required("max");
  Declared declared{.name = name, .initial = 0, .min = min.number(), .max = max.number()};
  if (!(declared.min < declared.max)) max.fail("empty_range", {{"min", declared.min}, {"max", declared.max}});
  declared.initial = reader.required("default").number(Range{declared.min, declared.max});
  return declared;
}

std::unique_ptr<const Loss> make(std::vector<Real>, const Reader& description) {
  std::vector<Declared> declared;
  if (const auto given = description.optional("parameters")) {
    for (const auto& [name, each] : given->members()) declared.push_back(read_declared(name, each));
    if (declared.size() > most_parameters)
      given->fail("wrong_count", {{"found", static_cast<Real>(declared.size())},
                                  {"min", 0},
                                  {"max", static_cast<Real>(most_parameters)}});
  }
  std::vector<std::string_view> keys(std::begin(own_keys), std::end(own_keys)),
      names(std::begin(given_names), std::end(given_names));
  std::vector<Real> settings;
  for (const Declared& each : declared) {
    keys.push_back(each.name);
    names.push_back(each.name);
    const auto set = description.optional(each.name);
    settings.push_back(set ? set->number(Range{each.min, each.max}) : each.initial);
  }
  description.expect_keys(keys);
  const Reader text = description.required("expression");
  return std::make_unique<CustomLoss>(text.text(), std::move(declared), std::move(settings),
                                      parse_expression(text.text(), {.names = names}, text.path()));
}

constexpr std::string_view composed_of[] = {"expression", "parameters"};

}  // namespace

const LossInfo custom_loss = {.id = "custom",
                              .formula = "",
                              .slope = "",
                              .parameters = {},
                              .composed_of = composed_of,
                              .task = Task::regression,
                              .targets = Targets::number,
                              .unit = Unit::none,
                              .claims = {},
                              .best_constant = BestConstant::none,
                              .twins = {},
                              .reference = {"Griewank, Walther (2008), Evaluating Derivatives",
                                            "https://doi.org/10.1137/1.9780898717761"},
                              .make = make};

}  // namespace loss_lab
