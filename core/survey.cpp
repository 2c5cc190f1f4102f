#include "core/survey.hpp"

#include <cmath>
#include <limits>

#include "core/math/kernels.hpp"
#include "core/reader.hpp"
#include "core/slice.hpp"
#include "core/targets.hpp"

namespace loss_lab {

namespace {

constexpr Range points_along = {2, 512};

// Every place of a grid once, coarse before fine.
std::vector<Index> coarse_to_fine(Index rows, Index cols) {
  constexpr Index coarsest = 16;
  std::vector<Index> order;
  order.reserve(static_cast<std::size_t>(rows * cols));
  for (Index step = coarsest; step >= 1; step /= 2)
    for (Index j = 0; j < cols; j += step)
      for (Index i = 0; i < rows; i += step)
        if (step == coarsest || i % (2 * step) != 0 || j % (2 * step) != 0) order.push_back(j * rows + i);
  return order;
}

// n x k of a list of numbers (k = 1) or of rows of numbers.
Matrix read_rows(const Reader& reader) {
  const auto* list = reader.value().list();
  const bool flat = !list || list->empty() || list->front().number();
  if (flat) {
    const std::vector<Real> numbers = reader.numbers();
    return Eigen::Map<const Matrix>(numbers.data(), static_cast<Index>(numbers.size()), 1);
  }
  Matrix rows;
  Index i = 0;
  for (const Reader& item : reader.items()) {
    const std::vector<Real> row = item.numbers();
    const auto cols = static_cast<Index>(row.size());
    if (i == 0) rows.resize(static_cast<Index>(list->size()), cols);
    if (cols != rows.cols())
      item.fail("ragged_rows", {{"row", static_cast<Real>(i)},
                                {"cols", static_cast<Real>(cols)},
                                {"expected", static_cast<Real>(rows.cols())}});
    rows.row(i++) = Eigen::Map<const Matrix>(row.data(), 1, cols);
  }
  return rows;
}

}  // namespace

Landscape::Landscape(const Session& session, const Value& query)
    : objective_(session.objective()), rows_(session.training_rows()) {
  static constexpr std::string_view keys[] = {"x", "y", "anchor"};
  const Reader reader(query, "");
  reader.expect_keys(keys);
  anchor_ = read_anchor(reader, session.theta());
  point_.resize(anchor_.size());
  x_ = read_axis(reader.required("x"));
  y_ = Axis{.direction = std::vector<Real>(anchor_.size(), 0), .from = 0, .to = 0, .n = 1};
  if (const auto y = reader.optional("y")) y_ = read_axis(*y);
  values_ = Matrix::Constant(x_.n, y_.n, std::numeric_limits<Real>::quiet_NaN());
  order_ = coarse_to_fine(x_.n, y_.n);
  scratch_ = std::make_unique<Scratch>(objective_, rows_.features.rows());
}

Landscape::Axis Landscape::read_axis(const Reader& reader) const {
  auto [direction, origin] = read_slice_axis(reader, anchor_);
  return {.direction = std::move(direction),
          .from = reader.required("from").number() - origin,
          .to = reader.required("to").number() - origin,
          .n = reader.required("n").integer(points_along)};
}

bool Landscape::advance(Index most) {
  const auto at = [](const Axis& axis, Index i) {
    return axis.n == 1
               ? axis.from
               : axis.from + (axis.to - axis.from) * static_cast<Real>(i) / static_cast<Real>(axis.n - 1);
  };
  for (; next_ < static_cast<Index>(order_.size()) && most > 0; ++next_, --most) {
    const Index place = order_[static_cast<std::size_t>(next_)];
    const Index i = place % x_.n, j = place / x_.n;
    const Real along_x = at(x_, i), along_y = at(y_, j);
    for (std::size_t k = 0; k < point_.size(); ++k)
      point_[k] = anchor_[k] + along_x * x_.direction[k] + along_y * y_.direction[k];
    values_(i, j) = objective_.value(point_, rows_, *scratch_);
  }
  return next_ == static_cast<Index>(order_.size());
}

Real Landscape::done() const { return static_cast<Real>(next_) / static_cast<Real>(order_.size()); }

LossResult evaluate_loss(const Value& query) {
  static constexpr std::string_view keys[] = {"loss", "outputs", "targets", "weights", "reduction"};
  static constexpr std::string_view reductions[] = {"none", "mean", "sum"};
  const Reader reader(query, "");
  reader.expect_keys(keys);
  const Reader description = reader.required("loss");
  const auto loss = make_loss(description.value(), description.path());
  const Matrix outputs = read_rows(reader.required("outputs"));
  const auto targets_given = reader.optional("targets");
  const Matrix targets = targets_given ? read_rows(*targets_given) : Matrix();
  const std::string_view reduction = reader.required("reduction").one_of(reductions);
  if (outputs.rows() == 0) reader.required("outputs").fail("empty_data");
  const Reader judged = targets_given.value_or(description);
  check_shapes(*loss, outputs, targets, judged);
  const std::vector<Dataset::Axis> axes(static_cast<std::size_t>(targets.cols()), {"targets", "", {}});
  check_targets(*loss, targets, axes, outputs.cols(), 1, judged);
  const Index count = loss->losses(outputs.rows());
  check_batch(*loss, outputs.rows(), description);
  std::vector<Real> weights;
  if (const auto given = reader.optional("weights")) {
    weights = given->numbers(Range{0, std::numeric_limits<Real>::max()});
    if (static_cast<Index>(weights.size()) != count)
      given->fail("wrong_length",
                  {{"found", static_cast<Real>(weights.size())}, {"expected", static_cast<Real>(count)}});
    if (!(math::sum(weights) > 0)) given->fail("no_weight", {{"column", "weights"}});
  }

  LossResult result{.value = {},
                    .per_example = Vector(count),
                    .gradient = Matrix(outputs.rows(), outputs.cols()),
                    .kinks = {}};
  const Reals values(result.per_example.data(), static_cast<std::size_t>(count));
  std::vector<Real> coefficients, room(loss->room(outputs.rows(), outputs.cols()));
  if (reduction != "none") {
    const Reduction reduced = reduction == "sum" ? Reduction::sum : Reduction::mean;
    coefficients.resize(values.size());
    coefficients_of(reduced, weights, coefficients);
    loss->evaluate({outputs, targets, coefficients}, values, result.gradient, room);
    result.value = reduce(reduced, values, weights);
  } else {
    loss->evaluate({outputs, targets}, values, result.gradient, room);
  }
  if (outputs.cols() == 1 && targets.size() > 0)
    result.kinks = loss->kinks_between(targets(0, 0), outputs.minCoeff(), outputs.maxCoeff());
  return result;
}

}  // namespace loss_lab
