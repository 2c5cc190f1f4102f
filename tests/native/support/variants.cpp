#include "tests/native/support/variants.hpp"

#include <algorithm>

#include "tests/native/support/json.hpp"
#include "tests/native/support/samples.hpp"

namespace loss_lab::test {

std::vector<Variant> variants(const LossInfo& info) {
  std::vector<Variant> made;
  const auto add = [&](std::string name, const Value::Object& settings) {
    Value description = json(usual(info));
    for (const auto& [key, value] : settings) description.set(key, value);
    made.push_back({std::string(info.id) + " " + name, make_loss(description, "loss")});
  };
  add("as it starts", {});
  Value::Object least, most;
  for (const Parameter& parameter : info.parameters) {
    const std::string key(parameter.name);
    add("with least " + key, {{key, parameter.min}});
    add("with most " + key, {{key, parameter.max}});
    if (!parameter.integer)
      add("with more " + key,
          {{key, parameter.min + std::min(Real{1}, (parameter.max - parameter.min) / 2)}});
    least.emplace_back(key, parameter.min);
    most.emplace_back(key, parameter.max);
  }
  for (const std::string_view key : info.switches) {
    least.emplace_back(std::string(key), true);
    most.emplace_back(std::string(key), true);
  }
  if (info.parameters.size() > 1) {
    add("with all least", least);
    add("with all most", most);
  }
  for (const std::string_view key : info.switches)
    add("with " + std::string(key), {{std::string(key), true}});
  for (const Choice& choice : info.choices)
    for (const std::string_view word : choice.words.subspan(1))
      add("with " + std::string(word), {{std::string(choice.name), std::string(word)}});
  return made;
}

}  // namespace loss_lab::test
