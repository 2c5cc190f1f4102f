// The objective: how losses are reduced, its Hessian products, and the largest curvature.
#include "core/objective.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

#include "tests/native/support/allocations.hpp"
#include "tests/native/support/problem.hpp"

using namespace loss_lab;

namespace {

constexpr std::string_view line = R"({"id": "linear"})", mse = R"({"id": "mse"})";
constexpr std::string_view network = R"({"id": "mlp", "hidden": [4, 3]})";

bool near(Real a, Real b, Real relative) { return std::fabs(a - b) <= relative * std::fabs(b); }

// The Hessian of a weighted mean of squares under a linear model: 2 sum w [x 1]^T [x 1] / sum w.
Matrix hessian_of(const test::Problem& problem) {
  const Index n = problem.features.rows(), k = problem.features.cols();
  Matrix sum = Matrix::Zero(k + 1, k + 1);
  Real total = 0;
  for (Index i = 0; i < n; ++i) {
    Vector row = Vector::Ones(k + 1);
    row.head(k) = problem.features.row(i).transpose();
    const Real weight = problem.weights.empty() ? 1 : problem.weights[i];
    sum += 2 * weight * row * row.transpose();
    total += weight;
  }
  return sum / total;
}

}  // namespace

TEST_CASE("losses are reduced to a weighted mean or sum", "[objective]") {
  const std::vector<Real> values = {1, 2, 6}, weights = {1, 0, 3};
  CHECK(reduce(Reduction::mean, values, {}) == 3);
  CHECK(reduce(Reduction::sum, values, {}) == 9);
  CHECK(reduce(Reduction::mean, values, weights) == 4.75);
  CHECK(reduce(Reduction::sum, values, weights) == 19);
  CHECK(reduce(Reduction::mean, values, std::vector<Real>{0, 0, 0}) == 0);

  for (const bool weighted : {false, true})
    for (const Reduction reduction : {Reduction::mean, Reduction::sum}) {
      std::vector<Real> coefficients(3);
      coefficients_of(reduction, weighted ? ConstReals(weights) : ConstReals(), coefficients);
      const Real total = reduction == Reduction::sum ? 1 : weighted ? 4 : 3;
      for (std::size_t i = 0; i < 3; ++i)
        CHECK(std::fabs(coefficients[i] - (weighted ? weights[i] : 1) / total) < 1e-15);
    }
}

TEST_CASE("the objective is its examples' losses reduced, and value agrees with evaluate", "[objective]") {
  for (const bool weighted : {false, true})
    for (const Reduction reduction : {Reduction::mean, Reduction::sum}) {
      test::Problem problem(line, mse, {.rows = 5, .weighted = weighted, .reduction = reduction});
      Real sum = 0, total = 0;
      for (Index i = 0; i < 5; ++i) {
        const Real residual =
            problem.theta[0] * problem.features(i, 0) + problem.theta[1] - problem.targets(i, 0);
        const Real weight = weighted ? problem.weights[i] : 1;
        sum += weight * residual * residual;
        total += weight;
      }
      const Real value = problem.evaluate();
      CHECK(near(value, reduction == Reduction::mean ? sum / total : sum, 1e-14));
      CHECK(problem.objective.value(problem.theta, problem.batch(), problem.scratch) == value);
    }
}

TEST_CASE("an example of weight zero counts for nothing, one of weight two for two", "[objective]") {
  test::Problem problem(network, mse, {.rows = 4, .features = 2});
  problem.weights = {1, 0, 2, 1};
  test::Problem repeated(network, mse, {.rows = 4, .features = 2});
  repeated.features.row(1) = repeated.features.row(2);
  repeated.targets.row(1) = repeated.targets.row(2);
  CHECK(near(problem.evaluate(), repeated.evaluate(), 1e-14));
  for (std::size_t i = 0; i < problem.gradient.size(); ++i)
    CHECK(std::fabs(problem.gradient[i] - repeated.gradient[i]) < 1e-14);
}

TEST_CASE("fewer rows than the scratch has room for give the same numbers", "[objective]") {
  for (const std::string_view model : {line, network}) {
    test::Problem problem(model, mse, {.rows = 9});
    const Real value = problem.evaluate();
    const std::vector<Real> gradient = problem.gradient;
    problem.scratch = Scratch(problem.objective, 20);
    CHECK(problem.evaluate() == value);
    CHECK(problem.gradient == gradient);
  }
}

TEST_CASE("no subnormal number stands in a gradient", "[objective]") {
  test::Problem problem(line, mse, {.rows = 2});
  problem.theta = {0, 0};
  problem.targets.setConstant(1e-310);
  problem.features.setConstant(1);
  problem.evaluate();
  CHECK(problem.gradient == std::vector<Real>{0, 0});
  problem.targets.setConstant(1e-307);
  problem.evaluate();
  CHECK(near(problem.gradient[0], -2e-307, 1e-12));
}

TEST_CASE("a Hessian product on a line is the exact one", "[objective]") {
  for (const bool weighted : {false, true}) {
    test::Problem problem(line, mse, {.rows = 9, .features = 2, .weighted = weighted});
    const Matrix hessian = hessian_of(problem);
    const std::vector<Real> direction = {0.5, -2, 1};
    std::vector<Real> room(6), product(3);
    problem.objective.hessian_product(problem.theta, direction, problem.batch(), problem.scratch, room,
                                      product);
    const Vector expected = hessian * Eigen::Map<const Vector>(direction.data(), 3);
    for (Index i = 0; i < 3; ++i) CHECK(std::fabs(product[i] - expected[i]) < 1e-8);

    const std::vector<Real> nowhere(3);
    problem.objective.hessian_product(problem.theta, nowhere, problem.batch(), problem.scratch, room,
                                      product);
    CHECK(product == nowhere);
  }
}

TEST_CASE("a Hessian product on a network is symmetric and of any direction's length", "[objective]") {
  test::Problem problem(network, mse, {.rows = 9, .features = 2});
  const std::size_t size = problem.theta.size();
  std::vector<Real> u(size), v(size), room(2 * size), hu(size), hv(size), longer(size);
  for (std::size_t i = 0; i < size; ++i) {
    u[i] = test::arbitrary(static_cast<Index>(i), 11);
    v[i] = test::arbitrary(static_cast<Index>(i), 12);
  }
  const auto product = [&](const std::vector<Real>& direction, std::vector<Real>& result) {
    problem.objective.hessian_product(problem.theta, direction, problem.batch(), problem.scratch, room,
                                      result);
  };
  product(u, hu);
  product(v, hv);
  Real vhu = 0, uhv = 0;
  for (std::size_t i = 0; i < size; ++i) {
    vhu += v[i] * hu[i];
    uhv += u[i] * hv[i];
  }
  CHECK(std::fabs(vhu) > 1e-3);
  CHECK(near(vhu, uhv, 1e-7));
  std::vector<Real> thousandfold = u;
  for (Real& x : thousandfold) x *= 1000;
  product(thousandfold, longer);
  for (std::size_t i = 0; i < size; ++i) CHECK(std::fabs(longer[i] / 1000 - hu[i]) < 1e-8);
}

TEST_CASE("the largest curvature of a line with mse is the closed form", "[objective]") {
  for (const bool weighted : {false, true})
    for (const Index rows : {2, 7, 200}) {
      test::Problem problem(line, mse, {.rows = rows, .weighted = weighted});
      const Matrix h = hessian_of(problem);
      const Real middle = (h(0, 0) + h(1, 1)) / 2, half = (h(0, 0) - h(1, 1)) / 2;
      const Real largest = middle + std::sqrt(half * half + h(0, 1) * h(0, 1));
      CHECK(near(largest_curvature(problem.objective, problem.theta, problem.batch(), problem.scratch),
                 largest, 1e-6));
    }
}

TEST_CASE("the largest curvature is found where all are alike", "[objective]") {
  test::Problem problem(line, mse, {.rows = 2});
  problem.features << 1, -1;
  CHECK(near(largest_curvature(problem.objective, problem.theta, problem.batch(), problem.scratch), 2, 1e-6));
}

TEST_CASE("the largest curvature is that of the largest size, where it bends upwards", "[objective]") {
  // Three constants, each squared times its target: the Hessian is diagonal, two thirds of the targets.
  const auto curvature = [](Real a, Real b, Real c) {
    test::Problem problem(R"({"id": "constant"})", R"({"id": "custom", "expression": "y * p^2"})",
                          {.rows = 1, .features = 0, .outputs = 3});
    problem.targets << a, b, c;
    return largest_curvature(problem.objective, problem.theta, problem.batch(), problem.scratch);
  };
  CHECK(near(curvature(3, 1, 2), 2, 1e-6));
  CHECK(near(curvature(1, -2, 3), 2, 1e-6));
  // Seen at first as less of it than there is, then as more, and so on.
  CHECK(near(curvature(6, -5, -1), 4, 1e-6));
  CHECK(std::isnan(curvature(-6, 5, 1)));
  CHECK(std::isnan(curvature(1e308, 1, 1e308)));
}

TEST_CASE("a curvature that is not there is not a number", "[objective]") {
  const auto curvature = [](test::Problem& problem) {
    return largest_curvature(problem.objective, problem.theta, problem.batch(), problem.scratch);
  };
  test::Problem flat(line, R"({"id": "mae"})");
  CHECK(std::isnan(curvature(flat)));
  test::Problem broken(line, mse);
  broken.features(0, 0) = std::numeric_limits<Real>::infinity();
  CHECK(std::isnan(curvature(broken)));
  // Eigenvalues 2 and nearly 2: not told apart in two products.
  test::Problem slow(line, mse, {.rows = 200});
  CHECK(std::isnan(largest_curvature(slow.objective, slow.theta, slow.batch(), slow.scratch, 2)));
}

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
TEST_CASE("evaluating an objective allocates nothing", "[objective]") {
  for (const LossInfo* info : losses())
    for (const std::string_view model : {line, network}) {
      test::Problem problem(model, test::usual(*info),
                            {.rows = 6, .outputs = test::outputs_of(*info).back(), .weighted = true});
      std::vector<Real> room(2 * problem.theta.size()), product(problem.theta.size());
      const Batch batch = problem.batch();
      const long before = test::allocations();
      problem.objective.evaluate(problem.theta, batch, problem.scratch, problem.gradient);
      problem.objective.value(problem.theta, batch, problem.scratch);
      problem.objective.hessian_product(problem.theta, problem.theta, batch, problem.scratch, room, product);
      CHECK(test::allocations() == before);
    }
}
#endif
