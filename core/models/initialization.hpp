// How a model's numbers start: the schemes of torch.nn.init by name, for all models that draw their start.
#pragma once

#include <string_view>

#include "core/model.hpp"
#include "core/random.hpp"
#include "core/reader.hpp"
#include "core/types.hpp"

namespace loss_lab {

// `standard` is what PyTorch's own layer does. The others are torch.nn.init's functions with their default
// arguments, and leave biases at zero:
//   zeros            all 0
//   normal           normal, of standard deviation 1
//   xavier_uniform   uniform in +-sqrt(6 / (inputs + outputs))
//   xavier_normal    normal, of variance 2 / (inputs + outputs)
//   kaiming_uniform  uniform in +-sqrt(6 / inputs)
//   kaiming_normal   normal, of variance 2 / inputs
// xavier: Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural networks",
// AISTATS 2010; kaiming: He, Zhang, Ren and Sun, "Delving deep into rectifiers", ICCV 2015,
// doi 10.1109/ICCV.2015.123.
enum class Initialization {
  standard,
  zeros,
  normal,
  xavier_uniform,
  xavier_normal,
  kaiming_uniform,
  kaiming_normal
};

// In the order of the enumeration.
inline constexpr std::string_view initialization_words[] = {
    "default", "zeros", "normal", "xavier_uniform", "xavier_normal", "kaiming_uniform", "kaiming_normal"};
inline constexpr Choice initialization_choice = {"initialization", initialization_words};

Initialization read_initialization(const Reader& description);

// Numbers drawn one by one: uniform in +-scale, or normal with this standard deviation.
struct Spread {
  enum class Shape { uniform, normal } shape;
  Real scale;
};

// That of weights where each of `outputs` sums takes `inputs` terms. scheme: not standard.
Spread spread_of(Initialization scheme, Index inputs, Index outputs);

// Draws theta[first], ..., theta[last - 1], each from its own place; a scale of 0 leaves them.
void draw(Spread spread, const Random& random, Index first, Index last, Vector& theta);

}  // namespace loss_lab
