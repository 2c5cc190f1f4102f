// Metrics: what is measured beside the loss. Nothing is trained on them.
#pragma once

#include <cstdint>
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

// The class with the highest score; of two classes, by the threshold.
Index class_called(const Judged& judged, Index row);

// What metrics are worked out from. Once made, it counts other predictions of the same rows without
// allocating.
struct Tally {
  // classes: whether the targets are classes, by index.
  Tally(Judged rows, bool classes);
  // Anew, after judged.predictions or judged.threshold has changed.
  void count();

  Judged judged;
  bool classes;
  // Of classes: weights by what examples are (row) and what they are called (column).
  Matrix confusion;
  std::vector<std::uint8_t> present;  // 1 for each class that some example is or is called
  // Of two classes, all rows by rising score; none where a score is no number.
  std::vector<Index> order;
};

struct MetricInfo {
  std::string_view id;
  std::span<const Task> tasks;
  bool takes_threshold = false;
  // Its gradient by the outputs is zero almost everywhere: it counts, and shows training no way.
  bool flat = true;
  Reference reference;
  // None where it is not defined, as precision where nothing is called positive.
  std::optional<Real> (*measure)(const Tally& tally);
};

inline constexpr std::size_t metric_count = 13;

// All metrics, in the order that pages show them.
std::span<const MetricInfo, metric_count> metrics();

}  // namespace loss_lab
