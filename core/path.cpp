#include "core/path.hpp"

#include <algorithm>
#include <cmath>

#include "core/math/kernels.hpp"

namespace loss_lab {

namespace {

constexpr Index most_kept = 4'000'000;
constexpr Real parallel = 1e-12;  // of squared lengths: what rounding leaves of a direction along another

std::vector<Time> spread(Time t, Index points) {
  Time every = 1;
  while (t / every + (t % every != 0) >= points) every *= 2;
  std::vector<Time> times;
  for (Time at = 0; at < t; at += every) times.push_back(at);
  times.push_back(t);
  return times;
}

void subtract(Real factor, ConstReals from, Reals values) {
  for (std::size_t i = 0; i < values.size(); ++i) values[i] -= factor * from[i];
}

}  // namespace

Replay::Replay(const Session& session, Index points) : copy_(session.copy()) {
  const Index parameters = session.model().parameters();
  times_ = spread(session.t(), std::clamp<Index>(most_kept / parameters, 2, points));
  parameters_.resize(parameters, static_cast<Index>(times_.size()));
}

bool Replay::advance(Index most) {
  while (losses_.size() < times_.size() && most > 0) {
    const Time before = copy_.t(), goal = times_[losses_.size()];
    if (!copy_.advance(goal, most)) return false;
    most -= std::max<Index>(static_cast<Index>(copy_.t() - before), 0) + 1;
    std::ranges::copy(copy_.theta(), parameters_.col(static_cast<Index>(losses_.size())).data());
    losses_.push_back(copy_.training_objective());
  }
  return losses_.size() == times_.size();
}

Index read_points(const Reader& query) {
  const auto given = query.optional("points");
  return given ? given->integer({2, 512}) : 256;
}

PathSurvey::PathSurvey(const Session& session, const Value& query)
    : replay_(session, read_points(Reader(query, ""))) {
  static constexpr std::string_view keys[] = {"x", "y", "anchor", "points"};
  const Reader reader(query, "");
  reader.expect_keys(keys);
  anchor_ = read_anchor(reader, session.theta());
  const auto y = reader.optional("y");
  if (const auto x = y ? reader.required("x") : reader.optional("x"))
    axes_.push_back(read_slice_axis(*x, anchor_));
  if (y) axes_.push_back(read_slice_axis(*y, anchor_));
}

PathOnSlice PathSurvey::found() const {
  PathOnSlice path{.t = replay_.times(),
                   .x = {},
                   .y = {},
                   .losses = replay_.losses(),
                   .parameters = replay_.parameters().transpose(),
                   .distance = {}};
  // The axes at right angles: y without its part along x.
  std::vector<std::vector<Real>> across;
  std::vector<Real> squares;
  Real shared = 0;  // how much of x there is in y
  for (const SliceAxis& axis : axes_) {
    across.push_back(axis.direction);
    const Real whole = math::dot(axis.direction, axis.direction);
    if (across.size() == 2 && squares.front() > 0) {
      shared = math::dot(across.front(), axis.direction) / squares.front();
      subtract(shared, across.front(), across.back());
    }
    const Real square = math::dot(across.back(), across.back());
    squares.push_back(square > parallel * whole ? square : 0);
  }
  std::vector<Real> offset(anchor_.size());
  for (std::size_t i = 0; i < path.t.size(); ++i) {
    const auto theta = replay_.parameters().col(static_cast<Index>(i));
    for (std::size_t k = 0; k < offset.size(); ++k) offset[k] = theta[static_cast<Index>(k)] - anchor_[k];
    Real along[2] = {};
    for (std::size_t a = 0; a < axes_.size(); ++a) {
      if (squares[a] == 0) continue;
      along[a] = math::dot(across[a], offset) / squares[a];
      subtract(along[a], across[a], offset);
    }
    if (!axes_.empty()) path.x.push_back(axes_[0].origin + along[0] - shared * along[1]);
    if (axes_.size() > 1) path.y.push_back(axes_[1].origin + along[1]);
    path.distance.push_back(std::sqrt(math::dot(offset, offset)));
  }
  return path;
}

}  // namespace loss_lab
