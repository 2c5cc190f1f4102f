// The loss that the README shows as an example is a whole one: compiled from there, it does what it says.
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "core/evaluate.hpp"
#include "core/loss.hpp"
#include "core/math/dual.hpp"
#include "core/reader.hpp"
#include "tests/native/support/json.hpp"

namespace loss_lab {
extern const LossInfo cauchy_loss;
}

using namespace loss_lab;

TEST_CASE("the README's example of a loss compiles, and its formula and slope are what it computes",
          "[losses]") {
  using Dual = math::Dual<Real>;
  const Value description = test::json(R"({"id": "cauchy", "scale": 2})");
  const auto loss = cauchy_loss.make({2}, Reader(description, "loss"));
  const Expression formula = parse_expression(cauchy_loss.formula, {}, "formula"),
                   slope = parse_expression(cauchy_loss.slope, {}, "slope");
  for (const Real r : {-50.0, -2.0, -0.1, 0.0, 0.7, 3.0, 1e3}) {
    const Matrix output = Matrix::Constant(1, 1, r + 1), target = Matrix::Constant(1, 1, 1);
    Matrix found(1, 1);
    Real value;
    loss->evaluate({output, target}, Reals(&value, 1), found, {});
    const auto lookup = [&](const std::string& name) { return name == "r" ? Dual::variable(r) : Dual(2); };
    const Dual expected = evaluate<Dual>(formula, lookup);
    CHECK(std::fabs(value - expected.value) <= 1e-12 * (1 + value));
    CHECK(std::fabs(found(0, 0) - expected.derivative) <= 1e-12);
    CHECK(std::fabs(found(0, 0) - evaluate<Dual>(slope, lookup).value) <= 1e-12);
  }
}
