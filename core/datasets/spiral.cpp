// Two arms of a spiral: the boundary has to wind.
#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

const DatasetInfo spiral = {
    .id = "spiral",
    .columns = plane_and_class,
    .features = plane,
    .targets = class_alone,
    .rows = 200,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return classes(n, random, [&](const Row& row, int label, Index i) {
            const Index turn = i / 2, turns = (n + 1) / 2;
            const Real along = static_cast<Real>(turn) / static_cast<Real>(turns);
            const Real radius = 0.3 + 4.7 * along;
            const Real angle = 3.5 * pi * along + (label ? pi : 0);
            return Point{radius * math::sin(angle) + noise * row.normal(0),
                         radius * math::cos(angle) + noise * row.normal(1)};
          });
        },
    .noise = 0.2,
    .most_noise = 2,
};

}  // namespace loss_lab::data
