// Plain data as it comes over the border: null, truth values, numbers, strings, lists and objects.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/types.hpp"

namespace loss_lab {

class Value {
 public:
  using Numbers = std::vector<Real>;  // a list of nothing but numbers, as it comes from a typed array
  using List = std::vector<Value>;
  using Member = std::pair<std::string, Value>;
  using Object = std::vector<Member>;  // in the order written: a table's columns have one

  Value() = default;
  Value(bool truth) : data_(truth) {}
  Value(Real number) : data_(number) {}
  Value(int number) : data_(static_cast<Real>(number)) {}
  Value(std::string text) : data_(std::move(text)) {}
  Value(std::string_view text) : data_(std::string(text)) {}
  Value(const char* text) : data_(std::string(text)) {}
  Value(Numbers numbers) : data_(std::move(numbers)) {}
  Value(List list) : data_(std::move(list)) {}
  Value(Object object) : data_(std::move(object)) {}

  bool is_null() const { return std::holds_alternative<std::monostate>(data_); }
  const bool* truth() const { return std::get_if<bool>(&data_); }
  const Real* number() const { return std::get_if<Real>(&data_); }
  const std::string* text() const { return std::get_if<std::string>(&data_); }
  const Numbers* numbers() const { return std::get_if<Numbers>(&data_); }
  const List* list() const { return std::get_if<List>(&data_); }
  const Object* object() const { return std::get_if<Object>(&data_); }

  // The member of that name, or null where this is no object or has none.
  const Value* find(std::string_view key) const;
  // Adds the member, or replaces it where it stands; makes an object of anything else.
  void set(std::string_view key, Value value);
  void remove(std::string_view key);

  bool operator==(const Value&) const = default;

 private:
  std::variant<std::monostate, bool, Real, std::string, Numbers, List, Object> data_;
};

}  // namespace loss_lab
