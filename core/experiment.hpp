// The experiment: plain data, checked as a whole before anything is made of it.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/dataset.hpp"
#include "core/early_stopping.hpp"
#include "core/loss.hpp"
#include "core/model.hpp"
#include "core/objective.hpp"
#include "core/optimizer.hpp"
#include "core/penalty.hpp"
#include "core/schedule.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

// A change from step t on; what is null or empty stays as it was.
struct Edit {
  Time t;
  std::shared_ptr<const Loss> loss;
  std::shared_ptr<const Optimizer> optimizer;
  std::shared_ptr<const Schedule> schedule;
  std::optional<std::shared_ptr<const Penalty>> penalty;  // null in it takes the penalty away
  std::vector<Real> parameters;
};

// What each class counts for.
struct ClassWeights {
  Index classes;
  std::vector<Real> given;  // one for each class; empty: balanced over the training rows
};

struct Experiment {
  Value source;  // for links: as given, with what a model without data leaves open
  Random random{0};
  Dataset data;
  std::shared_ptr<const Model> model;
  std::shared_ptr<const Loss> loss;
  std::shared_ptr<const Optimizer> optimizer;
  std::shared_ptr<const Schedule> schedule;
  std::shared_ptr<const Penalty> penalty;  // null: none
  std::optional<Real> max_norm;            // that gradients are clipped to
  std::optional<EarlyStopping> early_stopping;
  std::optional<ClassWeights> class_weights;
  std::optional<Index> batch_size;  // in examples, groups of rows; none: all training rows
  Reduction reduction = Reduction::mean;
  Real validation = 0;
  bool standardize = true;
  std::vector<Real> start;  // empty: the model's own
  std::vector<Edit> edits;  // in rising order of t

  // Whether targets are standardized: where the loss looks at differences alone, and they are no classes.
  bool scales_targets() const { return scales_targets(*loss); }
  bool scales_targets(const Loss& with) const;
};

// The defaults of version 1, and the ranges of the experiment's own numbers.
Value experiment_defaults();
std::span<const Parameter> experiment_parameters();

// Throws Error: as Reader, make_loss, make_model, check_tokens, make_optimizer, make_schedule, make_penalty
// and read_dataset; wrong_version {found, expected}, wrong_columns and wrong_targets (core/targets.hpp),
// incomplete_group {loss, found, group}, group_disagrees {loss, column, row}, wrong_length {found, expected},
// model_too_large {optimizer, found, max}, class_weights_need_classes {loss}, edits_order {found, previous},
// edit_changes_scaling and edit_changes_shape {from, to}; no_examples {model} (a setting that speaks of
// examples, for a model without data), takes_own_loss {model, found, loss}, loss_without_data {loss, model}.
Experiment read_experiment(const Value& source, const Value* table);

}  // namespace loss_lab
