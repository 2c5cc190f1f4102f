// What the generators share: columns of n rows, filled row by row from the data stream.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/dataset.hpp"
#include "core/math/elementary.hpp"

namespace loss_lab::data {

inline constexpr ColumnInfo x_y[] = {{"x", ""}, {"y", ""}};
inline constexpr std::string_view x_alone[] = {"x"};

inline constexpr std::string_view two_classes[] = {"A", "B"};
inline constexpr ColumnInfo plane_and_class[] = {{"x1", ""}, {"x2", ""}, {"class", "", two_classes}};
inline constexpr std::string_view plane[] = {"x1", "x2"};

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

struct Point {
  Real x, y;
};

// A curve: `point(Row, i)` gives each row's x and y.
template <class Draw>
std::vector<Column> curve(Index n, const Random& random, Draw draw) {
  std::vector<Column> columns = {{"x", {}}, {"y", {}}};
  for (Index i = 0; i < n; ++i) {
    const Point p = draw(Row(random, i), i);
    columns[0].values.push_back(p.x);
    columns[1].values.push_back(p.y);
  }
  return columns;
}

// Two classes in the plane, in turn: `draw(Row, class, i)` gives each row's place.
template <class Draw>
std::vector<Column> classes(Index n, const Random& random, Draw draw) {
  std::vector<Column> columns = {{"x1", {}}, {"x2", {}}, {"class", {}}};
  for (Index i = 0; i < n; ++i) {
    const int label = static_cast<int>(i % 2);
    const Point p = draw(Row(random, i), label, i);
    columns[0].values.push_back(p.x);
    columns[1].values.push_back(p.y);
    columns[2].values.push_back(label);
  }
  return columns;
}

}  // namespace loss_lab::data
