#include "tests/native/support/allocations.hpp"

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS

#include <atomic>

static std::atomic<long> count = 0;

extern "C" void* __libc_malloc(std::size_t size);
extern "C" void* malloc(std::size_t size) noexcept {
  ++count;
  return __libc_malloc(size);
}

long loss_lab::test::allocations() { return count; }

#endif
