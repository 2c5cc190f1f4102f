#include "core/loss.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "core/listed.hpp"
#include "core/losses/list.hpp"
#include "core/math/kernels.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

#define LOSS_LAB_ADDRESS(loss) &loss,
constexpr const LossInfo* all[] = {LOSS_LAB_LOSSES(LOSS_LAB_ADDRESS)};
#undef LOSS_LAB_ADDRESS

void expect_keys(const Reader& reader, const LossInfo& info) {
  std::vector<std::string_view> keys = {"id"};
  for (const Parameter& parameter : info.parameters) keys.push_back(parameter.name);
  keys.insert(keys.end(), info.switches.begin(), info.switches.end());
  for (const Choice& choice : info.choices) keys.push_back(choice.name);
  keys.insert(keys.end(), info.lists.begin(), info.lists.end());
  reader.expect_keys(keys);
}

}  // namespace

std::vector<std::string_view> settings_of(const LossInfo& info) {
  std::vector<std::string_view> names;
  for (const Parameter& parameter : info.parameters)
    names.push_back(parameter.name == "p" ? "power" : parameter.name);
  names.insert(names.end(), info.switches.begin(), info.switches.end());
  for (const Choice& choice : info.choices) names.push_back(choice.name);
  return names;
}

Index Loss::losses(Index rows) const { return info().form.losses_by_row ? rows : rows / info().form.group; }

Index Loss::target_rows(Index rows) const {
  return info().form.targets_by_row ? rows : rows / info().form.group;
}

Real Loss::total(const LossInput& input, ConstReals weights, Reals values, MatrixView slopes,
                 Reals room) const {
  evaluate(input, values, slopes, room);
  return weights.empty() ? math::sum(values) : math::dot(weights, values);
}

std::vector<Real> Loss::kinks_between(Real target, Real from, Real to) const {
  std::vector<Real> inside = kinks(target);
  std::erase_if(inside, [&](Real kink) { return !(from <= kink && kink <= to); });
  return inside;
}

Real Loss::kink_distance(const ConstMatrixView& outputs, const ConstMatrixView& targets) const {
  Real least = std::numeric_limits<Real>::infinity();
  if (info().form.columns == Columns::matching)
    for (Index j = 0; j < outputs.cols(); ++j)
      for (Real kink : kinks(targets(0, j))) least = std::min(least, std::fabs(outputs(0, j) - kink));
  return least;
}

std::vector<Real> Loss::best_constant(const ConstMatrixView&, ConstReals, Index) const { return {}; }

std::span<const LossInfo* const> losses() { return all; }

std::unique_ptr<const Loss> make_loss(const Value& description, std::string_view path) {
  const Reader reader(description, std::string(path));
  const LossInfo& info = read_id<LossInfo>(reader, all);
  if (info.composed_of.empty()) expect_keys(reader, info);
  std::vector<Real> settings = reader.parameters(info.parameters);
  for (std::string_view key : info.switches) {
    const auto given = reader.optional(key);
    settings.push_back(given && given->truth() ? 1 : 0);
  }
  for (const Choice& choice : info.choices) {
    const auto given = reader.optional(choice.name);
    const auto word =
        given ? std::ranges::find(choice.words, given->one_of(choice.words)) : choice.words.begin();
    settings.push_back(static_cast<Real>(word - choice.words.begin()));
  }
  return info.make(std::move(settings), reader);
}

}  // namespace loss_lab
