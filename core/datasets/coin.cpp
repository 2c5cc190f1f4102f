// Tosses of a bent coin, which shows heads in 7 cases of 10: nothing tells which.
#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

constexpr std::string_view coin_sides[] = {"tails", "heads"};
constexpr ColumnInfo coin_columns[] = {{"toss", ""}, {"side", "", coin_sides}};
constexpr std::string_view coin_features[] = {"toss"};
constexpr std::string_view coin_targets[] = {"side"};

constexpr Real share_of_heads = 0.7;

const DatasetInfo coin = {
    .id = "coin",
    .columns = coin_columns,
    .features = coin_features,
    .targets = coin_targets,
    .rows = 50,
    .generate =
        [](Index n, Real, const Random& random) {
          return drawn(coin_columns, n, random, [](const Row& row, Index i) {
            const Real heads = row.uniform(0) < share_of_heads ? 1 : 0;
            return std::array<Real, 2>{static_cast<Real>(i + 1), heads};
          });
        },
};

}  // namespace loss_lab::data
