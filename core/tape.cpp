#include "core/tape.hpp"

#include <algorithm>
#include <utility>

namespace loss_lab {

void Tape::examples(std::string id, std::string name, const ConstMatrixView& batch, std::string unit,
                    std::string formula, std::vector<TapeParent> parents) {
  Matrix kept(static_cast<Index>(rows_.size()), batch.cols());
  for (Index i = 0; i < kept.rows(); ++i) kept.row(i) = batch.row(rows_[static_cast<std::size_t>(i)]);
  entries_.push_back({std::move(id), std::move(name), std::move(kept), std::move(unit), std::move(formula),
                      std::move(parents), true});
}

void Tape::whole(std::string id, std::string name, const ConstMatrixView& values, std::string unit,
                 std::string formula, std::vector<TapeParent> parents) {
  entries_.push_back({std::move(id), std::move(name), Matrix(values), std::move(unit), std::move(formula),
                      std::move(parents), false});
}

const TapeEntry* Tape::find(std::string_view id) const {
  auto at = std::find_if(entries_.begin(), entries_.end(), [&](const TapeEntry& e) { return e.id == id; });
  return at == entries_.end() ? nullptr : &*at;
}

}  // namespace loss_lab
