#include "core/math/kernels.hpp"

#include <array>

#include "core/math/elementary.hpp"
#include "core/math/pack.hpp"
#include "core/math/sums.hpp"

namespace loss_lab::math {
namespace {

// Outputs are worked out in tiles of so many packs of rows by so many columns: each pack loaded serves all
// columns, each weight all packs, and as many sums run side by side as registers hold.
constexpr int tile_packs = 4;
constexpr int tile_columns = 2;

// The factor W of a product, read as it lies or transposed.
struct Weights {
  const Real* values;
  Index inner;  // from one term of a sum to the next
  Index outer;  // from one output column to the next
};

enum class Rows { whole, last_one };

// out(:, c) = start[c] + sum over j of in(:, j) w(j, c), terms in the order of j. start may be null, for
// zeros.
template <int packs, int columns, Rows rows = Rows::whole>
void product_tile(const Real* in, Index in_stride, Index terms, Weights w, const Real* start, Real* out,
                  Index out_stride) {
  Pack sums[packs][columns];
  for (int c = 0; c < columns; ++c)
    for (int p = 0; p < packs; ++p) sums[p][c] = broadcast(start ? start[c] : 0);
  for (Index j = 0; j < terms; ++j, in += in_stride) {
    Pack x[packs];
    for (int p = 0; p < packs; ++p) x[p] = rows == Rows::whole ? load(in + p * lanes) : load_one(in);
    for (int c = 0; c < columns; ++c) {
      const Pack weight = broadcast(w.values[j * w.inner + c * w.outer]);
      for (int p = 0; p < packs; ++p) sums[p][c] += x[p] * weight;
    }
  }
  for (int c = 0; c < columns; ++c)
    for (int p = 0; p < packs; ++p) {
      Real* to = out + c * out_stride + p * lanes;
      if (rows == Rows::whole)
        store(to, sums[p][c]);
      else
        store_one(to, sums[p][c]);
    }
}

// `known`: so many terms, where the caller can tell when this is compiled. What they take beside the inputs
// is then copied to where no store of an output can reach, so that of a line it stays in registers from tile
// to tile.
template <int columns, Index known = 0>
void product_columns(const Real* in, Index in_stride, Index n, Index given, Weights w, const Real* start,
                     Real* out, Index out_stride) {
  const Index terms = known ? known : given;
  constexpr Index count = columns * (known + 1);
  std::array<Real, count> held;
  if constexpr (known > 0) {
    for (int c = 0; c < columns; ++c) {
      for (Index j = 0; j < known; ++j) held[j * columns + c] = w.values[j * w.inner + c * w.outer];
      held[known * columns + c] = start ? start[c] : 0;
    }
    w = {held.data(), columns, 1};
    start = held.data() + known * columns;
  }
  Index i = 0;
  for (; i + tile_packs * lanes <= n; i += tile_packs * lanes)
    product_tile<tile_packs, columns>(in + i, in_stride, terms, w, start, out + i, out_stride);
  for (; i + lanes <= n; i += lanes)
    product_tile<1, columns>(in + i, in_stride, terms, w, start, out + i, out_stride);
  if (i < n)
    product_tile<1, columns, Rows::last_one>(in + i, in_stride, terms, w, start, out + i, out_stride);
}

template <class Function>
void map_column(const Real* from, Real* to, Index n, Function f) {
  Index i = 0;
  for (; i + lanes <= n; i += lanes) store(to + i, f(load(from + i)));
  if (i < n) store_one(to + i, f(load_one(from + i)));
}

// The same of a long function, two packs at a time.
template <class Function>
void map_long(Real* column, Index n, Function f) {
  constexpr Index width = 2 * lanes;
  Index i = 0;
  for (; i + width <= n; i += width) store(column + i, f(load_wide(column + i)));
  map_column(column + i, column + i, n - i, f);
}

template <class Function>
void map_column(const Real* a, const Real* b, Real* to, Index n, Function f) {
  Index i = 0;
  for (; i + lanes <= n; i += lanes) store(to + i, f(load(a + i), load(b + i)));
  if (i < n) store_one(to + i, f(load_one(a + i), load_one(b + i)));
}

// Not for each width of tiles anew.
[[gnu::noinline]] void activate(Activation activation, Real* column, Index n) {
  switch (activation) {
    case Activation::identity:
      return;
    case Activation::tanh:
      return map_long(column, n, [](auto z) { return tanh(z); });
    case Activation::relu:
      return map_column(column, column, n, [](Pack z) { return max(broadcast(0), z); });
    case Activation::sigmoid:
      return map_long(column, n, [](auto z) { return sigmoid(z); });
  }
}

// The derivative is worked out from what the activation put out, so that its input need not be kept.
void times_derivative(Activation activation, const Real* slopes, const Real* activations, Real* to, Index n) {
  switch (activation) {
    case Activation::identity:
      return map_column(slopes, to, n, [](Pack s) { return s; });
    case Activation::tanh:
      return map_column(slopes, activations, to, n,
                        [](Pack s, Pack a) { return s * (broadcast(1) - a * a); });
    case Activation::relu:
      return map_column(slopes, activations, to, n,
                        [](Pack s, Pack a) { return select(a > broadcast(0), s, broadcast(0)); });
    case Activation::sigmoid:
      return map_column(slopes, activations, to, n,
                        [](Pack s, Pack a) { return s * (a * (broadcast(1) - a)); });
  }
}

// gradient(a, b) = sum over rows of x(:, a) y(:, b), for a tile of columns of both. Each sum runs in `chains`
// interleaved parts, so that one addition need not wait for the last.
template <int x_columns, int y_columns>
void gradient_tile(const Real* x, Index x_stride, const Real* y, Index y_stride, Index n, Real* gradient,
                   Index gradient_stride) {
  constexpr int chains = x_columns * y_columns == 4 ? 2 : 4;
  Pack sums[chains][x_columns][y_columns] = {};
  const auto add = [&](int chain, auto read) {
    Pack xs[x_columns], ys[y_columns];
    for (int a = 0; a < x_columns; ++a) xs[a] = read(x + a * x_stride);
    for (int b = 0; b < y_columns; ++b) ys[b] = read(y + b * y_stride);
    for (int a = 0; a < x_columns; ++a)
      for (int b = 0; b < y_columns; ++b) sums[chain][a][b] += xs[a] * ys[b];
  };
  Index i = 0;
  for (; i + chains * lanes <= n; i += chains * lanes)
    for (int chain = 0; chain < chains; ++chain)
      add(chain, [&](const Real* column) { return load(column + i + chain * lanes); });
  for (; i + lanes <= n; i += lanes) add(0, [&](const Real* column) { return load(column + i); });
  if (i < n) add(0, [&](const Real* column) { return load_one(column + i); });
  for (int a = 0; a < x_columns; ++a)
    for (int b = 0; b < y_columns; ++b) {
      Pack total = sums[0][a][b];
      for (int chain = 1; chain < chains; ++chain) total += sums[chain][a][b];
      gradient[a + b * gradient_stride] = total[0] + total[1];
    }
}

template <int y_columns>
void gradient_columns(const ConstMatrixView& x, const Real* y, Index y_stride, Real* gradient) {
  const Index n = x.rows(), k = x.cols(), stride = x.outerStride();
  Index a = 0;
  for (; a + 2 <= k; a += 2)
    gradient_tile<2, y_columns>(x.data() + a * stride, stride, y, y_stride, n, gradient + a, k);
  if (a < k) gradient_tile<1, y_columns>(x.data() + a * stride, stride, y, y_stride, n, gradient + a, k);
}

Index size(ConstReals x) { return static_cast<Index>(x.size()); }

}  // namespace

void layer_forward(const ConstMatrixView& inputs, ConstReals weight, ConstReals bias, Activation activation,
                   MatrixView outputs) {
  const Index n = inputs.rows(), k = inputs.cols(), m = outputs.cols();
  const Index in_stride = inputs.outerStride(), out_stride = outputs.outerStride();
  // Where there is no input none is read, but null has no places to step to.
  const Real* in = k == 0 ? outputs.data() : inputs.data();
  const auto columns = [&](auto product, Index from) {
    Real* out = outputs.data() + from * out_stride;
    product(in, in_stride, n, k, Weights{weight.data() + from * k, 1, k}, bias.data() + from, out,
            out_stride);
  };
  Index j = 0;
  for (; j + tile_columns <= m; j += tile_columns) columns(product_columns<tile_columns>, j);
  for (; j < m; ++j) columns(k == 1 ? product_columns<1, 1> : product_columns<1>, j);
  // Columns that lie end to end are one: the few rows of a small batch are hardly worth beginning for.
  if (out_stride == n) return activate(activation, outputs.data(), n * m);
  for (j = 0; j < m; ++j) activate(activation, outputs.data() + j * out_stride, n);
}

void layer_gradient(const ConstMatrixView& inputs, const ConstMatrixView& slopes, Reals weight_gradient,
                    Reals bias_gradient) {
  const Index n = inputs.rows(), k = inputs.cols(), m = slopes.cols(), stride = slopes.outerStride();
  const Real* y = slopes.data();
  Index j = 0;
  for (; j + 2 <= m; j += 2)
    gradient_columns<2>(inputs, y + j * stride, stride, weight_gradient.data() + j * k);
  if (j < m) gradient_columns<1>(inputs, y + j * stride, stride, weight_gradient.data() + j * k);
  for (Index b = 0; b < m; ++b)
    bias_gradient[static_cast<std::size_t>(b)] = sum({y + b * stride, static_cast<std::size_t>(n)});
}

void layer_backward(const ConstMatrixView& slopes, ConstReals weight, const ConstMatrixView& inputs,
                    Activation activation, MatrixView input_slopes) {
  const Index n = slopes.rows(), m = slopes.cols(), k = inputs.cols();
  const Index in_stride = slopes.outerStride(), out_stride = input_slopes.outerStride();
  const auto columns = [&](auto product, Index from, Index count) {
    Real* out = input_slopes.data() + from * out_stride;
    product(slopes.data(), in_stride, n, m, Weights{weight.data() + from, k, 1}, nullptr, out, out_stride);
    if (activation == Activation::identity) return;
    for (Index c = 0; c < count; ++c)
      times_derivative(activation, out + c * out_stride, inputs.data() + (from + c) * inputs.outerStride(),
                       out + c * out_stride, n);
  };
  Index j = 0;
  for (; j + tile_columns <= k; j += tile_columns) columns(product_columns<tile_columns>, j, tile_columns);
  for (; j < k; ++j) columns(product_columns<1>, j, 1);
}

void activation_backward(const ConstMatrixView& slopes, const ConstMatrixView& outputs, Activation activation,
                         MatrixView input_slopes) {
  for (Index j = 0; j < slopes.cols(); ++j)
    times_derivative(activation, slopes.data() + j * slopes.outerStride(),
                     outputs.data() + j * outputs.outerStride(),
                     input_slopes.data() + j * input_slopes.outerStride(), slopes.rows());
}

Index token(Real x, Index rows) {
  // Only inside the range may a number be turned into an index.
  if (!(x >= 0 && x < static_cast<Real>(rows))) return -1;
  const auto row = static_cast<Index>(x);
  return static_cast<Real>(row) == x ? row : -1;
}

void lookup(const ConstMatrixView& features, const ConstMatrixView& table, MatrixView outputs) {
  const auto columns = static_cast<Real>(features.cols());
  outputs.setZero();
  for (Index c = 0; c < features.cols(); ++c)
    for (Index i = 0; i < features.rows(); ++i) {
      const Index row = token(features(i, c), table.rows());
      for (Index j = 0; j < outputs.cols(); ++j)
        outputs(i, j) += row < 0 ? detail::not_a_number : table(row, j);
    }
  for (Index j = 0; j < outputs.cols(); ++j)
    for (Index i = 0; i < outputs.rows(); ++i) outputs(i, j) /= columns;
}

void lookup_gradient(const ConstMatrixView& features, const ConstMatrixView& slopes, MatrixView gradient) {
  const auto columns = static_cast<Real>(features.cols());
  gradient.setZero();
  for (Index c = 0; c < features.cols(); ++c)
    for (Index i = 0; i < features.rows(); ++i) {
      const Index row = token(features(i, c), gradient.rows());
      if (row < 0) continue;
      for (Index j = 0; j < slopes.cols(); ++j) gradient(row, j) += slopes(i, j) / columns;
    }
}

void log_sum_exp(const ConstMatrixView& x, Reals results) {
  const Index n = x.rows(), stride = x.outerStride();
  for (Index i = 0; i < n; i += lanes) {
    const Real* row = x.data() + i;
    Pack largest = load(row, n - i);
    for (Index j = 1; j < x.cols(); ++j) largest = max(load(row + j * stride, n - i), largest);
    // Taken off first, the largest leaves nothing to overflow; an infinite one would leave no number.
    largest = select(abs(largest) < broadcast(detail::infinity), largest, broadcast(0));
    Pack total = broadcast(0);
    for (Index j = 0; j < x.cols(); ++j) total += exp(load(row + j * stride, n - i) - largest);
    store(results.data() + i, largest + log(total), n - i);
  }
}

void exp_minus(const ConstMatrixView& x, ConstReals shifts, MatrixView results) {
  for (Index j = 0; j < x.cols(); ++j)
    map_column(x.data() + j * x.outerStride(), shifts.data(), results.data() + j * results.outerStride(),
               x.rows(), [](Pack z, Pack shift) { return exp(z - shift); });
}

Real sum(ConstReals x) {
  const Real* from = x.data();
  return sum_terms(size(x), [from](Index i, Index left) { return load(from + i, left); });
}

Real sum_abs(ConstReals x) {
  const Real* from = x.data();
  return sum_terms(size(x), [from](Index i, Index left) { return abs(load(from + i, left)); });
}

Real dot(ConstReals x, ConstReals y) {
  const Real *a = x.data(), *b = y.data();
  return sum_terms(size(x), [a, b](Index i, Index left) { return load(a + i, left) * load(b + i, left); });
}

Real max_abs(ConstReals x) {
  // Once NaN, `largest` stays so: math::max would let go of it.
  Pack largest = broadcast(0);
  const auto take = [&largest](Pack y) {
    const Pack magnitude = abs(y);
    largest = select((largest >= magnitude) | (largest != largest), largest, magnitude);
  };
  Index i = 0;
  for (; i + lanes <= size(x); i += lanes) take(load(x.data() + i));
  if (i < size(x)) take(load_one(x.data() + i));
  return largest[1] != largest[1] || largest[1] > largest[0] ? largest[1] : largest[0];
}

// x - x is 0 for a finite number and NaN for any other, and NaN stays in a sum.
bool all_finite(ConstReals x) {
  const Real* from = x.data();
  return sum_terms(size(x), [from](Index i, Index left) {
           const Pack a = load(from + i, left);
           return a - a;
         }) == 0;
}

bool all_finite(ConstReals x, ConstReals y) {
  const Real *a = x.data(), *b = y.data();
  return sum_terms(size(x), [a, b](Index i, Index left) {
           const Pack both = load(a + i, left) + load(b + i, left);
           return both - both;
         }) == 0;
}

void add(ConstReals x, Reals to) {
  map_column(x.data(), to.data(), to.data(), size(x), [](Pack a, Pack b) { return a + b; });
}

void flush(Reals x) {
  map_column(x.data(), x.data(), static_cast<Index>(x.size()),
             [](Pack y) { return select(abs(y) < broadcast(smallest_normal), broadcast(0), y); });
}

}  // namespace loss_lab::math
