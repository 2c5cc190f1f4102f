// Diabetes patients: ten measurements that tell much the same, and how the disease went on within a year.
#include "core/datasets/list.hpp"

namespace loss_lab::data {

constexpr ColumnInfo diabetes_columns[] = {
    {"age", "years"},          {"sex", ""},     {"bmi", "kg/m²"},    {"blood_pressure", ""},
    {"total_cholesterol", ""}, {"ldl", ""},     {"hdl", ""},         {"cholesterol_ratio", ""},
    {"log_triglycerides", ""}, {"glucose", ""}, {"progression", ""},
};
constexpr std::string_view diabetes_features[] = {"age",
                                                  "sex",
                                                  "bmi",
                                                  "blood_pressure",
                                                  "total_cholesterol",
                                                  "ldl",
                                                  "hdl",
                                                  "cholesterol_ratio",
                                                  "log_triglycerides",
                                                  "glucose"};
constexpr std::string_view diabetes_targets[] = {"progression"};

const DatasetInfo diabetes = {
    .id = "diabetes",
    .columns = diabetes_columns,
    .features = diabetes_features,
    .targets = diabetes_targets,
    .rows = 442,
    .reference = {"Efron, Hastie, Johnstone and Tibshirani (2004), Least Angle Regression, Annals of "
                  "Statistics 32(2)",
                  "https://doi.org/10.1214/009053604000000067"},
    .licence = "BSD-3-Clause",
};

}  // namespace loss_lab::data
