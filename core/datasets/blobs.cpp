// Two round clouds: a straight boundary parts them, as far as their overlap allows.
#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

const DatasetInfo blobs = {
    .id = "blobs",
    .columns = plane_and_class,
    .features = plane,
    .targets = class_alone,
    .rows = 200,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return classes(n, random, [&](const Row& row, int label, Index) {
            const Real centre = label ? 1.5 : -1.5;
            return Point{centre + noise * row.normal(0), centre + noise * row.normal(1)};
          });
        },
    .noise = 1,
    .most_noise = 3,
};

}  // namespace loss_lab::data
