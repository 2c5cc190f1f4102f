// One wave of a sine with noise: more than a line can follow.
#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

const DatasetInfo sine = {
    .id = "sine",
    .columns = x_y,
    .features = x_alone,
    .targets = y_alone,
    .rows = 60,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return curve(n, random, [&](const Row& row, Index) {
            const Real x = row.uniform(0, -pi, pi);
            return Point{x, math::sin(x) + noise * row.normal(1)};
          });
        },
    .noise = 0.15,
    .most_noise = 1,
};

}  // namespace loss_lab::data
