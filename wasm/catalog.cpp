// catalog(): every entry that the core's lists hold, with all that its Info tells.
#include <emscripten/bind.h>

#include "core/clip.hpp"
#include "core/dataset.hpp"
#include "core/early_stopping.hpp"
#include "core/experiment.hpp"
#include "core/info.hpp"
#include "core/loss.hpp"
#include "core/metrics.hpp"
#include "core/model.hpp"
#include "core/names.hpp"
#include "core/optimizer.hpp"
#include "core/penalty.hpp"
#include "core/schedule.hpp"
#include "core/surface.hpp"
#include "core/until.hpp"
#include "wasm/convert.hpp"
#include "wasm/formula.hpp"

namespace loss_lab::border {

namespace {

val texts(std::span<const std::string_view> range) {
  return list(range, [](std::string_view text) { return to_val(text); });
}

val to_val(const Parameter& parameter) {
  return Record()
      .set("name", parameter.name)
      .set("symbol", parameter.symbol)
      .set("default", parameter.initial)
      .set("min", parameter.min)
      .set("max", parameter.max)
      .set("scale", std::string_view(parameter.scale == Scale::linear ? "linear" : "logarithmic"))
      .set("unit", name(parameter.unit))
      .set("integer", parameter.integer);
}

val parameters(std::span<const Parameter> range) {
  return list(range, [](const Parameter& parameter) { return to_val(parameter); });
}

val choices(std::span<const Choice> range) {
  return list(range, [](const Choice& choice) {
    return made(Record().set("name", choice.name).set("words", texts(choice.words)));
  });
}

val to_val(const Reference& reference) {
  return Record().set("title", reference.title).set("link", reference.link);
}

val to_val(const Twins& twins) {
  return Record()
      .set("pytorch", twins.pytorch)
      .set("keras", twins.keras)
      .set("optax", twins.optax)
      .set("scikitLearn", twins.scikit_learn);
}

val to_val(const LossInfo& info) {
  const Claims& claims = info.claims;
  return Record()
      .set("id", info.id)
      .set("formula", formula(info.formula))
      .set("slope", formula(info.slope))
      .set("naive", formula(info.naive))
      .set("parameters", parameters(info.parameters))
      .set("switches", texts(info.switches))
      .set("choices", choices(info.choices))
      .set("lists", texts(info.lists))
      .set("task", name(info.task))
      .set("targets", name(info.targets))
      .set("columns", name(info.form.columns))
      .set("group", info.form.group)
      .set("unit", name(info.unit))
      .set("claims", Record()
                         .set("convex", claims.convex)
                         .set("smooth", claims.smooth)
                         .set("bounded", claims.bounded)
                         .set("nonNegative", claims.non_negative)
                         .set("zeroAtPerfect", claims.zero_at_perfect)
                         .set("robust", claims.robust)
                         .set("translationInvariant", claims.translation_invariant)
                         .set("homogeneous", claims.homogeneous))
      .set("bestConstant", name(info.best_constant))
      .set("twins", to_val(info.twins))
      .set("reference", to_val(info.reference));
}

val to_val(const ModelInfo& info) {
  return Record()
      .set("id", info.id)
      .set("formula", formula(info.formula))
      .set("parameters", parameters(info.parameters))
      .set("choices", choices(info.choices))
      .set("takesHidden", info.takes_hidden)
      .set("needsFeatures", info.needs_features)
      .set("takesData", info.takes_data)
      .set("takesTokens", info.takes_tokens)
      .set("leastOutputs", info.least_outputs);
}

val to_val(const SurfaceInfo& info) {
  const auto span = [](const SurfaceInfo::Span& along) {
    return made(Record().set("from", along.from).set("to", along.to));
  };
  return Record()
      .set("name", info.name)
      .set("formula", formula(info.formula))
      .set("slopes", Record().set("x", formula(info.by_x)).set("y", formula(info.by_y)))
      .set("start", Record().set("x", info.start_x).set("y", info.start_y))
      .set("learningRate", info.learning_rate)
      .set("minima",
           list(info.minima,
                [](const SurfaceInfo::Minimum& minimum) {
                  return made(Record().set("x", minimum.x).set("y", minimum.y).set("value", minimum.value));
                }))
      .set("x", span(info.x))
      .set("y", span(info.y))
      .set("reference", info.reference.link.empty() ? val::null() : to_val(info.reference));
}

val to_val(const OptimizerInfo& info) {
  return Record()
      .set("id", info.id)
      .set("formula", formula(info.formula))
      .set("parameters", parameters(info.parameters))
      .set("switches", texts(info.switches))
      .set("mostParameters", info.most_parameters)
      .set("pytorch", info.pytorch)
      .set("reference", to_val(info.reference));
}

val to_val(const ScheduleInfo& info) {
  return Record()
      .set("id", info.id)
      .set("formula", formula(info.formula))
      .set("parameters", parameters(info.parameters))
      .set("pytorch", info.pytorch)
      .set("reference", to_val(info.reference));
}

val to_val(const PenaltyInfo& info) {
  return Record()
      .set("id", info.id)
      .set("formula", formula(info.formula))
      .set("slope", formula(info.slope))
      .set("parameters", parameters(info.parameters))
      .set("twins", to_val(info.twins))
      .set("reference", to_val(info.reference));
}

val to_val(const MetricInfo& info) {
  return Record()
      .set("id", info.id)
      .set("tasks", list(info.tasks, [](Task task) { return border::to_val(name(task)); }))
      .set("takesThreshold", info.takes_threshold)
      .set("flat", info.flat)
      .set("reference", to_val(info.reference));
}

val to_val(const ColumnInfo& column) {
  return Record()
      .set("name", column.name)
      .set("unit", column.unit)
      .set("classes", column.classes.empty() ? val::null() : texts(column.classes));
}

val to_val(const DatasetInfo& info) {
  return Record()
      .set("id", info.id)
      .set("kind", std::string_view(info.generate ? "generator" : "table"))
      .set("columns", list(info.columns, [](const ColumnInfo& column) { return to_val(column); }))
      .set("features", texts(info.features))
      .set("target", info.targets.size() == 1 ? border::to_val(info.targets.front()) : texts(info.targets))
      .set("parameters", info.generate ? parameters(generator_parameters(info)) : val::array())
      .set("rows", info.rows)
      .set("reference", info.reference.link.empty() ? val::null() : to_val(info.reference))
      .set("licence", info.licence.empty() ? val::null() : border::to_val(info.licence));
}

template <class Info>
val entries(std::span<const Info* const> infos) {
  return list(infos, [](const Info* info) { return to_val(*info); });
}

val catalog() {
  return Record()
      .set("losses", entries(losses()))
      .set("models", entries(models()))
      .set("surfaces", list(surfaces(), [](const SurfaceInfo& info) { return to_val(info); }))
      .set("optimizers", entries(optimizers()))
      .set("penalties", entries(penalties()))
      .set("schedules", entries(schedules()))
      .set("metrics", list(metrics(), [](const MetricInfo& info) { return to_val(info); }))
      .set("datasets", entries(datasets()))
      .set("experiment", Record()
                             .set("defaults", experiment_defaults())
                             .set("parameters", parameters(experiment_parameters()))
                             .set("clip", parameters({&max_norm_parameter, 1}))
                             .set("earlyStopping", parameters(early_stopping_parameters())))
      .set("limits",
           Record().set("rows", most_rows).set("numbers", most_numbers).set("updates", usual_updates));
}

}  // namespace

EMSCRIPTEN_BINDINGS(loss_lab_catalog) { emscripten::function("catalog", &catalog); }

}  // namespace loss_lab::border
