// Small pictures that each hold one shape: what it is and where it is are two tasks for one model.
#include <algorithm>

#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"
#include "core/datasets/named.hpp"

namespace loss_lab::data {

namespace {

constexpr Index side = 8;  // of a picture, in pixels

// From the top left: row, column.
#define LOSS_LAB_PIXELS(row)                                                                     \
  "pixel_" row "_1", "pixel_" row "_2", "pixel_" row "_3", "pixel_" row "_4", "pixel_" row "_5", \
      "pixel_" row "_6", "pixel_" row "_7", "pixel_" row "_8"
constexpr std::string_view pixels[] = {LOSS_LAB_PIXELS("1"), LOSS_LAB_PIXELS("2"), LOSS_LAB_PIXELS("3"),
                                       LOSS_LAB_PIXELS("4"), LOSS_LAB_PIXELS("5"), LOSS_LAB_PIXELS("6"),
                                       LOSS_LAB_PIXELS("7"), LOSS_LAB_PIXELS("8")};
#undef LOSS_LAB_PIXELS

constexpr std::string_view shapes[] = {"block", "cross", "ring"};
// The middle of the shape and how far it reaches, in widths and heights of the picture.
constexpr ColumnInfo shape_and_box[] = {
    {"shape", "", shapes}, {"box_x", ""}, {"box_y", ""}, {"box_width", ""}, {"box_height", ""}};
constexpr auto objects_columns = named(pixels, shape_and_box);
constexpr std::string_view objects_targets[] = {"shape"};

// Whether a shape of this size covers a pixel, by rows and columns from its own top left.
bool covers(Index shape, Index width, Index height, Index row, Index column) {
  if (row < 0 || row >= height || column < 0 || column >= width) return false;
  switch (shape) {
    case 0:
      return true;
    case 1:
      return row == (height - 1) / 2 || row == height / 2 || column == (width - 1) / 2 || column == width / 2;
    default:
      return row == 0 || row == height - 1 || column == 0 || column == width - 1;
  }
}

// A whole number from 0 to below `count`.
Index pick(const Row& row, std::uint64_t k, Index count) {
  return static_cast<Index>(row.uniform(k) * static_cast<Real>(count));
}

}  // namespace

const DatasetInfo objects = {
    .id = "objects",
    .columns = objects_columns,
    .features = pixels,
    .targets = objects_targets,
    .rows = 240,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return drawn(objects_columns, n, random, [&](const Row& row, Index i) {
            const Index shape = i % 3, width = 3 + pick(row, 0, 3), height = 3 + pick(row, 1, 3);
            const Index left = pick(row, 2, side - width + 1), top = pick(row, 3, side - height + 1);
            std::array<Real, objects_columns.size()> numbers;
            for (Index r = 0; r < side; ++r)
              for (Index c = 0; c < side; ++c) {
                const Index k = r * side + c;
                const Real light = covers(shape, width, height, r - top, c - left) ? 1 : 0;
                numbers[static_cast<std::size_t>(k)] =
                    std::clamp<Real>(light + noise * row.normal(static_cast<std::uint64_t>(4 + k)), 0, 1);
              }
            const Real box[] = {static_cast<Real>(2 * left + width) / (2 * side),
                                static_cast<Real>(2 * top + height) / (2 * side),
                                static_cast<Real>(width) / side, static_cast<Real>(height) / side};
            numbers[std::size(pixels)] = static_cast<Real>(shape);
            std::copy(std::begin(box), std::end(box), numbers.end() - 4);
            return numbers;
          });
        },
    .noise = 0.1,
    .most_noise = 0.5,
};

}  // namespace loss_lab::data
