// All data sets, in the order that menus show them: a new one is one file and one line here.
#pragma once

#include "core/datasets/blobs.hpp"
#include "core/datasets/circles.hpp"
#include "core/datasets/house_prices.hpp"
#include "core/datasets/line.hpp"
#include "core/datasets/moons.hpp"
#include "core/datasets/old_faithful.hpp"
#include "core/datasets/outliers.hpp"
#include "core/datasets/penguins.hpp"
#include "core/datasets/sine.hpp"
#include "core/datasets/spiral.hpp"
#include "core/datasets/xor.hpp"

namespace loss_lab::data {

inline constexpr const DatasetInfo* list[] = {
    &house_prices, &old_faithful, &penguins, &line,   &outliers,     &sine,
    &blobs,        &moons,        &circles,  &spiral, &exclusive_or,
};

}  // namespace loss_lab::data
