// The Error that bad input must bring about.
#pragma once

#include <catch2/catch_test_macros.hpp>

#include "core/error.hpp"

namespace loss_lab::test {

template <class Call>
Error refused(Call call) {
  try {
    call();
  } catch (const Error& error) {
    return error;
  }
  FAIL("was not refused");
  throw;  // not reached: FAIL throws
}

}  // namespace loss_lab::test
