// What constant, linear, softmax-linear and polynomial share: outputs that are terms times weights, plus a
// bias.
#pragma once

#include "core/model.hpp"

namespace loss_lab {

// output = terms W + b, where a derived class says what the terms are. Blocks: "weight" (terms x outputs;
// absent without terms), then "bias" (1 x outputs). A loss convex in the output is convex in these
// parameters, so they start at zero.
class Affine : public Model {
 public:
  Affine(Index features, Index terms, Index outputs);

  std::span<const Block> blocks() const final { return blocks_; }
  Index features() const final { return features_; }
  Index outputs() const final { return blocks_.back().cols; }
  Workspace workspace(Index) const override { return {}; }
  Vector initial(const Random&) const final { return Vector::Zero(parameters()); }

  void forward(ConstReals theta, const ConstMatrixView& features, Workspace& workspace,
               MatrixView outputs) const final;
  void backward(ConstReals theta, const ConstMatrixView& features, const ConstMatrixView& slopes,
                Workspace& workspace, Reals gradient) const final;
  void trace(ConstReals theta, const ConstMatrixView& features, const Workspace& workspace,
             const ConstMatrixView& outputs, Tape& tape) const override;
  void trace_back(ConstReals theta, const ConstMatrixView& features, const ConstMatrixView& slopes,
                  const Workspace& workspace, ConstReals gradient, Tape& tape) const final;

 protected:
  Index terms() const { return terms_; }
  // Works the terms out into the workspace, where they are not the features themselves.
  virtual void expand(const ConstMatrixView&, Workspace&) const {}
  // The terms, n x terms(), after expand.
  virtual ConstMatrixView expanded(const ConstMatrixView& features, const Workspace& workspace) const = 0;
  // Writes the terms, as the entry terms_entry(), and what they were made from.
  virtual void trace_terms(const ConstMatrixView& features, const Workspace& workspace, Tape& tape) const = 0;
  virtual std::string_view terms_entry() const { return "x"; }

 private:
  Index features_;
  Index terms_;
  Index weights_;  // how many; the biases follow them
  std::vector<Block> blocks_;
};

}  // namespace loss_lab
