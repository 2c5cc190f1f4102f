// The interface of every optimizer: constant itself; what it remembers is data that the session keeps.
#pragma once

#include <memory>
#include <optional>
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

class Optimizer;
class Reader;

struct OptimizerInfo {
  std::string_view id;
  std::string_view formula;                         // of one update, in the grammar of core/expression.hpp
  std::span<const Parameter> parameters;            // learning_rate first
  std::span<const std::string_view> switches = {};  // true-or-false keys, off where not given: nesterov
  Index most_parameters = 0;                        // of a model that it can train; 0: any number
  std::string_view pytorch;
  Reference reference;
  // From the values of the parameters and, as 0 or 1, of the switches; called by make_optimizer alone.
  std::unique_ptr<const Optimizer> (*make)(const Reader& description, std::vector<Real> values) = nullptr;
};

// What an update may ask of the objective at theta, besides its gradient.
class Curvature {
 public:
  virtual ~Curvature() = default;
  // product (parameters, written): the Hessian times direction. Allocates nothing.
  virtual void hessian_product(ConstReals direction, Reals product) = 0;
  // The same of the Hessian's Gauss-Newton part, which leaves out how the model bends.
  virtual void gauss_newton_product(ConstReals direction, Reals product) = 0;
  // Working memory, of as many numbers as Optimizer::room asks for.
  virtual Reals room() = 0;
};

class Optimizer {
 public:
  virtual ~Optimizer() = default;

  virtual const OptimizerInfo& info() const = 0;
  virtual Real learning_rate() const = 0;
  // The momentum by which 2 (1 + momentum) / lambda_max bounds a stable rate; none where that law does not
  // hold.
  virtual std::optional<Real> stability_momentum() const = 0;

  // How the memory for that many parameters is laid out; it starts as zeros. The same for all settings of one
  // id, so that a run may change them half-way.
  virtual std::vector<Block> memory(Index parameters) const = 0;
  // The working memory that an update for that many parameters needs; 0 of one that asks for no curvature.
  virtual std::size_t room(Index) const { return 0; }
  // One update at this learning rate (the schedule's): writes delta, to be added to theta, and the memory
  // after it, without subnormal numbers. Touches nothing else and allocates nothing. theta, gradient, delta:
  // parameters; memory, next: as memory(); next is not memory; curvature: where there is room() for it.
  void update(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate, Reals delta,
              Reals next, Curvature* curvature = nullptr) const;
  // The same arithmetic for those who look: after "<block>" and "gradient.<block>" entries (where there are
  // "clipped_gradient.<block>", those are the gradient it works on), writes its own settings, and for each
  // block the intermediates, "delta.<block>" and "next.<block>" (theta after the step). memory, next: before
  // and after this update.
  virtual void trace(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate,
                     ConstReals delta, ConstReals next, std::span<const Block> blocks, Curvature* curvature,
                     Tape& tape) const = 0;

 private:
  virtual void apply(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate,
                     Curvature* curvature, Reals delta, Reals next) const = 0;
};

// All optimizers, in the order that menus show them.
std::span<const OptimizerInfo* const> optimizers();

// Makes the optimizer that {"id": ..., "learning_rate": ..., ...} describes.
// Throws Error: wrong_type, missing, unknown_id, unknown_key, not_finite, out_of_range,
// nesterov_needs_momentum.
std::unique_ptr<const Optimizer> make_optimizer(const Value& description, std::string_view path);

}  // namespace loss_lab
