// Penalties: a price on the size of weights, added to what the losses come to.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/info.hpp"
#include "core/model.hpp"
#include "core/tape.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

// What a penalty asks for each weight w: sizes |w| + squares / 2 w^2.
struct Price {
  Real sizes;
  Real squares;
};

struct PenaltyInfo {
  std::string_view id;
  std::string_view formula;  // of one weight w, in the grammar of core/expression.hpp
  std::string_view slope;    // its derivative; 0 at the corner
  std::span<const Parameter> parameters;
  Twins twins;
  Reference reference;
  Price (*price)(ConstReals parameters);
};

// Weights have a price, biases none: they only shift, and a shift costs nothing.
bool is_penalized(const Block& block);

// Constant once made.
class Penalty {
 public:
  Penalty(const PenaltyInfo& info, std::vector<Real> parameters)
      : info_(info), parameters_(std::move(parameters)), price_(info.price(parameters_)) {}

  const PenaltyInfo& info() const { return info_; }
  ConstReals parameters() const { return parameters_; }
  // Whether the slope has no jump: where sizes have a price, it has one at 0.
  bool smooth() const { return price_.sizes == 0; }

  // The price of all weights together; of these blocks, or of one.
  Real value(ConstReals theta, std::span<const Block> blocks) const;
  Real value(ConstReals theta, const Block& block) const;
  // Its gradient, added: theta and gradient: all parameters.
  void add_gradient(ConstReals theta, std::span<const Block> blocks, Reals gradient) const;
  // The Hessian times direction where it has one, added to product.
  void add_hessian_product(ConstReals direction, std::span<const Block> blocks, Reals product) const;

  // Writes its parameters, "penalty.<block>" for each block that has a price, and their sum, "penalty".
  void trace(ConstReals theta, std::span<const Block> blocks, std::string_view unit, Tape& tape) const;
  // After the model wrote the data's "gradient.<block>", which from then on is "data_gradient.<block>":
  // writes "penalty_gradient.<block>", and "gradient.<block>" anew. gradient: of the whole objective.
  void trace_gradient(ConstReals theta, std::span<const Block> blocks, ConstReals gradient, Tape& tape) const;

 private:
  // What the names in the formulas of this block's weights stand for on the tape; ids holds what is linked
  // to.
  std::vector<TapeLink> links(const Block& block, std::vector<std::string>& ids) const;

  const PenaltyInfo& info_;
  std::vector<Real> parameters_;
  Price price_;
};

// All penalties, in the order that menus show them.
std::span<const PenaltyInfo* const> penalties();

// Makes the penalty that {"id": ..., parameters ...} describes; null is none.
// Throws Error: wrong_type, missing, unknown_id, unknown_key, not_finite, out_of_range.
std::unique_ptr<const Penalty> make_penalty(const Value& description, std::string_view path);

}  // namespace loss_lab
