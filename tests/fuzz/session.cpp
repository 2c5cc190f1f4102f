// What libFuzzer calls with any bytes: whatever they are, a run goes where they say and is the same there.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/native/support/any_session.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  loss_lab::test::try_session({reinterpret_cast<const char*>(data), size});
  return 0;
}
