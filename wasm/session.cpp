// The class Session: opening, moving, looking and editing a run, with the surveys that it hands out.
#include "core/session.hpp"

#include <emscripten/bind.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include "core/calculate.hpp"
#include "core/conditions.hpp"
#include "core/diagnosis.hpp"
#include "core/directions.hpp"
#include "core/judgement.hpp"
#include "core/ledger.hpp"
#include "core/minimum.hpp"
#include "core/names.hpp"
#include "core/nudge.hpp"
#include "core/path.hpp"
#include "core/pulls.hpp"
#include "core/reader.hpp"
#include "core/survey.hpp"
#include "core/until.hpp"
#include "wasm/convert.hpp"
#include "wasm/formula.hpp"

namespace loss_lab::border {

namespace {

constexpr std::string_view name(Status status) {
  switch (status) {
    case Status::running:
      return "running";
    case Status::diverged:
      return "diverged";
    case Status::converged:
      return "converged";
    case Status::stopped:
      return "stopped";
  }
  return {};
}

val floats(const Vector& numbers) {
  return to_val(ConstReals(numbers.data(), static_cast<std::size_t>(numbers.size())));
}

val floats(const std::vector<Real>& numbers) { return to_val(ConstReals(numbers)); }

// As a list, which a typed array is not.
val plain(const std::vector<Real>& numbers) { return val::array(numbers.begin(), numbers.end()); }

val floats_or_null(const std::vector<Real>& numbers) {
  return numbers.empty() ? val::null() : floats(numbers);
}

template <class T>
val typed_array(const std::vector<T>& numbers) {
  return val(emscripten::typed_memory_view(numbers.size(), numbers.data())).template call<val>("slice");
}

template <class Blocks>
val blocks(const Blocks& range) {
  return list(range, [](const Block& block) {
    return made(Record()
                    .set("name", block.name)
                    .set("offset", block.offset)
                    .set("rows", block.rows)
                    .set("cols", block.cols));
  });
}

val tape(const Step& step) {
  std::vector<std::int32_t> rows(step.tape_rows.begin(), step.tape_rows.end());
  // Which rows of the data an entry's rows are; a group is known by its first.
  const auto examples = [&](Index each) {
    std::vector<std::int32_t> first;
    for (std::size_t i = 0; i < rows.size(); i += static_cast<std::size_t>(each)) first.push_back(rows[i]);
    return typed_array(first);
  };
  return list(step.tape.entries(), [&](const TapeEntry& entry) {
    Record record;
    record.set("id", entry.id)
        .set("name", entry.name)
        .set("rows", entry.values.rows())
        .set("cols", entry.values.cols())
        .set("values", to_val(ConstReals(entry.values.data(), static_cast<std::size_t>(entry.values.size()))))
        .set("unit", entry.unit)
        .set("formula", formula(entry.formula))
        .set("parents", list(entry.parents, [](const TapeParent& parent) {
               return made(Record().set("symbol", parent.symbol).set("id", parent.id));
             }));
    if (entry.rows_each) record.set("example", examples(entry.rows_each));
    const std::vector<Condition> conditions = conditions_of(step.tape, entry);
    if (!conditions.empty())
      record.set("conditions", list(conditions, [](const Condition& condition) {
                   const Matrix& holds = condition.holds;
                   const std::vector<std::uint8_t> values(holds.data(), holds.data() + holds.size());
                   return made(Record()
                                   .set("node", static_cast<Real>(condition.node))
                                   .set("rows", holds.rows())
                                   .set("cols", holds.cols())
                                   .set("values", typed_array(values)));
                 }));
    return made(record);
  });
}

val natural(const Natural& natural) {
  return Record()
      .set("parameters", floats_or_null(natural.parameters))
      .set("predictions", floats(natural.predictions))
      .set("residuals", floats_or_null(natural.residuals))
      .set("called", floats_or_null(natural.called))
      .set("losses", floats(natural.losses))
      .set("loss", natural.loss);
}

// Why the run rests here: it diverged, or early stopping has seen enough.
val reason(const Step& step) {
  const auto& divergence = step.reason;
  if (step.patience)
    return Record()
        .set("patience", *step.patience)
        .set("bestT", step.best ? val(static_cast<Real>(step.best->t)) : val::null())
        .set("bestLoss", step.best ? val(step.best->validation_loss) : val::null());
  if (!divergence) return val::null();
  return Record()
      .set("t", divergence->t)
      .set("quantity", divergence->quantity)
      .set("block", divergence->block.empty() ? val::null() : to_val(divergence->block));
}

val best(const std::optional<Best>& best) {
  if (!best) return val::null();
  return Record()
      .set("t", best->t)
      .set("validationLoss", best->validation_loss)
      .set("parameters", floats(best->parameters));
}

// By itself, since few first frames come to it.
[[gnu::noinline]] val review(const Review& review) {
  return Record()
      .set("warnings", list(review.warnings,
                            [](const Warning& warning) {
                              return made(Record()
                                              .set("code", warning.code)
                                              .set("y", warning.y)
                                              .set("at", warning.at)
                                              .set("from", warning.from)
                                              .set("to", warning.to));
                            }))
      .set("compared", review.compared)
      .set("worst", review.worst)
      .set("worstAt", review.worst_at);
}

val to_step(const Step& step) {
  return Record()
      .set("t", step.t)
      .set("epoch", step.epoch)
      .set("loss", step.loss)
      .set("terms", list(step.terms,
                         [](const auto& term) {
                           return made(Record()
                                           .set("name", term.name)
                                           .set("value", term.size.value)
                                           .set("gradientNorm", term.size.gradient_norm));
                         }))
      .set("trainLoss", step.train_loss)
      .set("validationLoss", step.validation_loss)
      .set("metrics", list(step.metrics,
                           [](const Metric& metric) {
                             return made(Record()
                                             .set("id", metric.id)
                                             .set("value", metric.value)
                                             .set("validation", metric.validation));
                           }))
      .set("parameters", floats(step.parameters))
      .set("blocks", blocks(step.blocks))
      .set("gradient", floats(step.gradient))
      .set("memory", Record().set("blocks", blocks(step.memory_blocks)).set("values", floats(step.memory)))
      .set("delta", floats(step.delta))
      .set("learningRate", step.learning_rate)
      .set("tape", tape(step))
      .set("natural", natural(step.natural))
      .set("status", name(step.status))
      .set("best", best(step.best))
      .set("reason", reason(step))
      .set("review", step.review ? review(*step.review) : val::null());
}

val axes(const std::vector<Dataset::Axis>& axes, const Matrix& values, bool with_classes) {
  Index column = 0;
  return list(axes, [&](const Dataset::Axis& axis) {
    Record record;
    record.set("name", axis.name)
        .set("unit", axis.unit)
        .set("values",
             to_val(ConstReals(values.col(column++).data(), static_cast<std::size_t>(values.rows()))));
    if (with_classes)
      record.set("classes", axis.classes.empty()
                                ? val::null()
                                : list(axis.classes, [](const std::string& text) { return to_val(text); }));
    return made(record);
  });
}

val scales(const std::vector<Real>& means, const std::vector<Real>& scales) {
  std::size_t i = 0;
  return list(means, [&](Real mean) { return made(Record().set("mean", mean).set("scale", scales[i++])); });
}

val setup(const Session& session) {
  const Dataset& data = session.dataset();
  const Scaling& scaling = session.scaling();
  return Record()
      .set("experiment", session.experiment())
      .set("data", Record()
                       .set("features", axes(data.feature_axes, data.features, false))
                       .set("targets", axes(data.target_axes, data.targets, true))
                       .set("weights", data.weights.size() ? floats(data.weights) : val::null())
                       .set("ids", typed_array(data.ids))
                       .set("validation", typed_array(session.held_out())))
      .set("scaling", Record()
                          .set("features", scales(scaling.feature_means, scaling.feature_scales))
                          .set("targets", scales(scaling.target_means, scaling.target_scales)))
      .set("task", name(session.loss().info().task))
      .set("stepsPerEpoch", session.steps_per_epoch());
}

// Null stands for no table.
struct Table {
  Value value;
  explicit Table(const val& given) : value(to_value(given, "table")) {}
  const Value* get() const { return value.is_null() ? nullptr : &value; }
};

val open(val experiment, val table) {
  return guarded([&] {
    const Table columns(table);
    return val(std::make_unique<Session>(to_value(experiment), columns.get()));
  });
}

val evaluate(val query) {
  return guarded([&] {
    const LossResult result = evaluate_loss(to_value(query));
    return made(Record()
                    .set("value", result.value)
                    .set("perExample", floats(result.per_example))
                    .set("gradient", result.gradient)
                    .set("kinks", floats(result.kinks)));
  });
}

val calculated(val query) {
  return guarded([&] { return plain(calculate(to_value(query))); });
}

double position(const Session& session) { return static_cast<double>(session.t()); }

bool advance(Session& session, double target, double most) {
  return session.advance(static_cast<Time>(target), static_cast<Index>(most));
}

// Null stands for the batch's first rows, and for the threshold where a probability or a score changes sides.
val look(const Session& session, val rows, val threshold) {
  return guarded([&] {
    const Value given_threshold = to_value(threshold, "threshold");
    std::optional<Real> from;
    if (!given_threshold.is_null()) from = Reader(given_threshold, "threshold").number();
    if (rows.isNull()) return to_step(session.look(nullptr, from));
    const Value given = to_value(rows, "rows");
    const Reader reader(given, "rows");
    std::vector<Index> wanted;
    for (const Real row :
         reader.numbers(Range{0, static_cast<Real>(session.dataset().features.rows() - 1)})) {
      if (row != std::floor(row)) reader.fail("not_integer", {{"found", row}});
      wanted.push_back(static_cast<Index>(row));
    }
    return to_step(session.look(&wanted, from));
  });
}

val edit(Session& session, val changes, val table) {
  return guarded([&] {
    const Table columns(table);
    return val(static_cast<Real>(session.edit(to_value(changes), columns.get())));
  });
}

// {"cols", "values"}: rows of so many numbers, one after the other. Else a list of numbers is one feature,
// and another has a row of numbers for each prediction.
Matrix read_inputs(const Reader& reader, Index features) {
  const auto refuse = [features](const Reader& row, Index found) {
    row.fail("wrong_length",
             {{"found", static_cast<Real>(found)}, {"expected", static_cast<Real>(features)}});
  };
  if (reader.value().object()) {
    const Index cols = reader.required("cols").integer({1, static_cast<Real>(most_numbers)});
    if (cols != features) refuse(Reader(reader.value(), reader.path() + "[0]"), cols);
    const Reader values = reader.required("values");
    const std::vector<Real> numbers = values.numbers();
    const auto found = static_cast<Index>(numbers.size());
    if (found % cols != 0) refuse(values, found);
    return Eigen::Map<const Matrix>(numbers.data(), cols, found / cols).transpose();
  }
  if (features == 1 && reader.value().numbers()) {
    const std::vector<Real> column = reader.numbers();
    return Eigen::Map<const Matrix>(column.data(), static_cast<Index>(column.size()), 1);
  }
  const std::vector<Reader> rows = reader.items();
  Matrix inputs(static_cast<Index>(rows.size()), features);
  for (Index i = 0; i < inputs.rows(); ++i) {
    const Reader& row = rows[static_cast<std::size_t>(i)];
    const std::vector<Real> numbers = row.numbers();
    const auto found = static_cast<Index>(numbers.size());
    if (found != features) refuse(row, found);
    inputs.row(i) = Eigen::Map<const Eigen::RowVectorXd>(numbers.data(), features);
  }
  return inputs;
}

val prediction(const Session& session, val inputs, bool layers) {
  return guarded([&] {
    const Value given = to_value(inputs, "inputs");
    const Prediction prediction =
        session.predict(read_inputs(Reader(given, "inputs"), session.dataset().features.cols()), layers);
    return made(
        Record()
            .set("outputs", prediction.outputs)
            .set("predictions", prediction.predictions)
            .set("deviations", prediction.deviations ? to_val(*prediction.deviations) : val::null())
            .set("layers", prediction.layers.empty()
                               ? val::null()
                               : list(prediction.layers, [](const Matrix& layer) { return to_val(layer); })));
  });
}

val predict(const Session& session, val inputs) { return prediction(session, inputs, false); }

val predict_with_layers(const Session& session, val inputs) { return prediction(session, inputs, true); }

val edit_times(const Value& experiment) {
  const Value* edits = experiment.find("edits");
  if (!edits || !edits->list()) return val::array();
  return list(*edits->list(), [](const Value& each) { return to_val(*each.find("t")); });
}

template <class Items, class Field>
val column(const Items& items, Field field) {
  std::vector<Real> values;
  values.reserve(items.size());
  for (const auto& item : items) values.push_back(static_cast<Real>(item.*field));
  return floats(values);
}

bool validates(const Session& session) {
  const auto held_out = session.held_out();
  return std::find(held_out.begin(), held_out.end(), 1) != held_out.end();
}

// Terms and metrics are of the loss as it is now; numbers of another that was at work before are not
// comparable.
val measurements(const Session& session, const std::vector<Measurement>& measured) {
  const auto of_each = [&](auto value) {
    std::vector<Real> values;
    values.reserve(measured.size());
    for (const Measurement& each : measured) values.push_back(value(each));
    return floats(values);
  };
  const bool held_out = validates(session);
  std::size_t place = 0;
  const val terms = list(session.loss().terms(), [&](const Term&) {
    const std::size_t at = place++;
    return made(Record()
                    .set("values", of_each([&](const Measurement& each) { return each.terms[at].value; }))
                    .set("gradientNorms",
                         of_each([&](const Measurement& each) { return each.terms[at].gradient_norm; })));
  });
  const val of_metrics = list(session.measured_metrics(), [&](std::size_t at) {
    return made(Record()
                    .set("id", metrics()[at].id)
                    .set("values", of_each([&](const Measurement& each) { return each.metrics[at]; }))
                    .set("validation", held_out ? of_each([&](const Measurement& each) {
                           return each.held_out_metrics[at];
                         })
                                                : val::null()));
  });
  return Record()
      .set("t", column(measured, &Measurement::t))
      .set("trainLoss", column(measured, &Measurement::train_loss))
      .set("validationLoss", held_out ? column(measured, &Measurement::validation_loss) : val::null())
      .set("penalty", column(measured, &Measurement::penalty))
      .set("learningRate", column(measured, &Measurement::learning_rate))
      .set("terms", terms)
      .set("metrics", of_metrics);
}

val history(const Session& session, double from, double to, double most) {
  const auto buckets = session.history().buckets(static_cast<Time>(from), static_cast<Time>(to),
                                                 static_cast<std::size_t>(most));
  return Record()
      .set("from", column(buckets, &Bucket::from))
      .set("to", column(buckets, &Bucket::to))
      .set("first", column(buckets, &Bucket::first))
      .set("last", column(buckets, &Bucket::last))
      .set("min", column(buckets, &Bucket::min))
      .set("max", column(buckets, &Bucket::max))
      .set("measured", measurements(session, session.history().measurements()))
      .set("edits", edit_times(session.experiment()))
      .set("bestConstantLoss", session.best_constant_loss());
}

// Of the kinds of surveys that a query asks for.
template <class Survey>
val begin(const Session& session, val query) {
  return guarded([&] { return val(std::make_unique<Survey>(session, to_value(query))); });
}

template <class Survey>
bool advance_survey(Survey& survey, double most) {
  return survey.advance(static_cast<Index>(most));
}

val landscape_so_far(const Landscape& landscape) {
  return Record()
      .set("rows", landscape.values().rows())
      .set("cols", landscape.values().cols())
      .set("values",
           to_val(ConstReals(landscape.values().data(), static_cast<std::size_t>(landscape.values().size()))))
      .set("done", landscape.done());
}

val diagnose(const Session& session) { return val(std::make_unique<RateSearch>(session)); }

val diagnosis(const RateSearch& search) {
  const Diagnosis& found = search.diagnosis();
  return Record()
      .set("workingRate", found.working_rate)
      .set("learningRate", found.learning_rate)
      .set("largestCurvature", found.largest_curvature)
      .set("stabilityBound", found.stability_bound);
}

val minimum(const Session& session) { return val(std::make_unique<MinimumSearch>(session)); }

val minimum_found(const MinimumSearch& search) {
  const Minimum& found = search.minimum();
  return Record()
      .set("loss", found.loss)
      .set("parameters", floats(found.parameters))
      .set("natural", floats_or_null(found.natural))
      .set("steps", found.steps)
      .set("proven", found.proven);
}

val nudged(const Session& session, val query) {
  return guarded([&] {
    const Nudge found = nudge(session, to_value(query));
    return made(Record()
                    .set("loss", found.loss)
                    .set("nudged", found.nudged)
                    .set("difference", found.difference)
                    .set("quotient", found.quotient)
                    .set("gradient", found.gradient));
  });
}

// Null stands for the loss at work.
val pulls(const Session& session, val loss) {
  return guarded([&] {
    // As one expression, the compiler would order its two endings by chance: other bytes from build to build.
    if (loss.isNull()) return val(std::make_unique<PullSurvey>(session));
    return val(std::make_unique<PullSurvey>(session, to_value(loss, "loss")));
  });
}

bool advance_pulls(PullSurvey& survey, const Session& session, double most) {
  return survey.advance(session, static_cast<Index>(most));
}

val pulls_found(const PullSurvey& survey) {
  const Pulls& found = survey.pulls();
  return Record()
      .set("rows", typed_array(found.rows))
      .set("losses", floats(found.losses))
      .set("lossShares", floats(found.loss_shares))
      .set("gradientNorms", floats(found.gradient_norms))
      .set("gradientShares", floats(found.gradient_shares))
      .set("along", floats(found.along))
      .set("lossTops", floats(found.loss_tops))
      .set("gradientTops", floats(found.gradient_tops))
      .set("slopes", found.slopes);
}

val until(const Session& session, val query) {
  return guarded([&] { return val(std::make_unique<Until>(session, to_value(query))); });
}

bool advance_until(Until& until, Session& session, double most) {
  return until.advance(session, static_cast<Index>(most));
}

val path(const PathSurvey& survey) {
  const PathOnSlice path = survey.found();
  return Record()
      .set("t", floats(std::vector<Real>(path.t.begin(), path.t.end())))
      .set("x", floats_or_null(path.x))
      .set("y", floats_or_null(path.y))
      .set("loss", floats(path.losses))
      .set("parameters", path.parameters)
      .set("distance", floats(path.distance));
}

val ledger(const Ledger& ledger) {
  return Record()
      .set("loss", floats(ledger.losses()))
      .set("measured", measurements(ledger.session(), ledger.measured()));
}

val directions(const Directions& survey) {
  const DirectionPair& found = survey.found();
  return Record()
      .set("x", plain(found.x))
      .set("y", plain(found.y))
      .set("explained",
           found.explained ? val::array(found.explained->begin(), found.explained->end()) : val::null());
}

val roc(const std::optional<Roc>& roc) {
  if (!roc) return val::null();
  return Record()
      .set("thresholds", floats(roc->thresholds))
      .set("falsePositiveRates", floats(roc->false_positive_rates))
      .set("truePositiveRates", floats(roc->true_positive_rates))
      .set("area", roc->area);
}

val verdicts(const Verdicts& verdicts) {
  const auto& best = verdicts.best;
  return Record()
      .set("confusion", verdicts.confusion)
      .set("roc", roc(verdicts.roc))
      .set("cost", verdicts.cost)
      .set("best",
           best ? made(Record().set("threshold", best->threshold).set("cost", best->cost)) : val::null());
}

val judgement(const Session& session, val query) {
  return guarded([&] {
    const auto judgement = judge(session, to_value(query));
    if (!judgement) return val::null();
    const auto& validation = judgement->validation;
    return made(Record()
                    .set("threshold", judgement->threshold)
                    .set("training", verdicts(judgement->training))
                    .set("validation", validation ? verdicts(*validation) : val::null()));
  });
}

}  // namespace

EMSCRIPTEN_BINDINGS(loss_lab_session) {
  using emscripten::class_;
  class_<Session>("Session")
      .class_function("open", &open)
      .class_function("evaluateLoss", &evaluate)
      .class_function("calculate", &calculated)
      .function("setup", &setup)
      .function("t", &position)
      .function("diverged", &Session::diverged)
      .function("advance", &advance)
      .function("look", &look)
      .function("edit", &edit)
      .function("predict", &predict)
      .function("predictWithLayers", &predict_with_layers)
      .function("history", &history)
      .function("judge", &judgement)
      .function("landscape", &begin<Landscape>)
      .function("path", &begin<PathSurvey>)
      .function("ledger", &begin<Ledger>)
      .function("directions", &begin<Directions>)
      .function("diagnose", &diagnose)
      .function("minimum", &minimum)
      .function("nudge", &nudged)
      .function("pulls", &pulls)
      .function("until", &until);
  class_<Landscape>("Landscape")
      .function("advance", &advance_survey<Landscape>)
      .function("found", &landscape_so_far);
  class_<PathSurvey>("PathSurvey").function("advance", &advance_survey<PathSurvey>).function("found", &path);
  class_<Ledger>("Ledger").function("advance", &advance_survey<Ledger>).function("found", &ledger);
  class_<Directions>("Directions")
      .function("advance", &advance_survey<Directions>)
      .function("found", &directions);
  class_<RateSearch>("RateSearch")
      .function("advance", &advance_survey<RateSearch>)
      .function("found", &diagnosis);
  class_<MinimumSearch>("MinimumSearch")
      .function("advance", &advance_survey<MinimumSearch>)
      .function("found", &minimum_found);
  class_<Until>("Until").function("advance", &advance_until);
  class_<PullSurvey>("PullSurvey").function("advance", &advance_pulls).function("pulls", &pulls_found);
}

}  // namespace loss_lab::border
