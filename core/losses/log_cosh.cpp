// Log-cosh: a softened absolute error, smooth at zero and with no threshold to choose.
//
//   value   log(cosh(r))    with r = p - y, output minus target
//                           about r^2 / 2 for small r, |r| - log(2) for large
//   slope   tanh(r)
//
// r is taken as a plain number: rescaling the target changes the shape, so there is a hidden threshold of one
// unit after all. Unit of the loss: none.
// Teaches: robustness need not come with a kink; the pull fades in as tanh.
// Source: R. A. Saleh, A. K. M. E. Saleh, "Statistical Properties of the log-cosh Loss Function Used in
// Machine Learning", 2022, https://doi.org/10.48550/arXiv.2208.04564.
#include "core/losses/list.hpp"
#include "core/losses/pointwise.hpp"

namespace loss_lab {
namespace {

struct LogCosh {
  explicit LogCosh(ConstReals) {}

  template <class T>
  Shape<T> operator()(T p, T y) const {
    const T r = p - y;
    return {math::log_cosh(r), math::tanh(r)};
  }
};

}  // namespace

const LossInfo log_cosh_loss = {
    .id = "log_cosh",
    .formula = "log_cosh(r)",
    .slope = "tanh(r)",
    .parameters = {},
    .task = Task::regression,
    .targets = Targets::number,
    .unit = Unit::none,
    .claims = {.convex = true,
               .smooth = true,
               .bounded = false,
               .non_negative = true,
               .zero_at_perfect = true,
               .robust = true,
               .translation_invariant = true,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "", .keras = "LogCosh", .optax = "log_cosh", .scikit_learn = ""},
    .reference = {"Saleh, Saleh (2022), Statistical Properties of the log-cosh Loss Function",
                  "https://doi.org/10.48550/arXiv.2208.04564"},
    .make = make_pointwise<LogCosh, log_cosh_loss>};

}  // namespace loss_lab
