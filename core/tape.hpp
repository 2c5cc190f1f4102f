// The tape: every intermediate of one step that a learner may want to see, under its name and in order.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/types.hpp"

namespace loss_lab {

// A letter of an entry's formula, and the entry (an earlier one of the same tape) that it stands for.
struct TapeParent {
  std::string symbol;
  std::string id;
};

struct TapeEntry {
  std::string id;    // unique on its tape, "prediction", "layer1.activation"
  std::string name;  // what it is called in web/words; several ids may share one, "activation"
  Matrix values;     // rows are examples where `per_example`, else as the entry's block has them
  std::string unit;  // "", "target", "target_squared", "nats"
  std::string formula;  // in the grammar of core/expression.hpp, of the parents' symbols; empty for what is given
  std::vector<TapeParent> parents;
  bool per_example = false;
};

// Written by model, loss, objective and optimizer when someone looks; taking many steps at once writes none.
class Tape {
 public:
  // `rows` are positions in the batch: entries per example keep these rows alone, in this order.
  explicit Tape(std::vector<Index> rows) : rows_(std::move(rows)) {}

  // An entry with a row per example of the batch, of which the tape keeps those looked at.
  void examples(std::string id, std::string name, const ConstMatrixView& batch, std::string unit = {},
                std::string formula = {}, std::vector<TapeParent> parents = {});
  // An entry of the step as a whole.
  void whole(std::string id, std::string name, const ConstMatrixView& values, std::string unit = {},
             std::string formula = {}, std::vector<TapeParent> parents = {});

  const std::vector<TapeEntry>& entries() const { return entries_; }
  const std::vector<Index>& rows() const { return rows_; }
  const TapeEntry* find(std::string_view id) const;

 private:
  std::vector<Index> rows_;
  std::vector<TapeEntry> entries_;
};

}  // namespace loss_lab
