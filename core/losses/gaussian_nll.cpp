// Negative log-likelihood of a bell curve whose mean and width are both predicted.
//
//   value    (s + (y - p)^2 e^-s) / 2
//   slopes   (p - y) e^-s by p,    (1 - (y - p)^2 e^-s) / 2 by s
//
// Of the two outputs, p is the predicted mean, in the target's unit, and s the log of the predicted variance;
// the target y is one number. The constant log(2 pi) / 2 is left out, as by PyTorch's full=False; var there
// is e^s here. No parameters. Unit of the loss: nats; it can be negative.
// Teaches: a miss costs less where the model says that it is unsure, and being unsure costs too; the best
// constant is the mean with the log of the variance.
// Source: D. A. Nix, A. S. Weigend, "Estimating the Mean and Variance of the Target Probability
// Distribution", ICNN 1994, https://doi.org/10.1109/ICNN.1994.374138.
#include "core/losses/best_constant.hpp"
#include "core/losses/groups.hpp"
#include "core/losses/list.hpp"
#include "core/math/elementary.hpp"

namespace loss_lab {
namespace {

struct GaussianNll {
  explicit GaussianNll(ConstReals) {}

  math::Pack operator()(Examples& at) const {
    const math::Pack r = at.p(0) - at.y(0), s = at.p(1);
    // Only once squared may the deviation be too large or too small for a number.
    const math::Pack inverse = math::exp(-0.5 * s);
    const auto hit = r == 0.0;
    const math::Pack zero = math::broadcast(0);
    const math::Pack z = math::select(hit, zero, r * inverse);
    at.set_slope(0, math::select(hit, zero, z * inverse));
    at.set_slope(1, 0.5 * (1.0 - z * z));
    return 0.5 * (s + z * z);
  }

  std::vector<Real> best_constant(const ConstMatrixView& targets, ConstReals weights, Index) const {
    const ConstReals column(targets.col(0).data(), static_cast<std::size_t>(targets.rows()));
    const Real mean = weighted_mean(column, weights);
    std::vector<Real> squares;
    for (Real y : column) squares.push_back((y - mean) * (y - mean));
    return {mean, math::log(weighted_mean(squares, weights))};
  }
};

constexpr std::string_view by_log_variance[] = {"(1 - (y - p)^2 * exp(-s)) / 2"};

}  // namespace

const LossInfo gaussian_nll_loss = {
    .id = "gaussian_nll",
    .formula = "(s + (y - p)^2 * exp(-s)) / 2",
    .slope = "(p - y) * exp(-s)",
    .further_slopes = by_log_variance,
    .parameters = {},
    .task = Task::regression,
    .targets = Targets::number,
    .form = {.columns = Columns::mean_and_log_variance},
    .link = Link::deviation,
    .unit = Unit::nats,
    .claims = {.convex = false,
               .smooth = true,
               .bounded = false,
               .non_negative = false,
               .zero_at_perfect = false,
               .robust = false,
               .translation_invariant = true,
               .homogeneous = {}},
    .best_constant = BestConstant::mean_and_log_variance,
    .twins = {.pytorch = "GaussianNLLLoss", .keras = "", .optax = "", .scikit_learn = ""},
    .reference =
        {"Nix, Weigend (1994), Estimating the Mean and Variance of the Target Probability Distribution",
         "https://doi.org/10.1109/ICNN.1994.374138"},
    .make = make_groups<GaussianNll, gaussian_nll_loss>};

}  // namespace loss_lab
