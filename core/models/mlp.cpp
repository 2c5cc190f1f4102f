// mlp: a multilayer perceptron, layers of weighted sums with a bend after each.
//
//   layer 1:  activation(x weight + bias), and so on through the hidden layers
//   output = output_activation(last hidden layer weight + bias)
//
// Starts as PyTorch's nn.Linear layers do: weights and biases uniform in +-1 / sqrt(number of the layer's
// inputs).
#include <cmath>

#include "core/math/kernels.hpp"
#include "core/models/layer.hpp"
#include "core/models/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

using math::Activation;

// An activation's words, and its formulas on the tape: of the sum z, and the derivative by z, of its output
// a.
struct ActivationText {
  std::string_view id;
  Activation activation;
  const char* formula;
  const char* derivative;
};

constexpr ActivationText activation_texts[] = {
    {"tanh", Activation::tanh, "tanh(z)", "1 - a ^ 2"},
    {"relu", Activation::relu, "max(0, z)", "sign(a)"},
    {"sigmoid", Activation::sigmoid, "sigmoid(z)", "a * (1 - a)"},
    {"identity", Activation::identity, "z", ""},
};

constexpr std::string_view activation_ids[] = {"tanh", "relu", "sigmoid", "identity"};
constexpr std::string_view keys[] = {"id", "hidden", "activation", "output_activation"};
constexpr Range hidden_layers = {1, 6}, hidden_width = {1, 128};

const ActivationText& text_of(Activation activation) {
  const ActivationText* text = activation_texts;
  while (text->activation != activation) ++text;
  return *text;
}

struct Layer {
  std::string prefix;  // "layer1."
  Block weight, bias;
  Activation activation;
};

class Mlp final : public Model {
 public:
  Mlp(Index features, const std::vector<Index>& widths, Activation hidden, Activation output)
      : features_(features) {
    Index inputs = features, offset = 0;
    for (std::size_t l = 0; l < widths.size(); ++l) {
      const Index width = widths[l];
      const std::string prefix = "layer" + std::to_string(l + 1) + ".";
      const Block weight{prefix + "weight", offset, inputs, width};
      const Block bias{prefix + "bias", offset + weight.size(), 1, width};
      layers_.push_back({prefix, weight, bias, l + 1 < widths.size() ? hidden : output});
      blocks_.push_back(weight);
      blocks_.push_back(bias);
      offset = bias.offset + bias.size();
      inputs = width;
    }
  }

  const ModelInfo& info() const override { return mlp_model; }
  std::span<const Block> blocks() const override { return blocks_; }
  Index features() const override { return features_; }
  Index outputs() const override { return layers_.back().bias.cols; }

  Workspace workspace(Index rows) const override {
    Workspace room;
    for (const Layer& layer : layers_) {
      room.activations.emplace_back(rows, layer.bias.cols);
      room.slopes.emplace_back(rows, layer.bias.cols);
    }
    return room;
  }

  Vector initial(const Random& random) const override {
    Vector theta(parameters());
    for (const Layer& layer : layers_) {
      const Real bound = 1 / std::sqrt(static_cast<Real>(layer.weight.rows));
      for (Index i = layer.weight.offset; i < layer.bias.offset + layer.bias.size(); ++i)
        theta[i] = bound * (2 * random.uniform(Stream::initial, static_cast<std::uint64_t>(i)) - 1);
    }
    return theta;
  }

  void forward(ConstReals theta, const ConstMatrixView& features, Workspace& workspace,
               MatrixView outputs) const override {
    for (std::size_t l = 0; l < layers_.size(); ++l)
      math::layer_forward(inputs(l, features, workspace), part(theta, layers_[l].weight),
                          part(theta, layers_[l].bias), layers_[l].activation,
                          workspace.activations[l].topRows(features.rows()));
    outputs = workspace.activations.back().topRows(features.rows());
  }

  void backward(ConstReals theta, const ConstMatrixView& features, const ConstMatrixView& slopes,
                Workspace& workspace, Reals gradient) const override {
    const Index n = features.rows();
    math::activation_backward(slopes, workspace.activations.back().topRows(n), layers_.back().activation,
                              workspace.slopes.back().topRows(n));
    for (std::size_t l = layers_.size(); l-- > 0;) {
      const Layer& layer = layers_[l];
      const ConstMatrixView layer_slopes = workspace.slopes[l].topRows(n);
      math::layer_gradient(inputs(l, features, workspace), layer_slopes, part(gradient, layer.weight),
                           part(gradient, layer.bias));
      if (l > 0)
        math::layer_backward(layer_slopes, part(theta, layer.weight), workspace.activations[l - 1].topRows(n),
                             layers_[l - 1].activation, workspace.slopes[l - 1].topRows(n));
    }
  }

  void trace(ConstReals theta, const ConstMatrixView& features, const Workspace& workspace,
             const ConstMatrixView& outputs, Tape& tape) const override {
    const Index n = features.rows();
    tape.examples("x", "x", features);
    for (std::size_t l = 0; l < layers_.size(); ++l) {
      const Layer& layer = layers_[l];
      const std::string weight = layer.prefix + "weight", bias = layer.prefix + "bias";
      tape.whole(weight, "weight", block_view(theta, layer.weight));
      tape.whole(bias, "bias", block_view(theta, layer.bias));
      // The kernels keep no sums; worked out again they have the same bits.
      Matrix sums(n, layer.bias.cols);
      math::layer_forward(inputs(l, features, workspace), part(theta, layer.weight), part(theta, layer.bias),
                          Activation::identity, sums);
      const bool last = l + 1 == layers_.size();
      const bool plain = last && layer.activation == Activation::identity;
      const std::string sum = plain ? "output" : layer.prefix + "sum";
      tape.examples(sum, plain ? "output" : "sum", sums, "", "matmul(x, weight) + bias",
                    {{"x", inputs_entry(l)}, {"weight", weight}, {"bias", bias}});
      if (plain) continue;
      const char* formula = text_of(layer.activation).formula;
      if (last)
        tape.examples("output", "output", outputs, "", formula, {{"z", sum}});
      else
        tape.examples(layer.prefix + "activation", "activation", workspace.activations[l].topRows(n), "",
                      formula, {{"z", sum}});
    }
  }

  void trace_back(ConstReals, const ConstMatrixView& features, const ConstMatrixView&,
                  const Workspace& workspace, ConstReals gradient, Tape& tape) const override {
    const Index n = features.rows();
    std::string above =
        "slope";  // the entry of the slopes by the sums of the layer above, here by the outputs
    for (std::size_t l = layers_.size(); l-- > 0;) {
      const Layer& layer = layers_[l];
      const bool last = l + 1 == layers_.size();
      if (!last || layer.activation != Activation::identity) {
        const std::string id = layer.prefix + "slope";
        std::string formula = last ? "slope" : "matmul(slope, transpose(weight))";
        const std::string weight = last ? "" : layers_[l + 1].prefix + "weight";
        const std::string activation = last ? "output" : inputs_entry(l + 1);
        std::vector<TapeLink> parents = {{"slope", above}};
        if (!last) parents.push_back({"weight", weight});
        if (layer.activation != Activation::identity) {
          formula += std::string(" * (") + text_of(layer.activation).derivative + ")";
          parents.push_back({"a", activation});
        }
        tape.examples(id, "layer_slope", workspace.slopes[l].topRows(n), "", formula, parents);
        above = id;
      }
      trace_layer_gradient(layer.prefix, &layer.weight, layer.bias, inputs_entry(l), above, gradient, tape);
    }
  }

  std::vector<Real> natural(ConstReals, ConstReals, ConstReals, Real, Real) const override { return {}; }

 private:
  static ConstReals part(ConstReals flat, const Block& block) {
    return flat.subspan(block.offset, block.size());
  }
  static Reals part(Reals flat, const Block& block) { return flat.subspan(block.offset, block.size()); }

  static ConstMatrixView inputs(std::size_t layer, const ConstMatrixView& features,
                                const Workspace& workspace) {
    if (layer == 0) return features;
    return workspace.activations[layer - 1].topRows(features.rows());
  }
  std::string inputs_entry(std::size_t layer) const {
    return layer == 0 ? "x" : layers_[layer - 1].prefix + "activation";
  }

  Index features_;
  std::vector<Layer> layers_;
  std::vector<Block> blocks_;
};

Activation read_activation(const Reader& description, std::string_view key, Activation initial) {
  const auto reader = description.optional(key);
  if (!reader) return initial;
  const std::string_view id = reader->one_of(activation_ids);
  const ActivationText* text = activation_texts;
  while (text->id != id) ++text;
  return text->activation;
}

std::vector<Index> read_widths(const Reader& description) {
  const auto reader = description.optional("hidden");
  if (!reader) return {8, 8};
  const std::vector<Real> numbers = reader->numbers();
  const auto count = static_cast<Real>(numbers.size());
  if (count < hidden_layers.min || count > hidden_layers.max)
    reader->fail("wrong_count", {{"found", count}, {"min", hidden_layers.min}, {"max", hidden_layers.max}});
  std::vector<Index> widths;
  for (const Real number : numbers) {
    const Value value(number);
    widths.push_back(
        Reader(value, reader->path() + "[" + std::to_string(widths.size()) + "]").integer(hidden_width));
  }
  return widths;
}

std::unique_ptr<const Model> make(const Reader& description, Index features, Index outputs) {
  description.expect_keys(keys);
  std::vector<Index> widths = read_widths(description);
  widths.push_back(outputs);
  return std::make_unique<Mlp>(features, widths, read_activation(description, "activation", Activation::tanh),
                               read_activation(description, "output_activation", Activation::identity));
}

}  // namespace

const ModelInfo mlp_model = {
    .id = "mlp",
    .formula = "",
    .parameters = {},
    .takes_hidden = true,
    .activations = activation_ids,
    .make = make,
};

}  // namespace loss_lab
