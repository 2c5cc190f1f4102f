// Early stopping: training is over once the held-out loss has stopped falling; the best parameters are kept.
#pragma once

#include <span>
#include <vector>

#include "core/info.hpp"
#include "core/reader.hpp"
#include "core/types.hpp"

namespace loss_lab {

// The measurement with the smallest held-out loss so far.
struct Best {
  Time t;
  Real validation_loss;
  std::vector<Real> parameters;
};

// patience and min_delta: so many measurements in a row that do not go below the best by more than min_delta.
std::span<const Parameter> early_stopping_parameters();

// Constant itself; what it has seen is numbers that belong to the position.
class EarlyStopping {
 public:
  // Throws Error: as Reader.
  explicit EarlyStopping(const Reader& description);

  Index patience() const { return patience_; }
  // How many numbers it keeps, for so many parameters.
  static std::size_t memory(Index parameters) {
    return first_parameter + static_cast<std::size_t>(parameters);
  }
  // Nothing has been seen.
  static void forget(Reals memory);
  // Takes the measurement of the held-out loss at t. Allocates nothing.
  void observe(Time t, Real validation_loss, ConstReals theta, Reals memory) const;
  bool stops(ConstReals memory) const { return memory[waited] >= static_cast<Real>(patience_); }
  // None before the first measurement that is a finite number.
  static std::optional<Best> best(ConstReals memory);

 private:
  // Places in the memory; after them, the parameters.
  static constexpr std::size_t best_loss = 0, best_t = 1, waited = 2, first_parameter = 3;

  Index patience_;
  Real min_delta_;
};

}  // namespace loss_lab
