#include "core/tape.hpp"

#include <algorithm>
#include <utility>

namespace loss_lab {

void Tape::add(std::string_view id, std::string_view name, Matrix values, std::string_view unit,
               std::string_view formula, TapeLinks parents, Index rows_each) {
  TapeEntry entry{std::string(id),   std::string(name),    std::move(values),
                  std::string(unit), std::string(formula), {},
                  rows_each};
  for (const TapeLink& link : parents)
    entry.parents.push_back({std::string(link.symbol), std::string(link.id)});
  entries_.push_back(std::move(entry));
}

void Tape::keep(std::string_view id, std::string_view name, const ConstMatrixView& batch,
                std::string_view unit, std::string_view formula, TapeLinks parents, Index rows_each) {
  Matrix kept(static_cast<Index>(rows_.size()) / rows_each, batch.cols());
  for (Index j = 0; j < kept.cols(); ++j)
    for (Index i = 0; i < kept.rows(); ++i)
      kept(i, j) = batch(rows_[static_cast<std::size_t>(i * rows_each)] / rows_each, j);
  add(id, name, std::move(kept), unit, formula, parents, rows_each);
}

void Tape::examples(std::string_view id, std::string_view name, const ConstMatrixView& batch,
                    std::string_view unit, std::string_view formula, TapeLinks parents) {
  keep(id, name, batch, unit, formula, parents, 1);
}

void Tape::groups(std::string_view id, std::string_view name, const ConstMatrixView& batch,
                  std::string_view unit, std::string_view formula, TapeLinks parents) {
  keep(id, name, batch, unit, formula, parents, group_);
}

void Tape::looked_at(std::string_view id, std::string_view name, Matrix values) {
  add(id, name, std::move(values), "", "", {}, 1);
}

void Tape::whole(std::string_view id, std::string_view name, const ConstMatrixView& values,
                 std::string_view unit, std::string_view formula, TapeLinks parents) {
  add(id, name, values, unit, formula, parents, 0);
}

void Tape::rename(std::string_view from, std::string_view id, std::string_view name) {
  for (TapeEntry& entry : entries_)
    if (entry.id == from) {
      entry.id = id;
      entry.name = name;
    }
}

void Tape::setting(std::string_view name, Real value) {
  add(name, name, Matrix::Constant(1, 1, value), "", "", {}, 0);
}

const TapeEntry* Tape::find(std::string_view id) const {
  auto at = std::find_if(entries_.begin(), entries_.end(), [&](const TapeEntry& e) { return e.id == id; });
  return at == entries_.end() ? nullptr : &*at;
}

}  // namespace loss_lab
