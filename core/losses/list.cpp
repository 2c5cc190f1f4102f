#include "core/losses/list.hpp"

#include <array>
#include <cstddef>
#include <utility>

#include "core/losses/bce.hpp"
#include "core/losses/hinge.hpp"
#include "core/losses/huber.hpp"
#include "core/losses/log_cosh.hpp"
#include "core/losses/mae.hpp"
#include "core/losses/mse.hpp"
#include "core/losses/pointwise.hpp"
#include "core/losses/poisson_nll.hpp"
#include "core/losses/quantile.hpp"

namespace loss_lab {

namespace {

template <Formula F>
constexpr LossEntry pointwise = {&F::info, [](std::vector<Real> parameters) -> std::unique_ptr<const Loss> {
                                   return std::make_unique<PointwiseLoss<F>>(std::move(parameters));
                                 }};

// clang-format off: a line for each loss
constexpr LossEntry list[] = {
    pointwise<Mse>,      pointwise<Mae>, pointwise<Huber>, pointwise<LogCosh>,
    pointwise<Quantile>, pointwise<Bce>, pointwise<Hinge>, pointwise<PoissonNll>,
};
// clang-format on

constexpr auto infos = [] {
  std::array<const LossInfo*, std::size(list)> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = list[i].info;
  return all;
}();

}  // namespace

std::span<const LossEntry> loss_list() { return list; }

std::span<const LossInfo* const> losses() { return infos; }

}  // namespace loss_lab
