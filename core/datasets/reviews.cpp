// Short reviews, praise or not, as the counts of some of their words.
#include "core/datasets/list.hpp"
#include "core/datasets/named.hpp"

namespace loss_lab::data {

constexpr std::string_view reviews_words[] = {
    "great",     "good",     "best",   "perfect", "beautiful", "friendly",     "funny",  "fun",     "easy",
    "warm",      "fresh",    "love",   "loved",   "favourite", "recommend",    "bad",    "boring",  "slow",
    "cold",      "terrible", "worst",  "rude",    "loud",      "disappointed", "waste",  "crashes", "ads",
    "confusing", "not",      "never",  "no",      "very",      "too",          "really", "film",    "story",
    "music",     "staff",    "coffee", "cake",    "app",       "again",
};
constexpr std::string_view reviews_classes[] = {"negative", "positive"};
constexpr ColumnInfo reviews_label[] = {{"sentiment", "", reviews_classes}};
constexpr auto reviews_columns = named(reviews_words, reviews_label);
constexpr std::string_view reviews_targets[] = {"sentiment"};

const DatasetInfo reviews = {
    .id = "reviews",
    .columns = reviews_columns,
    .features = reviews_words,
    .targets = reviews_targets,
    .rows = 60,
    .licence = "MIT",
};

}  // namespace loss_lab::data
