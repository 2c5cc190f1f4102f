// A weighted sum of losses, each on all columns of outputs and targets or on a range of them.
//
//   value   sum over terms of weight_t l_t(outputs[from_t, to_t), targets[from_t, to_t))
//   slope   weight_t times the slope of each term, added up in the columns that terms share
//
// weight: how much a term counts, a plain number, 0 or more. All terms look at the same groups of rows.
// Teaches: a loss is a choice, and several aims are traded against one another by their weights: a prediction
// and its spread, two heads of one network, a fit and its smoothness.
// Source: the weighted losses of a model with several outputs, as in Keras' compile(loss_weights=...),
// https://keras.io/api/models/model_training_apis/.
#include <algorithm>
#include <limits>

#include "core/loss.hpp"
#include "core/losses/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

constexpr Real most_weight = 1e6;

template <class Holds>
bool all_of(const std::vector<Term>& terms, Holds holds) {
  return std::ranges::all_of(terms, [&](const Term& term) { return holds(term.loss->info()); });
}

template <class Field>
bool same(const std::vector<Term>& terms, Field field) {
  const auto first = field(terms.front().loss->info());
  return all_of(terms, [&](const LossInfo& info) { return field(info) == first; });
}

bool all_columns(const Term& term) { return term.outputs_to == 0 && term.targets_to == 0; }

class SumLoss final : public Loss {
 public:
  explicit SumLoss(std::vector<Term> terms) : terms_(std::move(terms)), info_(described(terms_)) {}

  const LossInfo& info() const override { return info_; }
  ConstReals settings() const override { return {}; }
  std::span<const Term> terms() const override { return terms_; }

  std::size_t room(Index rows, Index outputs) const override {
    std::size_t most = 0;
    for (const Term& term : terms_) most = std::max(most, term.loss->room(rows, outputs));
    return static_cast<std::size_t>(rows * (2 + outputs)) + most;
  }

  void evaluate(const LossInput& input, Reals values, MatrixView slopes, Reals room) const override {
    const Index n = input.outputs.rows();
    const std::size_t count = values.size();
    const Reals own = room.first(count), coefficients = room.subspan(count, count);
    Real* const own_slopes = room.data() + 2 * count;
    const Reals rest = room.subspan(2 * count + static_cast<std::size_t>(n * slopes.cols()));
    std::fill(values.begin(), values.end(), 0);
    slopes.setZero();
    for (const Term& term : terms_) {
      for (std::size_t i = 0; i < count; ++i)
        coefficients[i] = term.weight * (input.coefficients.empty() ? 1 : input.coefficients[i]);
      auto part = term.outputs_of(slopes);
      Eigen::Map<Matrix> term_slopes(own_slopes, n, part.cols());
      term.loss->evaluate({term.outputs_of(input.outputs), term.targets_of(input.targets), coefficients}, own,
                          term_slopes, rest);
      for (std::size_t i = 0; i < count; ++i) values[i] += term.weight * own[i];
      part += term_slopes;
    }
  }

  std::vector<Real> kinks(Real target) const override {
    return of_all_terms([&](const Loss& loss) { return loss.kinks(target); });
  }
  std::vector<Real> kinks_between(Real target, Real from, Real to) const override {
    return of_all_terms([&](const Loss& loss) { return loss.kinks_between(target, from, to); });
  }
  // As far as the nearest of any term.
  Real kink_distance(const ConstMatrixView& outputs, const ConstMatrixView& targets) const override {
    Real least = std::numeric_limits<Real>::infinity();
    for (const Term& term : terms_)
      least = std::min(least, term.loss->kink_distance(term.outputs_of(outputs), term.targets_of(targets)));
    return least;
  }

 private:
  template <class Kinks>
  std::vector<Real> of_all_terms(Kinks kinks) const {
    std::vector<Real> all;
    for (const Term& term : terms_) {
      if (term.weight == 0) continue;
      const std::vector<Real> own = kinks(*term.loss);
      all.insert(all.end(), own.begin(), own.end());
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  }

  // What holds of all its terms holds of the sum.
  static LossInfo described(const std::vector<Term>& terms) {
    LossInfo info = sum_loss;
    const auto claim = [&](bool Claims::*what) {
      return all_of(terms, [&](const LossInfo& term) { return term.claims.*what; });
    };
    const LossInfo& first = terms.front().loss->info();
    const bool whole = std::ranges::all_of(terms, all_columns);
    info.task = first.task;
    info.link = first.link;
    info.form = first.form;
    if (!whole || !same(terms, [](const LossInfo& term) { return term.form.columns; }))
      info.form.columns = Columns::row;
    info.targets = all_of(terms, [](const LossInfo& term) { return term.targets == Targets::none; })
                       ? Targets::none
                       : Targets::number;
    info.unit = same(terms, [](const LossInfo& term) { return term.unit; }) ? first.unit : Unit::none;
    info.claims = {.convex = claim(&Claims::convex),
                   .smooth = claim(&Claims::smooth),
                   .bounded = claim(&Claims::bounded),
                   .non_negative = claim(&Claims::non_negative),
                   .zero_at_perfect = whole && claim(&Claims::zero_at_perfect),
                   .robust = claim(&Claims::robust),
                   .translation_invariant = claim(&Claims::translation_invariant),
                   .homogeneous = {}};
    if (whole && same(terms, [](const LossInfo& term) { return term.claims.homogeneous; }))
      info.claims.homogeneous = first.claims.homogeneous;
    return info;
  }

  std::vector<Term> terms_;
  LossInfo info_;
};

struct ColumnRange {
  Index from = 0, to = 0;
};

// [from, to); all columns where none are given.
ColumnRange read_columns(const Reader& term, std::string_view key) {
  const auto given = term.optional(key);
  if (!given) return {};
  const auto ends = given->numbers(Range{0, 2 * 1000});
  if (ends.size() != 2)
    given->fail("wrong_length", {{"found", static_cast<Real>(ends.size())}, {"expected", 2}});
  const std::vector<Reader> items = given->items();
  const ColumnRange range{items[0].integer({0, 2000}), items[1].integer({1, 2000})};
  if (range.from >= range.to)
    items[1].fail("out_of_range", {{"found", ends[1]}, {"min", ends[0] + 1}, {"max", 2000}});
  return range;
}

Term read_term(const Reader& reader) {
  static constexpr std::string_view keys[] = {"weight", "loss", "outputs", "targets"};
  reader.expect_keys(keys);
  const auto weight = reader.optional("weight");
  const Reader loss = reader.required("loss");
  const ColumnRange outputs = read_columns(reader, "outputs"), targets = read_columns(reader, "targets");
  Term term{.weight = weight ? weight->number({0, most_weight}) : 1,
            .loss = make_loss(loss.value(), loss.path()),
            .outputs_from = outputs.from,
            .outputs_to = outputs.to,
            .targets_from = targets.from,
            .targets_to = targets.to};
  if (!term.loss->terms().empty()) loss.fail("nested_sum");
  return term;
}

std::unique_ptr<const Loss> make(std::vector<Real>, const Reader& description) {
  static constexpr std::string_view allowed[] = {"id", "terms"};
  description.expect_keys(allowed);
  const Reader given = description.required("terms");
  const std::vector<Reader> items = given.items();
  if (items.empty() || items.size() > most_terms)
    given.fail(
        "wrong_count",
        {{"found", static_cast<Real>(items.size())}, {"min", 1}, {"max", static_cast<Real>(most_terms)}});
  std::vector<Term> terms;
  for (const Reader& item : items) {
    terms.push_back(read_term(item));
    const Form &form = terms.back().loss->info().form, &first = terms.front().loss->info().form;
    if (form.group != first.group || form.targets_by_row != first.targets_by_row ||
        form.losses_by_row != first.losses_by_row)
      item.fail("terms_disagree",
                {{"first", terms.front().loss->info().id}, {"found", terms.back().loss->info().id}});
  }
  return std::make_unique<SumLoss>(std::move(terms));
}

constexpr std::string_view keys[] = {"terms"};

}  // namespace

const LossInfo sum_loss = {
    .id = "sum",
    .formula = "",
    .slope = "",
    .parameters = {},
    .composed_of = keys,
    .task = Task::regression,
    .targets = Targets::number,
    .unit = Unit::none,
    .claims = {},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "", .keras = "loss_weights", .optax = "", .scikit_learn = ""},
    .reference = {"Keras: Model training APIs, compile", "https://keras.io/api/models/model_training_apis/"},
    .make = make};

}  // namespace loss_lab
