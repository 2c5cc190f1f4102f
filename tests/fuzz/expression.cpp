// What libFuzzer calls with any bytes: whatever they are, they parse as a formula or are refused.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/native/support/any_formula.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  loss_lab::test::try_formula({reinterpret_cast<const char*>(data), size});
  return 0;
}
