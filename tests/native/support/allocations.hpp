// Counts the program's allocations, so that tests can assert that a call makes none.
#pragma once

// Where the C library lets a program stand in for malloc; under AddressSanitizer it must not. GCC tells of
// that by a macro, Clang by a feature (and some libraries define __has_feature for compilers that lack it).
#if defined(__SANITIZE_ADDRESS__)
#define LOSS_LAB_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LOSS_LAB_SANITIZED
#endif
#endif
#include <cstdlib>
#if defined(__GLIBC__) && !defined(LOSS_LAB_SANITIZED)
#define LOSS_LAB_COUNTS_ALLOCATIONS
#endif

namespace loss_lab::test {

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
// How often malloc has been called so far, by operator new and Eigen among others.
long allocations();
#endif

}  // namespace loss_lab::test
