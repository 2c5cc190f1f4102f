// Metrics: what is measured beside the loss. Nothing is trained on them.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/info.hpp"
#include "core/types.hpp"

namespace loss_lab {

// Predictions beside what was observed, as a reader understands them.
struct Judged {
  Matrix predictions;         // n x k: probabilities or scores, or numbers in the data's own units
  Matrix targets;             // n x columns: classes by index, or numbers
  std::vector<Real> weights;  // one per row or empty: the examples' own, as scikit-learn's sample_weight
  Real threshold = 0.5;       // of two classes: from here on an example is called positive

  Real weight(Index row) const { return weights.empty() ? 1 : weights[static_cast<std::size_t>(row)]; }
};

// Of classes: weights by what examples are (row) and what they are called (column).
Matrix confusion_matrix(const Judged& judged);

struct MetricInfo {
  std::string_view id;
  std::span<const Task> tasks;
  bool takes_threshold = false;
  // Its gradient by the outputs is zero almost everywhere: it counts, and shows training no way.
  bool flat = true;
  Reference reference;
  // None where it is not defined, as precision where nothing is called positive.
  std::optional<Real> (*measure)(const Judged& judged);
};

// All metrics, in the order that pages show them.
std::span<const MetricInfo> metrics();

}  // namespace loss_lab
