#include "wasm/convert.hpp"

#include <emscripten/bind.h>

namespace loss_lab::border {

namespace {

// Deeper than any experiment, and far from the end of the stack.
constexpr int most_depth = 64;

std::string member_path(const std::string& path, const std::string& key) {
  return path.empty() ? key : path + "." + key;
}

Value read(const val& value, const std::string& path, int depth) {
  if (depth > most_depth) throw Error("too_deep", path, {{"max", most_depth}});
  if (value.isNull() || value.isUndefined()) return {};
  if (value.isTrue()) return true;
  if (value.isFalse()) return false;
  if (value.isNumber()) return value.as<Real>();
  if (value.isString()) return value.as<std::string>();
  if (value.instanceof (val::global("Float64Array"))) {
    Value::Numbers numbers(value["length"].as<std::size_t>());
    val(emscripten::typed_memory_view(numbers.size(), numbers.data())).call<void>("set", value);
    return numbers;
  }
  if (value.isArray()) {
    Value::List items;
    const auto length = value["length"].as<std::size_t>();
    items.reserve(length);
    for (std::size_t i = 0; i < length; ++i)
      items.push_back(read(value[i], path + "[" + std::to_string(i) + "]", depth + 1));
    return items;
  }
  const auto type = value.typeOf().as<std::string>();
  if (type != "object") throw Error("wrong_type", path, {{"expected", "plain data"}, {"found", type}});
  Value::Object members;
  const val keys = val::global("Object").call<val>("keys", value);
  const auto length = keys["length"].as<std::size_t>();
  for (std::size_t i = 0; i < length; ++i) {
    const val key = keys[i];
    auto name = key.as<std::string>();
    auto member = read(value[key], member_path(path, name), depth + 1);
    members.emplace_back(std::move(name), std::move(member));
  }
  return members;
}

}  // namespace

Value to_value(const val& value, const std::string& path) { return read(value, path, 0); }

Record& Record::set(const char* key, const val& value) {
  object_.set(key, value);
  return *this;
}

Record& Record::set(const char* key, std::string_view text) { return set(key, to_val(text)); }
Record& Record::set(const char* key, Real number) { return set(key, val(number)); }
Record& Record::set(const char* key, ConstReals numbers) { return set(key, to_val(numbers)); }
Record& Record::set(const char* key, const Matrix& matrix) { return set(key, to_val(matrix)); }
Record& Record::set(const char* key, const Record& record) { return set(key, record.object_); }
Record& Record::set_truth(const char* key, bool truth) { return set(key, val(truth)); }

Record& Record::set(const char* key, const std::optional<Real>& number) {
  return set(key, number ? val(*number) : val::null());
}

val to_val(std::string_view text) { return val(std::string(text)); }

val to_val(ConstReals numbers) {
  return val(emscripten::typed_memory_view(numbers.size(), numbers.data())).call<val>("slice");
}

val to_val(const Matrix& matrix) {
  return Record()
      .set("rows", matrix.rows())
      .set("cols", matrix.cols())
      .set("values", ConstReals(matrix.data(), static_cast<std::size_t>(matrix.size())));
}

template <>
val to_val(const Value& value) {
  if (const bool* truth = value.truth()) return val(*truth);
  if (const Real* number = value.number()) return val(*number);
  if (const std::string* text = value.text()) return val(*text);
  if (const auto* numbers = value.numbers())
    return val::global("Array").call<val>(
        "from", val(emscripten::typed_memory_view(numbers->size(), numbers->data())));
  if (const auto* items = value.list()) return list(*items, [](const Value& item) { return to_val(item); });
  if (const auto* members = value.object()) {
    // Not by assignment: a column may be called __proto__.
    return val::global("Object").call<val>("fromEntries", list(*members, [](const Value::Member& member) {
                                             val entry = val::array();
                                             entry.call<void>("push", member.first);
                                             entry.call<void>("push", to_val(member.second));
                                             return entry;
                                           }));
  }
  return val::null();
}

val guarded(val (*work)(const void* context), const void* context) {
  try {
    return Record().set("value", work(context));
  } catch (const Error& error) {
    return Record().set(
        "fault", Record().set("code", error.code()).set("path", error.path()).set("values", error.values()));
  }
}

}  // namespace loss_lab::border
