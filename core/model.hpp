// The interface of every model: from a flat parameter vector and features to outputs, and gradients back.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/info.hpp"
#include "core/random.hpp"
#include "core/tape.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

// A named part of the flat parameter vector: rows x cols values by columns, from `offset` on.
struct Block {
  std::string name;  // "weight", "bias", "layer1.weight"
  Index offset;
  Index rows;
  Index cols;
  Index size() const { return rows * cols; }
};

// A block's part of a flat vector, as the matrix it is.
inline ConstMatrixView block_view(ConstReals flat, const Block& block) {
  return Eigen::Map<const Matrix>(flat.data() + block.offset, block.rows, block.cols);
}

// The numbers a model keeps between forward and backward; made once, for at most `rows` examples.
struct Workspace {
  std::vector<Matrix> activations = {};  // what each layer put out
  std::vector<Matrix> slopes = {};       // the loss's derivative by each layer's sum
  std::vector<Matrix> masks = {};        // what dropout multiplies each layer's activations by
  std::vector<Matrix> dropped = {};      // the products
  Matrix added = {};                     // slopes before they are added to those of a layer that several take
  // Set while training at step t: a model with dropout then drops. Null: nothing is dropped.
  const Random* random = nullptr;
  Time t = 0;
};

struct ModelInfo;
class Reader;

// Constant once made, for a number of features and of outputs.
class Model {
 public:
  virtual ~Model() = default;

  virtual const ModelInfo& info() const = 0;
  virtual std::span<const Block> blocks() const = 0;
  Index parameters() const;  // how many, in all blocks
  virtual Index features() const = 0;
  virtual Index outputs() const = 0;
  // How many tokens there are, where features are tokens; else 0.
  virtual Index tokens() const { return 0; }
  // Whether training drops some of what it works out, and so sees another function at each step.
  virtual bool drops() const { return false; }

  // How many hidden layers every output goes through; the workspace's first activations are theirs.
  virtual Index hidden_layers() const { return 0; }

  virtual Workspace workspace(Index rows) const = 0;
  // The parameters at t = 0: zeros where the objective is convex in them, else seeded as PyTorch's layers
  // are.
  virtual Vector initial(const Random& random) const = 0;

  // features: n x features(); outputs: n x outputs(). Allocates nothing.
  virtual void forward(ConstReals theta, const ConstMatrixView& features, Workspace& workspace,
                       MatrixView outputs) const = 0;
  // After forward with the same arguments: gradient (parameters()) of the sum over rows of slopes . outputs,
  // written, not added. slopes: n x outputs(). Allocates nothing.
  virtual void backward(ConstReals theta, const ConstMatrixView& features, const ConstMatrixView& slopes,
                        Workspace& workspace, Reals gradient) const = 0;
  // After forward: writes features, parameters, every layer's intermediates and the entry "output" to the
  // tape.
  virtual void trace(ConstReals theta, const ConstMatrixView& features, const Workspace& workspace,
                     const ConstMatrixView& outputs, Tape& tape) const = 0;
  // After backward and after the objective wrote "slope" (dL/d output per example, reduced): writes the
  // intermediates of the way back and one entry "gradient.<block>" for each block.
  virtual void trace_back(ConstReals theta, const ConstMatrixView& features, const ConstMatrixView& slopes,
                          const Workspace& workspace, ConstReals gradient, Tape& tape) const = 0;
  // The same function in the data's own units, where that is again of the model's form (linear, constant):
  // x = mean + scale z for each feature, y likewise for each output. Empty where it is not.
  virtual std::vector<Real> natural(ConstReals theta, ConstReals feature_means, ConstReals feature_scales,
                                    Real target_mean, Real target_scale) const = 0;
};

struct ModelInfo {
  std::string_view id;
  std::string_view formula;  // of x and the blocks, in the grammar of core/expression.hpp, or empty
  std::span<const Parameter> parameters;  // single numbers: degree
  std::span<const Choice> choices = {};   // activation
  bool takes_hidden = false;              // a list "hidden" of layer widths, and one of "heads"
  bool needs_features = true;
  // Without data the output is a function of the parameters alone, and itself the loss.
  bool takes_data = true;
  bool takes_tokens = false;  // features are whole numbers, 0 ... tokens() - 1, and never standardized
  Index least_outputs = 1;
  // Reads the keys besides "id" and makes the model; called by make_model alone.
  std::unique_ptr<const Model> (*make)(const Reader& description, Index features, Index outputs) = nullptr;
};

// All models, in the order that menus show them.
std::span<const ModelInfo* const> models();

// The entry that {"id": ...} names. Throws Error: wrong_type, missing, unknown_id.
const ModelInfo& read_model_info(const Reader& description);

// Makes the model that {"id": ..., ...} describes for this many features and outputs.
// Throws Error: wrong_type, missing, unknown_id, unknown_key, not_finite, not_integer, out_of_range;
// needs_features {model}; too_few_outputs {model, found, min}; one_feature {found} (polynomial); wrong_count
// {found, min, max} (how many hidden layers or heads); wrong_heads {found, expected} (their outputs
// together); features_for_outputs {model, found, expected} (shift).
std::unique_ptr<const Model> make_model(const Value& description, Index features, Index outputs,
                                        std::string_view path);

// Refuses features that the model cannot look up: throws Error wrong_token {model, column, row, found, max}
// for the first that is no token. features: n x model.features(), as given; columns: their names.
void check_tokens(const Model& model, const ConstMatrixView& features, std::span<const std::string> columns,
                  std::string_view path);

}  // namespace loss_lab
