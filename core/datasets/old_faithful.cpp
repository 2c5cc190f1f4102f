// Eruptions of the Old Faithful geyser: how long one lasted, and the wait until the next.
#include "core/datasets/list.hpp"

namespace loss_lab::data {

constexpr ColumnInfo old_faithful_columns[] = {{"eruption", "min"}, {"waiting", "min"}};
constexpr std::string_view old_faithful_features[] = {"eruption"};
constexpr std::string_view old_faithful_targets[] = {"waiting"};

const DatasetInfo old_faithful = {
    .id = "old-faithful",
    .columns = old_faithful_columns,
    .features = old_faithful_features,
    .targets = old_faithful_targets,
    .rows = 272,
    .reference = {"Azzalini and Bowman (1990), A Look at Some Data on the Old Faithful Geyser, Applied "
                  "Statistics 39(3)",
                  "https://doi.org/10.2307/2347385"},
    .licence = "observations, as published with R",
};

}  // namespace loss_lab::data
