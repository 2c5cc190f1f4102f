#include "core/targets.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/names.hpp"

namespace loss_lab {
namespace {

bool is_index(Real y) { return y >= 0 && y == std::floor(y); }

// By how much the shares of a distribution, each rounded, may miss 1 together.
constexpr Real slack = 1e-6;

bool fits(Targets allowed, Real y, const Dataset::Axis& axis, Index outputs, bool one_column) {
  switch (allowed) {
    case Targets::number:
      return axis.classes.empty() || y <= 1;  // two classes are numbers too
    case Targets::not_negative:
      return y >= 0 && axis.classes.empty();
    case Targets::positive:
      return y > 0 && axis.classes.empty();
    case Targets::label:
      return y == 0 || y == 1;
    case Targets::probability:
      return y >= 0 && y <= 1;
    case Targets::sign:
      return y == -1 || y == 1;
    case Targets::category:
      return one_column ? is_index(y) && y < static_cast<Real>(outputs) : y >= 0 && y <= 1 + slack;
    case Targets::class_index:
      return is_index(y) && y < static_cast<Real>(outputs);
    case Targets::none:
      return true;
  }
  return false;
}

[[noreturn]] void wrong_targets(const Loss& loss, const Reader& reader, const Dataset::Axis& axis, Index row,
                                Value found) {
  reader.fail("wrong_targets", {{"loss", loss.info().id},
                                {"targets", name(loss.info().targets)},
                                {"column", axis.name},
                                {"row", static_cast<Real>(row)},
                                {"found", std::move(found)}});
}

Index classes_of(const Matrix& targets, const Dataset::Axis& axis) {
  if (!axis.classes.empty()) return static_cast<Index>(axis.classes.size());
  Real most = 0;
  for (Real y : targets.col(0))
    if (is_index(y) && y < 1e6) most = std::max(most, y);
  return std::max<Index>(2, static_cast<Index>(most) + 1);
}

void check_lists(const Loss& loss, Index outputs, const Reader& reader) {
  const auto names = loss.info().lists;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (const auto found = loss.list(i).size(); found != 0 && static_cast<Index>(found) != outputs)
      reader.fail("wrong_list", {{"loss", loss.info().id},
                                 {"list", names[i]},
                                 {"found", static_cast<Real>(found)},
                                 {"expected", static_cast<Real>(outputs)}});
}

Matrix columns_of(const Matrix& targets, Index from, Index to) {
  return to == 0 ? targets : Matrix(targets.middleCols(from, to - from));
}

std::vector<Dataset::Axis> columns_of(const std::vector<Dataset::Axis>& axes, Index from, Index to) {
  return to == 0 ? axes : std::vector<Dataset::Axis>(axes.begin() + from, axes.begin() + to);
}

Index limited(Index outputs, const Reader& reader) {
  if (outputs > most_outputs)
    reader.fail("too_many_outputs",
                {{"found", static_cast<Real>(outputs)}, {"max", static_cast<Real>(most_outputs)}});
  return outputs;
}

// Whether the targets of Columns::actions go on with the reference's logits: the last of the settings says
// so.
bool gives_reference(const Loss& loss) { return loss.settings().back() != 0; }

// How many columns of targets go with so many outputs; of several that may, the one found.
Index target_columns(const Loss& loss, Index outputs, Index found) {
  for (const Term& term : loss.terms()) {
    if (term.loss->info().targets == Targets::none) continue;
    if (term.outputs_to > outputs || term.targets_to > found) return std::max(found + 1, term.targets_to);
    const Index own_outputs = term.outputs_to != 0 ? term.outputs_to - term.outputs_from : outputs;
    const Index own_found = term.targets_to != 0 ? term.targets_to - term.targets_from : found;
    const Index own = target_columns(*term.loss, own_outputs, own_found);
    if (own != own_found) return found + own - own_found;
  }
  if (!loss.terms().empty()) return found;
  if (loss.info().targets == Targets::none) return 0;
  switch (loss.info().form.columns) {
    case Columns::matching:
    case Columns::row:
      return outputs;
    case Columns::classes:
      return found == outputs && loss.info().targets == Targets::category ? outputs : 1;
    case Columns::actions:
      return gives_reference(loss) ? 2 * outputs : outputs;
    case Columns::mean_and_log_variance:
    case Columns::coordinates:
    case Columns::score:
      return 1;
  }
  return 0;
}

[[noreturn]] void wrong_range(Index found, Index min, Index max, const Reader& reader) {
  reader.fail("wrong_range", {{"found", static_cast<Real>(found)},
                              {"min", static_cast<Real>(min)},
                              {"max", static_cast<Real>(max)}});
}

// How many outputs alone go with a loss; 0 where it may be any number.
Index only_outputs(const Loss& loss) {
  switch (loss.info().form.columns) {
    case Columns::mean_and_log_variance:
      return 2;
    case Columns::score:
      return 1;
    default:
      return 0;
  }
}

// Whether a loss, no sum, takes so many outputs beside so many columns of targets.
bool suits(const Loss& loss, Index outputs, Index found) {
  const Index only = only_outputs(loss);
  return (only == 0 || outputs == only) &&
         (loss.info().targets == Targets::none || target_columns(loss, outputs, found) == found);
}

}  // namespace

Matrix by_example(const Loss& loss, const Matrix& targets) {
  const Index count = loss.target_rows(targets.rows());
  if (loss.info().targets == Targets::none) return Matrix(count, 0);
  Matrix chosen(count, targets.cols());
  const Index each = targets.rows() / std::max<Index>(count, 1);
  for (Index i = 0; i < count; ++i) chosen.row(i) = targets.row(i * each);
  return chosen;
}

void check_batch(const Loss& loss, Index rows, const Reader& reader) {
  if (loss.info().form.losses_by_row && rows > most_rows_together)
    reader.fail("batch_too_large", {{"loss", loss.info().id},
                                    {"found", static_cast<Real>(rows)},
                                    {"max", static_cast<Real>(most_rows_together)}});
}

void check_shapes(const Loss& loss, const Matrix& outputs, const Matrix& targets, const Reader& reader) {
  const Index n = outputs.rows(), k = outputs.cols(), group = loss.info().form.group;
  if (n % group != 0)
    reader.fail(
        "incomplete_group",
        {{"loss", loss.info().id}, {"found", static_cast<Real>(n)}, {"group", static_cast<Real>(group)}});
  for (const Term& term : loss.terms()) {
    const Index to = term.outputs_to != 0 ? term.outputs_to : k, own = only_outputs(*term.loss);
    if (to > k) wrong_range(to, 1, k, reader);
    if (own != 0 && own != to - term.outputs_from)
      wrong_range(to, term.outputs_from + own, term.outputs_from + own, reader);
    if (term.loss->info().form.columns == Columns::classes && to - term.outputs_from < 2)
      wrong_range(to, term.outputs_from + 2, std::max(k, term.outputs_from + 2), reader);
  }
  const Index only = only_outputs(loss), cols = target_columns(loss, k, targets.cols());
  const Index rows = cols == 0 ? 0 : loss.target_rows(n);
  const auto mismatch = [&](Index found_rows, Index found_cols, Index expected_rows, Index expected_cols) {
    reader.fail("shape_mismatch", {{"rows", static_cast<Real>(found_rows)},
                                   {"cols", static_cast<Real>(found_cols)},
                                   {"expected_rows", static_cast<Real>(expected_rows)},
                                   {"expected_cols", static_cast<Real>(expected_cols)}});
  };
  if (only != 0 && k != only) mismatch(n, k, n, only);
  // A single output leaves no classes to tell apart, and its target would be read as a share.
  if (loss.info().form.columns == Columns::classes && k < 2) mismatch(n, k, n, 2);
  if (targets.rows() != rows || (rows != 0 && targets.cols() != cols))
    mismatch(targets.rows(), targets.cols(), rows, cols);
}

Index outputs_for(const Loss& loss, const Matrix& targets, const std::vector<Dataset::Axis>& axes,
                  const Reader& reader) {
  if (!loss.terms().empty()) {
    const std::span<const Term> terms = loss.terms();
    std::array<Index, most_terms> own = {};
    Index most = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
      const Term& term = terms[i];
      if (term.targets_to > targets.cols()) wrong_range(term.targets_to, 1, targets.cols(), reader);
      own[i] = outputs_for(*term.loss, columns_of(targets, term.targets_from, term.targets_to),
                           columns_of(axes, term.targets_from, term.targets_to), reader);
      const Index end = term.outputs_from + own[i];
      if (term.outputs_to != 0 && own[i] != 0 && own[i] != term.outputs_to - term.outputs_from)
        wrong_range(term.outputs_to, end, end, reader);
      most = std::max(most, term.outputs_to != 0 ? term.outputs_to : own[i]);
    }
    // A term of all outputs has to suit as many as the others ask for.
    for (std::size_t i = 0; i < terms.size(); ++i) {
      const Term& term = terms[i];
      const Index found = term.targets_to != 0 ? term.targets_to - term.targets_from : targets.cols();
      if (most != 0 && term.outputs_to == 0 && !suits(*term.loss, most, found))
        wrong_range(most, own[i], own[i], reader);
    }
    return most;
  }
  const Index found = targets.cols();
  const auto need = [&](Index expected) {
    if (found != expected)
      reader.fail("wrong_columns", {{"loss", loss.info().id},
                                    {"found", static_cast<Real>(found)},
                                    {"expected", static_cast<Real>(expected)}});
  };
  switch (loss.info().form.columns) {
    case Columns::matching:
    case Columns::row:
      if (found == 0) need(1);
      return limited(found, reader);
    case Columns::classes:
      if (found == 0 || loss.info().targets == Targets::class_index) need(1);
      return limited(found == 1 ? classes_of(targets, axes.front()) : found, reader);
    case Columns::mean_and_log_variance:
      need(1);
      return 2;
    case Columns::coordinates:
      if (loss.info().targets != Targets::none) need(1);
      return 0;
    case Columns::score:
      if (loss.info().targets != Targets::none) need(1);
      return 1;
    case Columns::actions:
      if (found == 0) need(1);
      if (!gives_reference(loss)) return limited(found, reader);
      if (found % 2 != 0) need(found + 1);
      return limited(found / 2, reader);
  }
  return 0;
}

void check_targets(const Loss& loss, const Matrix& targets, const std::vector<Dataset::Axis>& axes,
                   Index outputs, Index rows_each, const Reader& reader) {
  for (const Term& term : loss.terms())
    check_targets(*term.loss, columns_of(targets, term.targets_from, term.targets_to),
                  columns_of(axes, term.targets_from, term.targets_to),
                  term.outputs_to != 0 ? term.outputs_to - term.outputs_from : outputs, rows_each, reader);
  check_lists(loss, outputs, reader);
  if (!loss.terms().empty() || loss.info().targets == Targets::none) return;
  const bool one_column = targets.cols() == 1;
  for (Index i = 0; i < targets.rows(); ++i) {
    for (Index j = 0; j < targets.cols(); ++j) {
      const Dataset::Axis& axis = axes[static_cast<std::size_t>(j)];
      const Real y = targets(i, j);
      if (fits(loss.info().targets, y, axis, outputs, one_column)) continue;
      wrong_targets(loss, reader, axis, i * rows_each,
                    axis.classes.empty() ? Value(y) : Value(axis.classes[static_cast<std::size_t>(y)]));
    }
    if (loss.info().targets != Targets::category || one_column) continue;
    Real shares = 0;
    for (Index j = 0; j < targets.cols(); ++j) shares += targets(i, j);
    if (std::fabs(shares - 1) > slack)
      wrong_targets(loss, reader, axes.front(), i * rows_each, Value(shares));
  }
}

}  // namespace loss_lab
