#include "core/penalty.hpp"

#include "core/listed.hpp"
#include "core/math/elementary.hpp"
#include "core/math/kernels.hpp"
#include "core/penalties/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

#define LOSS_LAB_ADDRESS(penalty) &penalty,
constexpr const PenaltyInfo* all[] = {LOSS_LAB_PENALTIES(LOSS_LAB_ADDRESS)};
#undef LOSS_LAB_ADDRESS

template <class Numbers>
Numbers part(Numbers flat, const Block& block) {
  return flat.subspan(static_cast<std::size_t>(block.offset), static_cast<std::size_t>(block.size()));
}

}  // namespace

bool is_penalized(const Block& block) { return !block.name.ends_with("bias"); }

Real Penalty::value(ConstReals theta, std::span<const Block> blocks) const {
  Real total = 0;
  for (const Block& block : blocks)
    if (is_penalized(block)) total += value(theta, block);
  return total;
}

Real Penalty::value(ConstReals theta, const Block& block) const {
  const ConstReals w = part(theta, block);
  return price_.sizes * math::sum_abs(w) + price_.squares / 2 * math::dot(w, w);
}

void Penalty::add_gradient(ConstReals theta, std::span<const Block> blocks, Reals gradient) const {
  for (const Block& block : blocks) {
    if (!is_penalized(block)) continue;
    const ConstReals w = part(theta, block);
    const Reals slopes = part(gradient, block);
    for (std::size_t i = 0; i < w.size(); ++i)
      slopes[i] += price_.sizes * math::sign(w[i]) + price_.squares * w[i];
  }
}

void Penalty::add_hessian_product(ConstReals direction, std::span<const Block> blocks, Reals product) const {
  for (const Block& block : blocks) {
    if (!is_penalized(block)) continue;
    const ConstReals along = part(direction, block);
    const Reals bent = part(product, block);
    for (std::size_t i = 0; i < along.size(); ++i) bent[i] += price_.squares * along[i];
  }
}

std::vector<TapeLink> Penalty::links(const Block& block, std::vector<std::string>& ids) const {
  ids.clear();
  for (const Parameter& parameter : info_.parameters) ids.push_back("penalty." + std::string(parameter.name));
  std::vector<TapeLink> links = {{"w", block.name}};
  for (std::size_t i = 0; i < ids.size(); ++i) links.push_back({info_.parameters[i].name, ids[i]});
  return links;
}

void Penalty::trace(ConstReals theta, std::span<const Block> blocks, std::string_view unit,
                    Tape& tape) const {
  for (std::size_t i = 0; i < parameters_.size(); ++i)
    tape.setting("penalty." + std::string(info_.parameters[i].name), parameters_[i]);
  std::vector<std::string> ids, symbols, prices;
  std::string sum = "0";
  for (const Block& block : blocks) {
    if (!is_penalized(block)) continue;
    prices.push_back("penalty." + block.name);
    symbols.push_back("c" + std::to_string(prices.size()));
    sum = prices.size() == 1 ? symbols.back() : sum + " + " + symbols.back();
    tape.whole(prices.back(), "block_penalty", Matrix::Constant(1, 1, value(theta, block)), unit,
               "sum(" + std::string(info_.formula) + ")", links(block, ids));
  }
  std::vector<TapeLink> terms;
  for (std::size_t i = 0; i < prices.size(); ++i) terms.push_back({symbols[i], prices[i]});
  tape.whole("penalty", "penalty", Matrix::Constant(1, 1, value(theta, blocks)), unit, sum, terms);
}

void Penalty::trace_gradient(ConstReals theta, std::span<const Block> blocks, ConstReals gradient,
                             Tape& tape) const {
  std::vector<Real> own(theta.size(), 0);
  add_gradient(theta, blocks, own);
  std::vector<std::string> ids;
  for (const Block& block : blocks) {
    if (!is_penalized(block)) continue;
    const std::string whole = "gradient." + block.name, data = "data_" + whole, penalty = "penalty_" + whole;
    tape.rename(whole, data, "data_gradient");
    tape.whole(penalty, "penalty_gradient", block_view(own, block), "", info_.slope, links(block, ids));
    tape.whole(whole, "gradient", block_view(gradient, block), "", "data + penalty",
               {{"data", data}, {"penalty", penalty}});
  }
}

std::span<const PenaltyInfo* const> penalties() { return all; }

std::unique_ptr<const Penalty> make_penalty(const Value& description, std::string_view path) {
  if (description.is_null()) return nullptr;
  const Reader reader(description, std::string(path));
  const PenaltyInfo& info = read_id<PenaltyInfo>(reader, all);
  reader.expect_keys(info.parameters);
  return std::make_unique<Penalty>(info, reader.parameters(info.parameters));
}

}  // namespace loss_lab
