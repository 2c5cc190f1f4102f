#include "core/directions.hpp"

#include <algorithm>
#include <cmath>

#include "core/math/kernels.hpp"

namespace loss_lab {

namespace {

constexpr int most_iterations = 1000;
constexpr Real settled = 1e-13;      // the change of a unit vector's largest entry
constexpr Real nothing = 1e-13;      // of the spread: what rounding leaves where there is none
constexpr Real parallel = 1 - 1e-9;  // the cosine

ConstReals column(const Matrix& matrix, Index j) {
  return {matrix.col(j).data(), static_cast<std::size_t>(matrix.rows())};
}

Real length(ConstReals values) { return std::sqrt(math::dot(values, values)); }

void scale(Real factor, Reals values) {
  for (Real& value : values) value *= factor;
}

// A unit vector at right angles to x, a unit vector or zero; zero where there is none.
std::vector<Real> right_angle(ConstReals x) {
  std::vector<Real> y(x.size(), 0);
  if (x.size() == 1) {
    y[0] = x[0] == 0;
    return y;
  }
  const auto smaller = [](Real a, Real b) { return std::fabs(a) < std::fabs(b); };
  const auto least = static_cast<std::size_t>(std::min_element(x.begin(), x.end(), smaller) - x.begin());
  y[least] = 1;
  for (std::size_t i = 0; i < y.size(); ++i) y[i] -= x[least] * x[i];
  scale(1 / length(y), y);
  return y;
}

// Scales a filter, whose numbers stand `stride` apart, to the length of theta's.
void scale_filter(ConstReals theta, std::size_t first, std::size_t size, std::size_t stride,
                  Reals direction) {
  std::vector<Real> own(size), like(size);
  for (std::size_t i = 0; i < size; ++i) {
    own[i] = direction[first + i * stride];
    like[i] = theta[first + i * stride];
  }
  const Real wanted = length(like);
  const Real factor = (wanted > 0 ? wanted : 1) / length(own);
  for (std::size_t i = 0; i < size; ++i) direction[first + i * stride] = own[i] * factor;
}

std::vector<Real> random_direction(const Random& random, std::uint64_t which, const Session& session) {
  const Model& model = session.model();
  std::vector<Real> direction(session.theta().size());
  for (std::size_t i = 0; i < direction.size(); ++i)
    direction[i] = random.normal(Stream::direction, i, which);
  for (const Block& block : model.blocks()) {
    const auto offset = static_cast<std::size_t>(block.offset), rows = static_cast<std::size_t>(block.rows),
               cols = static_cast<std::size_t>(block.cols);
    if (block.name.ends_with("bias"))
      scale_filter(session.theta(), offset, rows * cols, 1, direction);
    else if (model.tokens() == block.rows)
      for (std::size_t i = 0; i < rows; ++i) scale_filter(session.theta(), offset + i, cols, rows, direction);
    else
      for (std::size_t j = 0; j < cols; ++j)
        scale_filter(session.theta(), offset + j * rows, rows, 1, direction);
  }
  return direction;
}

}  // namespace

Directions::Directions(const Session& session, const Value& query) {
  static constexpr std::string_view keys[] = {"kind", "seed", "points"}, kinds[] = {"path", "random"};
  const Reader reader(query, "");
  reader.expect_keys(keys);
  const Index points = read_points(reader);
  const auto seed = reader.optional("seed");
  const Random random(seed ? static_cast<std::uint32_t>(seed->integer({0, 4294967295.0})) : 0);
  if (reader.required("kind").one_of(kinds) == "path") {
    replay_.emplace(session, points);
    return;
  }
  found_.x = random_direction(random, 0, session);
  found_.y = random_direction(random, 1, session);
  const Real x = length(found_.x), y = length(found_.y);
  if (std::fabs(math::dot(found_.x, found_.y)) < parallel * x * y) return;
  std::vector<Real> unit = found_.x;
  scale(1 / x, unit);
  found_.y = right_angle(unit);
  scale(y, found_.y);
}

bool Directions::advance(Index most) {
  if (!replay_) return true;
  if (gram_.size() == 0) {
    if (!replay_->advance(most)) return false;
    centre();
  }
  const Index positions = offsets_.cols();
  for (; most > 0 && found_.y.empty(); --most) {
    if (gathered_ < positions)
      gather(gathered_++);
    else
      iterate();
  }
  return !found_.y.empty();
}

// Takes the mean from the positions, and their size: products of them then stay in the finite range.
void Directions::centre() {
  offsets_ = replay_->parameters();
  std::vector<Real> of_one(static_cast<std::size_t>(offsets_.cols()));
  for (Index i = 0; i < offsets_.rows(); ++i) {
    for (Index j = 0; j < offsets_.cols(); ++j) of_one[static_cast<std::size_t>(j)] = offsets_(i, j);
    const Real mean = math::sum(of_one) / static_cast<Real>(of_one.size());
    for (Index j = 0; j < offsets_.cols(); ++j) offsets_(i, j) -= mean;
  }
  const Reals all(offsets_.data(), static_cast<std::size_t>(offsets_.size()));
  const Matrix& theta = replay_->parameters();
  const Real largest = math::max_abs({theta.data(), all.size()}), most = math::max_abs(all);
  // A run that rests leaves nothing but the mean's rounding.
  for (Real& offset : all) offset = most > 1e-14 * largest ? offset / most : 0;
  gram_.resize(offsets_.cols(), offsets_.cols());
}

void Directions::gather(Index position) {
  for (Index other = 0; other <= position; ++other)
    gram_(position, other) = gram_(other, position) =
        math::dot(column(offsets_, position), column(offsets_, other));
  spread_ += gram_(position, position);
}

void Directions::iterate() {
  const auto positions = static_cast<std::size_t>(gram_.cols());
  if (component_.empty()) {
    iterations_ = 0;
    component_.resize(positions);
    // Multiples of the golden ratio spread evenly and repeat nowhere: no component is likely to be
    // orthogonal.
    for (std::size_t i = 0; i < positions; ++i) {
      const Real turns = 0.6180339887498949 * static_cast<Real>(i + 1);
      component_[i] = 2 * (turns - std::floor(turns)) - 1;
    }
    scale(1 / length(component_), component_);
  }
  std::vector<Real> next(positions);
  for (std::size_t i = 0; i < positions; ++i)
    next[i] = math::dot(column(gram_, static_cast<Index>(i)), component_);
  const Real variance = length(next);
  if (!(variance > nothing * spread_)) return keep(0);
  scale(1 / variance, next);
  Real change = 0;
  for (std::size_t i = 0; i < positions; ++i) change = std::max(change, std::fabs(next[i] - component_[i]));
  component_ = std::move(next);
  if (change <= settled || ++iterations_ == most_iterations) keep(variance);
}

// The direction of the component that iteration came to, and the rest of the spread without it; of no
// variance: none.
void Directions::keep(Real variance) {
  const bool first = found_.x.empty();
  std::vector<Real>& direction = first ? found_.x : found_.y;
  const auto parameters = static_cast<std::size_t>(offsets_.rows());
  if (variance > 0) {
    direction.assign(parameters, 0);
    for (Index j = 0; j < offsets_.cols(); ++j) {
      const Real part = component_[static_cast<std::size_t>(j)];
      for (std::size_t i = 0; i < parameters; ++i) direction[i] += part * column(offsets_, j)[i];
      for (Index i = 0; i < offsets_.cols(); ++i)
        gram_(i, j) -= variance * part * component_[static_cast<std::size_t>(i)];
    }
    scale(1 / length(direction), direction);
    const auto smaller = [](Real a, Real b) { return std::fabs(a) < std::fabs(b); };
    if (*std::max_element(direction.begin(), direction.end(), smaller) < 0) scale(-1, direction);
  } else {
    direction = right_angle(first ? std::vector<Real>(parameters, 0) : found_.x);
  }
  if (first) found_.explained.emplace();
  (*found_.explained)[first ? 0 : 1] = variance > 0 ? variance / spread_ : 0;
  component_.clear();
}

}  // namespace loss_lab
