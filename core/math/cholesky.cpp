#include "core/math/cholesky.hpp"

#include <cmath>

namespace loss_lab::math {

bool cholesky(Reals matrix, std::size_t n, Real least) {
  for (std::size_t j = 0; j < n; ++j) {
    Real* column = matrix.data() + j * n;
    if (!(column[j] > least)) return false;
    const Real root = std::sqrt(column[j]);
    column[j] = root;
    for (std::size_t i = j + 1; i < n; ++i) column[i] /= root;
    for (std::size_t k = j + 1; k < n; ++k) {
      Real* later = matrix.data() + k * n;
      for (std::size_t i = k; i < n; ++i) later[i] -= column[k] * column[i];
    }
  }
  return true;
}

void cholesky_solve(ConstReals factor, Reals x) {
  const std::size_t n = x.size();
  for (std::size_t j = 0; j < n; ++j) {
    x[j] /= factor[j * n + j];
    for (std::size_t i = j + 1; i < n; ++i) x[i] -= factor[j * n + i] * x[j];
  }
  for (std::size_t j = n; j-- > 0;) {
    for (std::size_t i = j + 1; i < n; ++i) x[j] -= factor[j * n + i] * x[i];
    x[j] /= factor[j * n + j];
  }
}

}  // namespace loss_lab::math
