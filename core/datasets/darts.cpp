// Throws of a steady hand that aims beside the bullseye: one and the same shift would mend them all.
#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

// From the middle of the board, which is at 0: to the right, and up.
constexpr ColumnInfo darts_columns[] = {
    {"throw_x", "cm"}, {"throw_y", "cm"}, {"bullseye_x", "cm"}, {"bullseye_y", "cm"}};
constexpr std::string_view darts_features[] = {"throw_x", "throw_y"};
constexpr std::string_view darts_targets[] = {"bullseye_x", "bullseye_y"};

const DatasetInfo darts = {
    .id = "darts",
    .columns = darts_columns,
    .features = darts_features,
    .targets = darts_targets,
    .rows = 12,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return drawn(darts_columns, n, random, [&](const Row& row, Index) {
            // Aimed 7.5 cm away.
            return std::array<Real, 4>{-6 + noise * row.normal(0), 4.5 + noise * row.normal(1), 0, 0};
          });
        },
    .noise = 2,
    .most_noise = 6,
};

}  // namespace loss_lab::data
