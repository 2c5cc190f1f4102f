// Data as given: what is taken, what is refused and how exactly the refusal tells where.
#include "core/dataset.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "tests/native/support/json.hpp"
#include "tests/native/support/refused.hpp"
#include "tests/native/support/tables.hpp"

using namespace loss_lab;

namespace {

Dataset read(const Value& description, const Value* table = nullptr) {
  return read_dataset(Reader(description, "data"), table, Random(0));
}

struct Refusal {
  std::string_view given, code, path;
};

}  // namespace

TEST_CASE("every data set of the catalog gives what its info tells", "[dataset]") {
  for (const DatasetInfo* info : datasets()) {
    CAPTURE(info->id);
    const Value table = info->generate ? Value() : test::table(info->id);
    const Dataset data = read(Value::Object{{"id", info->id}}, &table);
    CHECK(data.features.rows() == info->rows);
    REQUIRE(data.feature_axes.size() == info->features.size());
    for (std::size_t j = 0; j < info->features.size(); ++j)
      CHECK(data.feature_axes[j].name == info->features[j]);
    REQUIRE(data.target_axes.size() == info->targets.size());
    for (std::size_t j = 0; j < info->targets.size(); ++j)
      CHECK(data.target_axes[j].name == info->targets[j]);
    CHECK(data.features.allFinite());
    CHECK(data.targets.allFinite());
    CHECK(data.ids.size() == static_cast<std::size_t>(info->rows));
    if (!info->generate) {
      // Texts were written for the project; all else has a source.
      CHECK(info->reference.link.empty() == (table.find("texts") != nullptr));
      CHECK(!info->licence.empty());
      // The files hold just the columns that the catalog promises, and the first those that are taken by
      // default.
      const Value whole = test::whole_table(info->id);
      std::vector<std::string_view> columns, promised;
      for (const auto& [name, column] : *whole.find("columns")->object()) columns.push_back(name);
      for (const ColumnInfo& column : info->columns) promised.push_back(column.name);
      const std::size_t first = table.find("columns")->object()->size();
      if (first < columns.size()) {
        CHECK(first == info->features.size() + info->targets.size());
        std::ranges::sort(columns);
        std::ranges::sort(promised);
      }
      CHECK(columns == promised);
    }
  }
}

TEST_CASE("a generator's rows do not depend on how many are made", "[dataset]") {
  for (const DatasetInfo* info : datasets()) {
    if (!info->generate || info->id == "spiral") continue;  // a spiral spaces its n rows evenly
    CAPTURE(info->id);
    const Dataset few = read(Value::Object{{"id", info->id}, {"n", 10}});
    const Dataset many = read(Value::Object{{"id", info->id}, {"n", 50}});
    CHECK(many.features.topRows(10) == few.features);
    CHECK(many.targets.topRows(10) == few.targets);
    if (info->most_noise == 0) continue;
    const Dataset still = read(Value::Object{{"id", info->id}, {"noise", 0}});
    CHECK(still.features.allFinite());
  }
}

TEST_CASE("given columns are taken apart into features, targets, weights and classes", "[dataset]") {
  const Dataset data = read(test::json(R"({
    "columns": {"size": [1, 2, 3], "age": [4, 5, 6], "kind": ["b", "a", "b"], "trust": [1, 0, 2]},
    "target": "kind", "weight": "trust", "units": {"size": "m²"}, "ids": [7, 3, 9]})"));
  CHECK(data.feature_axes.size() == 2);
  CHECK(data.feature_axes[0].unit == "m²");
  CHECK(data.features(1, 1) == 5);
  CHECK(data.target_axes[0].classes == std::vector<std::string>{"b", "a"});
  CHECK(data.targets(1, 0) == 1);
  CHECK(data.weights[2] == 2);
  CHECK(data.ids == std::vector<std::uint32_t>{7, 3, 9});

  const Dataset ordered = read(test::json(R"({
    "columns": {"x": [1, 2], "kind": ["b", "a"]}, "target": ["kind"], "classes": ["a", "b", "c"]})"));
  CHECK(ordered.targets(0, 0) == 1);
  CHECK(ordered.target_axes[0].classes.size() == 3);
}

TEST_CASE("bad data are refused with their code and place", "[dataset]") {
  const Refusal refusals[] = {
      {R"({"columns": {"x": [1, 2], "y": [1]}, "target": "y"})", "ragged_columns", "data.columns"},
      {R"({"columns": {}, "target": "y"})", "empty_data", "data.columns"},
      {R"({"columns": {"x": [], "y": []}, "target": "y"})", "empty_data", "data.columns"},
      {R"({"columns": {"x": [1, null], "y": [1, 2]}, "target": "y"})", "missing_value", "data.columns.x[1]"},
      {R"({"columns": {"x": [1, 2], "y": [1, ""]}, "target": "y"})", "missing_value", "data.columns.y[1]"},
      {R"({"columns": {"x": [1, "two"], "y": [1, 2]}, "target": "y"})", "mixed_types", "data.columns.x[1]"},
      {R"({"columns": {"x": [1, true], "y": [1, 2]}, "target": "y"})", "wrong_type", "data.columns.x[1]"},
      {R"({"columns": {"x": 1, "y": [1, 2]}, "target": "y"})", "wrong_type", "data.columns.x"},
      {R"({"columns": [1, 2], "target": "y"})", "wrong_type", "data.columns"},
      {R"({"columns": {"x": [1], "y": [2]}})", "missing", "data.target"},
      {R"({"columns": {"x": [1], "y": [2]}, "target": "z"})", "unknown_column", "data.target"},
      {R"({"columns": {"x": [1], "y": [2]}, "target": "y", "features": ["z"]})", "unknown_column",
       "data.features[0]"},
      {R"({"columns": {"x": ["a"], "y": [2]}, "target": "y"})", "text_feature", "data"},
      {R"({"columns": {"x": [1], "y": ["a"]}, "target": "y", "classes": ["b"]})", "unknown_class", "data"},
      {R"({"columns": {"x": [1], "y": [2], "w": [-1]}, "target": "y", "weight": "w"})", "negative_weight",
       "data.weight"},
      {R"({"columns": {"x": [1], "y": [2], "w": [0]}, "target": "y", "weight": "w"})", "no_weight",
       "data.weight"},
      {R"({"columns": {"x": [1], "y": [2], "w": ["a"]}, "target": "y", "weight": "w"})", "text_feature",
       "data.weight"},
      {R"({"columns": {"x": [1], "y": [2]}, "target": "y", "ids": [1, 2]})", "wrong_length", "data.ids"},
      {R"({"columns": {"x": [1, 2], "y": [2, 3]}, "target": "y", "ids": [1, 1]})", "duplicate_id",
       "data.ids[1]"},
      {R"({"columns": {"x": [1], "y": [2]}, "target": "y", "ids": [0.5]})", "not_integer", "data.ids[0]"},
      {R"({"columns": {"x": [1], "y": [2]}, "target": "y", "units": {"z": "m"}})", "unknown_column",
       "data.units.z"},
      {R"({"columns": {"x": [1], "y": [2]}, "target": "y", "n": 3})", "unknown_key", "data.n"},
      {R"({"id": "no-such"})", "unknown_id", "data.id"},
      {R"({"id": 3})", "wrong_type", "data.id"},
      {R"({"id": "house-prices"})", "missing_table", "data"},
      {R"({"id": "house-prices", "n": 3})", "unknown_key", "data.n"},
      {R"({"id": "line", "n": 1})", "out_of_range", "data.n"},
      {R"({"id": "line", "n": 2.5})", "not_integer", "data.n"},
      {R"({"id": "line", "noise": -1})", "out_of_range", "data.noise"},
      {R"({"id": "line", "ids": [1]})", "unknown_key", "data.ids"},
  };
  for (const Refusal& refusal : refusals) {
    CAPTURE(refusal.given);
    const Error error = test::refused([&] { read(test::json(refusal.given)); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path() == refusal.path);
  }
}

TEST_CASE("more of a large table is asked for once columns are named, and then every column is known",
          "[dataset]") {
  const Value first = test::table("breast-cancer"), whole = test::whole_table("breast-cancer");
  CHECK(read(test::json(R"({"id": "breast-cancer"})"), &first).features ==
        read(test::json(R"({"id": "breast-cancer"})"), &whole).features);
  for (const char* naming : {R"({"id": "breast-cancer", "features": ["worst_area"]})",
                             R"({"id": "breast-cancer", "weight": "mean_area"})",
                             R"({"id": "breast-cancer", "target": "diagnosis"})"}) {
    CAPTURE(naming);
    const Error error = test::refused([&] { read(test::json(naming), &first); });
    CHECK(error.code() == "missing_table");
    CHECK(*error.values().find("file")->text() == "breast-cancer.rest");
    CHECK_NOTHROW(read(test::json(naming), &whole));
  }
  // All other columns become features.
  CHECK(read(test::json(R"({"id": "breast-cancer", "target": "diagnosis"})"), &whole).features.cols() == 30);
}

TEST_CASE("a table that was handed over as nothing is asked for as one that was not", "[dataset]") {
  const Value nothing;
  for (const Value* table : {static_cast<const Value*>(nullptr), &nothing}) {
    const Error error = test::refused([&] { read(test::json(R"({"id": "house-prices"})"), table); });
    CHECK(error.code() == "missing_table");
    CHECK(*error.values().find("file")->text() == "house-prices");
  }
}

TEST_CASE("numbers that are none, and too many of them, are refused", "[dataset]") {
  const auto with = [](std::vector<Real> x) {
    Value::Numbers y(x.size(), 1);
    return Value(
        Value::Object{{"columns", Value::Object{{"x", std::move(x)}, {"y", std::move(y)}}}, {"target", "y"}});
  };
  const Error infinite = test::refused([&] { read(with({1, 2, INFINITY})); });
  CHECK(infinite.code() == "not_finite");
  CHECK(infinite.path() == "data.columns.x[2]");
  CHECK(test::refused([&] { read(with({NAN})); }).code() == "not_finite");
  CHECK(test::refused([&] { read(with(std::vector<Real>(10'000'000, 1))); }).code() == "too_many_rows");
  CHECK_NOTHROW(read(with(std::vector<Real>(most_rows, 1))));

  // Few rows, but too many numbers in all: so many columns leave room for half the rows.
  Value::Object wide;
  for (Index j = 0; j < 2 * most_numbers / most_rows; ++j)
    wide.emplace_back("x" + std::to_string(j),
                      Value::Numbers(static_cast<std::size_t>(most_rows / 2 + 1), 1));
  const Error many = test::refused([&] {
    read(Value::Object{{"columns", std::move(wide)}, {"target", "x0"}});
  });
  CHECK(many.code() == "too_many_rows");
  CHECK(*many.values().find("max")->number() == static_cast<Real>(most_rows / 2));
}
