#include "core/ledger.hpp"

#include <algorithm>

#include "core/reader.hpp"

namespace loss_lab {

namespace {

constexpr Index most_positions = 4096;
constexpr Range steps = {0, 1e15};

}  // namespace

Ledger::Ledger(const Session& session, const Value& query) : copy_(session.copy()) {
  static constexpr std::string_view keys[] = {"from", "to", "every"};
  const Reader reader(query, "");
  reader.expect_keys(keys);
  next_ = reader.required("from").integer(steps);
  const auto every = reader.optional("every");
  every_ = every ? every->integer({1, steps.max}) : 1;
  const auto from = static_cast<Real>(next_), most = static_cast<Real>(every_) * most_positions;
  to_ = reader.required("to").integer({from + 1, from + most});
}

bool Ledger::advance(Index most) {
  for (; next_ < to_ && most > 0; next_ += every_) {
    const Time before = copy_.t();
    if (!copy_.advance(next_, most)) return false;
    most -= std::max<Index>(static_cast<Index>(copy_.t() - before), 0) + 1;
    if (copy_.t() < next_) return true;
    losses_.push_back(copy_.batch_objective());
    measured_.push_back(copy_.measure());
  }
  return next_ >= to_;
}

}  // namespace loss_lab
