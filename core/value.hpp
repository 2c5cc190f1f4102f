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

  // Out of line, all of them: a Value is made and let go in many places, and each would pay for them in
  // bytes.
  Value();
  Value(bool truth);
  Value(Real number);
  Value(int number);
  Value(std::string text);
  Value(std::string_view text);
  Value(const char* text);
  Value(Numbers numbers);
  Value(List list);
  Value(Object object);
  Value(const Value& other);
  Value(Value&& other) noexcept;
  Value& operator=(const Value& other);
  Value& operator=(Value&& other) noexcept;
  ~Value();

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

  bool operator==(const Value& other) const;

 private:
  std::variant<std::monostate, bool, Real, std::string, Numbers, List, Object> data_;
};

}  // namespace loss_lab
