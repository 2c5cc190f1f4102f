// The one exception of the core: what was wrong, where, and the values a sentence about it needs.
#pragma once

#include <exception>
#include <string>
#include <utility>

#include "core/value.hpp"

namespace loss_lab {

// `code` names the kind of fault (web/words has one sentence a code and language), `path` the place in the
// input, as "data.columns.y[3]", and `values` what the sentence puts in: what was found, what is allowed.
class Error final : public std::exception {
 public:
  Error(std::string code, std::string path, Value::Object values = {})
      : code_(std::move(code)), path_(std::move(path)), values_(std::move(values)) {}

  const char* what() const noexcept override { return code_.c_str(); }
  const std::string& code() const { return code_; }
  const std::string& path() const { return path_; }
  const Value& values() const { return values_; }

 private:
  std::string code_;
  std::string path_;
  Value values_;
};

}  // namespace loss_lab
