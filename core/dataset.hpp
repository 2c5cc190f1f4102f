// Data: what the catalog offers, and the checked features, targets and weights that a run trains on.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/info.hpp"
#include "core/random.hpp"
#include "core/reader.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

// At most so many rows and numbers in one experiment: what a page can still draw and a step still take.
inline constexpr Index most_rows = 200'000;
inline constexpr Index most_numbers = 2'000'000;

struct ColumnInfo {
  std::string_view name;
  std::string_view unit;                           // "" where it has none
  std::span<const std::string_view> classes = {};  // what its texts may be, in the order of their numbers
};

// A generated column, by name.
struct Column {
  std::string name;
  std::vector<Real> values;
};

// A table's numbers are fetched by id; a generator's follow from n, noise and the seed.
struct DatasetInfo {
  std::string_view id;
  std::span<const ColumnInfo> columns;
  std::span<const std::string_view> features;  // unless the experiment names others
  std::span<const std::string_view> targets;
  Index rows;  // of the table, or the generator's first choice of n
  // Null for a table. Else the columns of n rows, in the order of `columns`.
  std::vector<Column> (*generate)(Index n, Real noise, const Random& random) = nullptr;
  Real noise = 0;       // the first choice
  Real most_noise = 0;  // 0 of a generator that knows no noise
  Reference reference = {};
  std::string_view licence = {};
};

std::span<const DatasetInfo* const> datasets();
// n and, where it knows noise, noise, as parameters of a generator.
std::vector<Parameter> generator_parameters(const DatasetInfo& info);

// What the experiment's "data" comes to, in the data's own units.
struct Dataset {
  struct Axis {
    std::string name;
    std::string unit;
    std::vector<std::string> classes;  // of a target of texts: their order is their number
  };
  std::vector<Axis> feature_axes;
  std::vector<Axis> target_axes;
  Matrix features;  // n x d
  Matrix targets;   // n x k; a class is its index
  Vector weights;   // n, or empty
  std::vector<std::uint32_t> ids;
};

// Reads {"id": ...} or {"columns": ...}. `table` holds the columns of a table asked for by id, as fetched:
// {"columns": {name: [...]}}; null for all other data. Of a large table the file <id> has the columns that
// are taken by default; only where `description` names any are those of <id>.rest needed too. Throws Error:
// as Reader, and empty_data, ragged_columns {column, rows, expected}, too_many_rows {found, max},
// missing_value {column, row}, mixed_types {column, row}, unknown_column {found, allowed}, text_feature
// {column}, unknown_class {column, row, found}, one_class {column, found}, negative_weight {row, found},
// no_weight, duplicate_id {row, found}, missing_table {id, file}.
Dataset read_dataset(const Reader& description, const Value* table, const Random& random);

}  // namespace loss_lab
