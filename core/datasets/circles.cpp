// A ring around a disc: the boundary has to close.
#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

const DatasetInfo circles = {
    .id = "circles",
    .columns = plane_and_class,
    .features = plane,
    .targets = class_alone,
    .rows = 200,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return classes(n, random, [&](const Row& row, int label, Index) {
            const Real angle = row.uniform(0, 0, 2 * pi);
            const Real radius = label ? std::sqrt(row.uniform(3)) : row.uniform(3, 1.6, 2.2);
            return Point{radius * math::cos(angle) + noise * row.normal(1),
                         radius * math::sin(angle) + noise * row.normal(2)};
          });
        },
    .noise = 0.15,
    .most_noise = 1,
};

}  // namespace loss_lab::data
