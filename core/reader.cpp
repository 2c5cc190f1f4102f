#include "core/reader.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace loss_lab {

namespace {

constexpr std::string_view object_kind = "object";
constexpr std::string_view list_kind = "list";
constexpr std::string_view number_kind = "number";
constexpr std::string_view text_kind = "text";
constexpr std::string_view truth_kind = "true or false";
constexpr std::string_view nothing_kind = "nothing";

[[noreturn]] void fail_at(std::string_view code, std::string path, Value::Object values) {
  throw Error(std::string(code), std::move(path), std::move(values));
}

[[noreturn]] void wrong_type(std::string_view expected, const Value& found, const std::string& path) {
  fail_at("wrong_type", path, {{"expected", expected}, {"found", kind(found)}});
}

Value::List texts_of(std::span<const std::string_view> words) {
  return Value::List(words.begin(), words.end());
}

// `path` only where it fails: lists are long.
template <class Path>
void check(Real number, const std::optional<Range>& range, const Path& path) {
  if (!std::isfinite(number)) {
    const char* found = std::isnan(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
    fail_at("not_finite", path(), {{"found", found}});
  }
  if (range && (number < range->min || number > range->max))
    fail_at("out_of_range", path(), {{"found", number}, {"min", range->min}, {"max", range->max}});
}

}  // namespace

std::string_view kind(const Value& value) {
  if (value.truth()) return truth_kind;
  if (value.number()) return number_kind;
  if (value.text()) return text_kind;
  if (value.numbers() || value.list()) return list_kind;
  if (value.object()) return object_kind;
  return nothing_kind;
}

void Reader::expect_keys(std::span<const std::string_view> allowed) const {
  for (const auto& [key, member] : object())
    if (std::ranges::find(allowed, key) == allowed.end())
      fail_at("unknown_key", at(key, member).path(), {{"key", key}, {"allowed", texts_of(allowed)}});
}

void Reader::expect_keys(std::span<const Parameter> parameters,
                         std::span<const std::string_view> more) const {
  std::vector<std::string_view> allowed = {"id"};
  for (const Parameter& parameter : parameters) allowed.push_back(parameter.name);
  allowed.insert(allowed.end(), more.begin(), more.end());
  expect_keys(allowed);
}

std::optional<Reader> Reader::optional(std::string_view key) const {
  object();
  const Value* member = value_->find(key);
  if (!member || member->is_null()) return std::nullopt;
  return at(key, *member);
}

Reader Reader::required(std::string_view key) const {
  if (auto member = optional(key)) return *member;
  fail_at("missing", at(key, *value_).path(), {{"key", key}});
}

Real Reader::number() const {
  const Real* found = value_->number();
  if (!found) wrong_type(number_kind, *value_, path_);
  check(*found, std::nullopt, [&] { return path_; });
  return *found;
}

Real Reader::number(Range range) const {
  const Real found = number();
  check(found, range, [&] { return path_; });
  return found;
}

Index Reader::integer(Range range) const {
  const Real found = number();
  if (found != std::floor(found)) fail("not_integer", {{"found", found}});
  return static_cast<Index>(number(range));
}

bool Reader::truth() const {
  const bool* found = value_->truth();
  if (!found) wrong_type(truth_kind, *value_, path_);
  return *found;
}

const std::string& Reader::text() const {
  const std::string* found = value_->text();
  if (!found) wrong_type(text_kind, *value_, path_);
  return *found;
}

std::string_view Reader::one_of(std::span<const std::string_view> allowed) const {
  const std::string& found = text();
  const auto at = std::ranges::find(allowed, found);
  if (at == allowed.end()) fail("unknown_id", {{"found", found}, {"allowed", texts_of(allowed)}});
  return *at;
}

std::size_t Reader::choice(std::string_view key, std::span<const std::string_view> allowed) const {
  const auto given = optional(key);
  if (!given) return 0;
  return static_cast<std::size_t>(std::ranges::find(allowed, given->one_of(allowed)) - allowed.begin());
}

std::vector<Real> Reader::numbers(std::optional<Range> range) const {
  std::vector<Real> found;
  if (const Value::Numbers* plain = value_->numbers()) {
    found = *plain;
  } else if (const Value::List* list = value_->list()) {
    found.reserve(list->size());
    for (const Value& item : *list) {
      if (!item.number()) wrong_type(number_kind, item, path_of(found.size()));
      found.push_back(*item.number());
    }
  } else {
    wrong_type(list_kind, *value_, path_);
  }
  for (std::size_t i = 0; i < found.size(); ++i) check(found[i], range, [&] { return path_of(i); });
  return found;
}

std::vector<std::string> Reader::texts() const {
  std::vector<std::string> found;
  for (const Reader& item : items()) found.push_back(item.text());
  return found;
}

std::vector<Reader> Reader::items() const {
  std::vector<Reader> found;
  if (const Value::List* list = value_->list()) {
    for (const Value& item : *list) found.push_back(Reader(item, path_of(found.size())));
  } else if (const Value::Numbers* numbers = value_->numbers()) {
    for (Real number : *numbers) found.push_back(Reader(number, path_of(found.size())));
  } else {
    wrong_type(list_kind, *value_, path_);
  }
  return found;
}

std::vector<std::pair<std::string, Reader>> Reader::members() const {
  std::vector<std::pair<std::string, Reader>> found;
  for (const auto& [key, member] : object()) found.emplace_back(key, at(key, member));
  return found;
}

std::vector<Real> Reader::parameters(std::span<const Parameter> parameters) const {
  std::vector<Real> values;
  for (const Parameter& parameter : parameters) {
    const Range range = {parameter.min, parameter.max};
    const auto member = optional(parameter.name);
    if (!member)
      values.push_back(parameter.initial);
    else
      values.push_back(parameter.integer ? static_cast<Real>(member->integer(range)) : member->number(range));
  }
  return values;
}

void Reader::fail(std::string_view code, Value::Object values) const {
  fail_at(code, path_, std::move(values));
}

Reader Reader::at(std::string_view key, const Value& member) const {
  return Reader(member, path_.empty() ? std::string(key) : path_ + "." + std::string(key));
}

std::string Reader::path_of(std::size_t index) const { return path_ + "[" + std::to_string(index) + "]"; }

const Value::Object& Reader::object() const {
  const Value::Object* members = value_->object();
  if (!members) wrong_type(object_kind, *value_, path_);
  return *members;
}

}  // namespace loss_lab
