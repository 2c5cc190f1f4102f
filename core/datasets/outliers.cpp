// A straight line with little noise, and every tenth point far above it: the losses part ways here.
#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

const DatasetInfo outliers = {
    .id = "outliers",
    .columns = x_y,
    .features = x_alone,
    .targets = y_alone,
    .rows = 30,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return curve(n, random, [&](const Row& row, Index i) {
            const bool outlier = i % 10 == 4;
            // Late in x, where a point has the longest lever on the slope.
            const Real x = outlier ? row.uniform(0, 6, 9.5) : row.uniform(0, 0, 10);
            const Real away = outlier ? row.uniform(2, 8, 14) : 0;
            return Point{x, 1 + 0.6 * x + noise * row.normal(1) + away};
          });
        },
    .noise = 0.5,
    .most_noise = 5,
};

}  // namespace loss_lab::data
