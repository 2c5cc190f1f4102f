// Results of searches, four to each, which people graded: row by row in pairs, or a list in one row.
#include <algorithm>
#include <cmath>

#include "core/datasets/generated.hpp"
#include "core/datasets/list.hpp"

namespace loss_lab::data {

namespace {

constexpr Index results = 4;  // of one search

struct Result {
  Real match, links, age, relevance;
};

// The results of one search. All of an easy search match well, so a good match alone tells little: people
// grade a result against its neighbours. Each gives four different grades of 0 to 4, and which one is left
// out is a matter of taste.
std::array<Result, results> search(Index number, Real noise, const Random& random) {
  const Row whole(random, number * results);
  const Real easy = whole.uniform(4);
  std::array<Result, results> found;
  std::array<Real, results> worth;
  for (Index j = 0; j < results; ++j) {
    const Row row(random, number * results + j);
    const Real popular = row.uniform(1);
    Result& result = found[static_cast<std::size_t>(j)];
    result = {(easy + row.uniform(0)) / 2, std::floor(60 * popular * popular), row.uniform(2, 0, 10), 0};
    worth[static_cast<std::size_t>(j)] =
        8 * result.match + 0.03 * result.links - 0.15 * result.age + noise * row.normal(3);
  }
  const Real left_out = std::floor(5 * whole.uniform(5));
  for (std::size_t j = 0; j < found.size(); ++j) {
    const auto place =
        static_cast<Real>(std::ranges::count_if(worth, [&](Real other) { return other < worth[j]; }));
    found[j].relevance = place < left_out ? place : place + 1;
  }
  return found;
}

}  // namespace

constexpr ColumnInfo searches_columns[] = {
    {"match", ""}, {"links", ""}, {"page_age", "years"}, {"relevance", ""}, {"order", ""}};
constexpr std::string_view searches_features[] = {"match", "links", "page_age"};
constexpr std::string_view searches_targets[] = {"relevance"};

const DatasetInfo searches = {
    .id = "searches",
    .columns = searches_columns,
    .features = searches_features,
    .targets = searches_targets,
    .rows = 160,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return drawn(searches_columns, n, random, [&](const Row&, Index i) {
            const auto found = search(i / results, noise, random);
            const auto own = static_cast<std::size_t>(i % results), first = own - own % 2;
            const Result& result = found[own];
            // In both rows of a pair: 1 where its first ranks higher.
            const Real order = found[first].relevance > found[first + 1].relevance ? 1 : -1;
            return std::array<Real, 5>{result.match, result.links, result.age, result.relevance, order};
          });
        },
    .noise = 0.4,
    .most_noise = 3,
};

constexpr ColumnInfo search_lists_columns[] = {
    {"match_1", ""},         {"links_1", ""},         {"page_age_1", "years"}, {"match_2", ""},
    {"links_2", ""},         {"page_age_2", "years"}, {"match_3", ""},         {"links_3", ""},
    {"page_age_3", "years"}, {"match_4", ""},         {"links_4", ""},         {"page_age_4", "years"},
    {"relevance_1", ""},     {"relevance_2", ""},     {"relevance_3", ""},     {"relevance_4", ""}};
constexpr std::string_view search_lists_features[] = {"match_1",    "links_1",    "page_age_1", "match_2",
                                                      "links_2",    "page_age_2", "match_3",    "links_3",
                                                      "page_age_3", "match_4",    "links_4",    "page_age_4"};
constexpr std::string_view search_lists_targets[] = {"relevance_1", "relevance_2", "relevance_3",
                                                     "relevance_4"};

const DatasetInfo search_lists = {
    .id = "search-lists",
    .columns = search_lists_columns,
    .features = search_lists_features,
    .targets = search_lists_targets,
    .rows = 120,
    .generate =
        [](Index n, Real noise, const Random& random) {
          return drawn(search_lists_columns, n, random, [&](const Row&, Index i) {
            const auto found = search(i, noise, random);
            std::array<Real, 4 * results> numbers;
            for (std::size_t j = 0; j < found.size(); ++j) {
              numbers[3 * j] = found[j].match;
              numbers[3 * j + 1] = found[j].links;
              numbers[3 * j + 2] = found[j].age;
              numbers[3 * results + j] = found[j].relevance;
            }
            return numbers;
          });
        },
    .noise = 0.4,
    .most_noise = 3,
};

}  // namespace loss_lab::data
