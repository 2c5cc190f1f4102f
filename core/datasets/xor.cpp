// Four quadrants, alike across the corner: neither feature tells anything by itself.
#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

const DatasetInfo exclusive_or = {
    .id = "xor",
    .columns = plane_and_class,
    .features = plane,
    .targets = class_alone,
    .rows = 200,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return classes(n, random, [&](const Row& row, int label, Index) {
            // Away from the axes by a little, so that without noise the quadrants do not touch.
            const Real x = row.uniform(0, 0.3, 3), y = row.uniform(1, 0.3, 3);
            const Real side = row.uniform(2) < 0.5 ? -1 : 1;
            return Point{side * x + noise * row.normal(3),
                         (label ? -side : side) * y + noise * row.normal(4)};
          });
        },
    .noise = 0.1,
    .most_noise = 1,
};

}  // namespace loss_lab::data
