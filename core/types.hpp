// The number type, the containers and the views that the whole core speaks.
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <span>

namespace loss_lab {

using Real = double;
using Index = Eigen::Index;

// Steps are counted from 0; a run can be as long as a double counts exactly.
using Time = std::int64_t;

using Vector = Eigen::Matrix<Real, Eigen::Dynamic, 1>;
using Matrix = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic>;

// Rows are examples and storage is by columns, so one column is contiguous across examples.
using MatrixView = Eigen::Ref<Matrix, 0, Eigen::OuterStride<>>;
using ConstMatrixView = Eigen::Ref<const Matrix, 0, Eigen::OuterStride<>>;

using Reals = std::span<Real>;
using ConstReals = std::span<const Real>;

}  // namespace loss_lab
