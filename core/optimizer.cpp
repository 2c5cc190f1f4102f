#include "core/optimizer.hpp"

#include "core/listed.hpp"
#include "core/math/kernels.hpp"
#include "core/optimizers/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

#define LOSS_LAB_ADDRESS(optimizer) &optimizer,
constexpr const OptimizerInfo* all[] = {LOSS_LAB_OPTIMIZERS(LOSS_LAB_ADDRESS)};
#undef LOSS_LAB_ADDRESS

}  // namespace

void Optimizer::update(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate,
                       Reals delta, Reals next, Curvature* curvature) const {
  apply(theta, gradient, memory, learning_rate, curvature, delta, next);
  math::flush(next);
}

std::span<const OptimizerInfo* const> optimizers() { return all; }

std::unique_ptr<const Optimizer> make_optimizer(const Value& description, std::string_view path) {
  const Reader reader(description, std::string(path));
  const OptimizerInfo& info = read_id<OptimizerInfo>(reader, all);
  reader.expect_keys(info.parameters, info.switches);
  std::vector<Real> values = reader.parameters(info.parameters);
  for (const std::string_view name : info.switches) {
    const auto given = reader.optional(name);
    values.push_back(given && given->truth() ? 1 : 0);
  }
  return info.make(reader, std::move(values));
}

}  // namespace loss_lab
