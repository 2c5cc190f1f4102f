#include "core/checkpoints.hpp"

#include <algorithm>

namespace loss_lab {

namespace {

constexpr std::size_t room_in_numbers =
    4u << 20;  // 32 MB for the coarse set, and a quarter of that for the fine

std::size_t slots_for(std::size_t width, std::size_t room, std::size_t most) {
  return std::clamp<std::size_t>(room / std::max<std::size_t>(width, 1), 8, most);
}

// Of a Position or a const one.
template <class Whole>
auto parts_of(Whole& position) {
  return std::array{&position.theta, &position.memory, &position.schedule, &position.stopping};
}

}  // namespace

Checkpoints::Checkpoints(std::size_t numbers) : width_(numbers) {
  coarse_.slots.resize(slots_for(width_, room_in_numbers, 256));
  fine_.slots.resize(slots_for(width_, room_in_numbers / 4, 64));
  coarse_.numbers.resize(coarse_.slots.size() * width_);
  fine_.numbers.resize(fine_.slots.size() * width_);
}

void Checkpoints::write(Set& set, std::size_t slot, const Position& position) {
  Slot& kept = set.slots[slot];
  kept.t = position.t;
  newest_ = std::max(newest_, position.t);
  auto to = set.numbers.begin() + static_cast<std::ptrdiff_t>(slot * width_);
  const auto parts = parts_of(position);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    kept.sizes[i] = parts[i]->size();
    to = std::copy(parts[i]->begin(), parts[i]->end(), to);
  }
}

void Checkpoints::keep_coarse(const Position& position) {
  const auto slot_of = [&] { return static_cast<std::size_t>(position.t / stride_); };
  if (position.t % stride_ != 0) return;
  while (slot_of() >= coarse_.slots.size()) {
    // Position i of the doubled stride is position 2 i of this one.
    for (std::size_t i = 0; i < coarse_.slots.size(); ++i) {
      const std::size_t from = 2 * i;
      if (from >= coarse_.slots.size()) {
        coarse_.slots[i] = {};
        continue;
      }
      coarse_.slots[i] = coarse_.slots[from];
      const auto begin = coarse_.numbers.begin();
      if (i != from)
        std::copy_n(begin + static_cast<std::ptrdiff_t>(from * width_), width_,
                    begin + static_cast<std::ptrdiff_t>(i * width_));
    }
    stride_ *= 2;
    if (position.t % stride_ != 0) return;
  }
  if (coarse_.slots[slot_of()].t != position.t) write(coarse_, slot_of(), position);
}

void Checkpoints::keep_fine(const Position& position) {
  write(fine_, next_fine_, position);
  next_fine_ = (next_fine_ + 1) % fine_.slots.size();
}

bool Checkpoints::restore(Time t, Time after, Position& position) const {
  if (newest_ <= after) return false;
  const Set* found = nullptr;
  std::size_t slot = 0;
  for (const Set* set : {&coarse_, &fine_})
    for (std::size_t i = 0; i < set->slots.size(); ++i)
      if (const Time kept = set->slots[i].t; kept > after && kept <= t) {
        after = kept;
        found = set;
        slot = i;
      }
  if (!found) return false;
  const Slot& kept = found->slots[slot];
  auto from = found->numbers.begin() + static_cast<std::ptrdiff_t>(slot * width_);
  position.t = kept.t;
  const auto parts = parts_of(position);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto to = from + static_cast<std::ptrdiff_t>(kept.sizes[i]);
    parts[i]->assign(from, to);
    from = to;
  }
  return true;
}

void Checkpoints::adopt(const Checkpoints& other, Time t) {
  Position position;
  for (const Slot& slot : other.coarse_.slots)
    if (slot.t >= 0 && slot.t < t && other.restore(slot.t, slot.t - 1, position)) keep_coarse(position);
  for (const Slot& slot : other.fine_.slots)
    if (slot.t >= 0 && slot.t < t && other.restore(slot.t, slot.t - 1, position)) keep_fine(position);
}

}  // namespace loss_lab
