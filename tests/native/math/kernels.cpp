// The hot kernels against plain loops, in all small shapes, and the properties that the core relies on.
#include "core/math/kernels.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>
#include <vector>

#include "core/random.hpp"

using namespace loss_lab;
using math::Activation;

namespace {

constexpr Activation activations[] = {Activation::identity, Activation::tanh, Activation::relu,
                                      Activation::sigmoid};
constexpr Real not_a_number = std::numeric_limits<Real>::quiet_NaN(),
               infinity = std::numeric_limits<Real>::infinity();

// In [-1, 1), a different matrix for each `which`.
Matrix arbitrary(Index rows, Index cols, std::uint64_t which) {
  Matrix m(rows, cols);
  for (Index i = 0; i < m.size(); ++i)
    m.data()[i] = 2 * Random(7).uniform(Stream::data, static_cast<std::uint64_t>(i), which) - 1;
  return m;
}

ConstReals flat(const Matrix& m) { return {m.data(), static_cast<std::size_t>(m.size())}; }
Reals flat(Matrix& m) { return {m.data(), static_cast<std::size_t>(m.size())}; }

Real activated(Activation activation, Real z) {
  switch (activation) {
    case Activation::identity:
      return z;
    case Activation::tanh:
      return std::tanh(z);
    case Activation::relu:
      return z > 0 ? z : 0;
    case Activation::sigmoid:
      return 1 / (1 + std::exp(-z));
  }
  return not_a_number;
}

Real derivative(Activation activation, Real output) {
  switch (activation) {
    case Activation::identity:
      return 1;
    case Activation::tanh:
      return 1 - output * output;
    case Activation::relu:
      return output > 0 ? 1 : 0;
    case Activation::sigmoid:
      return output * (1 - output);
  }
  return not_a_number;
}

// A layer with everything that goes in and comes out, its matrices lying in the top rows of taller ones.
struct Layer {
  Layer(Index rows, Index inputs_count, Index outputs_count, Activation a)
      : n(rows), k(inputs_count), m(outputs_count), activation(a) {}

  Index n, k, m;
  Activation activation;
  Index spare = 3;
  Matrix inputs = arbitrary(n + spare, k, 1), weight = arbitrary(k, m, 2), bias = arbitrary(1, m, 3);
  Matrix slopes = arbitrary(n + spare, m, 4);
  Matrix outputs = Matrix::Constant(n + spare, m, not_a_number),
         input_slopes = Matrix::Constant(n + spare, k, not_a_number);
  Matrix weight_gradient = Matrix::Constant(k, m, not_a_number),
         bias_gradient = Matrix::Constant(1, m, not_a_number);

  void run() {
    math::layer_forward(inputs.topRows(n), flat(weight), flat(bias), activation, outputs.topRows(n));
    math::layer_gradient(inputs.topRows(n), slopes.topRows(n), flat(weight_gradient), flat(bias_gradient));
    math::layer_backward(slopes.topRows(n), flat(weight), inputs.topRows(n), activation,
                         input_slopes.topRows(n));
  }
};

bool near(Real a, Real b) { return std::fabs(a - b) <= 1e-13; }

}  // namespace

TEST_CASE("a layer's kernels agree with plain loops, for every shape and activation") {
  for (Index n = 0; n <= 19; ++n)
    for (Index k = 0; k <= 9; ++k)
      for (Index m = 1; m <= 9; ++m)
        for (const Activation activation : activations) {
          Layer layer(n, k, m, activation);
          layer.run();
          INFO("rows " << n << ", inputs " << k << ", outputs " << m << ", activation " << int(activation));
          bool forward = true, backward = true, gradient = true, untouched = true;
          for (Index j = 0; j < m; ++j) {
            Real bias_sum = 0;
            for (Index i = 0; i < n; ++i) {
              Real z = layer.bias(0, j);
              for (Index c = 0; c < k; ++c) z += layer.inputs(i, c) * layer.weight(c, j);
              forward = forward && near(layer.outputs(i, j), activated(activation, z));
              bias_sum += layer.slopes(i, j);
            }
            gradient = gradient && near(layer.bias_gradient(0, j), bias_sum);
            for (Index c = 0; c < k; ++c) {
              Real sum = 0;
              for (Index i = 0; i < n; ++i) sum += layer.inputs(i, c) * layer.slopes(i, j);
              gradient = gradient && near(layer.weight_gradient(c, j), sum);
            }
          }
          for (Index c = 0; c < k; ++c)
            for (Index i = 0; i < n; ++i) {
              Real sum = 0;
              for (Index j = 0; j < m; ++j) sum += layer.slopes(i, j) * layer.weight(c, j);
              backward = backward &&
                         near(layer.input_slopes(i, c), sum * derivative(activation, layer.inputs(i, c)));
            }
          for (Index i = n; i < n + layer.spare; ++i) {
            for (Index j = 0; j < m; ++j) untouched = untouched && std::isnan(layer.outputs(i, j));
            for (Index c = 0; c < k; ++c) untouched = untouched && std::isnan(layer.input_slopes(i, c));
          }
          REQUIRE(forward);
          REQUIRE(backward);
          REQUIRE(gradient);
          REQUIRE(untouched);
        }
}

TEST_CASE("a row's outputs and slopes have the same bits, whatever rows stand around it") {
  for (const Activation activation : activations) {
    Layer all(19, 5, 7, activation);
    all.run();
    for (Index first = 0; first < all.n; ++first)
      for (Index n = 1; first + n <= all.n; ++n) {
        Layer part(n, 5, 7, activation);
        part.inputs.topRows(n) = all.inputs.middleRows(first, n);
        part.slopes.topRows(n) = all.slopes.middleRows(first, n);
        part.run();
        REQUIRE(part.outputs.topRows(n) == all.outputs.middleRows(first, n));
        REQUIRE(part.input_slopes.topRows(n) == all.input_slopes.middleRows(first, n));
      }
  }
}

TEST_CASE("wide and long layers are right beyond the size of one tile") {
  for (const auto& [n, k, m] : {std::tuple<Index, Index, Index>{128, 32, 32}, {1000, 1, 1}, {501, 8, 8}}) {
    Layer layer(n, k, m, Activation::identity);
    layer.run();
    const Matrix in = layer.inputs.topRows(n), slopes = layer.slopes.topRows(n);
    const Matrix outputs = (in * layer.weight).rowwise() + Eigen::RowVectorXd(layer.bias);
    CHECK((layer.outputs.topRows(n) - outputs).cwiseAbs().maxCoeff() < 1e-13);
    CHECK((layer.weight_gradient - in.transpose() * slopes).cwiseAbs().maxCoeff() < 1e-11);
    CHECK((layer.bias_gradient - slopes.colwise().sum()).cwiseAbs().maxCoeff() < 1e-11);
    CHECK((layer.input_slopes.topRows(n) - slopes * layer.weight.transpose()).cwiseAbs().maxCoeff() < 1e-13);
  }
}

TEST_CASE("an activation's derivative is taken from its output") {
  for (Index n = 1; n <= 9; ++n)
    for (const Activation activation : activations) {
      const Matrix slopes = arbitrary(n, 3, 1), outputs = arbitrary(n, 3, 2);
      Matrix result = Matrix::Constant(n, 3, not_a_number);
      math::activation_backward(slopes, outputs, activation, result);
      bool right = true;
      for (Index i = 0; i < result.size(); ++i)
        right = right && near(result.data()[i], slopes.data()[i] * derivative(activation, outputs.data()[i]));
      CHECK(right);
    }
}

TEST_CASE("what is not a number goes through every activation") {
  for (const Activation activation : activations) {
    Layer layer(3, 1, 1, activation);
    layer.inputs(0, 0) = not_a_number;
    layer.inputs(2, 0) = not_a_number;
    layer.run();
    CHECK(std::isnan(layer.outputs(0, 0)));
    CHECK(std::isfinite(layer.outputs(1, 0)));
    CHECK(std::isnan(layer.outputs(2, 0)));
  }
}

TEST_CASE("reductions agree with plain loops, for every length") {
  for (Index n = 0; n <= 40; ++n) {
    const Matrix x = arbitrary(n, 1, 1), y = arbitrary(n, 1, 2);
    Real sum = 0, dot = 0, largest = 0;
    for (Index i = 0; i < n; ++i) {
      sum += x(i, 0);
      dot += x(i, 0) * y(i, 0);
      largest = std::fmax(largest, std::fabs(x(i, 0)));
    }
    INFO("length " << n);
    CHECK(near(math::sum(flat(x)), sum));
    CHECK(near(math::dot(flat(x), flat(y)), dot));
    CHECK(math::max_abs(flat(x)) == largest);
    CHECK(math::all_finite(flat(x)));
    CHECK(math::all_finite(flat(x), flat(y)));
    std::vector<Real> added(flat(y).begin(), flat(y).end());
    math::add(flat(x), added);
    for (Index i = 0; i < n; ++i) REQUIRE(added[static_cast<std::size_t>(i)] == x(i, 0) + y(i, 0));
    for (Index i = 0; i < n; ++i)
      for (const Real bad : {not_a_number, infinity, -infinity}) {
        Matrix spoilt = x;
        spoilt(i, 0) = bad;
        REQUIRE_FALSE(math::all_finite(flat(spoilt)));
        REQUIRE_FALSE(math::all_finite(flat(x), flat(spoilt)));
        REQUIRE_FALSE(math::all_finite(flat(spoilt), flat(x)));
        const Real found = math::max_abs(flat(spoilt));
        REQUIRE((std::isnan(bad) ? std::isnan(found) : found == infinity));
      }
  }
}

TEST_CASE("finite numbers too large to add up are still finite") {
  const std::vector<Real> huge(9, 1.7e308);
  CHECK(math::all_finite(huge));
  CHECK_FALSE(math::all_finite(huge, huge));
  CHECK(math::sum(huge) == infinity);
}

TEST_CASE("rows are summed as exponentials without overflow, each by itself") {
  for (Index n = 0; n <= 5; ++n)
    for (Index m = 1; m <= 4; ++m) {
      const Matrix x = 3 * arbitrary(n + 2, m, 1);
      std::vector<Real> sums(static_cast<std::size_t>(n));
      Matrix shares = Matrix::Constant(n + 2, m, not_a_number);
      math::log_sum_exp(x.topRows(n), sums);
      math::exp_minus(x.topRows(n), sums, shares.topRows(n));
      for (Index i = 0; i < n; ++i) {
        Real total = 0;
        for (Index j = 0; j < m; ++j) total += std::exp(x(i, j));
        CHECK(near(sums[static_cast<std::size_t>(i)], std::log(total)));
        for (Index j = 0; j < m; ++j) CHECK(near(shares(i, j), std::exp(x(i, j)) / total));
      }
      CHECK(std::isnan(shares(n, 0)));
    }
  Matrix ends(5, 2);
  ends << 1000, 1000, -1000, -1000, -infinity, 2, infinity, 0, -infinity, -infinity;
  std::vector<Real> sums(5);
  math::log_sum_exp(ends, sums);
  CHECK(near(sums[0], 1000 + std::log(2.0)));
  CHECK(near(sums[1], -1000 + std::log(2.0)));
  CHECK(sums[2] == 2);
  CHECK(sums[3] == infinity);
  CHECK(sums[4] == -infinity);
  for (const Index column : {0, 1}) {
    ends.row(0).setConstant(1);
    ends(0, column) = not_a_number;
    math::log_sum_exp(ends, sums);
    CHECK(std::isnan(sums[0]));
  }
}

TEST_CASE("a token is a whole number below the number of rows") {
  CHECK(math::token(0, 3) == 0);
  CHECK(math::token(-0.0, 3) == 0);
  CHECK(math::token(2, 3) == 2);
  for (const Real none : {-1.0, 3.0, 1.5, -0.5, 1e300, infinity, -infinity, not_a_number})
    CHECK(math::token(none, 3) == -1);
}

TEST_CASE("flush writes zero for subnormal numbers and leaves every other as it was") {
  const Real smallest = std::numeric_limits<Real>::min(), subnormal = std::numeric_limits<Real>::denorm_min();
  for (const Real x : {smallest, -smallest, 1e-300, -1.0, 0.0, infinity, -infinity})
    for (Index n = 1; n <= 3; ++n) {
      std::vector<Real> numbers(static_cast<std::size_t>(n), x);
      math::flush(numbers);
      for (const Real y : numbers) CHECK(y == x);
    }
  std::vector<Real> mixed = {subnormal, 1, -subnormal, smallest / 2, not_a_number};
  math::flush(mixed);
  CHECK(mixed[0] == 0);
  CHECK(mixed[1] == 1);
  CHECK(mixed[2] == 0);
  CHECK(mixed[3] == 0);
  CHECK(std::isnan(mixed[4]));
}
