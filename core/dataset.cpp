#include "core/dataset.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/datasets/list.hpp"
#include "core/listed.hpp"

namespace loss_lab {

namespace {

// A column before it is known what it is for: numbers, or texts.
struct RawColumn {
  std::string name;
  std::string unit;
  std::vector<std::string> classes;  // of texts, where the data set fixes their order
  std::vector<Real> numbers;
  std::vector<std::string> texts;

  Index rows() const { return static_cast<Index>(std::max(numbers.size(), texts.size())); }
  bool is_text() const { return !texts.empty(); }
};

std::string row_path(const Reader& column, std::size_t row) {
  return column.path() + "[" + std::to_string(row) + "]";
}

Value::Object at_row(std::string_view column, std::size_t row) {
  return {{"column", column}, {"row", static_cast<Real>(row)}};
}

void check_number(const Reader& column, std::string_view name, std::size_t row, Real number) {
  if (std::isfinite(number)) return;
  Value::Object values = at_row(name, row);
  values.emplace_back("found", number);
  throw Error("not_finite", row_path(column, row), std::move(values));
}

RawColumn read_column(std::string name, const Reader& reader) {
  RawColumn column{.name = std::move(name), .unit = {}, .classes = {}, .numbers = {}, .texts = {}};
  if (const auto* numbers = reader.value().numbers()) {
    for (std::size_t i = 0; i < numbers->size(); ++i) check_number(reader, column.name, i, (*numbers)[i]);
    column.numbers = *numbers;
    return column;
  }
  const auto* list = reader.value().list();
  if (!list) reader.fail("wrong_type", {{"expected", "list"}, {"found", kind(reader.value())}});
  for (std::size_t i = 0; i < list->size(); ++i) {
    const Value& cell = (*list)[i];
    const bool missing = cell.is_null() || (cell.text() && cell.text()->empty());
    if (missing) throw Error("missing_value", row_path(reader, i), at_row(column.name, i));
    if (const Real* number = cell.number()) {
      check_number(reader, column.name, i, *number);
      column.numbers.push_back(*number);
    } else if (const std::string* text = cell.text()) {
      column.texts.push_back(*text);
    } else {
      throw Error("wrong_type", row_path(reader, i), {{"expected", "number or text"}, {"found", kind(cell)}});
    }
    if (!column.numbers.empty() && !column.texts.empty())
      throw Error("mixed_types", row_path(reader, i), at_row(column.name, i));
  }
  return column;
}

std::vector<RawColumn> read_columns(const Reader& reader) {
  std::vector<RawColumn> columns;
  for (const auto& [name, column] : reader.members()) columns.push_back(read_column(name, column));
  if (columns.empty() || columns.front().rows() == 0) reader.fail("empty_data");
  const Index rows = columns.front().rows();
  for (const RawColumn& column : columns)
    if (column.rows() != rows)
      reader.fail("ragged_columns", {{"column", column.name},
                                     {"rows", static_cast<Real>(column.rows())},
                                     {"expected", static_cast<Real>(rows)}});
  if (rows > most_rows || rows * static_cast<Index>(columns.size()) > most_numbers)
    reader.fail(
        "too_many_rows",
        {{"found", static_cast<Real>(rows)},
         {"max", static_cast<Real>(std::min(most_rows, most_numbers / static_cast<Index>(columns.size())))}});
  return columns;
}

std::vector<RawColumn> generated_columns(const Reader& reader, const DatasetInfo& info,
                                         const Random& random) {
  const auto sizes = reader.parameters(generator_parameters(info));
  std::vector<RawColumn> columns;
  const Real noise = sizes.size() > 1 ? sizes[1] : 0;
  for (Column& made : info.generate(static_cast<Index>(sizes[0]), noise, random)) {
    RawColumn column{.name = std::move(made.name), .unit = {}, .classes = {}, .numbers = {}, .texts = {}};
    const ColumnInfo& described = info.columns[columns.size()];
    if (described.classes.empty())
      column.numbers = std::move(made.values);
    else
      for (Real label : made.values)
        column.texts.emplace_back(described.classes[static_cast<std::size_t>(label)]);
    columns.push_back(std::move(column));
  }
  return columns;
}

// The columns of {"id": ...}, with the units and classes that the catalog tells.
std::vector<RawColumn> known_columns(const Reader& reader, const DatasetInfo& info, const Value* table,
                                     const Random& random) {
  std::vector<RawColumn> columns;
  if (info.generate) {
    columns = generated_columns(reader, info, random);
  } else {
    if (!table || table->is_null()) reader.fail("missing_table", {{"id", info.id}, {"file", info.id}});
    columns = read_columns(Reader(*table, reader.path()).required("columns"));
  }
  for (RawColumn& column : columns)
    for (const ColumnInfo& described : info.columns)
      if (described.name == column.name) {
        column.unit = described.unit;
        column.classes.assign(described.classes.begin(), described.classes.end());
      }
  return columns;
}

Value::List names_of(const std::vector<RawColumn>& columns) {
  Value::List names;
  for (const RawColumn& column : columns) names.emplace_back(column.name);
  return names;
}

const RawColumn& column_named(const std::vector<RawColumn>& columns, const Reader& name) {
  const std::string& wanted = name.text();
  for (const RawColumn& column : columns)
    if (column.name == wanted) return column;
  name.fail("unknown_column", {{"found", wanted}, {"allowed", names_of(columns)}});
}

// One name or a list of names, as columns.
std::vector<const RawColumn*> columns_named(const std::vector<RawColumn>& columns, const Reader& names) {
  std::vector<const RawColumn*> chosen;
  if (names.value().text()) {
    chosen.push_back(&column_named(columns, names));
  } else {
    for (const Reader& name : names.items()) chosen.push_back(&column_named(columns, name));
  }
  return chosen;
}

// Those that the catalog names.
std::vector<const RawColumn*> columns_known(const std::vector<RawColumn>& columns,
                                            std::span<const std::string_view> names, const Reader& reader) {
  std::vector<const RawColumn*> chosen;
  for (std::string_view name : names) {
    const Value wanted(name);
    chosen.push_back(&column_named(columns, Reader(wanted, reader.path())));
  }
  return chosen;
}

[[noreturn, gnu::noinline]] void refuse_one_class(const std::string& column, const std::string& found,
                                                  const Reader& reader) {
  reader.fail("one_class", {{"column", column}, {"found", found}});
}

// The class numbers of a column of texts, and what the classes are called.
std::vector<Real> class_numbers(const RawColumn& column, const std::optional<Reader>& order,
                                const Reader& reader, std::vector<std::string>& classes) {
  classes = order ? order->texts() : column.classes;
  const bool fixed = !classes.empty();
  std::vector<Real> numbers;
  for (std::size_t i = 0; i < column.texts.size(); ++i) {
    auto at = std::find(classes.begin(), classes.end(), column.texts[i]);
    if (at == classes.end()) {
      if (fixed) {
        Value::Object values = at_row(column.name, i);
        values.emplace_back("found", column.texts[i]);
        reader.fail("unknown_class", std::move(values));
      }
      at = classes.insert(classes.end(), column.texts[i]);
    }
    numbers.push_back(static_cast<Real>(at - classes.begin()));
  }
  if (classes.size() < 2) refuse_one_class(column.name, classes.front(), reader);
  return numbers;
}

void read_weights(const RawColumn& column, const Reader& reader, Dataset& data) {
  if (column.is_text()) reader.fail("text_feature", {{"column", column.name}});
  bool any = false;
  for (std::size_t i = 0; i < column.numbers.size(); ++i) {
    if (column.numbers[i] < 0) {
      Value::Object values = at_row(column.name, i);
      values.emplace_back("found", column.numbers[i]);
      reader.fail("negative_weight", std::move(values));
    }
    any = any || column.numbers[i] > 0;
  }
  if (!any) reader.fail("no_weight", {{"column", column.name}});
  data.weights = Eigen::Map<const Vector>(column.numbers.data(), column.rows());
}

void read_ids(const std::optional<Reader>& given, Index rows, Dataset& data) {
  if (!given) {
    for (Index i = 0; i < rows; ++i) data.ids.push_back(static_cast<std::uint32_t>(i));
    return;
  }
  const auto numbers = given->numbers(Range{0, 4294967295.0});
  if (static_cast<Index>(numbers.size()) != rows)
    given->fail("wrong_length",
                {{"found", static_cast<Real>(numbers.size())}, {"expected", static_cast<Real>(rows)}});
  std::set<Real> seen;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (numbers[i] != std::floor(numbers[i]))
      throw Error("not_integer", row_path(*given, i), {{"found", numbers[i]}});
    if (!seen.insert(numbers[i]).second)
      throw Error("duplicate_id", row_path(*given, i),
                  {{"row", static_cast<Real>(i)}, {"found", numbers[i]}});
    data.ids.push_back(static_cast<std::uint32_t>(numbers[i]));
  }
}

void set_units(const Reader& units, std::vector<RawColumn>& columns) {
  for (const auto& [name, unit] : units.members()) {
    auto at =
        std::find_if(columns.begin(), columns.end(), [&](const RawColumn& c) { return c.name == name; });
    if (at == columns.end()) unit.fail("unknown_column", {{"found", name}, {"allowed", names_of(columns)}});
    at->unit = unit.text();
  }
}

// Whether it may take others than those that the catalog takes by default.
bool names_columns(const Reader& description) {
  static constexpr std::string_view naming[] = {"target", "features", "weight", "units"};
  return std::ranges::any_of(naming,
                             [&](std::string_view key) { return description.optional(key).has_value(); });
}

void expect_keys_of(const Reader& description, const DatasetInfo* info) {
  static constexpr std::string_view own[] = {"columns", "target", "features", "classes",
                                             "weight",  "units",  "ids"};
  static constexpr std::string_view known[] = {"id", "target", "features", "classes", "weight", "units"};
  if (!info)
    description.expect_keys(own);
  else if (info->generate)
    description.expect_keys(generator_parameters(*info), known);
  else
    description.expect_keys(known);
}

#define LOSS_LAB_ADDRESS(dataset) &data::dataset,
constexpr const DatasetInfo* all[] = {LOSS_LAB_DATASETS(LOSS_LAB_ADDRESS)};
#undef LOSS_LAB_ADDRESS

}  // namespace

std::span<const DatasetInfo* const> datasets() { return all; }

std::vector<Parameter> generator_parameters(const DatasetInfo& info) {
  std::vector<Parameter> parameters = {{.name = "n",
                                        .symbol = "n",
                                        .initial = static_cast<Real>(info.rows),
                                        .min = 2,
                                        .max = 20'000,
                                        .scale = Scale::logarithmic,
                                        .integer = true}};
  if (info.most_noise > 0)
    parameters.push_back(
        {.name = "noise", .symbol = "σ", .initial = info.noise, .min = 0, .max = info.most_noise});
  return parameters;
}

Dataset read_dataset(const Reader& description, const Value* table, const Random& random) {
  const DatasetInfo* info = description.optional("id") ? &read_id<DatasetInfo>(description, all) : nullptr;
  expect_keys_of(description, info);

  std::vector<RawColumn> columns =
      info ? known_columns(description, *info, table, random) : read_columns(description.required("columns"));
  if (info && columns.size() < info->columns.size() && names_columns(description))
    description.fail("missing_table", {{"id", info->id}, {"file", std::string(info->id) + ".rest"}});
  if (const auto units = description.optional("units")) set_units(*units, columns);

  const auto target = info ? description.optional("target") : description.required("target");
  const std::vector<const RawColumn*> targets =
      target ? columns_named(columns, *target) : columns_known(columns, info->targets, description);
  const auto weight = description.optional("weight");
  const RawColumn* weights = weight ? &column_named(columns, *weight) : nullptr;

  std::vector<const RawColumn*> features;
  if (const auto given = description.optional("features")) {
    for (const Reader& name : given->items()) features.push_back(&column_named(columns, name));
  } else if (info && !target) {
    features = columns_known(columns, info->features, description);
  } else {
    for (const RawColumn& column : columns)
      if (&column != weights && std::find(targets.begin(), targets.end(), &column) == targets.end())
        features.push_back(&column);
  }

  const Index rows = columns.front().rows();
  Dataset data;
  data.features.resize(rows, static_cast<Index>(features.size()));
  for (std::size_t j = 0; j < features.size(); ++j) {
    if (features[j]->is_text()) description.fail("text_feature", {{"column", features[j]->name}});
    data.features.col(static_cast<Index>(j)) = Eigen::Map<const Vector>(features[j]->numbers.data(), rows);
    data.feature_axes.push_back({features[j]->name, features[j]->unit, {}});
  }
  data.targets.resize(rows, static_cast<Index>(targets.size()));
  for (std::size_t j = 0; j < targets.size(); ++j) {
    Dataset::Axis axis{targets[j]->name, targets[j]->unit, {}};
    const std::vector<Real> numbers =
        targets[j]->is_text()
            ? class_numbers(*targets[j], description.optional("classes"), description, axis.classes)
            : targets[j]->numbers;
    data.targets.col(static_cast<Index>(j)) = Eigen::Map<const Vector>(numbers.data(), rows);
    data.target_axes.push_back(std::move(axis));
  }
  if (weights) read_weights(*weights, *weight, data);
  read_ids(info ? std::nullopt : description.optional("ids"), rows, data);
  return data;
}

}  // namespace loss_lab
