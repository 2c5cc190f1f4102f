// Formulas as JavaScript gets them: the text, and the tree that the core's parser makes of it.
#pragma once

#include <emscripten/val.h>

#include <string_view>

namespace loss_lab::border {

// {text, nodes}, the last node being the root; null for an empty formula. Parsed once for each text, then
// shared.
emscripten::val formula(std::string_view text);

}  // namespace loss_lab::border
