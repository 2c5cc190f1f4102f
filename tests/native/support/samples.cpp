#include "tests/native/support/samples.hpp"

#include <cmath>

#include "core/random.hpp"

namespace loss_lab::test {

Real arbitrary(Index i, std::uint64_t which) {
  return 2 * Random(7).uniform(Stream::data, static_cast<std::uint64_t>(i), which) - 1;
}

Matrix arbitrary(Index rows, Index cols, std::uint64_t which) {
  Matrix m(rows, cols);
  for (Index i = 0; i < m.size(); ++i) m.data()[i] = arbitrary(i, which);
  return m;
}

std::string usual(const LossInfo& info) {
  std::string more;
  if (info.id == "custom") more = R"json(, "expression": "log(1 + r^2)")json";
  if (info.id == "sum")
    more =
        R"(, "terms": [{"weight": 2, "loss": {"id": "mse"}}, {"weight": 0.5, "loss": {"id": "log_cosh"}}])";
  return R"({"id": ")" + std::string(info.id) + "\"" + more + "}";
}

std::vector<Index> outputs_of(const LossInfo& info) {
  switch (info.form.columns) {
    case Columns::matching:
      return {1, 2};
    case Columns::row:
    case Columns::coordinates:
      return {1, 3};
    case Columns::classes:
    case Columns::actions:
      return {2, 4};
    case Columns::mean_and_log_variance:
      return {2};
    case Columns::score:
      return {1};
  }
  return {};
}

namespace {

// From a number in [-1, 1), for one of so many outputs.
Real target_of(Targets allowed, Real number, Index outputs) {
  switch (allowed) {
    case Targets::number:
      return 3 * number;
    case Targets::not_negative:
      return std::floor(2 * (number + 1));
    case Targets::positive:
      return 2 * (number + 1.125);
    case Targets::label:
    case Targets::probability:
      return number < 0 ? 0 : 1;
    case Targets::sign:
      return number < 0 ? -1 : 1;
    case Targets::category:
    case Targets::class_index:
      return std::floor(0.5 * (number + 1) * static_cast<Real>(outputs));
    case Targets::none:
      return 0;
  }
  return 0;
}

}  // namespace

Matrix targets_for(const Loss& loss, Index rows, Index outputs, std::uint64_t which) {
  const LossInfo& info = loss.info();
  const bool one_for_all = info.form.columns != Columns::matching && info.form.columns != Columns::row &&
                           info.form.columns != Columns::actions;
  const bool reference = info.form.columns == Columns::actions && loss.settings().back() != 0;
  const Index columns = info.targets == Targets::none ? 0
                        : one_for_all                 ? 1
                        : reference                   ? 2 * outputs
                                                      : outputs;
  Matrix targets = arbitrary(loss.target_rows(rows), columns, which);
  for (Real& target : targets.reshaped()) target = target_of(info.targets, target, outputs);
  // Every other kind of targets is a distribution over the classes instead, where the loss takes them; each
  // one for reverse KL divergence, which is infinite where a share is 0.
  const bool reverse = info.id == "kl_divergence" && loss.settings().back() != 0;
  if (info.targets != Targets::category || (which % 2 == 0 && !reverse)) return targets;
  Matrix shares = arbitrary(targets.rows(), outputs, which).array() + 1.0625;
  for (Index i = 0; i < shares.rows(); ++i) shares.row(i) /= shares.row(i).sum();
  return shares;
}

}  // namespace loss_lab::test
