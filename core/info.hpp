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

// A key that takes one of a few words; the first stands where none is given.
struct Choice {
  std::string_view name;
  std::span<const std::string_view> words;
};

// What a loss is for, and so what its outputs mean.
enum class Task {
  regression,  // numbers: the outputs are the prediction
  count,       // amounts >= 0: the output is the log of their mean
  binary,      // two classes: the output is a logit or a score
  multiclass,  // one class of k: the outputs are logits or scores
  multilabel,  // any of k labels: the outputs are logits or scores
  embedding,   // what belongs together: the outputs are coordinates
  ranking,     // what comes first: the outputs are scores
  policy,      // what to do: the outputs are logits of actions
  objective,   // of a model without data: the output is the loss itself
};

// The targets that a loss takes.
enum class Targets {
  number,
  not_negative,
  positive,
  label,        // 0 or 1
  probability,  // from 0 to 1
  sign,         // -1 or 1
  category,     // the index of a class, or with k columns a distribution over the classes
  class_index,  // the index of a class alone
  none,
};

// How the columns of outputs and of targets belong together.
enum class Columns {
  matching,               // k outputs to k targets: a loss for each, of which the mean is taken
  row,                    // k outputs to k targets, or to none: one loss
  classes,                // k outputs to Targets::category
  mean_and_log_variance,  // two outputs to one target
  coordinates,            // any number of outputs, as many as the model gives; one target or none
  score,                  // one output; one target or none
  actions,  // k outputs to k targets and, where its last choice says so, k of a reference policy
};

// What of outputs makes the prediction that a reader understands.
enum class Link { identity, exp, sigmoid, softmax, deviation };  // deviation: exp(s / 2) of the second column

// Which rows make one example, and what comes with each.
struct Form {
  Columns columns = Columns::matching;
  Index group = 1;              // consecutive rows of outputs that make one example
  bool targets_by_row = false;  // a row of targets for each row of outputs, not for each group
  bool losses_by_row = false;   // a loss for each row: the rows of a batch look at one another
};

// Each of these is asserted of the code by tests/native/losses/battery.cpp.
struct Claims {
  bool convex;   // in the outputs
  bool smooth;   // the slope has no jump
  bool bounded;  // in value
  bool non_negative;
  bool zero_at_perfect;             // zero where the outputs equal the targets, and only there
  bool robust;                      // the slope is bounded: one example's pull has an end
  bool translation_invariant;       // depends on output - target alone
  std::optional<Real> homogeneous;  // l(c r) = c^k l(r) for c > 0 at any target: the degree k
};

// The constant output that makes the sum of the losses smallest: of the targets the mean, the median, that
// weighted by 1 / |target|, a quantile, the log of the mean, expm1 of the mean log1p, the log-odds or half of
// them, the mean of the classes as -1 and 1, the greater class as -1 or 1 (0 where both weigh the same), the
// logs of the classes' shares, mean and log variance; none where no formula gives it.
enum class BestConstant {
  mean,
  median,
  relative_median,
  quantile,
  log_mean,
  expm1_mean_log1p,
  log_odds,
  half_log_odds,
  mean_sign,
  majority,
  log_shares,
  mean_and_log_variance,
  none,
};

class Loss;
class Reader;

// Formulas stand in the grammar of core/expression.hpp. Their names: p (output), y (target; a class as 1
// among zeros) and r = p - y, numbers where columns match, else rows; for groups p1, p2, p3 and y (y1, y2,
// where targets come by row); s, the second column of mean_and_log_variance; q, the reference's logits for
// actions; parameters, switches and choices (0, 1 ...), as settings_of() names them; lists; and what the loss
// adds in trace_names().
struct LossInfo {
  std::string_view id;
  std::string_view formula;
  std::string_view slope;                                 // the derivative by p or p1
  std::span<const std::string_view> further_slopes = {};  // by p2, p3; by s
  std::string_view naive = {};  // the formula as one computes it without care; empty for none
  std::span<const Parameter> parameters;
  std::span<const std::string_view> switches = {};  // keys that are true or false, false where not given
  std::span<const Choice> choices = {};
  std::span<const std::string_view> lists = {};        // keys that take a number for each output, or nothing
  std::span<const std::string_view> composed_of = {};  // what it is made of: `make` checks all keys then
  Task task;
  Targets targets;
  Form form = {};
  Link link = Link::identity;
  Unit unit;  // of the loss itself
  Claims claims;
  BestConstant best_constant;
  Twins twins;
  Reference reference;
  // From the values of parameters, switches and choices, in this order; the description holds what else it
  // has.
  std::unique_ptr<const Loss> (*make)(std::vector<Real> settings, const Reader& description);
};

// The names of parameters, switches and choices as formulas write them: a parameter p, which outputs are
// called already, is written power.
std::vector<std::string_view> settings_of(const LossInfo& info);

}  // namespace loss_lab
