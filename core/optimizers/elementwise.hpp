// The base of optimizers that treat each parameter by itself: one arithmetic serves the update and the tape.
#pragma once

#include "core/math/pack.hpp"
#include "core/optimizer.hpp"

namespace loss_lab {

// One line of an update's arithmetic, as the tape shows it.
struct UpdateLine {
  std::string_view name;
  // Of settings, "theta", "gradient" (with the pull of the weight decay), "<remembered>_before" and earlier
  // lines' names.
  std::string_view formula;
  std::size_t place;  // of its value among the update's numbers
};

struct UpdateLines {
  std::vector<UpdateLine> whole;  // of the step as a whole
  std::vector<UpdateLine> each;   // of each parameter; the last one is "delta"
};

// What the memory keeps, by name: numbers for each parameter, and after them single numbers.
struct Remembered {
  std::span<const std::string_view> each;
  std::span<const std::string_view> whole = {};
};

// What all of them share; each derives from ElementwiseOf.
class Elementwise : public Optimizer {
 public:
  // values: of info's parameters and, as 0 or 1, of its switches. decay: what of theta to add to the
  // gradient.
  Elementwise(const OptimizerInfo& info, Remembered remembered, std::vector<Real> values, Real decay)
      : values_(std::move(values)), info_(info), remembered_(remembered), decay_(decay) {}

  const OptimizerInfo& info() const final { return info_; }
  Real learning_rate() const final { return values_[0]; }
  std::optional<Real> stability_momentum() const final { return std::nullopt; }
  std::vector<Block> memory(Index parameters) const final;
  void trace(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate, ConstReals delta,
             ConstReals next, std::span<const Block> blocks, Curvature*, Tape& tape) const final;

 protected:
  // One number after the other, as the optimizer's own enumerators name the places.
  static constexpr std::size_t most_numbers = 8;
  using Numbers = Real[most_numbers];

  // Writes what holds for all parameters of a step: first what Remembered::whole is after it, then the rest.
  // before: as Remembered::whole, before the step. Where nothing else is to be written, the learning rate.
  virtual void begin(Real learning_rate, const Real* before, Numbers& whole) const;
  // before: as Remembered::whole, before the step.
  virtual UpdateLines lines(const Real* before) const = 0;

  Real value(std::size_t parameter) const { return values_[parameter]; }
  // What of theta is added to the gradient.
  Real decay() const { return decay_; }

 private:
  void apply(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate, Curvature*,
             Reals delta, Reals next) const final;
  // Every parameter's step.
  virtual void step_all(const Numbers& whole, ConstReals theta, ConstReals gradient, ConstReals memory,
                        Reals delta, Reals next) const = 0;
  // All numbers of the parameter at i.
  virtual void step_at(std::size_t i, const Numbers& whole, ConstReals theta, ConstReals gradient,
                       ConstReals memory, Numbers& numbers) const = 0;

  std::vector<Real> values_;
  const OptimizerInfo& info_;
  Remembered remembered_;
  Real decay_;
};

// `Own` has the arithmetic, on packs of parameters:
//   void step(const Numbers& whole, Pack theta, Pack gradient, const Pack* before, Packs& numbers) const
// writes first what Remembered::each is after the step, then delta, then what only the tape shows. before: as
// Remembered::each, before the step. Own::delta is the place of delta.
template <class Own>
class ElementwiseOf : public Elementwise {
 protected:
  using Elementwise::Elementwise;
  using Pack = math::Pack;
  using Packs = Pack[most_numbers];

 private:
  // The parameters from i on; of the last one alone, `left` is 1.
  void step_pack(std::size_t i, Index left, const Numbers& whole, ConstReals theta, ConstReals gradient,
                 ConstReals memory, Packs& numbers) const {
    Packs before = {};
    for (std::size_t k = 0; k < Own::delta; ++k)
      before[k] = math::load(memory.data() + k * theta.size() + i, left);
    const Pack at = math::load(theta.data() + i, left);
    static_cast<const Own*>(this)->step(whole, at, math::load(gradient.data() + i, left) + decay() * at,
                                        before, numbers);
  }

  void step_all(const Numbers& whole, ConstReals theta, ConstReals gradient, ConstReals memory, Reals delta,
                Reals next) const final {
    const std::size_t size = theta.size();
    const auto step = [&](std::size_t i, Index left) {
      Packs numbers = {};
      step_pack(i, left, whole, theta, gradient, memory, numbers);
      for (std::size_t k = 0; k < Own::delta; ++k) math::store(next.data() + k * size + i, numbers[k], left);
      math::store(delta.data() + i, numbers[Own::delta], left);
    };
    std::size_t i = 0;
    for (; i + math::lanes <= size; i += math::lanes) step(i, math::lanes);
    if (i < size) step(i, 1);
  }

  void step_at(std::size_t i, const Numbers& whole, ConstReals theta, ConstReals gradient, ConstReals memory,
               Numbers& numbers) const final {
    Packs packs = {};
    step_pack(i, 1, whole, theta, gradient, memory, packs);
    for (std::size_t k = 0; k < most_numbers; ++k) numbers[k] = packs[k][0];
  }
};

}  // namespace loss_lab
