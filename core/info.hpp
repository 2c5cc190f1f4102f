// What the catalog tells of each entry: its parameters, its claims, its names elsewhere, its source.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/types.hpp"

namespace loss_lab {

// How a control for a parameter should move.
enum class Scale { linear, logarithmic };

// What a number is measured in: nothing, the target's unit, its square, or nats (a negative log-probability).
enum class Unit { none, target, target_squared, nats };

// One number that an entry takes. `min` and `max` are allowed themselves.
struct Parameter {
  std::string_view name;    // PyTorch's, snake_case; public for ever
  std::string_view symbol;  // as formulas print it, "δ"
  Real initial;
  Real min;
  Real max;
  Scale scale = Scale::linear;
  Unit unit = Unit::none;
  bool integer = false;
};

// A publication or a page of documentation, with a DOI or another stable link.
struct Reference {
  std::string_view title;
  std::string_view link;
};

// The names of a loss's twins; empty where a framework has none. How they differ is said in web/words.
struct Twins {
  std::string_view pytorch;
  std::string_view keras;
  std::string_view optax;
  std::string_view scikit_learn;
};

// What targets a loss takes and, with them, what its outputs mean.
enum class Task {
  regression,  // a number; the output is the prediction
  binary,      // 0 or 1 (some take a probability); the output is a logit or a score
  count,       // a number >= 0; the output is the log of the rate
};

// Each of these is asserted of the code by tests/native/losses/battery.cpp.
struct Claims {
  bool convex;   // in the output
  bool smooth;   // the slope has no jump
  bool bounded;  // in value
  bool non_negative;
  bool zero_at_perfect;             // zero where the output equals the target, and only there
  bool robust;                      // the slope is bounded: one example's pull has an end
  bool translation_invariant;       // depends on output - target alone
  std::optional<Real> homogeneous;  // l(c r) = c^k l(r) for c > 0: the degree k
};

// The constant output that makes the sum of the losses smallest: of the targets the mean, the median, a
// quantile, the log of the mean, the log-odds, or the class of the greater weight as a score of -1 or 1 (0
// where both weigh the same); none where no formula gives it.
enum class BestConstant { mean, median, quantile, log_mean, log_odds, majority, none };

class Loss;

struct LossInfo {
  std::string_view id;
  std::string_view formula;  // in the grammar of core/expression.hpp, of p (output), y (target), r = p - y
  std::string_view slope;    // the derivative by p, in the same grammar
  std::span<const Parameter> parameters;
  Task task;
  Unit unit;  // of the loss itself
  Claims claims;
  BestConstant best_constant;
  Twins twins;
  Reference reference;
  // From the parameters' values, in their order.
  std::unique_ptr<const Loss> (*make)(std::vector<Real> parameters);
};

}  // namespace loss_lab
