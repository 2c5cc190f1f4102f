// A bakery's year: the warmer the day, the more rolls are asked for, and the less one can tell how many.
#include <algorithm>
#include <cmath>

#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

constexpr ColumnInfo bakery_columns[] = {{"temperature", "°C"}, {"demand", "rolls"}};
constexpr std::string_view bakery_features[] = {"temperature"};
constexpr std::string_view bakery_targets[] = {"demand"};

const DatasetInfo bakery = {
    .id = "bakery",
    .columns = bakery_columns,
    .features = bakery_features,
    .targets = bakery_targets,
    .rows = 365,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return drawn(bakery_columns, n, random, [&](const Row& row, Index i) {
            // Coldest in the middle of January.
            const Real season = math::cos(2 * pi * static_cast<Real>(i - 15) / 365);
            const Real temperature = 10 - 9 * season + 4 * row.normal(0);
            // In proportion, so that busy days vary most; and more often a little below than far above.
            const Real usual = std::max<Real>(140 + 6 * temperature, 40);
            const Real demand = usual * math::exp(noise * row.normal(1) - noise * noise / 2);
            return std::array<Real, 2>{temperature, std::floor(demand + 0.5)};
          });
        },
    .noise = 0.2,
    .most_noise = 0.6,
};

}  // namespace loss_lab::data
