// The Cholesky factor: of a matrix worked out by hand, of made-up ones, and of those that have none.
#include "core/math/cholesky.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <vector>

#include "tests/native/support/problem.hpp"

using namespace loss_lab;

namespace {

// A A^T + shift I, of made-up numbers.
Matrix symmetric(Index n, std::uint64_t which, Real shift) {
  const Matrix a = test::arbitrary(n, n, which);
  return a * a.transpose() + shift * Matrix::Identity(n, n);
}

std::vector<Real> numbers(const Matrix& matrix) { return {matrix.data(), matrix.data() + matrix.size()}; }

}  // namespace

TEST_CASE("a factor with whole numbers comes out exactly", "[math]") {
  std::vector<Real> matrix = {4, 12, -16, 12, 37, -43, -16, -43, 98};
  REQUIRE(math::cholesky(matrix, 3, 0));
  const std::vector<Real> expected = {2, 6, -8, 1, 5, 3};
  CHECK(std::vector<Real>{matrix[0], matrix[1], matrix[2], matrix[4], matrix[5], matrix[8]} == expected);
  std::vector<Real> x = {4 - 12 - 32, 12 - 37 - 86, -16 + 43 + 196};
  math::cholesky_solve(matrix, x);
  CHECK(x == std::vector<Real>{1, -1, 2});
}

TEST_CASE("what the factor solves is the system", "[math]") {
  for (Index n = 1; n <= 12; ++n) {
    const Matrix matrix = symmetric(n, 31 + static_cast<std::uint64_t>(n), 0.1);
    const Matrix wanted = test::arbitrary(n, 1, 77);
    std::vector<Real> factor = numbers(matrix), x = numbers(matrix * wanted);
    REQUIRE(math::cholesky(factor, static_cast<std::size_t>(n), 0));
    math::cholesky_solve(factor, x);
    for (Index i = 0; i < n; ++i) CHECK(std::fabs(x[static_cast<std::size_t>(i)] - wanted(i, 0)) < 1e-11);
  }
}

TEST_CASE("a matrix without a factor is refused", "[math]") {
  const Real no_number = std::nan("");
  for (std::vector<Real> matrix : {std::vector<Real>{0}, {-1}, {no_number}})
    CHECK_FALSE(math::cholesky(matrix, 1, 0));
  for (std::vector<Real> matrix : {std::vector<Real>{1, 2, 2, 1}, {1, 1, 1, 1}, {1, no_number, no_number, 1}})
    CHECK_FALSE(math::cholesky(matrix, 2, 0));
  std::vector<Real> narrow = {1, 0.9, 0.9, 1};  // the second pivot is 0.19
  CHECK_FALSE(math::cholesky(narrow, 2, 0.2));
  narrow = {1, 0.9, 0.9, 1};
  CHECK(math::cholesky(narrow, 2, 0.18));
}
