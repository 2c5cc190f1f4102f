// mlp: a multilayer perceptron, layers of weighted sums with a bend after each.
//
//   layer 1:  activation(x weight + bias), and so on through the hidden layers
//   output = output_activation(last hidden layer weight + bias)
//
// With heads the outputs are shared out among several last layers, "head1.weight" and so on, which all take
// what the hidden layers put out; a head may have hidden layers of its own, "head1.layer1.weight".
//
// Dropout, while training, multiplies each hidden activation by 0 with probability p, else by 1 / (1 - p), as
// PyTorch's nn.Dropout does: the mean stays. Which ones it drops depends on the seed, t, the layer, the row's
// place in the batch and the unit alone. Srivastava et al., "Dropout: a simple way to prevent neural networks
// from overfitting", JMLR 15 (2014).
//
// Starts as PyTorch's nn.Linear layers do: weights and biases uniform in +-1 / sqrt(number of the layer's
// inputs); or as core/models/initialization.hpp says.
#include <algorithm>
#include <cmath>

#include "core/math/kernels.hpp"
#include "core/models/initialization.hpp"
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

constexpr std::string_view activation_words[] = {"tanh", "relu", "sigmoid", "identity"};
constexpr std::string_view output_activation_words[] = {"identity", "tanh", "relu", "sigmoid"};
constexpr Choice activation_choice = {"activation", activation_words};
constexpr Choice output_activation_choice = {"output_activation", output_activation_words};
constexpr Choice choices[] = {activation_choice, output_activation_choice, initialization_choice};
constexpr Parameter parameters[] = {{.name = "dropout", .symbol = "p", .initial = 0, .min = 0, .max = 0.99}};
constexpr std::string_view keys[] = {
    "id", "hidden", "heads", "activation", "output_activation", "initialization", "dropout"};
constexpr std::string_view head_keys[] = {"outputs", "hidden"};
constexpr Range hidden_layers = {1, 6}, hidden_width = {1, 128}, head_count = {1, 8};

const ActivationText& text_of(Activation activation) {
  const ActivationText* text = activation_texts;
  while (text->activation != activation) ++text;
  return *text;
}

struct Head {
  Index outputs;
  std::vector<Index> hidden;
};

struct Settings {
  std::vector<Index> hidden;
  std::vector<Head> heads;  // empty: the outputs are one more layer
  Activation activation, output_activation;
  Initialization initialization;
  Real dropout;
};

struct Layer {
  std::string prefix;  // "layer1."
  Block weight, bias;
  Activation activation;
  Index below;         // the layer whose activations it takes; -1: it takes the features
  Index first_output;  // where its activations stand among the model's outputs; -1 for a hidden layer
  bool adds_to_below;  // another layer takes the same activations, and is gone back through before
  bool hidden() const { return first_output < 0; }
};

// An entry's formula while it is put together, with names of its own.
struct Formula {
  std::string text;
  std::vector<TapeParent> parents;

  void times(const std::string& factor) { text += " * " + factor; }
  std::vector<TapeLink> links() const {
    std::vector<TapeLink> result;
    for (const TapeParent& parent : parents) result.push_back({parent.symbol, parent.id});
    return result;
  }
};

class Mlp final : public Model {
 public:
  Mlp(Index features, Index outputs, const Settings& settings)
      : features_(features),
        outputs_(outputs),
        hidden_layers_(static_cast<Index>(settings.hidden.size())),
        initialization_(settings.initialization),
        dropout_(settings.dropout) {
    const Index top = add_hidden("", settings.hidden, settings.activation, -1);
    if (settings.heads.empty()) {
      add("layer" + std::to_string(top + 2) + ".", outputs, settings.output_activation, top, 0);
      return;
    }
    Index first_output = 0;
    for (std::size_t h = 0; h < settings.heads.size(); ++h) {
      const Head& head = settings.heads[h];
      const std::string prefix = "head" + std::to_string(h + 1) + ".";
      const Index head_top = add_hidden(prefix, head.hidden, settings.activation, top);
      add(prefix, head.outputs, settings.output_activation, head_top, first_output);
      first_output += head.outputs;
    }
  }

  const ModelInfo& info() const override { return mlp_model; }
  std::span<const Block> blocks() const override { return blocks_; }
  Index features() const override { return features_; }
  Index outputs() const override { return outputs_; }

  bool drops() const override { return dropout_ > 0; }
  Index hidden_layers() const override { return hidden_layers_; }

  Workspace workspace(Index examples) const override {
    // Columns a multiple of 512 bytes apart would drive one another out of the processor's fastest memory.
    const Index rows = examples % 64 == 0 ? examples + 8 : examples;
    Workspace room;
    for (const Layer& layer : layers_) {
      const Index width = layer.bias.cols, dropping = dropout_ > 0 && layer.hidden() ? rows : 0;
      room.activations.emplace_back(rows, width);
      room.slopes.emplace_back(rows, width);
      room.masks.emplace_back(dropping, width);
      room.dropped.emplace_back(dropping, width);
      if (layer.adds_to_below) room.added.resize(rows, layer.weight.rows);
    }
    return room;
  }

  Vector initial(const Random& random) const override {
    Vector theta = Vector::Zero(parameters());
    for (const Layer& layer : layers_) {
      const Block &weight = layer.weight, &bias = layer.bias;
      if (initialization_ == Initialization::standard)
        draw({Spread::Shape::uniform, 1 / std::sqrt(static_cast<Real>(weight.rows))}, random, weight.offset,
             bias.offset + bias.size(), theta);
      else
        draw(spread_of(initialization_, weight.rows, weight.cols), random, weight.offset, bias.offset, theta);
    }
    return theta;
  }

  void forward(ConstReals theta, const ConstMatrixView& features, Workspace& workspace,
               MatrixView outputs) const override {
    const Index n = features.rows();
    for (std::size_t l = 0; l < layers_.size(); ++l) {
      const Layer& layer = layers_[l];
      math::layer_forward(inputs(layer, features, workspace), part(theta, layer.weight),
                          part(theta, layer.bias), layer.activation, workspace.activations[l].topRows(n));
      if (!layer.hidden())
        outputs.middleCols(layer.first_output, layer.bias.cols) = workspace.activations[l].topRows(n);
      else if (drops(workspace))
        drop(l, n, workspace);
    }
  }

  void backward(ConstReals theta, const ConstMatrixView& features, const ConstMatrixView& slopes,
                Workspace& workspace, Reals gradient) const override {
    const Index n = features.rows();
    for (std::size_t l = layers_.size(); l-- > 0;) {
      const Layer& layer = layers_[l];
      if (!layer.hidden())
        math::activation_backward(slopes.middleCols(layer.first_output, layer.bias.cols),
                                  workspace.activations[l].topRows(n), layer.activation,
                                  workspace.slopes[l].topRows(n));
      else if (drops(workspace))
        workspace.slopes[l].topRows(n).array() *= workspace.masks[l].topRows(n).array();
      const ConstMatrixView layer_slopes = workspace.slopes[l].topRows(n);
      math::layer_gradient(inputs(layer, features, workspace), layer_slopes, part(gradient, layer.weight),
                           part(gradient, layer.bias));
      if (layer.below < 0) continue;
      const auto below = static_cast<std::size_t>(layer.below);
      Matrix& written = layer.adds_to_below ? workspace.added : workspace.slopes[below];
      math::layer_backward(layer_slopes, part(theta, layer.weight), workspace.activations[below].topRows(n),
                           layers_[below].activation, written.topRows(n));
      if (layer.adds_to_below) workspace.slopes[below].topRows(n) += workspace.added.topRows(n);
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
      math::layer_forward(inputs(layer, features, workspace), part(theta, layer.weight),
                          part(theta, layer.bias), Activation::identity, sums);
      const std::string activation = activation_entry(layer);
      const std::string sum = bends(layer) ? layer.prefix + "sum" : activation;
      tape.examples(sum, sum == "output" ? "output" : "sum", sums, "", "matmul(x, weight) + bias",
                    {{"x", inputs_entry(layer, workspace)}, {"weight", weight}, {"bias", bias}});
      if (bends(layer))
        tape.examples(activation, activation == "output" ? "output" : "activation",
                      workspace.activations[l].topRows(n), "", text_of(layer.activation).formula,
                      {{"z", sum}});
      if (layer.hidden() && drops(workspace)) {
        const std::string mask = layer.prefix + "mask";
        tape.examples(mask, "mask", workspace.masks[l].topRows(n));
        tape.examples(layer.prefix + "dropped", "dropped", workspace.dropped[l].topRows(n), "", "a * mask",
                      {{"a", activation}, {"mask", mask}});
      }
    }
    if (!tape.find("output")) trace_heads(outputs, tape);
  }

  void trace_back(ConstReals, const ConstMatrixView& features, const ConstMatrixView&,
                  const Workspace& workspace, ConstReals gradient, Tape& tape) const override {
    for (std::size_t l = layers_.size(); l-- > 0;) {
      const Layer& layer = layers_[l];
      const std::string id = slope_entry(layer);
      if (id != "slope") {
        Formula formula = layer.hidden() ? slope_from_above(static_cast<Index>(l)) : slope_of_head(layer);
        if (layer.hidden() && drops(workspace)) {
          formula.times("mask");
          formula.parents.push_back({"mask", layer.prefix + "mask"});
        }
        if (layer.activation != Activation::identity) {
          formula.times(std::string("(") + text_of(layer.activation).derivative + ")");
          formula.parents.push_back({"a", activation_entry(layer)});
        }
        tape.examples(id, "layer_slope", workspace.slopes[l].topRows(features.rows()), "", formula.text,
                      formula.links());
      }
      trace_layer_gradient(layer.prefix, &layer.weight, layer.bias, inputs_entry(layer, workspace), id,
                           gradient, tape);
    }
  }

  std::vector<Real> natural(ConstReals, ConstReals, ConstReals, Real, Real) const override { return {}; }

 private:
  void add(const std::string& prefix, Index width, Activation activation, Index below, Index first_output) {
    const Index offset = blocks_.empty() ? 0 : parameters();
    const Block weight{prefix + "weight", offset, below < 0 ? features_ : layer_at(below).bias.cols, width};
    const Block bias{prefix + "bias", offset + weight.size(), 1, width};
    for (Layer& earlier : layers_) earlier.adds_to_below |= earlier.below >= 0 && earlier.below == below;
    layers_.push_back({prefix, weight, bias, activation, below, first_output, false});
    blocks_.push_back(weight);
    blocks_.push_back(bias);
  }

  // The place of the last one added, or `below` where there is none to add.
  Index add_hidden(const std::string& prefix, const std::vector<Index>& widths, Activation activation,
                   Index below) {
    for (std::size_t l = 0; l < widths.size(); ++l) {
      add(prefix + "layer" + std::to_string(l + 1) + ".", widths[l], activation, below, -1);
      below = static_cast<Index>(layers_.size()) - 1;
    }
    return below;
  }

  const Layer& layer_at(Index layer) const { return layers_[static_cast<std::size_t>(layer)]; }

  static ConstReals part(ConstReals flat, const Block& block) {
    return flat.subspan(block.offset, block.size());
  }
  static Reals part(Reals flat, const Block& block) { return flat.subspan(block.offset, block.size()); }

  bool drops(const Workspace& workspace) const { return drops() && workspace.random; }

  void drop(std::size_t layer, Index rows, Workspace& workspace) const {
    Matrix& mask = workspace.masks[layer];
    for (Index j = 0; j < mask.cols(); ++j)
      for (Index i = 0; i < rows; ++i) {
        const std::uint64_t place = static_cast<std::uint64_t>(layer) << 48 |
                                    static_cast<std::uint64_t>(i) << 16 | static_cast<std::uint64_t>(j);
        const Real u =
            workspace.random->uniform(Stream::dropout, static_cast<std::uint64_t>(workspace.t), place);
        mask(i, j) = u < dropout_ ? 0 : 1 / (1 - dropout_);
      }
    workspace.dropped[layer].topRows(rows) =
        workspace.activations[layer].topRows(rows).cwiseProduct(mask.topRows(rows));
  }

  ConstMatrixView inputs(const Layer& layer, const ConstMatrixView& features,
                         const Workspace& workspace) const {
    if (layer.below < 0) return features;
    const auto& from = drops(workspace) ? workspace.dropped : workspace.activations;
    return from[static_cast<std::size_t>(layer.below)].topRows(features.rows());
  }
  std::string inputs_entry(const Layer& layer, const Workspace& workspace) const {
    if (layer.below < 0) return "x";
    const Layer& below = layer_at(layer.below);
    return drops(workspace) ? below.prefix + "dropped" : activation_entry(below);
  }

  bool puts_out_all(const Layer& layer) const { return !layer.hidden() && layer.bias.cols == outputs_; }
  static bool bends(const Layer& layer) { return layer.hidden() || layer.activation != Activation::identity; }
  std::string activation_entry(const Layer& layer) const {
    if (puts_out_all(layer)) return "output";
    return layer.prefix + (bends(layer) ? "activation" : "sum");
  }
  // Of the slopes by a layer's sums.
  std::string slope_entry(const Layer& layer) const {
    return puts_out_all(layer) && !bends(layer) ? "slope" : layer.prefix + "slope";
  }

  // The outputs are the heads' side by side: each head's "columns" says which of them are its own.
  void trace_heads(const ConstMatrixView& outputs, Tape& tape) const {
    Formula formula;
    for (const Layer& layer : layers_) {
      if (layer.hidden()) continue;
      Matrix columns = Matrix::Zero(layer.bias.cols, outputs_);
      for (Index j = 0; j < columns.rows(); ++j) columns(j, layer.first_output + j) = 1;
      const std::string id = layer.prefix + "columns";
      tape.whole(id, "columns", columns);
      const std::string head = std::to_string(formula.parents.size() / 2 + 1);
      if (!formula.text.empty()) formula.text += " + ";
      formula.text += "matmul(a" + head + ", columns" + head + ")";
      formula.parents.push_back({"a" + head, activation_entry(layer)});
      formula.parents.push_back({"columns" + head, id});
    }
    tape.examples("output", "output", outputs, "", formula.text, formula.links());
  }

  // The slope by a head's activations.
  Formula slope_of_head(const Layer& layer) const {
    if (puts_out_all(layer)) return {"slope", {{"slope", "slope"}}};
    return {"matmul(slope, transpose(columns))", {{"slope", "slope"}, {"columns", layer.prefix + "columns"}}};
  }

  // The slope by a hidden layer's activations, from all layers that take them.
  Formula slope_from_above(Index below) const {
    Formula formula;
    const auto count = std::count_if(layers_.begin(), layers_.end(),
                                     [below](const Layer& layer) { return layer.below == below; });
    for (const Layer& layer : layers_) {
      if (layer.below != below) continue;
      const std::string number = count == 1 ? "" : std::to_string(formula.parents.size() / 2 + 1);
      if (!formula.text.empty()) formula.text += " + ";
      formula.text += "matmul(slope" + number + ", transpose(weight" + number + "))";
      formula.parents.push_back({"slope" + number, slope_entry(layer)});
      formula.parents.push_back({"weight" + number, layer.prefix + "weight"});
    }
    if (count > 1) formula.text = "(" + formula.text + ")";
    return formula;
  }

  Index features_, outputs_, hidden_layers_;
  Initialization initialization_;
  Real dropout_;
  std::vector<Layer> layers_;
  std::vector<Block> blocks_;
};

Activation read_activation(const Reader& description, const Choice& choice) {
  const std::string_view word = choice.words[description.choice(choice.name, choice.words)];
  const ActivationText* text = activation_texts;
  while (text->id != word) ++text;
  return text->activation;
}

void expect_count(const Reader& list, std::size_t found, Range allowed) {
  const auto count = static_cast<Real>(found);
  if (count < allowed.min || count > allowed.max)
    list.fail("wrong_count", {{"found", count}, {"min", allowed.min}, {"max", allowed.max}});
}

std::vector<Index> read_widths(const Reader& description, std::vector<Index> initial) {
  const auto reader = description.optional("hidden");
  if (!reader) return initial;
  const std::vector<Reader> items = reader->items();
  expect_count(*reader, items.size(), hidden_layers);
  std::vector<Index> widths;
  for (const Reader& item : items) widths.push_back(item.integer(hidden_width));
  return widths;
}

std::vector<Head> read_heads(const Reader& description, Index outputs) {
  const auto reader = description.optional("heads");
  if (!reader) return {};
  const std::vector<Reader> items = reader->items();
  expect_count(*reader, items.size(), head_count);
  const Range share = {1, static_cast<Real>(outputs)};
  std::vector<Head> heads;
  Index total = 0;
  for (const Reader& item : items) {
    if (item.value().object()) {
      item.expect_keys(head_keys);
      heads.push_back({item.required("outputs").integer(share), read_widths(item, {})});
    } else {
      heads.push_back({item.integer(share), {}});
    }
    total += heads.back().outputs;
  }
  if (total != outputs)
    reader->fail("wrong_heads",
                 {{"found", static_cast<Real>(total)}, {"expected", static_cast<Real>(outputs)}});
  return heads;
}

std::unique_ptr<const Model> make(const Reader& description, Index features, Index outputs) {
  description.expect_keys(keys);
  const Settings settings = {
      .hidden = read_widths(description, {8, 8}),
      .heads = read_heads(description, outputs),
      .activation = read_activation(description, activation_choice),
      .output_activation = read_activation(description, output_activation_choice),
      .initialization = read_initialization(description),
      .dropout = description.parameters(parameters)[0],
  };
  return std::make_unique<Mlp>(features, outputs, settings);
}

}  // namespace

const ModelInfo mlp_model = {
    .id = "mlp",
    .formula = "",
    .parameters = parameters,
    .choices = choices,
    .takes_hidden = true,
    .make = make,
};

}  // namespace loss_lab
