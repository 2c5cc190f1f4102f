// What libFuzzer calls with any bytes: whatever they are, an experiment made of them opens or is refused.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/native/support/any_session.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  loss_lab::test::try_experiment({reinterpret_cast<const char*>(data), size});
  return 0;
}
