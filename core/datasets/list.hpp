// The list of all data sets, in the order that menus show them: a new one is a file in this folder and a line
// here.
#pragma once

#include "core/dataset.hpp"

// clang-format off
#define LOSS_LAB_DATASETS(dataset) \
  dataset(house_prices) \
  dataset(old_faithful) \
  dataset(penguins) \
  dataset(breast_cancer) \
  dataset(diabetes) \
  dataset(reviews) \
  dataset(messages) \
  dataset(line) \
  dataset(outliers) \
  dataset(sine) \
  dataset(blobs) \
  dataset(moons) \
  dataset(circles) \
  dataset(spiral) \
  dataset(exclusive_or) \
  dataset(darts) \
  dataset(coin) \
  dataset(bakery) \
  dataset(objects) \
  dataset(searches) \
  dataset(search_lists)
// clang-format on

namespace loss_lab::data {

#define LOSS_LAB_DECLARE(dataset) extern const DatasetInfo dataset;
LOSS_LAB_DATASETS(LOSS_LAB_DECLARE)
#undef LOSS_LAB_DECLARE

}  // namespace loss_lab::data
