// Reads a Value with its path, and refuses with a precise Error what is not allowed there.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/error.hpp"
#include "core/info.hpp"
#include "core/value.hpp"

namespace loss_lab {

struct Range {
  Real min;
  Real max;
};

// A cursor: a value and where it stands. Every method that reads throws Error when what stands there does not
// fit:
//   wrong_type {expected, found}, not_finite {found}, out_of_range {found, min, max}, not_integer {found},
//   unknown_key {key, allowed}, missing {key}, unknown_id {found, allowed}.
// The path of unknown_key, missing and unknown_id ends in the key, the others' in the value that does not
// fit. What wrong_type expected and found are words of kind(); not_finite found "NaN", "Infinity" or
// "-Infinity". The value must outlive the Reader and those made from it.
class Reader {
 public:
  Reader(const Value& value, std::string path) : value_(&value), path_(std::move(path)) {}

  const Value& value() const { return *value_; }
  const std::string& path() const { return path_; }

  // Refuses anything but an object with keys from this list.
  void expect_keys(std::span<const std::string_view> allowed) const;
  // The same for an object {"id": ...} whose further keys are the parameters' names, and these.
  void expect_keys(std::span<const Parameter> parameters, std::span<const std::string_view> more = {}) const;

  // The member, if it is there and not null.
  std::optional<Reader> optional(std::string_view key) const;
  Reader required(std::string_view key) const;

  Real number() const;
  Real number(Range range) const;
  Index integer(Range range) const;
  bool truth() const;
  const std::string& text() const;
  // One of these words.
  std::string_view one_of(std::span<const std::string_view> allowed) const;
  // Which of these words the member is, counted from 0; the first where it is not there or null.
  std::size_t choice(std::string_view key, std::span<const std::string_view> allowed) const;
  // A list of finite numbers, each in range.
  std::vector<Real> numbers(std::optional<Range> range = std::nullopt) const;
  std::vector<std::string> texts() const;
  // The items of a list of anything.
  std::vector<Reader> items() const;
  // The members of an object, in order.
  std::vector<std::pair<std::string, Reader>> members() const;

  // The values of these parameters, in their order, each from its key or its initial value.
  std::vector<Real> parameters(std::span<const Parameter> parameters) const;

  [[noreturn]] void fail(std::string_view code, Value::Object values = {}) const;

 private:
  // Of a number in a list of numbers, which stands nowhere as a Value.
  Reader(Real number, std::string path)
      : own_(std::make_shared<const Value>(number)), value_(own_.get()), path_(std::move(path)) {}

  Reader at(std::string_view key, const Value& member) const;
  std::string path_of(std::size_t index) const;
  const Value::Object& object() const;

  std::shared_ptr<const Value> own_;
  const Value* value_;
  std::string path_;
};

// "number", "text", "list", "object", "true or false", "nothing": what a value is, as errors name it.
std::string_view kind(const Value& value);

}  // namespace loss_lab
