// Every loss at several of its settings, for tests that ask all of them the same.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <string>
#include <vector>

#include "core/loss.hpp"

namespace loss_lab::test {

struct Variant {
  std::string name;
  std::unique_ptr<const Loss> loss;
};

// As the settings start, with each parameter at either end of its range and between, with all of them and all
// switches at once, with each switch on and each further word of each choice.
std::vector<Variant> variants(const LossInfo& info);

// Whether the loss's formula is of one output and one target. (Of what is made of other losses, or of an
// author's expression, the catalog itself claims nothing.)
inline bool is_elementwise(const LossInfo& info) {
  return info.form.columns == Columns::matching && !info.formula.empty();
}
inline bool is_of_rows(const LossInfo& info) {
  return info.form.columns != Columns::matching && !info.formula.empty();
}

template <class Test>
void for_each_variant(bool (*chosen)(const LossInfo&), Test test) {
  for (const LossInfo* info : losses())
    if (chosen(*info))
      for (const Variant& variant : variants(*info)) {
        INFO(variant.name);
        test(*variant.loss, *info);
      }
}

// A claim has to hold at all settings; where the info doesn't make it, it has to fail at one at least.
template <class Claimed, class Holds>
void check_claim(bool (*chosen)(const LossInfo&), Claimed claimed, Holds holds) {
  for (const LossInfo* info : losses()) {
    if (!chosen(*info)) continue;
    bool all = true;
    for (const Variant& variant : variants(*info)) {
      const bool here = holds(*variant.loss, *info);
      INFO(variant.name);
      if (claimed(info->claims)) CHECK(here);
      all = all && here;
    }
    INFO(info->id << " makes no such claim, but it holds at all settings");
    CHECK((claimed(info->claims) || !all));
  }
}

}  // namespace loss_lab::test
