// JSON as the core's plain data, for experiments written in tests and for fixtures.
#pragma once

#include <string>
#include <string_view>

#include "core/value.hpp"

namespace loss_lab::test {

// Throws nlohmann::json::parse_error.
Value json(std::string_view text);
// A file of the project, by its path from the root.
std::string text_file(const std::string& path);
Value json_file(const std::string& path);

}  // namespace loss_lab::test
