// A formula of outputs and targets compiled for many examples at once: its value and its slope by the output.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/expression.hpp"
#include "core/math/blocks.hpp"
#include "core/types.hpp"

namespace loss_lab {

// What a name stands for in every example.
struct Constant {
  std::string_view name;
  Real value;
};

// Constant once made. The derivative is exact (forward mode), by the rules of math::Dual, and one-sided at a
// kink as theirs; where they meet 0 times infinity, or 0 / 0, that part of the slope is 0. Of an if(), the
// case that does not apply has no say.
class Program {
 public:
  // The names of the expression are p, the output; y, the target; r = p - y; and those of `constants`. It has
  // no functions of matrices.
  Program(const Expression& expression, std::span<const Constant> constants);

  // How many Reals of working memory evaluate() takes.
  std::size_t memory() const;

  // For each example, an output and a target, the value and the slope. All spans but `memory` have the same
  // size; what is written overlaps nothing that is read. Examples do not touch one another. Allocates
  // nothing.
  void evaluate(ConstReals outputs, ConstReals targets, Reals values, Reals slopes, Reals memory) const;

 private:
  using Place = std::size_t;  // of a block: outputs, targets, values, slopes, constants, then the memory's

  struct Instruction {
    math::Step step;
    std::array<Place, 4> from;
    Place to;
  };

  // For as many rows as a block has, or fewer, an even number.
  void run(const Real* outputs, const Real* targets, Index rows, Real* values, Real* slopes,
           Real* memory) const;

  std::vector<Real> constants_;  // each math::repeats times
  std::vector<Instruction> instructions_;
  Place first_in_memory_, places_;
};

}  // namespace loss_lab
