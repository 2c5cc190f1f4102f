// The hot loops: one layer forward and backward, reductions. The only products and sums on the parameters'
// path.
//
// All are written on packs across examples, for any number of rows and any outer stride, and allocate
// nothing. In what order numbers are added depends on the shapes alone, and a row's outputs do not depend on
// the other rows: simd, scalar and native builds give the same bits.
#pragma once

#include "core/types.hpp"

namespace loss_lab::math {

enum class Activation { identity, tanh, relu, sigmoid };

// outputs = activation(inputs W + b). inputs: n x k; weight: W, k x m by columns; bias: m; outputs: n x m.
void layer_forward(const ConstMatrixView& inputs, ConstReals weight, ConstReals bias, Activation activation,
                   MatrixView outputs);

// The gradients of one layer from its slopes, by its sums inputs W + b. inputs: n x k; slopes: n x m;
// weight_gradient: inputs^T slopes, k x m by columns; bias_gradient: the column sums of slopes, m. Both
// written.
void layer_gradient(const ConstMatrixView& inputs, const ConstMatrixView& slopes, Reals weight_gradient,
                    Reals bias_gradient);

// The slopes by the sums of the layer below, whose activation put out `inputs`: slopes W^T, times the
// activation's derivative. slopes: n x m; weight: W, k x m by columns; inputs, input_slopes: n x k.
void layer_backward(const ConstMatrixView& slopes, ConstReals weight, const ConstMatrixView& inputs,
                    Activation activation, MatrixView input_slopes);

// input_slopes = slopes times the activation's derivative where it put out `outputs`. All n x m.
void activation_backward(const ConstMatrixView& slopes, const ConstMatrixView& outputs, Activation activation,
                         MatrixView input_slopes);

// The row of a table that x stands for: x itself where it is a whole number from 0 to rows - 1, else -1.
Index token(Real x, Index rows);
// outputs(i, :) = the mean of the table's rows that features(i, :) stand for, not a number where one stands
// for none. features: n x c; table: rows x m; outputs: n x m.
void lookup(const ConstMatrixView& features, const ConstMatrixView& table, MatrixView outputs);
// The gradient by the table, written: rows x m. slopes: n x m, by the outputs.
void lookup_gradient(const ConstMatrixView& features, const ConstMatrixView& slopes, MatrixView gradient);

// results[i] = log(sum over j of exp(x(i, j))), without overflow. x: n x m, m >= 1; results: n.
void log_sum_exp(const ConstMatrixView& x, Reals results);
// results(i, j) = exp(x(i, j) - shifts[i]): with log_sum_exp's results, the softmax of each row. x, results:
// n x m.
void exp_minus(const ConstMatrixView& x, ConstReals shifts, MatrixView results);

Real sum(ConstReals x);
// Of the magnitudes.
Real sum_abs(ConstReals x);
// x and y: of one size.
Real dot(ConstReals x, ConstReals y);
// The largest magnitude; 0 of nothing, NaN where any is NaN.
Real max_abs(ConstReals x);
bool all_finite(ConstReals x);
// Whether all sums x[i] + y[i] are. x and y: of one size.
bool all_finite(ConstReals x, ConstReals y);
// to[i] += x[i]. x and to: of one size.
void add(ConstReals x, Reals to);

// Below this magnitude a number has lost precision, and costs some processors a hundred times an operation.
inline constexpr Real smallest_normal = 0x1p-1022;
// Writes zeros for all subnormal numbers, which wasm has no mode to do: Objective::evaluate has the gradient
// pass through here, and Optimizer::update the memory, so that neither decays through the subnormal range.
void flush(Reals x);

}  // namespace loss_lab::math
