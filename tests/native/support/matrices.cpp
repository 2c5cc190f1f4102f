#include "tests/native/support/matrices.hpp"

#include <cmath>
#include <stdexcept>
#include <vector>

#include "core/evaluate.hpp"

namespace loss_lab::test {
namespace {

// An elementwise operation on numbers is the core's own; only what has matrices for arguments is worked out
// here.
Real elementwise(const ExpressionNode& node, const Real* arguments) {
  if (node.operation == Operation::power && arguments[1] == std::floor(arguments[1]))
    return std::pow(arguments[0], arguments[1]);
  const std::size_t count = arguments_of(node.operation);
  Expression one;
  ExpressionNode last{node.operation};
  for (std::size_t i = 0; i < count; ++i) {
    one.names.push_back(std::string(1, static_cast<char>('a' + i)));
    one.nodes.push_back({Operation::name, 0, i});
    last.arguments[i] = i;
  }
  one.nodes.push_back(last);
  return loss_lab::evaluate<Real>(one, [&](const std::string& name) { return arguments[name[0] - 'a']; });
}

// The exponentials of each row, divided by that of its largest entry, so that none overflows.
Matrix exponentials(const Matrix& matrix) {
  const Matrix largest = matrix.rowwise().maxCoeff();
  return (matrix - spread(largest, matrix.rows(), matrix.cols())).array().exp();
}

}  // namespace

Matrix spread(const Matrix& matrix, Index rows, Index cols) {
  if ((matrix.rows() != rows && matrix.rows() != 1) || (matrix.cols() != cols && matrix.cols() != 1))
    throw std::logic_error("sizes do not fit");
  return matrix.replicate(rows / matrix.rows(), cols / matrix.cols());
}

Matrix evaluate(const Expression& expression, const std::function<Matrix(const std::string&)>& lookup) {
  std::vector<Matrix> values;
  for (const ExpressionNode& node : expression.nodes) {
    const std::size_t count = arguments_of(node.operation);
    std::vector<Matrix> arguments;
    for (std::size_t i = 0; i < count; ++i) arguments.push_back(values[node.arguments[i]]);
    switch (node.operation) {
      case Operation::number:
        values.push_back(Matrix::Constant(1, 1, node.number));
        break;
      case Operation::name:
        values.push_back(lookup(expression.names[node.name]));
        break;
      case Operation::mean:
        values.push_back(Matrix::Constant(1, 1, arguments[0].mean()));
        break;
      case Operation::sum:
        values.push_back(Matrix::Constant(1, 1, arguments[0].sum()));
        break;
      case Operation::row_sum:
        values.push_back(arguments[0].rowwise().sum());
        break;
      case Operation::row_mean:
        values.push_back(arguments[0].rowwise().mean());
        break;
      case Operation::row_max:
        values.push_back(arguments[0].rowwise().maxCoeff());
        break;
      case Operation::log_sum_exp:
        values.push_back(arguments[0].rowwise().maxCoeff().array() +
                         exponentials(arguments[0]).rowwise().sum().array().log());
        break;
      case Operation::softmax: {
        const Matrix parts = exponentials(arguments[0]);
        values.push_back(parts.array() / spread(parts.rowwise().sum(), parts.rows(), parts.cols()).array());
        break;
      }
      case Operation::transpose:
        values.push_back(arguments[0].transpose());
        break;
      case Operation::matmul:
        if (arguments[0].cols() != arguments[1].rows()) throw std::logic_error("sizes do not fit");
        values.push_back(arguments[0] * arguments[1]);
        break;
      default: {
        Index rows = 1, cols = 1;
        for (const Matrix& argument : arguments) {
          rows = std::max(rows, argument.rows());
          cols = std::max(cols, argument.cols());
        }
        for (Matrix& argument : arguments) argument = spread(argument, rows, cols);
        Matrix result(rows, cols);
        for (Index i = 0; i < result.size(); ++i) {
          Real numbers[3];
          for (std::size_t a = 0; a < count; ++a) numbers[a] = arguments[a].data()[i];
          result.data()[i] = elementwise(node, numbers);
        }
        values.push_back(std::move(result));
      }
    }
  }
  return values.back();
}

}  // namespace loss_lab::test
