// The value of a formula of matrices, as the tape's are: elementwise, by rows, and as matrices.
#pragma once

#include <functional>
#include <string>

#include "core/expression.hpp"
#include "core/types.hpp"

namespace loss_lab::test {

// Where the sizes of two arguments differ, one of them has a single row or column, which stands for all. A
// negative number has powers of whole exponents. Throws std::logic_error where sizes do not fit.
Matrix evaluate(const Expression& expression, const std::function<Matrix(const std::string&)>& lookup);

// The same matrix with its single row or column repeated up to this size.
Matrix spread(const Matrix& matrix, Index rows, Index cols);

}  // namespace loss_lab::test
