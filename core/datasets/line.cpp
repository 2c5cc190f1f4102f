// A straight line with noise, alike at every x: what least squares was made for.
#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

const DatasetInfo line = {
    .id = "line",
    .columns = x_y,
    .features = x_alone,
    .targets = y_alone,
    .rows = 40,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return curve(n, random, [&](const Row& row, Index) {
            const Real x = row.uniform(0, 0, 10);
            return Point{x, 1.5 + 0.8 * x + noise * row.normal(1)};
          });
        },
    .noise = 1,
    .most_noise = 5,
};

}  // namespace loss_lab::data
