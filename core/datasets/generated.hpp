// What the generators share: columns of n rows, filled row by row from the data stream.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/dataset.hpp"
#include "core/math/elementary.hpp"

namespace loss_lab::data {

inline constexpr ColumnInfo x_y[] = {{"x", ""}, {"y", ""}};
inline constexpr std::string_view x_alone[] = {"x"};
inline constexpr std::string_view y_alone[] = {"y"};

inline constexpr std::string_view two_classes[] = {"A", "B"};
inline constexpr ColumnInfo plane_and_class[] = {{"x1", ""}, {"x2", ""}, {"class", "", two_classes}};
inline constexpr std::string_view plane[] = {"x1", "x2"};
inline constexpr std::string_view class_alone[] = {"class"};

inline constexpr Real pi = 3.141592653589793;

// The random numbers of one row: `uniform(k)` and `normal(k)` for k = 0, 1, 2 ... are independent.
class Row {
 public:
  Row(const Random& random, Index row) : random_(random), row_(static_cast<std::uint64_t>(row)) {}
  Real uniform(std::uint64_t k) const { return random_.uniform(Stream::data, row_, k); }
  Real uniform(std::uint64_t k, Real from, Real to) const { return from + (to - from) * uniform(k); }
  Real normal(std::uint64_t k) const { return random_.normal(Stream::data, row_, k); }

 private:
  const Random& random_;
  std::uint64_t row_;
};

// n rows of these columns: `draw(Row, i)` gives each row's numbers, in their order.
template <class Draw>
std::vector<Column> drawn(std::span<const ColumnInfo> described, Index n, const Random& random, Draw draw) {
  std::vector<Column> columns;
  for (const ColumnInfo& column : described) columns.push_back({std::string(column.name), {}});
  for (Index i = 0; i < n; ++i) {
    const auto numbers = draw(Row(random, i), i);
    for (std::size_t j = 0; j < columns.size(); ++j) columns[j].values.push_back(numbers[j]);
  }
  return columns;
}

struct Point {
  Real x, y;
};

// A curve: `point(Row, i)` gives each row's x and y.
template <class Draw>
std::vector<Column> curve(Index n, const Random& random, Draw point) {
  return drawn(x_y, n, random, [&](const Row& row, Index i) {
    const Point p = point(row, i);
    return std::array<Real, 2>{p.x, p.y};
  });
}

// Two classes in the plane, in turn: `place(Row, class, i)` gives each row's place.
template <class Draw>
std::vector<Column> classes(Index n, const Random& random, Draw place) {
  return drawn(plane_and_class, n, random, [&](const Row& row, Index i) {
    const int label = static_cast<int>(i % 2);
    const Point p = place(row, label, i);
    return std::array<Real, 3>{p.x, p.y, static_cast<Real>(label)};
  });
}

}  // namespace loss_lab::data
