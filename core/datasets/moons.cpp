// Two half-moons hooked into one another: no straight boundary parts them.
#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

const DatasetInfo moons = {
    .id = "moons",
    .columns = plane_and_class,
    .features = plane,
    .targets = class_alone,
    .rows = 200,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return classes(n, random, [&](const Row& row, int label, Index) {
            const Real angle = row.uniform(0, 0, pi);
            const Real across = label ? 1 - math::cos(angle) : math::cos(angle);
            const Real up = label ? 0.5 - math::sin(angle) : math::sin(angle);
            return Point{across + noise * row.normal(1), up + noise * row.normal(2)};
          });
        },
    .noise = 0.15,
    .most_noise = 1,
};

}  // namespace loss_lab::data
