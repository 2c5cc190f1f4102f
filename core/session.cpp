#include "core/session.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/batches.hpp"
#include "core/checkpoints.hpp"
#include "core/clip.hpp"
#include "core/curvature.hpp"
#include "core/math/elementary.hpp"
#include "core/math/kernels.hpp"

namespace loss_lab {

namespace {

constexpr std::string_view edit_keys[] = {"loss", "optimizer", "penalty", "schedule", "parameters"};
constexpr std::size_t most_tape_rows = 1000;

Index memory_size(const Optimizer& optimizer, Index parameters) {
  Index size = 0;
  for (const Block& block : optimizer.memory(parameters)) size += block.size();
  return size;
}

// The block that holds the first number out of the finite range; empty where all are in it.
std::string block_out_of_range(ConstReals values, std::span<const Block> blocks) {
  if (math::all_finite(values)) return {};
  for (const Block& block : blocks)
    if (!math::all_finite(
            values.subspan(static_cast<std::size_t>(block.offset), static_cast<std::size_t>(block.size()))))
      return block.name;
  return {};
}

// The data term at the best constant outputs, each a number of the constant model; none where none is known.
std::optional<Real> constant_loss(const Loss& loss, Reduction reduction, const Rows& rows, Index outputs) {
  const std::vector<Real> best = loss.best_constant(rows.targets, rows.weights, outputs);
  if (best.empty()) return std::nullopt;
  const auto model = make_model(Value::Object{{"id", "constant"}}, 0, outputs, "");
  const Objective objective(*model, loss, reduction);
  Scratch scratch(objective, rows.count());
  const Real value = objective.value(best, rows.batch(), scratch);
  return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// Outputs, in training units, as a reader understands them: of these columns of targets on. Allocates
// nothing.
void understand(MatrixView outputs, const Loss& loss, const Scaling& scaling, Index targets_from = 0) {
  // Of columns that several terms share, the first says what they mean.
  const std::span<const Term> terms = loss.terms();
  std::array<bool, most_terms> understood = {};
  const auto end = [&](const Term& term) { return term.outputs_to == 0 ? outputs.cols() : term.outputs_to; };
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const Term& term = terms[i];
    bool shared = false;
    for (std::size_t before = 0; before < i; ++before)
      shared = shared || (understood[before] && terms[before].outputs_from < end(term) &&
                          term.outputs_from < end(terms[before]));
    if (shared) continue;
    understood[i] = true;
    understand(term.outputs_of(outputs), *term.loss, scaling, term.targets_from);
  }
  if (!terms.empty()) return;
  const LossInfo& info = loss.info();
  for (Index j = 0; j < outputs.cols(); ++j) {
    const auto target = static_cast<std::size_t>(targets_from + (info.link == Link::deviation ? 0 : j));
    const bool scaled = info.task == Task::regression && target < scaling.target_scales.size();
    const Real mean = scaled ? scaling.target_means[target] : 0,
               scale = scaled ? scaling.target_scales[target] : 1;
    for (Real& value : outputs.col(j)) {
      if (info.link == Link::exp)
        value = math::exp(value);
      else if (info.link == Link::sigmoid)
        value = math::sigmoid(value);
      else if (info.link == Link::deviation && j == 1)
        value = scale * math::exp(0.5 * value);
      else
        value = mean + scale * value;
    }
  }
  if (info.link == Link::softmax)
    for (Index i = 0; i < outputs.rows(); ++i) {
      const Real most = outputs.row(i).maxCoeff();
      Real sum = 0;
      for (Real& value : outputs.row(i)) sum += value = math::exp(value - most);
      outputs.row(i) /= sum;
    }
}

bool has_classes(const LossInfo& info) { return info.task == Task::binary || info.task == Task::multiclass; }

// Whether so many columns of predictions can be compared with what was observed.
bool comparable(const LossInfo& info, const Dataset& data, Index outputs) {
  if (info.form.group != 1 || data.targets.cols() == 0) return false;
  if (!has_classes(info)) return outputs >= data.targets.cols();
  // Shares and several columns are not put into classes.
  const Index classes = std::max<Index>(outputs, 2);
  const auto is_class = [&](Real y) {
    return y == std::floor(y) && y >= 0 && y < static_cast<Real>(classes);
  };
  return data.targets.cols() == 1 && (info.task == Task::binary) == (outputs == 1) &&
         std::ranges::all_of(data.targets.col(0), is_class);
}

// What was observed, beside room for so many columns of predictions, 0 as yet.
Judged observed(const Rows& rows, const Dataset& data, Index outputs) {
  Judged judged{Matrix::Zero(rows.count(), outputs), Matrix(rows.count(), data.targets.cols()), {}};
  for (Index i = 0; i < rows.count(); ++i) {
    const Index row = rows.rows[static_cast<std::size_t>(i)];
    judged.targets.row(i) = data.targets.row(row);
    if (data.weights.size() > 0) judged.weights.push_back(data.weights[row]);
  }
  return judged;
}

// From where on an example of two classes is called positive.
Real usual_threshold(const LossInfo& info) { return info.link == Link::sigmoid ? 0.5 : 0; }

bool measures(const MetricInfo& metric, const LossInfo& loss) {
  return std::ranges::find(metric.tasks, loss.task) != metric.tasks.end();
}

// By itself, since few first frames come to it.
[[gnu::noinline]] Review review_on(const ConstMatrixView& targets, const Loss& loss) {
  const Matrix column = targets.col(0);
  return review_loss(loss, {column.data(), static_cast<std::size_t>(column.size())});
}

// Of the loss, or the first term of it, that an author wrote.
std::optional<Review> review_written(const Loss& loss, const Matrix& targets) {
  const auto written = [](const Loss& each) { return each.info().id == "custom"; };
  if (written(loss)) return review_on(targets, loss);
  for (const Term& term : loss.terms())
    if (written(*term.loss)) return review_on(term.targets_of(targets), *term.loss);
  return std::nullopt;
}

bool is_edit(std::string_view key) {
  return std::find(std::begin(edit_keys), std::end(edit_keys), key) != std::end(edit_keys);
}

}  // namespace

struct Session::State {
  // What trains from a t on.
  struct Phase {
    Time from;
    std::shared_ptr<const Loss> loss;
    std::shared_ptr<const Optimizer> optimizer;
    std::shared_ptr<const Schedule> schedule;
    std::shared_ptr<const Penalty> penalty;  // null: none
    Objective objective;
  };

  State(const Value& source, const Value* given_table)
      : table(given_table ? *given_table : Value()),
        experiment(read_experiment(source, &table)),
        data(experiment),
        batches(data, experiment.random, experiment.data.ids),
        phases(make_phases(experiment)),
        checkpoints(numbers_of_a_position()),
        history(data.steps_per_epoch()),
        scratch(phases.front().objective, std::max(data.training().count(), data.held_out().count())) {
    for (const Phase& phase : phases) scratch.make_room(phase.objective);
    const auto parameters = static_cast<std::size_t>(experiment.model->parameters());
    gradient.resize(parameters);
    delta.resize(parameters);
    std::size_t most_room = 0;
    for (const Phase& phase : phases)
      most_room = std::max(most_room, ObjectiveCurvature::room_for(*phase.optimizer, *experiment.model,
                                                                   data.training().count()));
    curvature_room.resize(most_room);
    term_gradient.resize(parameters);
    next_memory.reserve(checkpoint_memory());
    position.memory.reserve(checkpoint_memory());
    if (experiment.start.empty()) {
      const Vector initial = experiment.model->initial(experiment.random);
      position.theta.assign(initial.begin(), initial.end());
    } else {
      position.theta = experiment.start;
    }
    position.memory.assign(memory_numbers(phases.front()), 0);
    position.schedule.reserve(schedule_memory());
    remember_nothing();
    if (experiment.max_norm) clipped.resize(parameters);
    make_tallies();
    arrive();
  }

  static std::vector<Phase> make_phases(const Experiment& experiment) {
    std::vector<Phase> phases;
    const auto add = [&](Time from, auto loss, auto optimizer, auto schedule, auto penalty) {
      const Objective objective(*experiment.model, *loss, experiment.reduction, penalty.get());
      phases.push_back(
          {from, std::move(loss), std::move(optimizer), std::move(schedule), std::move(penalty), objective});
    };
    add(0, experiment.loss, experiment.optimizer, experiment.schedule, experiment.penalty);
    for (const Edit& edit : experiment.edits) {
      // A copy: `add` may move what a reference would refer to.
      const Phase before = phases.back();  // NOLINT(performance-unnecessary-copy-initialization)
      add(edit.t, edit.loss ? edit.loss : before.loss, edit.optimizer ? edit.optimizer : before.optimizer,
          edit.schedule ? edit.schedule : before.schedule, edit.penalty.value_or(before.penalty));
    }
    return phases;
  }

  std::size_t memory_numbers(const Phase& phase) const {
    return static_cast<std::size_t>(memory_size(*phase.optimizer, experiment.model->parameters()));
  }
  std::size_t checkpoint_memory() const {
    std::size_t most = 0;
    for (const Phase& phase : phases) most = std::max(most, memory_numbers(phase));
    return most;
  }
  std::size_t numbers_of_a_position() const {
    const auto parameters = experiment.model->parameters();
    return static_cast<std::size_t>(parameters) + checkpoint_memory() + schedule_memory() +
           (experiment.early_stopping ? EarlyStopping::memory(parameters) : 0);
  }
  std::size_t schedule_memory() const {
    std::size_t most = 0;
    for (const Phase& phase : phases) most = std::max(most, phase.schedule->info().memory.size());
    return most;
  }

  const Phase& phase() const { return phases[phase_index]; }

  void find_phase() {
    phase_index = phases.size() - 1;
    while (phases[phase_index].from > position.t) --phase_index;
  }

  // Room for metrics at each position; none where no loss on the way has any.
  void make_tallies() {
    const Index outputs = experiment.model->outputs();
    for (const Phase& phase : phases) {
      const LossInfo& info = phase.loss->info();
      if (tallies.training || !comparable(info, experiment.data, outputs)) continue;
      tallies.training.emplace(observed(data.training(), experiment.data, outputs), has_classes(info));
      if (data.held_out().count())
        tallies.held_out.emplace(observed(data.held_out(), experiment.data, outputs), has_classes(info));
    }
  }

  // What `other`, of the same experiment up to t, has gone through before t.
  void adopt(const State& other, Time t) {
    history = other.history;
    const Time recorded = history.truncate(t);
    checkpoints.adopt(other.checkpoints, t);
    if (checkpoints.restore(recorded, -1, position)) resume();
  }

  // The position is new: edits that stand at this t come first, then the step to t + 1 is worked out.
  void arrive() {
    const std::size_t before = phase_index;
    find_phase();
    for (const Edit& edit : experiment.edits)
      if (edit.t == position.t && !edit.parameters.empty()) position.theta = edit.parameters;
    // A memory of another optimizer means nothing to this one.
    if (&phase().optimizer->info() != &phases[before].optimizer->info())
      position.memory.assign(memory_numbers(phase()), 0);
    // Nor do losses measured of another loss, or for another schedule.
    if (phase().loss != phases[before].loss || &phase().schedule->info() != &phases[before].schedule->info())
      remember_nothing();
    work_out(true);
    checkpoints.keep_coarse(position);
  }

  // As before the first measurement.
  void remember_nothing() {
    const std::span<const Real> unseen = phase().schedule->info().memory;
    position.schedule.assign(unseen.begin(), unseen.end());
    if (!experiment.early_stopping) return;
    position.stopping.resize(EarlyStopping::memory(experiment.model->parameters()));
    EarlyStopping::forget(position.stopping);
  }

  // From a checkpoint, where edits of that t are in already.
  void resume() {
    find_phase();
    work_out(false);
  }

  // The objective at theta is the data term over all training rows.
  bool sees_all() const { return data.full_batch() && !experiment.model->drops(); }

  // What is measured at the end of an epoch: the schedule and early stopping hear of it once, on arrival.
  void observe() {
    if (position.schedule.empty() && !experiment.early_stopping) return;
    const bool validates = data.held_out().count() > 0;
    const Real measured = validates ? validation_loss() : train_loss();
    phase().schedule->observe(measured, phase().optimizer->learning_rate(), position.schedule);
    if (experiment.early_stopping)
      experiment.early_stopping->observe(position.t, measured, position.theta, position.stopping);
  }

  void work_out(bool arrived) {
    const Batch batch = batches.at(position.t);
    loss = phase().objective.evaluate(position.theta, batch, scratch, gradient);
    outputs_of = sees_all() ? &data.training() : nullptr;
    data_loss = scratch.data;
    penalty = scratch.penalty;
    measured_training.reset();
    measured_validation.reset();
    if (arrived && position.t > 0 && position.t % data.steps_per_epoch() == 0) observe();
    learning_rate = phase().schedule->rate(phase().optimizer->learning_rate(), position.t, position.schedule);
    if (experiment.max_norm) clip(gradient, *experiment.max_norm, clipped);
    next_memory.resize(position.memory.size());
    ObjectiveCurvature curvature(phase().objective, position.theta, batch, scratch, curvature_room);
    phase().optimizer->update(position.theta, pull(), position.memory, learning_rate, delta, next_memory,
                              &curvature);
    if (!curvature_room.empty()) outputs_of = nullptr;
    find_divergence();
    if (position.t == history.next() && std::isfinite(loss)) note();
  }

  void find_divergence() {
    divergence.reset();
    const auto blocks = experiment.model->blocks();
    const auto leaves = [&](const char* quantity, std::string block) {
      divergence = Divergence{position.t, quantity, std::move(block)};
    };
    if (!std::isfinite(loss)) return leaves("loss", "");
    if (!math::all_finite(gradient)) return leaves("gradient", block_out_of_range(gradient, blocks));
    if (!math::all_finite(next_memory))
      return leaves("memory", block_out_of_range(next_memory,
                                                 phase().optimizer->memory(experiment.model->parameters())));
    if (!math::all_finite(delta)) return leaves("delta", block_out_of_range(delta, blocks));
    if (!math::all_finite(position.theta, delta)) return leaves("parameters", block_left(blocks));
  }

  // The block with the first parameter that the step would take out of the finite range.
  std::string block_left(std::span<const Block> blocks) const {
    std::vector<Real> moved(delta);
    math::add(position.theta, moved);
    return block_out_of_range(moved, blocks);
  }

  Status status() const {
    if (divergence) return Status::diverged;
    if (experiment.early_stopping && experiment.early_stopping->stops(position.stopping))
      return Status::stopped;
    // Flat against its own loss, but not against that of the start: a loss that blows up outgrows any
    // gradient.
    const Real loss_at_start = history.buckets(0, 1, 1).front().first;
    const Real scale = std::max(Real{1}, std::min(std::fabs(loss), std::fabs(loss_at_start)));
    const bool flat = math::max_abs(gradient) <= 1e-9 * scale;
    return data.full_batch() && flat ? Status::converged : Status::running;
  }

  void note() {
    history.record(position.t, loss);
    if (history.measures(position.t)) history.measure(measure());
  }

  // What is worked out over the same rows comes together: one way through the model serves all of it.
  Measurement measure() {
    const Real training = train_loss();
    Measurement measured{position.t, training, std::nan(""), penalty, learning_rate};
    const bool counts = comparable(phase().loss->info(), experiment.data, experiment.model->outputs());
    if (counts && tallies.training) take_metrics(data.training(), *tallies.training, measured.metrics);
    const std::span<TermSize> terms(measured.terms.data(), phase().loss->terms().size());
    if (!terms.empty()) {
      phase().objective.term_sizes(position.theta, data.training().batch(), scratch, term_gradient, terms);
      outputs_of = &data.training();
    }
    if (data.held_out().count()) measured.validation_loss = validation_loss();
    if (counts && tallies.held_out)
      take_metrics(data.held_out(), *tallies.held_out, measured.held_out_metrics);
    return measured;
  }

  void take_metrics(const Rows& rows, Tally& tally, MetricValues& values) {
    const Loss& judge = *phase().loss;
    const auto outputs = scratch.outputs.topRows(rows.count());
    if (outputs_of != &rows) {
      scratch.workspace.random = nullptr;
      experiment.model->forward(position.theta, rows.features, scratch.workspace, outputs);
      outputs_of = &rows;
    }
    tally.judged.predictions = outputs;
    understand(tally.judged.predictions, judge, data.scaling());
    tally.judged.threshold = usual_threshold(judge.info());
    tally.classes = has_classes(judge.info());
    tally.count();
    const auto all = loss_lab::metrics();
    for (std::size_t i = 0; i < all.size(); ++i)
      if (measures(all[i], judge.info())) values[i] = all[i].measure(tally).value_or(std::nan(""));
  }

  // The data term at theta, worked out once where it is asked for.
  Real train_loss() {
    if (!measured_training) measured_training = sees_all() ? data_loss : value_over(data.training());
    return *measured_training;
  }
  Real validation_loss() {
    if (!measured_validation) measured_validation = value_over(data.held_out());
    return *measured_validation;
  }

  // Of the loss at t: worked out once for all steps that are looked at under it.
  const Review* review() {
    if (reviewed != phase().loss) {
      reviewed = phase().loss;
      found = review_written(*reviewed, data.training().targets);
    }
    return found ? &*found : nullptr;
  }

  // The gradient that the optimizer works on.
  ConstReals pull() const { return experiment.max_norm ? ConstReals(clipped) : gradient; }

  Real value_over(const Rows& rows) {
    outputs_of = &rows;
    return phase().objective.data_value(position.theta, rows.batch(), scratch);
  }

  void commit() {
    math::add(delta, position.theta);
    std::swap(position.memory, next_memory);
    ++position.t;
    arrive();
  }

  Value table;  // of data asked for by id; else null
  Experiment experiment;
  TrainingData data;
  Batches batches;
  std::vector<Phase> phases;
  std::size_t phase_index = 0;
  Position position;
  std::optional<Time> returning;  // where the run stood when it was edited, until it is there again
  Checkpoints checkpoints;
  History history;
  Scratch scratch;
  const Rows* outputs_of = nullptr;  // which rows' outputs at theta are in the scratch; null: no rows'

  // The step from t to t + 1.
  Real loss = 0, data_loss = 0, penalty = 0, learning_rate = 0;
  std::optional<Real> measured_training, measured_validation;
  std::vector<Real> gradient, clipped, delta, next_memory;
  std::vector<Real> curvature_room;
  std::vector<Real> term_gradient;  // room
  struct {
    std::optional<Tally> training, held_out;
  } tallies;
  std::optional<Divergence> divergence;
  std::shared_ptr<const Loss> reviewed;
  std::optional<Review> found;
};

Session::Session(const Value& experiment, const Value* table)
    : state_(std::make_unique<State>(experiment, table)) {}
Session::~Session() = default;
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::Session(std::unique_ptr<State> state) : state_(std::move(state)) {}

Session Session::copy() const {
  auto twin = std::make_unique<State>(state_->experiment.source, &state_->table);
  twin->adopt(*state_, state_->position.t + 1);
  return Session(std::move(twin));
}

const Value& Session::experiment() const { return state_->experiment.source; }
const Dataset& Session::dataset() const { return state_->experiment.data; }
const Scaling& Session::scaling() const { return state_->data.scaling(); }
const Loss& Session::loss() const { return *state_->phase().loss; }
const Optimizer& Session::optimizer() const { return *state_->phase().optimizer; }
const Model& Session::model() const { return *state_->experiment.model; }
Index Session::steps_per_epoch() const { return state_->data.steps_per_epoch(); }
const Value& Session::table() const { return state_->table; }

Time Session::t() const { return state_->position.t; }
bool Session::diverged() const { return state_->divergence.has_value(); }
Status Session::status() const { return state_->status(); }
const History& Session::history() const { return state_->history; }
Real Session::batch_objective() const { return state_->loss; }
Measurement Session::measure() const { return state_->measure(); }
const Objective& Session::objective() const { return state_->phase().objective; }
Batch Session::training_rows() const { return state_->data.training().batch(); }
ConstReals Session::theta() const { return state_->position.theta; }

std::vector<std::uint8_t> Session::held_out() const {
  std::vector<std::uint8_t> held(state_->data.all().rows.size(), 0);
  for (Index row : state_->data.held_out().rows) held[static_cast<std::size_t>(row)] = 1;
  return held;
}

bool Session::advance(Time target, Index most) {
  State& state = *state_;
  Position& position = state.position;
  if (target != state.returning) state.returning.reset();
  const bool back = target < position.t;
  if (state.checkpoints.restore(target, back ? -1 : position.t, position)) state.resume();
  while (position.t < target && !state.divergence && most-- > 0) {
    state.commit();
    const bool been_here = position.t + 1 < state.history.next();
    if (been_here && target - position.t < state.checkpoints.fine_room())
      state.checkpoints.keep_fine(position);
  }
  const bool there = position.t == target || state.divergence.has_value();
  if (there) state.returning.reset();
  return there;
}

namespace {

// By what a loss in training units grows in the data's own; none where it does not grow by a factor.
std::optional<Real> natural_factor(const LossInfo& loss, const Scaling& scaling) {
  const auto unscaled = [](Real scale) { return scale == 1; };
  if (std::all_of(scaling.target_scales.begin(), scaling.target_scales.end(), unscaled)) return 1;
  if (!loss.claims.homogeneous || scaling.target_scales.size() != 1) return std::nullopt;
  return math::exp(*loss.claims.homogeneous * math::log(scaling.target_scales.front()));
}

std::vector<Real> entries(const Matrix& matrix) { return {matrix.data(), matrix.data() + matrix.size()}; }

}  // namespace

Natural Session::natural(Real train_loss) const {
  const State& state = *state_;
  const Rows& all = state.data.all();
  const Scaling& scaling = state.data.scaling();
  Scratch scratch(objective(), all.count());
  model().forward(theta(), all.features, scratch.workspace, scratch.outputs);
  const Reals losses(scratch.values.data(), static_cast<std::size_t>(loss().losses(all.count())));
  loss().evaluate({scratch.outputs, all.targets}, losses, scratch.slopes, scratch.room);

  Natural natural;
  const auto factor = natural_factor(loss().info(), scaling);
  if (factor) natural.loss = train_loss * *factor;
  for (Real value : losses) natural.losses.push_back(value * factor.value_or(1));
  Matrix predictions = scratch.outputs;
  understand(predictions, loss(), scaling);
  natural.predictions = entries(predictions);
  const bool numbers = loss().info().task == Task::regression && loss().info().form.group == 1 &&
                       !dataset().target_axes.empty() && dataset().target_axes.front().classes.empty();
  const Index columns = dataset().targets.cols();
  const bool aligned = loss().info().link == Link::deviation || predictions.cols() == columns;
  if (numbers && aligned) natural.residuals = entries(predictions.leftCols(columns) - dataset().targets);
  if (has_classes(loss().info()) && comparable(loss().info(), dataset(), predictions.cols())) {
    const Judged judged{predictions, dataset().targets, {}, usual_threshold(loss().info())};
    for (Index i = 0; i < predictions.rows(); ++i)
      natural.called.push_back(static_cast<Real>(class_called(judged, i)));
  }
  if (numbers && scaling.target_scales.size() == 1 && predictions.cols() == 1)
    natural.parameters = model().natural(theta(), scaling.feature_means, scaling.feature_scales,
                                         scaling.target_means.front(), scaling.target_scales.front());
  return natural;
}

std::optional<JudgedRows> Session::judged(ConstReals predictions, std::optional<Real> threshold) const {
  const LossInfo& info = loss().info();
  const Dataset& data = dataset();
  const Index n = data.features.rows();
  const Eigen::Map<const Matrix> all(predictions.data(), n, static_cast<Index>(predictions.size()) / n);
  if (!comparable(info, data, all.cols())) return std::nullopt;
  const auto judge = [&](const Rows& rows) {
    Judged judged = observed(rows, data, all.cols());
    judged.threshold = threshold.value_or(usual_threshold(info));
    for (Index i = 0; i < rows.count(); ++i)
      judged.predictions.row(i) = all.row(rows.rows[static_cast<std::size_t>(i)]);
    return judged;
  };
  return JudgedRows{judge(state_->data.training()), judge(state_->data.held_out())};
}

std::vector<std::size_t> Session::measured_metrics() const {
  std::vector<std::size_t> measured;
  if (!comparable(loss().info(), dataset(), model().outputs())) return measured;
  const auto all = loss_lab::metrics();
  for (std::size_t i = 0; i < all.size(); ++i)
    if (measures(all[i], loss().info())) measured.push_back(i);
  return measured;
}

std::vector<Metric> Session::metrics(ConstReals predictions, std::optional<Real> threshold) const {
  std::vector<Metric> found;
  auto judged = this->judged(predictions, threshold);
  if (!judged) return found;
  const bool classes = has_classes(loss().info());
  const Tally training(std::move(judged->training), classes), held_out(std::move(judged->held_out), classes);
  for (const std::size_t place : measured_metrics()) {
    const MetricInfo& metric = loss_lab::metrics()[place];
    Metric& added = found.emplace_back(Metric{metric.id, metric.measure(training), {}});
    if (held_out.judged.targets.rows() > 0) added.validation = metric.measure(held_out);
  }
  return found;
}

namespace {

// The terms of a sum, as the whole step sees them.
void trace_sizes(const std::vector<NamedTerm>& terms, Tape& tape) {
  for (const NamedTerm& term : terms) {
    if (!term.name.starts_with("term")) continue;
    tape.whole(term.name + ".objective", "term_objective", Matrix::Constant(1, 1, term.size.value));
    tape.whole(term.name + ".gradient_norm", "term_gradient_norm",
               Matrix::Constant(1, 1, term.size.gradient_norm));
  }
}

// What value and gradient are made of; after evaluate with these arguments.
std::vector<NamedTerm> named_terms(const Objective& objective, ConstReals theta, const Batch& batch,
                                   const Scratch& evaluated, std::vector<Real> gradient) {
  const auto length = [](ConstReals of) { return std::sqrt(math::dot(of, of)); };
  std::vector<NamedTerm> terms;
  const bool penalized = objective.penalty() != nullptr;
  const ConstReals data_gradient = penalized ? evaluated.data_gradient : gradient;
  std::vector<TermSize> sizes(objective.loss().terms().size());
  Scratch scratch(objective, batch.features.rows());
  std::vector<Real> room(gradient.size());
  objective.term_sizes(theta, batch, scratch, room, sizes);
  for (const TermSize& size : sizes) terms.push_back({"term" + std::to_string(terms.size() + 1), size});
  if (sizes.empty()) terms.push_back({"data", {evaluated.data, length(data_gradient)}});
  if (!penalized) return terms;
  for (std::size_t i = 0; i < room.size(); ++i) room[i] = gradient[i] - data_gradient[i];
  terms.push_back({"penalty", {evaluated.penalty, length(room)}});
  return terms;
}

}  // namespace

Step Session::look(const std::vector<Index>* rows, std::optional<Real> threshold) const {
  const State& state = *state_;
  const State::Phase& phase = state.phase();
  Batches batches(state.data, state.experiment.random, state.experiment.data.ids);
  const Batch batch = batches.at(state.position.t);
  const std::vector<Index> batch_rows = batches.rows();

  // Whole groups: those with a row that is wanted.
  const auto group = static_cast<std::size_t>(state.data.group());
  std::vector<Index> places, tape_rows;
  for (std::size_t first = 0; first < batch_rows.size() && (rows || first < most_tape_rows); first += group) {
    const auto members = std::span(batch_rows).subspan(first, group);
    const bool wanted = !rows || std::ranges::any_of(members, [&](Index row) {
      return std::find(rows->begin(), rows->end(), row) != rows->end();
    });
    for (std::size_t i = first; wanted && i < first + group; ++i) {
      places.push_back(static_cast<Index>(i));
      tape_rows.push_back(batch_rows[i]);
    }
  }

  const Real train_loss = this->train_loss();
  Scratch scratch(objective(), batch.features.rows());
  Tape tape(std::move(places), state.data.group());
  std::vector<Real> gradient(state.gradient.size());
  const Real loss = phase.objective.evaluate(state.position.theta, batch, scratch, gradient);
  std::vector<NamedTerm> terms = named_terms(phase.objective, state.position.theta, batch, scratch, gradient);
  phase.objective.trace(state.position.theta, batch, scratch, loss, gradient, tape);
  trace_sizes(terms, tape);
  std::vector<Real> room(ObjectiveCurvature::room_for(*phase.optimizer, model(), batch.features.rows()));
  ObjectiveCurvature curvature(phase.objective, state.position.theta, batch, scratch, room);
  if (state.experiment.max_norm) trace_clipping(gradient, *state.experiment.max_norm, model().blocks(), tape);
  phase.optimizer->trace(state.position.theta, state.pull(), state.position.memory, state.learning_rate,
                         state.delta, state.next_memory, model().blocks(), &curvature, tape);

  const Status status = state.status();
  Natural natural = this->natural(train_loss);
  std::vector<Metric> metrics = this->metrics(natural.predictions, threshold);
  std::optional<Best> best;
  std::optional<Index> patience;
  if (state.experiment.early_stopping) best = EarlyStopping::best(state.position.stopping);
  if (status == Status::stopped) patience = state.experiment.early_stopping->patience();

  return {
      .t = state.position.t,
      .epoch = state.position.t / steps_per_epoch(),
      .loss = loss,
      .terms = std::move(terms),
      .train_loss = train_loss,
      .validation_loss = validation_loss(),
      .parameters = state.position.theta,
      .blocks = model().blocks(),
      .gradient = std::move(gradient),
      .memory_blocks = phase.optimizer->memory(model().parameters()),
      .memory = state.position.memory,
      .delta = state.delta,
      .learning_rate = state.learning_rate,
      .tape = std::move(tape),
      .tape_rows = std::move(tape_rows),
      .natural = std::move(natural),
      .metrics = std::move(metrics),
      .best = std::move(best),
      .status = status,
      .reason = state.divergence,
      .patience = patience,
      .review = state_->review(),
  };
}

Prediction Session::predict(const ConstMatrixView& inputs, bool layers) const {
  // So many rows at a time that what all layers put out stays in the processor's fast memory.
  constexpr Index together = 128;
  const Scaling& scaling = state_->data.scaling();
  Matrix features = inputs;
  for (Index j = 0; j < features.cols(); ++j) {
    const auto column = static_cast<std::size_t>(j);
    for (Real& value : features.col(j))
      value = (value - scaling.feature_means[column]) / scaling.feature_scales[column];
  }
  const Index rows = features.rows();
  Workspace workspace = model().workspace(std::min(rows, together));
  Prediction prediction{Matrix(rows, model().outputs()), {}, {}, {}};
  for (Index l = 0; layers && l < model().hidden_layers(); ++l)
    prediction.layers.emplace_back(rows, workspace.activations[static_cast<std::size_t>(l)].cols());
  for (Index from = 0; from < rows; from += together) {
    const Index n = std::min(rows - from, together);
    model().forward(theta(), features.middleRows(from, n), workspace, prediction.outputs.middleRows(from, n));
    for (std::size_t l = 0; l < prediction.layers.size(); ++l)
      prediction.layers[l].middleRows(from, n) = workspace.activations[l].topRows(n);
  }
  prediction.predictions = prediction.outputs;
  understand(prediction.predictions, loss(), scaling);
  if (loss().info().link == Link::deviation) prediction.deviations = prediction.predictions.col(1);
  return prediction;
}

Real Session::train_loss() const { return state_->train_loss(); }

std::optional<Real> Session::validation_loss() const {
  return state_->data.held_out().count() ? std::optional(state_->validation_loss()) : std::nullopt;
}

Real Session::training_objective() const {
  const Penalty* penalty = objective().penalty();
  return train_loss() + (penalty ? penalty->value(theta(), model().blocks()) : 0);
}

std::optional<Real> Session::stability_momentum() const {
  const Penalty* penalty = objective().penalty();
  const bool smooth = loss().info().claims.smooth && (!penalty || penalty->smooth());
  const bool plain = state_->sees_all() && !state_->experiment.max_norm;
  return plain && smooth ? optimizer().stability_momentum() : std::nullopt;
}

std::optional<Real> Session::best_constant_loss() const {
  if (model().info().id == "shift") return std::nullopt;
  return constant_loss(loss(), state_->experiment.reduction, state_->data.training(), model().outputs());
}

namespace {

// The edits of `source` up to t, with those of `edit` merged in at t. Later ones end: they belonged to a run
// that is no longer gone on with.
Value::List edits_until(const Value& source, const Value& edit, Time t) {
  Value::List kept;
  Value last = Value::Object{{"t", static_cast<Real>(t)}};
  if (const Value* edits = source.find("edits"); edits && edits->list())
    for (const Value& made : *edits->list()) {
      const Real at = *made.find("t")->number();
      if (at < static_cast<Real>(t)) kept.push_back(made);
      if (at == static_cast<Real>(t)) last = made;
    }
  for (const auto& [key, value] : *edit.object()) last.set(key, value);
  kept.push_back(std::move(last));
  return kept;
}

// Takes out of the source the parameters given by hand, which mean nothing to a model of another size.
void drop_parameters(Value& source) {
  source.remove("start");
  const Value* edits = source.find("edits");
  if (!edits || !edits->list()) return;
  Value::List kept;
  for (Value edit : *edits->list()) {
    edit.remove("parameters");
    if (edit.object()->size() > 1) kept.push_back(std::move(edit));
  }
  source.set("edits", std::move(kept));
}

}  // namespace

Time Session::edit(const Value& changes, const Value* table) {
  static constexpr std::string_view keys[] = {"data",        "model",     "loss",          "penalty",
                                              "optimizer",   "schedule",  "clip",          "early_stopping",
                                              "batch_size",  "reduction", "class_weights", "validation",
                                              "standardize", "seed",      "start",         "parameters"};
  Reader(changes, "").expect_keys(keys);

  const State& old = *state_;
  const Time t = old.returning.value_or(old.position.t);
  Value source = old.experiment.source;
  Value edit = Value::Object{};
  bool from_start = false;
  for (const auto& [key, value] : *changes.object()) {
    from_start = from_start || !is_edit(key);
    (is_edit(key) ? edit : source).set(key, value);
  }
  if (!edit.object()->empty() && t == 0) {
    for (const auto& [key, value] : *edit.object()) source.set(key == "parameters" ? "start" : key, value);
    source.remove("edits");
  } else if (!edit.object()->empty()) {
    source.set("edits", edits_until(source, edit, t));
  }

  if (!table) table = &old.table;
  if (changes.find("data") || changes.find("model")) {
    Value plain = source;
    plain.remove("start");
    plain.remove("edits");
    const auto model = read_experiment(plain, table).model;
    // Places on one surface mean nothing on another.
    const bool surface = !model->info().takes_data || !this->model().info().takes_data;
    if (surface || model->parameters() != this->model().parameters()) {
      drop_parameters(source);
      if (const Value* start = changes.find("start")) source.set("start", *start);
    }
  }

  std::unique_ptr<State> fresh;
  try {
    fresh = std::make_unique<State>(source, table);
  } catch (const Error& error) {
    // Whoever gave the changes knows nothing of the edit that they were to become.
    const Value* edits = source.find("edits");
    const std::size_t last = edits && edits->list() ? edits->list()->size() - 1 : 0;
    const std::string within = "edits[" + std::to_string(last) + "].";
    if (!error.path().starts_with(within)) throw;
    throw Error(error.code(), error.path().substr(within.size()), *error.values().object());
  }
  if (!from_start && t > 0) fresh->adopt(old, t);
  fresh->returning = t;
  state_ = std::move(fresh);
  return t;
}

}  // namespace loss_lab
