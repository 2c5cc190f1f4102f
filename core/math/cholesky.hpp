// The Cholesky factor of a symmetric matrix, and systems of equations solved by it.
#pragma once

#include "core/types.hpp"

namespace loss_lab::math {

// Replaces the lower triangle of a symmetric matrix by that of L, where L L^T is the matrix. Stops, and is
// false, at a pivot (the square of a diagonal entry of L) that is not above `least`: the matrix is not
// positive definite, or too near to not being so. matrix: n x n by columns.
bool cholesky(Reals matrix, std::size_t n, Real least);

// x, the right-hand side, becomes the solution of L L^T x. factor: n x n by columns, as cholesky left it;
// x: n.
void cholesky_solve(ConstReals factor, Reals x);

}  // namespace loss_lab::math
