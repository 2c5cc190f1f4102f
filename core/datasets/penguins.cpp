// Measurements of three species of penguins of the Palmer Archipelago.
#include "core/datasets/list.hpp"

namespace loss_lab::data {

constexpr std::string_view penguins_species[] = {"Adelie", "Chinstrap", "Gentoo"};
constexpr ColumnInfo penguins_columns[] = {
    {"bill_length", "mm"},
    {"bill_depth", "mm"},
    {"flipper_length", "mm"},
    {"body_mass", "g"},
    {"species", "", penguins_species},
};
constexpr std::string_view penguins_features[] = {"flipper_length"};
constexpr std::string_view penguins_targets[] = {"body_mass"};

const DatasetInfo penguins = {
    .id = "penguins",
    .columns = penguins_columns,
    .features = penguins_features,
    .targets = penguins_targets,
    .rows = 342,
    .reference =
        {"Gorman, Williams and Fraser (2014), Ecological Sexual Dimorphism and Environmental Variability "
         "within a Community of Antarctic Penguins (Genus Pygoscelis), PLoS ONE 9(3): e90081",
         "https://doi.org/10.1371/journal.pone.0090081"},
    .licence = "CC0-1.0",
};

}  // namespace loss_lab::data
