// newton: a step to the lowest point of the parabola that has the objective's slope and curvature here.
#include "core/optimizers/newton.hpp"

#include <algorithm>
#include <limits>

#include "core/math/cholesky.hpp"
#include "core/math/elementary.hpp"
#include "core/math/kernels.hpp"
#include "core/optimizers/list.hpp"
#include "core/optimizers/parameters.hpp"
#include "core/optimizers/trace.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {learning_rate_parameter(1), damping_parameter()};

class Newton final : public Optimizer {
 public:
  Newton(const OptimizerInfo& info, const std::vector<Real>& values, Bend bend)
      : info_(info), learning_rate_(values[0]), damping_(values[1]), bend_(bend) {}

  const OptimizerInfo& info() const override { return info_; }
  Real learning_rate() const override { return learning_rate_; }
  std::optional<Real> stability_momentum() const override { return std::nullopt; }

  std::vector<Block> memory(Index) const override { return {}; }
  std::size_t room(Index count) const override { return static_cast<std::size_t>(2 * count * count + count); }

  void trace(ConstReals theta, ConstReals gradient, ConstReals, Real learning_rate, ConstReals delta,
             ConstReals, std::span<const Block> blocks, Curvature* curvature, Tape& tape) const override {
    const auto size = static_cast<Index>(theta.size());
    Matrix direction(size, 1);
    const Real shift = solve(gradient, *curvature, {direction.data(), theta.size()});
    tape.setting("learning_rate", learning_rate);
    tape.whole("hessian", bend_ == Bend::hessian ? "hessian" : "gauss_newton",
               Eigen::Map<const Matrix>(curvature->room().data(), size, size));
    tape.setting("shift", shift);
    tape.whole("direction", "direction", direction);
    tape.whole("counter_slope", "counter_slope",
               curvature_times(curvature->room(), direction) + shift * direction, "",
               "matmul(hessian, direction) + shift * direction",
               {{"hessian", "hessian"}, {"direction", "direction"}, {"shift", "shift"}});
    for (const Block& block : blocks) {
      const std::string id = "direction." + block.name;
      tape.whole(id, "direction", block_view({direction.data(), theta.size()}, block));
      trace_delta(block, theta, delta, "learning_rate * direction",
                  {{"learning_rate", "learning_rate"}, {"direction", id}}, tape);
    }
  }

 private:
  void apply(ConstReals, ConstReals gradient, ConstReals, Real learning_rate, Curvature* curvature,
             Reals delta, Reals) const override {
    solve(gradient, *curvature, delta);
    for (Real& d : delta) d *= learning_rate;
  }

  static Matrix curvature_times(ConstReals hessian, const Matrix& direction) {
    Matrix product = Matrix::Zero(direction.rows(), 1);
    for (Index j = 0; j < direction.rows(); ++j)
      for (Index i = 0; i < direction.rows(); ++i)
        product(i, 0) += hessian[static_cast<std::size_t>(j * direction.rows() + i)] * direction(j, 0);
    return product;
  }

  // Leaves the Hessian at the beginning of the room, writes the direction and gives the shift. No numbers
  // where the Hessian has none.
  Real solve(ConstReals gradient, Curvature& curvature, Reals direction) const {
    const std::size_t n = gradient.size();
    const Reals room = curvature.room(), hessian = room.first(n * n), factor = room.subspan(n * n, n * n),
                unit = room.subspan(2 * n * n, n);
    std::fill(unit.begin(), unit.end(), 0);
    for (std::size_t j = 0; j < n; ++j) {
      unit[j] = 1;
      if (bend_ == Bend::hessian)
        curvature.hessian_product(unit, hessian.subspan(j * n, n));
      else
        curvature.gauss_newton_product(unit, hessian.subspan(j * n, n));
      unit[j] = 0;
    }
    for (std::size_t j = 0; j < n; ++j)
      for (std::size_t i = 0; i < j; ++i)
        hessian[j * n + i] = hessian[i * n + j] = 0.5 * (hessian[j * n + i] + hessian[i * n + j]);

    const Real largest = math::max_abs(hessian);
    const Real first = largest > 0 ? 1e-3 * largest : 1;
    // No shift makes up for what is no number.
    const Real last = math::all_finite(hessian) ? std::numeric_limits<Real>::infinity() : 0;
    for (Real shift = damping_; shift < last; shift = math::max(2 * shift, first)) {
      std::copy(hessian.begin(), hessian.end(), factor.begin());
      for (std::size_t i = 0; i < n; ++i) factor[i * n + i] += shift;
      if (!math::cholesky(factor, n, 1e-9 * largest)) continue;
      for (std::size_t i = 0; i < n; ++i) direction[i] = -gradient[i];
      math::cholesky_solve(factor, direction);
      return shift;
    }
    constexpr Real not_a_number = std::numeric_limits<Real>::quiet_NaN();
    std::fill(direction.begin(), direction.end(), not_a_number);
    return not_a_number;
  }

  const OptimizerInfo& info_;
  Real learning_rate_, damping_;
  Bend bend_;
};

std::unique_ptr<const Optimizer> make(const Reader&, std::vector<Real> values) {
  return make_newton(newton_optimizer, values, Bend::hessian);
}

}  // namespace

std::unique_ptr<const Optimizer> make_newton(const OptimizerInfo& info, const std::vector<Real>& values,
                                             Bend bend) {
  return std::make_unique<Newton>(info, values, bend);
}

const OptimizerInfo newton_optimizer = {
    .id = "newton",
    .formula = "theta + learning_rate * direction",
    .parameters = parameters,
    .most_parameters = most_newton_parameters,
    .pytorch = "",
    .reference = {"J. Nocedal, S. J. Wright: Numerical optimization, 2006, chapter 3 (algorithm 3.3)",
                  "https://doi.org/10.1007/978-0-387-40065-5"},
    .make = make,
};

}  // namespace loss_lab
