#include "tests/native/support/any_experiment.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "core/clip.hpp"
#include "core/early_stopping.hpp"
#include "core/loss.hpp"
#include "core/models/initialization.hpp"
#include "core/optimizer.hpp"
#include "core/penalty.hpp"
#include "core/schedule.hpp"
#include "tests/native/support/json.hpp"

namespace loss_lab::test {
namespace {

constexpr std::string_view formulas[] = {"r^2",
                                         "abs(p - y)^k",
                                         "log(1 + r^2)",
                                         "if(r > 0, r, -2 * r)",
                                         "exp(p) - y * p",
                                         "max(0, 1 - p * y)",
                                         "sqrt(r)",
                                         "1 / (p - y)",
                                         "p",
                                         "tan(p",
                                         "x + y",
                                         "min(abs(r), k)",
                                         "log(p) * y"};
constexpr std::string_view features[] = {"x", "z", "u"}, targets[] = {"y", "v", "w"};
constexpr std::string_view texts[] = {"a", "b", "c", ""};

using Object = Value::Object;

void settings(Choices& choices, std::span<const Parameter> parameters, Value& described) {
  for (const Parameter& parameter : parameters)
    if (choices.one_in(2)) described.set(parameter.name, choices.setting(parameter));
}

void switches(Choices& choices, std::span<const std::string_view> keys, Value& described) {
  for (const std::string_view key : keys)
    if (choices.one_in(2)) described.set(key, choices.one_in(2));
}

void words(Choices& choices, std::span<const Choice> all, Value& described) {
  for (const Choice& choice : all)
    if (choices.one_in(2)) described.set(choice.name, choices.of(choice.words));
}

Value::Numbers whole_numbers(Choices& choices, std::size_t most_items, std::size_t most) {
  Value::Numbers numbers;
  for (std::size_t left = choices.below(most_items + 1); left > 0; --left)
    numbers.push_back(static_cast<Real>(choices.below(most + 1)));
  return numbers;
}

Value any_loss_of(Choices& choices, const LossInfo& info, int depth);

Value any_loss(Choices& choices, int depth = 0) { return any_loss_of(choices, *choices.of(losses()), depth); }

Value any_term(Choices& choices, int depth) {
  Value term =
      Object{{"weight", choices.one_in(4) ? choices.number() : 0.5}, {"loss", any_loss(choices, depth + 1)}};
  for (const std::string_view key : {"outputs", "targets"})
    if (choices.one_in(4)) term.set(key, whole_numbers(choices, 2, 3));
  return term;
}

Value any_loss_of(Choices& choices, const LossInfo& info, int depth) {
  constexpr int most_depth = 3;
  Value loss = Object{{"id", info.id}};
  settings(choices, info.parameters, loss);
  switches(choices, info.switches, loss);
  words(choices, info.choices, loss);
  for (const std::string_view key : info.lists)
    if (choices.one_in(4)) loss.set(key, whole_numbers(choices, 4, 3));
  if (info.id == "custom") {
    loss.set("expression", choices.of(formulas));
    if (choices.one_in(2))
      loss.set("parameters",
               Object{{"k", Object{{"default", choices.number()}, {"min", -100}, {"max", 100}}}});
  }
  if (info.id == "sum" && depth < most_depth) {
    Value::List terms;
    for (std::size_t left = 1 + choices.below(3); left > 0; --left) terms.push_back(any_term(choices, depth));
    loss.set("terms", std::move(terms));
  }
  return loss;
}

Value any_model(Choices& choices) {
  constexpr std::string_view surfaces[] = {"bowl", "ravine", "saddle", "two_minima", "plateau", "rosenbrock"};
  const ModelInfo& info = *choices.of(models());
  Value model = Object{{"id", info.id}};
  settings(choices, info.parameters, model);
  words(choices, info.choices, model);
  if (info.takes_hidden) {
    if (choices.one_in(2)) model.set("hidden", whole_numbers(choices, 3, 6));
    if (choices.one_in(8)) {
      Value::List heads;
      for (std::size_t left = choices.below(3); left > 0; --left) {
        Value head = Object{{"outputs", static_cast<Real>(1 + choices.below(2))}};
        if (choices.one_in(2)) head.set("hidden", whole_numbers(choices, 2, 4));
        heads.push_back(std::move(head));
      }
      model.set("heads", std::move(heads));
    }
  }
  if (info.takes_tokens) model.set("tokens", static_cast<Real>(1 + choices.below(12)));
  if (choices.one_in(8)) model.set("outputs", static_cast<Real>(choices.below(5)));
  if (!info.takes_data && choices.one_in(2)) model.set("name", choices.of(surfaces));
  return model;
}

Value any_optimizer(Choices& choices) {
  const OptimizerInfo& info = *choices.of(optimizers());
  Value optimizer = Object{{"id", info.id}};
  settings(choices, info.parameters, optimizer);
  switches(choices, info.switches, optimizer);
  return optimizer;
}

template <class Info>
Value any_of(Choices& choices, std::span<const Info* const> listed) {
  const Info& info = *choices.of(listed);
  Value described = Object{{"id", info.id}};
  settings(choices, info.parameters, described);
  return described;
}

Real any_target(Choices& choices, Targets kind) {
  if (choices.one_in(32)) return choices.number();
  const auto few = static_cast<Real>(choices.below(4));
  switch (kind) {
    case Targets::number:
      return choices.number();
    case Targets::positive:
      return few + 0.5;
    case Targets::label:
      return std::fmod(few, 2);
    case Targets::probability:
      return few / 3;
    case Targets::sign:
      return few < 2 ? -1 : 1;
    default:
      return few;
  }
}

// Of so many rows, in groups with the same target.
Value::Numbers any_targets(Choices& choices, const LossInfo& loss, std::size_t rows) {
  const auto group = static_cast<std::size_t>(loss.form.targets_by_row ? 1 : loss.form.group);
  Value::Numbers column;
  for (std::size_t row = 0; row < rows; ++row)
    column.push_back(row % group == 0 ? any_target(choices, loss.targets) : column.back());
  return column;
}

Value any_columns(Choices& choices, const LossInfo& loss, bool tokens) {
  const std::size_t rows = (1 + choices.below(8)) * static_cast<std::size_t>(loss.form.group);
  Value columns = Object{}, data = Object{};
  Value::List target;
  for (std::size_t j = choices.below(std::size(features) + 1); j > 0; --j) {
    Value::Numbers column;
    for (std::size_t row = 0; row < rows; ++row)
      column.push_back(tokens ? static_cast<Real>(choices.below(4)) : choices.number());
    columns.set(features[j - 1], std::move(column));
  }
  const std::size_t asked = loss.targets == Targets::none ? 0 : 1 + choices.one_in(4) + choices.one_in(8);
  for (std::size_t j = 0; j < asked; ++j) {
    if (choices.one_in(8)) {
      Value::List column;
      for (std::size_t row = 0; row < rows; ++row) column.emplace_back(choices.of(texts));
      columns.set(targets[j], std::move(column));
    } else {
      columns.set(targets[j], any_targets(choices, loss, rows));
    }
    target.emplace_back(targets[j]);
  }
  if (choices.one_in(8)) {
    columns.set("mass", any_targets(choices, loss, rows));
    data.set("weight", "mass");
  }
  data.set("columns", std::move(columns));
  data.set("target", std::move(target));
  if (choices.one_in(16)) data.set("classes", Value::List{"b", "a", "c"});
  if (choices.one_in(16)) data.set("features", Value::List{choices.of(features)});
  if (choices.one_in(16)) data.set("units", Object{{"x", "kg"}});
  if (choices.one_in(16)) data.set("ids", whole_numbers(choices, rows, 30));
  return data;
}

// A few rows of what a table of the catalog holds.
Value any_table(Choices& choices, const DatasetInfo& info) {
  const std::size_t rows = 2 + choices.below(8);
  Value columns = Object{};
  for (const ColumnInfo& column : info.columns) {
    Value::List cells;
    for (std::size_t row = 0; row < rows; ++row)
      cells.push_back(column.classes.empty() ? Value(static_cast<Real>(choices.below(8)))
                                             : Value(choices.of(column.classes)));
    columns.set(column.name, std::move(cells));
  }
  return Object{{"columns", std::move(columns)}};
}

// Of the catalog.
Value any_dataset(Choices& choices, Value& table) {
  const DatasetInfo& info = *choices.of(datasets());
  Value data = Object{{"id", info.id}};
  if (info.generate) {
    data.set("n", static_cast<Real>(2 * (1 + choices.below(16))));
    if (info.most_noise > 0 && choices.one_in(2))
      data.set("noise",
               choices.setting(
                   {.name = "noise", .symbol = "", .initial = info.noise, .min = 0, .max = info.most_noise}));
  } else if (!choices.one_in(16)) {
    table = any_table(choices, info);
  }
  if (choices.one_in(4)) data.set("target", choices.of(info.columns).name);
  if (choices.one_in(8)) data.set("features", Value::List{choices.of(info.columns).name});
  return data;
}

void schedule_and_penalty(Choices& choices, Value& described) {
  if (choices.one_in(4)) described.set("schedule", any_of(choices, schedules()));
  if (choices.one_in(4)) described.set("penalty", any_of(choices, penalties()));
}

Value any_edit(Choices& choices, Real t) {
  Value edit = Object{{"t", t}};
  if (choices.one_in(2)) edit.set("loss", any_loss(choices));
  if (choices.one_in(2)) edit.set("optimizer", any_optimizer(choices));
  schedule_and_penalty(choices, edit);
  if (choices.one_in(4)) edit.set("parameters", whole_numbers(choices, 6, 4));
  return edit;
}

// What may stand beside data, model and loss.
void settings_of_the_run(Choices& choices, Value& experiment) {
  constexpr std::string_view reductions[] = {"mean", "sum"};
  if (choices.one_in(2)) experiment.set("optimizer", any_optimizer(choices));
  schedule_and_penalty(choices, experiment);
  if (choices.one_in(4)) experiment.set("clip", Object{{"max_norm", choices.setting(max_norm_parameter)}});
  if (choices.one_in(4)) {
    Value stopping = Object{};
    settings(choices, early_stopping_parameters(), stopping);
    experiment.set("early_stopping", std::move(stopping));
  }
  if (choices.one_in(2)) experiment.set("batch_size", static_cast<Real>(1 + choices.below(8)));
  if (choices.one_in(2)) experiment.set("validation", static_cast<Real>(choices.below(12)) / 12);
  if (choices.one_in(4)) experiment.set("seed", static_cast<Real>(choices.below(4)));
  if (choices.one_in(4)) experiment.set("standardize", choices.one_in(2));
  if (choices.one_in(4)) experiment.set("reduction", choices.of(reductions));
  if (choices.one_in(16)) experiment.set("class_weights", "balanced");
  if (choices.one_in(16)) experiment.set("class_weights", whole_numbers(choices, 4, 4));
  if (choices.one_in(16)) experiment.set("start", whole_numbers(choices, 6, 4));
}

// Puts anything in the place of something.
void spoil(Choices& choices, Value& value) {
  const Object* members = value.object();
  if (!members || members->empty() || choices.one_in(4)) {
    value = any_value(choices);
    return;
  }
  const auto& [key, member] = choices.of(*members);
  const std::string name = choices.one_in(8) ? "stray" : key;
  Value changed = member;
  spoil(choices, changed);
  value.set(name, std::move(changed));
}

// What the core allows, but what would take long, becomes small.
void bound(Value& value, std::string_view key) {
  if (const Real* number = value.number()) {
    const Real most = key == "n"         ? 64
                      : key == "tokens"  ? 50
                      : key == "outputs" ? 8
                      : key == "t"       ? 100
                                         : 1e300;
    if (*number > most && *number <= 20'000) value = most;
  } else if (const auto* numbers = value.numbers()) {
    if (key != "hidden") return;
    Value::Numbers small = *numbers;
    for (Real& width : small) width = width > 8 && width <= 128 ? 8 : width;
    value = std::move(small);
  } else if (const auto* items = value.list()) {
    Value::List small = *items;
    for (Value& item : small) bound(item, key);
    value = std::move(small);
  } else if (const Object* members = value.object()) {
    Object small = *members;
    for (auto& [name, member] : small) bound(member, name);
    value = std::move(small);
  }
}

std::optional<Value> as_json(std::string_view text) {
  constexpr std::ptrdiff_t most_depth = 64;  // as the border's
  std::ptrdiff_t depth = 0;
  for (const char c : text)
    if ((depth += (c == '{' || c == '[') - (c == '}' || c == ']')) > most_depth) return std::nullopt;
  try {
    return json(text);
  } catch (const nlohmann::json::exception&) {
    return std::nullopt;
  }
}

}  // namespace

AnyExperiment any_experiment(Choices& choices) {
  if (const std::string_view text = choices.line_that_begins('{'); !text.empty()) {
    Value read = as_json(text).value_or(Value());
    bound(read, "");
    return {std::move(read), {}};
  }
  AnyExperiment any{Object{{"version", 1}}, {}};
  Value& experiment = any.experiment;
  const LossInfo& loss = *choices.of(losses());
  experiment.set("model", any_model(choices));
  const bool surface = *experiment.find("model")->find("id") == Value("surface");
  if (!surface || choices.one_in(16)) {
    const bool tokens = *experiment.find("model")->find("id") == Value("embedding");
    experiment.set("loss", any_loss_of(choices, loss, 0));
    experiment.set("data",
                   choices.one_in(4) ? any_dataset(choices, any.table) : any_columns(choices, loss, tokens));
  }
  settings_of_the_run(choices, experiment);
  if (choices.one_in(4)) {
    Value::List edits;
    Real t = 0;
    for (std::size_t left = 1 + choices.below(3); left > 0; --left)
      edits.push_back(any_edit(choices, t += static_cast<Real>(choices.below(12))));
    experiment.set("edits", std::move(edits));
  }
  if (choices.one_in(16)) spoil(choices, experiment);
  bound(experiment, "");
  return any;
}

Value any_changes(Choices& choices, const Session& session) {
  Value changes = Object{};
  switch (choices.below(6)) {
    case 0:
      changes.set("loss",
                  any_loss_of(choices, choices.one_in(2) ? session.loss().info() : *choices.of(losses()), 0));
      break;
    case 1:
      changes.set("optimizer", any_optimizer(choices));
      break;
    case 2:
      changes.set("parameters", [&] {
        Value::Numbers numbers(session.theta().begin(), session.theta().end());
        if (!numbers.empty()) numbers[choices.below(numbers.size())] = choices.number();
        return numbers;
      }());
      break;
    case 3:
      schedule_and_penalty(choices, changes);
      break;
    case 4:
      settings_of_the_run(choices, changes);
      break;
    default:
      changes.set("model", any_model(choices));
  }
  if (choices.one_in(8)) changes.set("data", any_columns(choices, session.loss().info(), false));
  if (choices.one_in(16)) spoil(choices, changes);
  bound(changes, "");
  return changes;
}

Value any_evaluation(Choices& choices) {
  constexpr std::string_view reductions[] = {"mean", "sum", "none"};
  const LossInfo& loss = *choices.of(losses());
  const std::size_t examples = 1 + choices.below(4), columns = 1 + choices.below(3);
  const std::size_t rows = examples * static_cast<std::size_t>(loss.form.group);
  Value::List outputs, observed;
  for (std::size_t row = 0; row < rows; ++row) {
    Value::Numbers one;
    for (std::size_t j = 0; j < columns; ++j) one.push_back(choices.number());
    outputs.emplace_back(std::move(one));
  }
  const std::size_t observed_columns = choices.one_in(2) ? 1 : columns;
  for (std::size_t row = 0; row < (loss.form.targets_by_row ? rows : examples); ++row) {
    Value::Numbers one;
    for (std::size_t j = 0; j < observed_columns; ++j) one.push_back(any_target(choices, loss.targets));
    observed.emplace_back(std::move(one));
  }
  Value query = Object{{"loss", any_loss_of(choices, loss, 0)},
                       {"outputs", std::move(outputs)},
                       {"reduction", choices.of(reductions)}};
  if (loss.targets != Targets::none) query.set("targets", std::move(observed));
  if (choices.one_in(4)) query.set("weights", whole_numbers(choices, examples, 3));
  if (choices.one_in(16)) spoil(choices, query);
  return query;
}

}  // namespace loss_lab::test
