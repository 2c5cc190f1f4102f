#include "core/loss_trace.hpp"

#include <deque>
#include <string>

#include "core/names.hpp"

namespace loss_lab {
namespace {

class LossTrace {
 public:
  LossTrace(const Loss& loss, const LossInput& input, std::string_view output, std::string_view prefix,
            Tape& tape)
      : loss_(loss),
        info_(loss.info()),
        form_(info_.form),
        outputs_(input.outputs),
        targets_(input.targets),
        output_(output),
        prefix_(prefix),
        tape_(tape),
        unit_(info_.task == Task::regression ? "target" : "") {}

  void write() {
    if (!loss_.terms().empty()) return trace_terms();
    trace_outputs();
    trace_targets();
    trace_settings();
    for (const TracedName& traced : loss_.trace_names({outputs_, targets_}))
      given_.push_back({traced.symbol, entry(traced.name, traced.values, loss_by_row())});
    if (!info_.naive.empty())
      trace_formula("naive_loss", loss_.naive({outputs_, targets_}), true, name(info_.unit), info_.naive);
    if (form_.columns == Columns::matching && outputs_.cols() > 1)
      trace_elements();
    else
      trace_examples();
  }

 private:
  // Stays where it is: links are views.
  std::string_view id(std::string_view name) {
    return ids_.emplace_back(std::string(prefix_) + std::string(name));
  }

  // Whether each row of the batch has a loss, rather than each group.
  bool loss_by_row() const { return form_.losses_by_row || form_.group == 1; }

  // An entry of its own where it has a row per row of the batch or per group.
  std::string_view entry(std::string_view name, const ConstMatrixView& values, bool by_row,
                         std::string_view unit = {}, std::string_view formula = {}, TapeLinks parents = {}) {
    const std::string_view own = id(name);
    if (by_row)
      tape_.examples(own, name, values, unit, formula, parents);
    else
      tape_.groups(own, name, values, unit, formula, parents);
    return own;
  }

  static Matrix member(const ConstMatrixView& rows, Index which, Index group) {
    Matrix chosen(rows.rows() / group, rows.cols());
    for (Index i = 0; i < chosen.rows(); ++i) chosen.row(i) = rows.row(i * group + which);
    return chosen;
  }

  void trace_outputs() {
    if (form_.columns == Columns::mean_and_log_variance) {
      given_.push_back({"p", entry("predicted_mean", outputs_.col(0), true, unit_)});
      given_.push_back({"s", entry("log_variance", outputs_.col(1), true)});
    } else if (form_.group == 1) {
      given_.push_back({"p", output_});
    } else {
      static constexpr std::string_view letters[] = {"p1", "p2", "p3"},
                                        names[] = {"output1", "output2", "output3"};
      for (Index m = 0; m < form_.group; ++m)
        given_.push_back({letters[m], entry(names[m], member(outputs_, m, form_.group), false)});
    }
  }

  void trace_targets() {
    if (targets_.cols() == 0) return;
    if (form_.targets_by_row) {
      static constexpr std::string_view letters[] = {"y1", "y2", "y3"},
                                        names[] = {"target1", "target2", "target3"};
      for (Index m = 0; m < form_.group; ++m)
        given_.push_back({letters[m], entry(names[m], member(targets_, m, form_.group), false)});
      return;
    }
    const Index k = outputs_.cols();
    const bool actions = form_.columns == Columns::actions;
    const std::string_view target =
        entry("target", actions ? targets_.leftCols(k) : targets_.leftCols(targets_.cols()), form_.group == 1,
              unit_);
    if (form_.columns == Columns::classes && targets_.cols() == 1) {
      Matrix shares = Matrix::Zero(targets_.rows(), k);
      for (Index i = 0; i < shares.rows(); ++i) shares(i, static_cast<Index>(targets_(i, 0))) = 1;
      given_.push_back({"y", entry("class_shares", shares, true)});
    } else {
      given_.push_back({"y", target});
    }
    if (actions)
      given_.push_back({"q", entry("reference",
                                   targets_.cols() > k ? Matrix(targets_.rightCols(k))
                                                       : Matrix(Matrix::Zero(targets_.rows(), k)),
                                   true)});
    const bool residuals = form_.columns == Columns::matching || form_.columns == Columns::row;
    if (residuals && form_.group == 1)
      given_.push_back({"r", entry("residual", outputs_ - targets_, true, unit_, "output - target",
                                   {{"output", output_}, {"target", target}})});
  }

  void trace_settings() {
    const std::vector<std::string_view> names = settings_of(info_);
    const ConstReals values = loss_.settings();
    for (std::size_t i = 0; i < names.size(); ++i) {
      const std::string name = "loss." + std::string(names[i]);
      const std::string_view own = id(name);
      tape_.whole(own, name, Matrix::Constant(1, 1, values[i]));
      given_.push_back({names[i], own});
    }
    for (std::size_t i = 0; i < info_.lists.size(); ++i) {
      const ConstReals list = loss_.list(i);
      Matrix row = Matrix::Ones(1, outputs_.cols());
      if (!list.empty()) row = Eigen::Map<const Matrix>(list.data(), 1, outputs_.cols());
      const std::string_view own = id(info_.lists[i]);
      tape_.whole(own, info_.lists[i], row);
      given_.push_back({info_.lists[i], own});
    }
  }

  // Each term as a loss of its own, and their sum.
  void trace_terms() {
    const std::span<const Term> terms = loss_.terms();
    std::string formula, slope;
    std::vector<TapeLink> weights_and_losses, weights_and_slopes;
    bool whole = true;
    for (std::size_t i = 0; i < terms.size(); ++i) {
      const Term& term = terms[i];
      const std::string number = std::to_string(i + 1), own = "term" + number + ".";
      const ConstMatrixView part = term.outputs_of(outputs_);
      const bool all = part.cols() == outputs_.cols();
      whole = whole && all;
      const std::string_view columns = all ? output_ : id(own + "output");
      if (!all) tape_.examples(columns, "output", part);
      trace_loss(*term.loss, {part, term.targets_of(targets_)}, columns, own, tape_);
      const std::string_view weight = id(own + "weight");
      tape_.whole(weight, "term_weight", Matrix::Constant(1, 1, term.weight));
      const std::string_view w = id("w" + number), l = id("l" + number), s = id("s" + number);
      weights_and_losses.insert(weights_and_losses.end(), {{w, weight}, {l, id(own + "loss")}});
      weights_and_slopes.insert(weights_and_slopes.end(), {{w, weight}, {s, id(own + "loss_slope")}});
      const std::string plus = i == 0 ? "" : " + ";
      formula += plus + "w" + number + " * l" + number;
      slope += plus + "w" + number + " * s" + number;
    }
    const bool by_row = form_.losses_by_row || form_.group == 1;
    Matrix slopes(outputs_.rows(), outputs_.cols());
    const Matrix values = evaluate({outputs_, targets_}, slopes);
    entry("loss", values, by_row, name(info_.unit), formula, weights_and_losses);
    if (whole)
      entry("loss_slope", slopes, true, "", slope, weights_and_slopes);
    else
      entry("loss_slope", slopes, true);
  }

  // The losses of these columns alone, and their slopes.
  Matrix evaluate(const LossInput& input, Matrix& slopes) const {
    const Index n = input.outputs.rows();
    Matrix values(loss_.losses(n), 1);
    std::vector<Real> room(loss_.room(n, input.outputs.cols()));
    loss_.evaluate(input, {values.data(), static_cast<std::size_t>(values.rows())}, slopes, room);
    return values;
  }

  void trace_elements() {
    const Index n = outputs_.rows(), k = outputs_.cols();
    Matrix values(n, k), slopes(n, k);
    for (Index j = 0; j < k; ++j) {
      Matrix column(n, 1);
      values.col(j) = evaluate({outputs_.col(j), targets_.col(j)}, column);
      slopes.col(j) = column / static_cast<Real>(k);
    }
    const std::string_view elements =
        entry("element_loss", values, true, name(info_.unit), info_.formula, given_);
    const std::string_view share = id("share");
    tape_.whole(share, "share", Matrix::Constant(k, 1, 1 / static_cast<Real>(k)));
    Matrix all(n, k);
    entry("loss", evaluate({outputs_, targets_}, all), true, name(info_.unit), "matmul(element_loss, share)",
          {{"element_loss", elements}, {"share", share}});
    given_.push_back({"share", share});
    const std::string slope =
        info_.slope.empty() ? "" : "(" + std::string(info_.slope) + ") * transpose(share)";
    trace_formula("loss_slope", slopes, true, "", slope);
  }

  void trace_examples() {
    Matrix slopes(outputs_.rows(), outputs_.cols());
    const Matrix values = evaluate({outputs_, targets_}, slopes);
    trace_formula("loss", values, loss_by_row(), name(info_.unit), info_.formula);
    // Of groups, or of a mean with its log variance, a slope stands in one of several formulas.
    const bool one = form_.group == 1 && info_.further_slopes.empty();
    trace_formula("loss_slope", slopes, true, "", one ? info_.slope : "");
  }

  void trace_formula(std::string_view name, const ConstMatrixView& values, bool by_row, std::string_view unit,
                     std::string_view formula) {
    if (formula.empty())
      entry(name, values, by_row, unit);
    else
      entry(name, values, by_row, unit, formula, given_);
  }

  const Loss& loss_;
  const LossInfo& info_;
  const Form& form_;
  ConstMatrixView outputs_, targets_;
  std::string_view output_, prefix_;
  Tape& tape_;
  std::string_view unit_;
  std::deque<std::string> ids_;
  std::vector<TapeLink> given_;
};

}  // namespace

void trace_loss(const Loss& loss, const LossInput& input, std::string_view output, std::string_view prefix,
                Tape& tape) {
  LossTrace(loss, input, output, prefix, tape).write();
}

}  // namespace loss_lab
