// Translates between JavaScript's values and the core's: copies both ways, and errors as plain objects.
#pragma once

#include <emscripten/val.h>

#include <concepts>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/error.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab::border {

using emscripten::val;

// Plain data: null, truth values, numbers, strings, Float64Array (a list of numbers), lists, and the own
// enumerable members of objects. Throws Error: wrong_type {expected, found}, too_deep {max}.
Value to_value(const val& value, const std::string& path = {});

// Not to be reached by way of an implicit conversion to Value.
template <std::same_as<Value> T>
val to_val(const T& value);
val to_val(std::string_view text);
// As a Float64Array of its own.
val to_val(ConstReals numbers);
// {rows, cols, values}, by columns.
val to_val(const Matrix& matrix);

template <std::same_as<bool> T>
val to_val(T truth) {
  return val(truth);
}

// Counts and steps are exact in a double.
template <std::integral T>
  requires(!std::same_as<T, bool>)
val to_val(T number) {
  return val(static_cast<double>(number));
}

inline val to_val(Real number) { return val(number); }

template <class T>
val to_val(const std::optional<T>& value) {
  return value ? to_val(*value) : val::null();
}

// A list of what `item` makes of each.
template <class Range, class Item>
val list(const Range& range, Item item) {
  val result = val::array();
  for (const auto& each : range) result.call<void>("push", item(each));
  return result;
}

// Objects are written member by member, under keys of our own; keys of others go through to_val(Value).
class Record {
 public:
  template <class T>
  Record& set(const char* key, const T& value) {
    if constexpr (std::same_as<T, val>)
      object_.set(key, value);
    else
      object_.set(key, to_val(value));
    return *this;
  }
  operator val() const { return object_; }

 private:
  val object_ = val::object();
};

// Spelled out, since val's own constructor would take a Record for a bound class.
inline val made(const Record& record) { return record; }

// {value} of what `work` gives, or {fault: {code, path, values}} of the Error that it throws.
template <class Work>
val guarded(Work work) {
  try {
    return Record().set("value", work());
  } catch (const Error& error) {
    return Record().set(
        "fault", made(Record().set("code", error.code()).set("path", error.path()).set("values", error.values())));
  }
}

}  // namespace loss_lab::border
