// The tape: every intermediate of one step that a learner may want to see, under its name and in order.
#pragma once

#include <initializer_list>
#include <span>
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

// The same while it is being written; it need not outlive the call. Views keep the many callers small.
struct TapeLink {
  std::string_view symbol;
  std::string_view id;
};

class TapeLinks {
 public:
  TapeLinks(std::initializer_list<TapeLink> links) : links_(links.begin(), links.size()) {}
  TapeLinks(const std::vector<TapeLink>& links) : links_(links) {}
  auto begin() const { return links_.begin(); }
  auto end() const { return links_.end(); }

 private:
  std::span<const TapeLink> links_;
};

struct TapeEntry {
  std::string id;    // unique on its tape, "prediction", "layer1.activation"
  std::string name;  // what it is called in web/words; several ids may share one, "activation"
  Matrix values;     // rows are examples where `per_example`, else as the entry's block has them
  std::string unit;  // "", "target", "target_squared", "nats"
  std::string
      formula;  // in the grammar of core/expression.hpp, of the parents' symbols; empty for what is given
  std::vector<TapeParent> parents;
  Index rows_each = 0;  // of the batch, that one row of values stands for; 0 where it has no row per example
};

// Written by model, loss, objective and optimizer when someone looks; taking many steps at once writes none.
class Tape {
 public:
  // `rows` are positions in the batch, whole groups of `group` rows each: entries per example keep these rows
  // alone, in this order.
  explicit Tape(std::vector<Index> rows, Index group = 1) : rows_(std::move(rows)), group_(group) {}

  // An entry with a row per row of the batch, or per group of them, of which the tape keeps those looked at.
  void examples(std::string_view id, std::string_view name, const ConstMatrixView& batch,
                std::string_view unit = {}, std::string_view formula = {}, TapeLinks parents = {});
  void groups(std::string_view id, std::string_view name, const ConstMatrixView& batch,
              std::string_view unit = {}, std::string_view formula = {}, TapeLinks parents = {});
  // As examples(), of values that are those of rows() alone already.
  void looked_at(std::string_view id, std::string_view name, Matrix values);
  // An entry of the step as a whole.
  void whole(std::string_view id, std::string_view name, const ConstMatrixView& values,
             std::string_view unit = {}, std::string_view formula = {}, TapeLinks parents = {});
  // Gives the entry `from`, on which no other rests yet, another id and name.
  void rename(std::string_view from, std::string_view id, std::string_view name);
  // A setting, as an entry of one number under its own name.
  void setting(std::string_view name, Real value);

  const std::vector<TapeEntry>& entries() const { return entries_; }
  const std::vector<Index>& rows() const { return rows_; }
  const TapeEntry* find(std::string_view id) const;

 private:
  void add(std::string_view id, std::string_view name, Matrix values, std::string_view unit,
           std::string_view formula, TapeLinks parents, Index rows_each);
  void keep(std::string_view id, std::string_view name, const ConstMatrixView& batch, std::string_view unit,
            std::string_view formula, TapeLinks parents, Index rows_each);

  std::vector<Index> rows_;
  Index group_;
  std::vector<TapeEntry> entries_;
};

}  // namespace loss_lab
