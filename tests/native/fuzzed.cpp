// The fuzzers' corpora, kept in tests/fuzz/: every input of theirs holds in every build, also where there is
// no libFuzzer.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/native/support/any_formula.hpp"
#include "tests/native/support/any_session.hpp"
#include "tests/native/support/json.hpp"

using namespace loss_lab;

namespace {

// How many of a folder's files `try_one` takes.
int taken(const std::string& folder, bool (*try_one)(std::string_view)) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(LOSS_LAB_ROOT "/tests/fuzz/" + folder))
    names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  int count = 0;
  for (const std::string& name : names) {
    INFO(folder << "/" << name);
    REQUIRE_NOTHROW(count += try_one(test::text_file("tests/fuzz/" + folder + "/" + name)));
  }
  return count;
}

}  // namespace

TEST_CASE("what the fuzzers found worth keeping holds", "[fuzzed]") {
  CHECK(taken("formulas", test::try_formula) > 10);
  CHECK(taken("experiments", test::try_experiment) > 5);
  CHECK(taken("sessions", test::try_session) > 5);
}
