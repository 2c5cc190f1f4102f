// Sales of houses in Ames, Iowa: living area and price, with the large partial sales left in.
#include "core/datasets/list.hpp"

namespace loss_lab::data {

constexpr ColumnInfo house_prices_columns[] = {
    {"living_area", "sq ft"}, {"lot_area", "sq ft"}, {"garage_area", "sq ft"}, {"bedrooms", ""},
    {"bathrooms", ""},        {"year_built", ""},    {"price", "$"},
};
constexpr std::string_view house_prices_features[] = {"living_area"};
constexpr std::string_view house_prices_targets[] = {"price"};

const DatasetInfo house_prices = {
    .id = "house-prices",
    .columns = house_prices_columns,
    .features = house_prices_features,
    .targets = house_prices_targets,
    .rows = 298,
    .reference = {"De Cock (2011), Ames, Iowa: Alternative to the Boston Housing Data as an End of Semester "
                  "Regression Project, Journal of Statistics Education 19(3)",
                  "https://doi.org/10.1080/10691898.2011.11889627"},
    .licence = "MIT",
};

}  // namespace loss_lab::data
