// The tables: as many rows and classes as their sources have, sums worked out by other means, counts that
// agree with the texts beside them.
#include "tests/native/support/tables.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <string>
#include <vector>

#include "core/dataset.hpp"

using namespace loss_lab;

namespace {

Dataset read(std::string_view id, const Value& table) {
  return read_dataset(Reader(Value(Value::Object{{"id", id}}), "data"), &table, Random(0));
}

// How often each word stands in a text: runs of letters and apostrophes, in lower case.
std::map<std::string, Real> words_of(const std::string& text) {
  std::map<std::string, Real> counts;
  std::string word;
  for (char c : text + " ") {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if ((lower >= 'a' && lower <= 'z') || lower == '\'') {
      word += lower;
    } else if (!word.empty()) {
      ++counts[word];
      word.clear();
    }
  }
  return counts;
}

}  // namespace

TEST_CASE("a corpus counts the words of its texts", "[dataset]") {
  for (const char* id : {"reviews", "messages"}) {
    CAPTURE(id);
    const Value table = test::table(id);
    const Dataset data = read(id, table);
    const Value::List& texts = *table.find("texts")->list();
    REQUIRE(static_cast<Index>(texts.size()) == data.features.rows());
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::string& text = *texts[i].text();
      CAPTURE(text);
      const auto counts = words_of(text);
      for (std::size_t j = 0; j < data.feature_axes.size(); ++j) {
        const auto at = counts.find(data.feature_axes[j].name);
        CHECK(data.features(static_cast<Index>(i), static_cast<Index>(j)) ==
              (at == counts.end() ? 0 : at->second));
      }
      CHECK(data.features.row(static_cast<Index>(i)).sum() > 0);
    }
    CHECK(data.targets.sum() == 30);
    CHECK(data.feature_axes.size() >= 40);
    CHECK(data.feature_axes.size() <= 50);
  }
}

TEST_CASE("the tables of measurements hold what their sources do", "[dataset]") {
  const Value cells = test::whole_table("breast-cancer");
  const Dataset tumours = read("breast-cancer", cells);
  CHECK(tumours.target_axes[0].classes == std::vector<std::string>{"benign", "malignant"});
  CHECK(tumours.targets.sum() == 212);
  CHECK(tumours.features.col(0).sum() == Catch::Approx(8038.429).epsilon(1e-12));
  CHECK(tumours.features.col(1).sum() == Catch::Approx(10975.81).epsilon(1e-12));
  CHECK(cells.find("columns")->object()->size() == 31);
  // Of three nuclei the mean is never above their largest.
  const Value::Numbers &mean = *cells.find("columns")->find("mean_area")->numbers(),
                       &worst = *cells.find("columns")->find("worst_area")->numbers();
  for (std::size_t i = 0; i < mean.size(); ++i) CHECK(mean[i] <= worst[i]);

  const Value measured = test::table("diabetes");
  const Dataset patients = read("diabetes", measured);
  CHECK(patients.features.cols() == 10);
  CHECK(patients.features.col(0).sum() == 21445);
  CHECK(patients.features.col(2).sum() == Catch::Approx(11658.1).epsilon(1e-12));
  CHECK(patients.targets.sum() == 67243);
}
