// Translates between JavaScript's values and the core's: copies both ways, and errors as plain objects.
#pragma once

#include <emscripten/val.h>

#include <concepts>
#include <optional>
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

// A list of what `item` makes of each.
template <class Range, class Item>
val list(const Range& range, Item item) {
  val result = val::array();
  for (const auto& each : range) result.call<void>("push", item(each));
  return result;
}

// Objects are written member by member, under keys of our own; keys of others go through to_val(Value).
// Every kind has its one function out of line: there are hundreds of calls.
class Record {
 public:
  Record& set(const char* key, const val& value);
  Record& set(const char* key, std::string_view text);
  Record& set(const char* key, Real number);
  Record& set(const char* key, ConstReals numbers);
  Record& set(const char* key, const Matrix& matrix);
  Record& set(const char* key, const Record& record);

  template <std::same_as<bool> T>
  Record& set(const char* key, T truth) {
    return set_truth(key, truth);
  }
  // Counts and steps are exact in a double.
  template <std::integral T>
  requires(!std::same_as<T, bool>) Record& set(const char* key, T number) {
    return set(key, static_cast<Real>(number));
  }
  template <std::same_as<Value> T>
  Record& set(const char* key, const T& value) {
    return set(key, to_val(value));
  }
  Record& set(const char* key, const std::optional<Real>& number);

  operator val() const { return object_; }

 private:
  Record& set_truth(const char* key, bool truth);
  val object_ = val::object();
};

// Spelled out, since val's own constructor would take a Record for a bound class.
inline val made(const Record& record) { return record; }

// {value} of what `work` gives, or {fault: {code, path, values}} of the Error that it throws.
val guarded(val (*work)(const void* context), const void* context);

template <class Work>
val guarded(const Work& work) {
  return guarded([](const void* context) -> val { return (*static_cast<const Work*>(context))(); }, &work);
}

}  // namespace loss_lab::border
