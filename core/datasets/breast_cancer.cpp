// Cell nuclei of breast tumours, as a microscope shows them: a missed cancer is worse than a false alarm.
#include "core/datasets/list.hpp"
#include "core/datasets/named.hpp"

namespace loss_lab::data {

// Of all nuclei in a picture the mean, its standard error, and the mean of the three largest.
constexpr std::string_view breast_cancer_measures[] = {
    "mean_radius",      "mean_texture",
    "mean_perimeter",   "mean_area",
    "mean_smoothness",  "mean_compactness",
    "mean_concavity",   "mean_concave_points",
    "mean_symmetry",    "mean_fractal_dimension",
    "error_radius",     "error_texture",
    "error_perimeter",  "error_area",
    "error_smoothness", "error_compactness",
    "error_concavity",  "error_concave_points",
    "error_symmetry",   "error_fractal_dimension",
    "worst_radius",     "worst_texture",
    "worst_perimeter",  "worst_area",
    "worst_smoothness", "worst_compactness",
    "worst_concavity",  "worst_concave_points",
    "worst_symmetry",   "worst_fractal_dimension",
};
constexpr std::string_view breast_cancer_classes[] = {"benign", "malignant"};
constexpr ColumnInfo breast_cancer_label[] = {{"diagnosis", "", breast_cancer_classes}};
constexpr auto breast_cancer_columns = named(breast_cancer_measures, breast_cancer_label);
constexpr std::string_view breast_cancer_features[] = {"mean_radius", "mean_texture"};
constexpr std::string_view breast_cancer_targets[] = {"diagnosis"};

const DatasetInfo breast_cancer = {
    .id = "breast-cancer",
    .columns = breast_cancer_columns,
    .features = breast_cancer_features,
    .targets = breast_cancer_targets,
    .rows = 569,
    .reference = {"Wolberg, Mangasarian, Street and Street (1993), Breast Cancer Wisconsin (Diagnostic), UCI "
                  "Machine Learning Repository",
                  "https://doi.org/10.24432/C5DW2B"},
    .licence = "CC-BY-4.0",
};

}  // namespace loss_lab::data
