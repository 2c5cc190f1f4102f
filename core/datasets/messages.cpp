// Short messages, wanted or spam, as the counts of some of their words.
#include "core/datasets/list.hpp"
#include "core/datasets/named.hpp"

namespace loss_lab::data {

constexpr std::string_view messages_words[] = {
    "free",  "click",    "link",   "now",    "your",  "account",  "password", "claim",  "prize",
    "won",   "cash",     "money",  "urgent", "offer", "cheap",    "buy",      "gift",   "card",
    "bank",  "call",     "today",  "get",    "new",   "we",       "you",      "i",      "my",
    "at",    "the",      "can",    "please", "mum",   "see",      "home",     "school", "homework",
    "maths", "practice", "dinner", "game",   "bus",   "tomorrow", "tonight",  "late",   "meet",
};
constexpr std::string_view messages_classes[] = {"wanted", "spam"};
constexpr ColumnInfo messages_label[] = {{"kind", "", messages_classes}};
constexpr auto messages_columns = named(messages_words, messages_label);
constexpr std::string_view messages_targets[] = {"kind"};

const DatasetInfo messages = {
    .id = "messages",
    .columns = messages_columns,
    .features = messages_words,
    .targets = messages_targets,
    .rows = 80,
    .licence = "MIT",
};

}  // namespace loss_lab::data
