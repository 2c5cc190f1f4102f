#include "core/experiment.hpp"

#include <algorithm>
#include <string>

#include "core/clip.hpp"
#include "core/names.hpp"
#include "core/targets.hpp"

namespace loss_lab {

namespace {

constexpr Parameter own_parameters[] = {
    {.name = "batch_size",
     .symbol = "B",
     .initial = 32,
     .min = 1,
     .max = static_cast<Real>(most_rows),
     .scale = Scale::logarithmic,
     .integer = true},
    {.name = "validation", .symbol = "", .initial = 0, .min = 0, .max = 0.9},
    {.name = "seed", .symbol = "", .initial = 0, .min = 0, .max = 4294967295.0, .integer = true},
};

Range range_of(std::string_view name) {
  for (const Parameter& parameter : own_parameters)
    if (parameter.name == name) return {parameter.min, parameter.max};
  return {0, 0};
}

constexpr std::string_view own_loss = "value";  // of a model without data

constexpr Real latest_time = 9007199254740991.0;  // beyond it a double no longer counts steps one by one

Index rows_each(const Loss& loss) { return loss.info().form.targets_by_row ? 1 : loss.info().form.group; }

// The rows of a group are one example: they have to come together, and to agree on its target and weight.
void check_groups(const Loss& loss, const Dataset& data, const Reader& reader) {
  const Index rows = data.features.rows(), group = loss.info().form.group;
  if (rows % group != 0)
    reader.fail(
        "incomplete_group",
        {{"loss", loss.info().id}, {"found", static_cast<Real>(rows)}, {"group", static_cast<Real>(group)}});
  const auto disagree = [&](std::string_view column, Index row) {
    reader.fail("group_disagrees",
                {{"loss", loss.info().id}, {"column", column}, {"row", static_cast<Real>(row)}});
  };
  for (Index i = 0; i < rows; ++i) {
    const Index first = i - i % group;
    if (data.weights.size() > 0 && !loss.info().form.losses_by_row && data.weights[i] != data.weights[first])
      disagree("weight", i);
    if (loss.info().targets == Targets::none) continue;
    const Index spoken_for = i - i % rows_each(loss);
    for (Index j = 0; j < data.targets.cols(); ++j)
      if (data.targets(i, j) != data.targets(spoken_for, j))
        disagree(data.target_axes[static_cast<std::size_t>(j)].name, i);
  }
}

bool is_objective(const Loss& loss) {
  const auto own = [](const Term& term) { return is_objective(*term.loss); };
  return loss.info().task == Task::objective || std::ranges::any_of(loss.terms(), own);
}

// A model without data is its own loss, and no other model is.
void check_model(const ModelInfo& model, const Loss& loss, const Reader& reader) {
  if (!model.takes_data && loss.info().id != own_loss)
    reader.fail("takes_own_loss", {{"model", model.id}, {"found", loss.info().id}, {"loss", own_loss}});
  if (model.takes_data && is_objective(loss))
    reader.fail("loss_without_data", {{"loss", own_loss}, {"model", model.id}});
}

// With what a model without data leaves open: no data, and the loss that it is itself.
Value completed(Value source, const Reader& given) {
  if (!given.optional("data")) source.set("data", {});
  if (!given.optional("loss")) source.set("loss", Value::Object{{"id", own_loss}});
  return source;
}

// Refuses what speaks of examples where there are none, unless it says what stands without it.
void check_without_data(const ModelInfo& model, const Reader& given, const Value& defaults) {
  static constexpr std::string_view of_examples[] = {
      "data", "early_stopping", "batch_size", "reduction", "class_weights", "validation", "standardize"};
  for (const std::string_view key : of_examples) {
    const auto own = given.optional(key);
    const Value* usual = defaults.find(key);
    if (own && !(usual && own->value() == *usual)) own->fail("no_examples", {{"model", model.id}});
  }
}

// The one row that a model without data is evaluated on.
Dataset one_row() {
  Dataset data;
  data.features.resize(1, 0);
  data.targets.resize(1, 0);
  data.ids = {0};
  return data;
}

// The number of outputs that loss and data ask for, 0 where the model may choose.
Index check_loss(const Loss& loss, const Dataset& data, const Reader& reader) {
  check_groups(loss, data, reader);
  check_batch(loss, data.features.rows(), reader);
  const Matrix targets = by_example(loss, data.targets);
  const Index outputs = outputs_for(loss, targets, data.target_axes, reader);
  check_targets(loss, targets, data.target_axes, outputs, rows_each(loss), reader);
  return outputs;
}

// The model, for as many outputs as the loss asks for; where it leaves that open, for those of the key
// `outputs`.
std::unique_ptr<const Model> read_model(const Reader& reader, Index features, Index asked) {
  constexpr Index usual = 2;  // can be drawn
  Index outputs = asked == 0 ? usual : asked;
  if (const auto given = reader.optional("outputs"))
    outputs = given->integer(asked == 0 ? Range{1, static_cast<Real>(most_outputs)}
                                        : Range{static_cast<Real>(asked), static_cast<Real>(asked)});
  Value description = reader.value();
  description.remove("outputs");
  return make_model(description, features, outputs, reader.path());
}

std::unique_ptr<const Optimizer> read_optimizer(const Reader& reader, const Model& model) {
  auto optimizer = make_optimizer(reader.value(), reader.path());
  const OptimizerInfo& info = optimizer->info();
  if (info.most_parameters != 0 && model.parameters() > info.most_parameters)
    reader.fail("model_too_large", {{"optimizer", info.id},
                                    {"found", static_cast<Real>(model.parameters())},
                                    {"max", static_cast<Real>(info.most_parameters)}});
  return optimizer;
}

// How many classes the one column of targets holds; 0 where they are no classes, or stand in several columns.
Index classes_for(const Loss& loss, const Dataset& data, Index outputs) {
  if (!loss.terms().empty() || loss.info().form.group != 1 || data.targets.cols() != 1) return 0;
  const auto is_label = [](Real y) { return y == 0 || y == 1; };
  switch (loss.info().targets) {
    case Targets::label:
    case Targets::probability:
      return std::ranges::all_of(data.targets.col(0), is_label) ? 2 : 0;
    case Targets::category:
    case Targets::class_index:
      return outputs;
    default:
      return 0;
  }
}

ClassWeights read_class_weights(const Reader& reader, const Loss& loss, Index classes) {
  static constexpr std::string_view words[] = {"balanced"};
  constexpr Range range = {0, 1e9};
  if (classes == 0) reader.fail("class_weights_need_classes", {{"loss", loss.info().id}});
  ClassWeights weights{classes, {}};
  if (reader.value().text()) {
    reader.one_of(words);
    return weights;
  }
  weights.given = reader.numbers(range);
  if (static_cast<Index>(weights.given.size()) != classes)
    reader.fail("wrong_length", {{"found", static_cast<Real>(weights.given.size())},
                                 {"expected", static_cast<Real>(classes)}});
  return weights;
}

std::vector<Real> read_parameters(const Reader& reader, const Model& model) {
  std::vector<Real> values = reader.numbers();
  if (static_cast<Index>(values.size()) != model.parameters())
    reader.fail("wrong_length", {{"found", static_cast<Real>(values.size())},
                                 {"expected", static_cast<Real>(model.parameters())}});
  return values;
}

Edit read_edit(const Reader& reader, const Experiment& experiment, Time previous) {
  static constexpr std::string_view keys[] = {"t", "loss", "optimizer", "penalty", "schedule", "parameters"};
  reader.expect_keys(keys);
  const Reader t = reader.required("t");
  Edit edit{.t = static_cast<Time>(t.integer({0, latest_time})),
            .loss = {},
            .optimizer = {},
            .schedule = {},
            .penalty = {},
            .parameters = {}};
  if (edit.t <= previous)
    t.fail("edits_order", {{"found", static_cast<Real>(edit.t)}, {"previous", static_cast<Real>(previous)}});
  if (const auto loss = reader.optional("loss")) {
    edit.loss = make_loss(loss->value(), loss->path());
    check_model(experiment.model->info(), *edit.loss, *loss);
    const Index outputs = check_loss(*edit.loss, experiment.data, *loss);
    const Form &before = experiment.loss->info().form, &after = edit.loss->info().form;
    const bool takes_none = edit.loss->info().targets == Targets::none;
    if ((outputs != 0 && outputs != experiment.model->outputs()) || before.group != after.group ||
        before.targets_by_row != after.targets_by_row || before.losses_by_row != after.losses_by_row ||
        takes_none != (experiment.loss->info().targets == Targets::none))
      loss->fail("edit_changes_shape", {{"from", experiment.loss->info().id}, {"to", edit.loss->info().id}});
    if (experiment.scales_targets() != experiment.scales_targets(*edit.loss))
      loss->fail("edit_changes_scaling",
                 {{"from", experiment.loss->info().id}, {"to", edit.loss->info().id}});
  }
  if (const auto optimizer = reader.optional("optimizer"))
    edit.optimizer = read_optimizer(*optimizer, *experiment.model);
  // Null is a schedule too: the constant one.
  if (const Value* schedule = reader.value().find("schedule"))
    edit.schedule = make_schedule(*schedule, reader.path() + ".schedule");
  if (const Value* penalty = reader.value().find("penalty"))
    edit.penalty = make_penalty(*penalty, reader.path() + ".penalty");
  if (const auto parameters = reader.optional("parameters"))
    edit.parameters = read_parameters(*parameters, *experiment.model);
  return edit;
}

}  // namespace

bool Experiment::scales_targets(const Loss& with) const {
  if (!standardize || !with.info().claims.translation_invariant) return false;
  for (const auto& axis : data.target_axes)
    if (!axis.classes.empty()) return false;
  return true;
}

Value experiment_defaults() {
  return Value::Object{
      {"version", 1},
      {"penalty", {}},
      {"optimizer", Value::Object{{"id", "sgd"}, {"learning_rate", 0.03}}},
      {"schedule", {}},
      {"clip", {}},
      {"early_stopping", {}},
      {"batch_size", {}},
      {"reduction", "mean"},
      {"class_weights", {}},
      {"validation", 0},
      {"standardize", true},
      {"seed", 0},
      {"start", {}},
      {"edits", Value::List{}},
  };
}

std::span<const Parameter> experiment_parameters() { return own_parameters; }

Experiment read_experiment(const Value& source, const Value* table) {
  static constexpr std::string_view keys[] = {
      "version",    "data",        "model",          "loss",       "penalty",   "optimizer",
      "schedule",   "clip",        "early_stopping", "batch_size", "reduction", "class_weights",
      "validation", "standardize", "seed",           "start",      "edits"};
  const Reader as_given(source, "");
  as_given.expect_keys(keys);
  const Reader version = as_given.required("version");
  if (version.number() != 1) version.fail("wrong_version", {{"found", version.number()}, {"expected", 1}});

  static constexpr std::string_view clip_keys[] = {"max_norm"};

  const ModelInfo& model = read_model_info(as_given.required("model"));
  Experiment experiment;
  experiment.source = model.takes_data ? source : completed(source, as_given);
  const Reader given(experiment.source, "");
  const Value defaults = experiment_defaults();
  const auto setting = [&](std::string_view key) {
    if (const auto own = given.optional(key)) return *own;
    return Reader(defaults, "").required(key);
  };

  experiment.random = Random(static_cast<std::uint32_t>(setting("seed").integer(range_of("seed"))));
  experiment.standardize = setting("standardize").truth();
  experiment.validation = setting("validation").number(range_of("validation"));
  static constexpr std::string_view reductions[] = {"mean", "sum"};
  experiment.reduction = setting("reduction").one_of(reductions) == "sum" ? Reduction::sum : Reduction::mean;
  if (const auto size = given.optional("batch_size"))
    experiment.batch_size = size->integer(range_of("batch_size"));

  if (!model.takes_data) check_without_data(model, given, defaults);
  experiment.data =
      model.takes_data ? read_dataset(given.required("data"), table, experiment.random) : one_row();
  const Reader loss = given.required("loss");
  experiment.loss = make_loss(loss.value(), loss.path());
  check_model(model, *experiment.loss, loss);
  const Index outputs = check_loss(*experiment.loss, experiment.data, loss);
  experiment.model = read_model(given.required("model"), experiment.data.features.cols(), outputs);
  std::vector<std::string> columns;
  for (const auto& axis : experiment.data.feature_axes) columns.push_back(axis.name);
  check_tokens(*experiment.model, experiment.data.features, columns, "data");
  experiment.optimizer = read_optimizer(setting("optimizer"), *experiment.model);
  const Value* schedule = given.value().find("schedule");
  experiment.schedule = make_schedule(schedule ? *schedule : Value(), "schedule");
  if (const auto penalty = given.optional("penalty"))
    experiment.penalty = make_penalty(penalty->value(), penalty->path());
  if (const auto clip = given.optional("clip")) {
    clip->expect_keys(clip_keys);
    experiment.max_norm = clip->parameters({&max_norm_parameter, 1}).front();
  }
  if (const auto stopping = given.optional("early_stopping")) experiment.early_stopping.emplace(*stopping);
  if (const auto weights = given.optional("class_weights"))
    experiment.class_weights = read_class_weights(*weights, *experiment.loss,
                                                  classes_for(*experiment.loss, experiment.data, outputs));
  if (const auto start = given.optional("start"))
    experiment.start = read_parameters(*start, *experiment.model);

  Time previous = -1;
  if (const auto edits = given.optional("edits"))
    for (const Reader& edit : edits->items()) {
      experiment.edits.push_back(read_edit(edit, experiment, previous));
      previous = experiment.edits.back().t;
    }
  return experiment;
}

}  // namespace loss_lab
