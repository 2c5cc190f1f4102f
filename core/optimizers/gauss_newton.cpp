// gauss_newton: newton with the curvature of the loss alone, as if the model were a straight line in its
// parameters.
#include "core/optimizers/list.hpp"
#include "core/optimizers/newton.hpp"
#include "core/optimizers/parameters.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {learning_rate_parameter(1), damping_parameter()};

std::unique_ptr<const Optimizer> make(const Reader&, std::vector<Real> values) {
  return make_newton(gauss_newton_optimizer, values, Bend::gauss_newton);
}

}  // namespace

const OptimizerInfo gauss_newton_optimizer = {
    .id = "gauss_newton",
    .formula = "theta + learning_rate * direction",
    .parameters = parameters,
    .most_parameters = most_newton_parameters,
    .pytorch = "",
    .reference =
        {"N. N. Schraudolph: Fast curvature matrix-vector products for second-order gradient descent, "
         "Neural Computation 14, 2002",
         "https://doi.org/10.1162/08997660260028683"},
    .make = make,
};

}  // namespace loss_lab
