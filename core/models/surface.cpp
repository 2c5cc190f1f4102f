// surface: an objective that needs no data: the output is a function of two numbers, x and y.
//
//   bowl        x^2 + y^2                              round: each step leads straight to the middle
//   ravine      x^2 / 2 + 10 y^2                       20 times as steep across as along: steps zigzag
//   saddle      x^2 / 2 + y^4 / 4 - y^2 / 2            flat at (0, 0), no minimum: runs linger there
//   two_minima  (x + 1)^2 ((x - 1)^2 + 0.18) + y^2     two valleys, one deeper: the start decides
//   plateau     1 - e^(-(x^2 + y^2) / 2)               a hollow in a plain with next to no slope
//   rosenbrock  (1 - x)^2 + 100 (y - x^2)^2            a bent valley, nearly flat, with steep walls
//
// The loss of such a model is its output. Each starts where plain gradient descent shows what it is about.
// rosenbrock: H. H. Rosenbrock, "An Automatic Method for Finding the Greatest or Least Value of a Function",
// The Computer Journal 3, 1960, https://doi.org/10.1093/comjnl/3.3.175; its usual start is (-1.2, 1).
#include "core/surface.hpp"

#include <array>
#include <string>

#include "core/math/elementary.hpp"
#include "core/math/kernels.hpp"
#include "core/models/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

constexpr Height bowl(Real x, Real y) { return {x * x + y * y, 2 * x, 2 * y}; }

constexpr Height ravine(Real x, Real y) { return {x * x / 2 + 10 * (y * y), x, 20 * y}; }

constexpr Height saddle(Real x, Real y) {
  const Real square = y * y;
  return {x * x / 2 + square * square / 4 - square / 2, x, y * square - y};
}

constexpr Height two_minima(Real x, Real y) {
  const Real left = x + 1, right = x - 1;
  return {left * left * (right * right + 0.18) + y * y, 4 * left * (x - 0.1) * (x - 0.9), 2 * y};
}

Height plateau(Real x, Real y) {
  const Real depth = math::exp(-(x * x + y * y) / 2);
  return {1 - depth, x * depth, y * depth};
}

constexpr Height rosenbrock(Real x, Real y) {
  const Real across = y - x * x;
  return {(1 - x) * (1 - x) + 100 * (across * across), -2 * (1 - x) - 400 * x * across, 200 * across};
}

constexpr SurfaceInfo::Minimum middle[] = {{0, 0, 0}};
constexpr SurfaceInfo::Minimum saddle_minima[] = {{0, 1, -0.25}, {0, -1, -0.25}};
constexpr SurfaceInfo::Minimum both_minima[] = {{-1, 0, 0}, {0.9, 0, 0.6859}};
constexpr SurfaceInfo::Minimum rosenbrock_minimum[] = {{1, 1, 0}};

constexpr SurfaceInfo all[] = {
    {.name = "bowl",
     .formula = "x^2 + y^2",
     .by_x = "2 * x",
     .by_y = "2 * y",
     .start_x = -1.5,
     .start_y = 1,
     .learning_rate = 0.1,
     .minima = middle,
     .x = {-2, 2},
     .y = {-2, 2},
     .at = bowl},
    {.name = "ravine",
     .formula = "x^2 / 2 + 10 * y^2",
     .by_x = "x",
     .by_y = "20 * y",
     .start_x = -2,
     .start_y = 0.8,
     .learning_rate = 0.09,
     .minima = middle,
     .x = {-2.5, 2.5},
     .y = {-1.25, 1.25},
     .at = ravine},
    {.name = "saddle",
     .formula = "x^2 / 2 + y^4 / 4 - y^2 / 2",
     .by_x = "x",
     .by_y = "y^3 - y",
     .start_x = -1.5,
     .start_y = 0.01,
     .learning_rate = 0.1,
     .minima = saddle_minima,
     .x = {-2, 2},
     .y = {-1.6, 1.6},
     .at = saddle},
    {.name = "two_minima",
     .formula = "(x + 1)^2 * ((x - 1)^2 + 0.18) + y^2",
     .by_x = "4 * (x + 1) * (x - 0.1) * (x - 0.9)",
     .by_y = "2 * y",
     .start_x = 0.3,
     .start_y = 1,
     .learning_rate = 0.05,
     .minima = both_minima,
     .x = {-1.8, 1.6},
     .y = {-1.5, 1.5},
     .at = two_minima},
    {.name = "plateau",
     .formula = "1 - exp(-(x^2 + y^2) / 2)",
     .by_x = "x * exp(-(x^2 + y^2) / 2)",
     .by_y = "y * exp(-(x^2 + y^2) / 2)",
     .start_x = -2.2,
     .start_y = 1.4,
     .learning_rate = 0.3,
     .minima = middle,
     .x = {-3, 3},
     .y = {-3, 3},
     .at = plateau},
    {.name = "rosenbrock",
     .formula = "(1 - x)^2 + 100 * (y - x^2)^2",
     .by_x = "-2 * (1 - x) - 400 * x * (y - x^2)",
     .by_y = "200 * (y - x^2)",
     .start_x = -1.2,
     .start_y = 1,
     .learning_rate = 0.001,
     .minima = rosenbrock_minimum,
     .x = {-1.5, 1.5},
     .y = {-0.5, 1.6},
     .reference =
         {"Rosenbrock (1960), An Automatic Method for Finding the Greatest or Least Value of a Function",
          "https://doi.org/10.1093/comjnl/3.3.175"},
     .at = rosenbrock},
};

constexpr auto names = [] {
  std::array<std::string_view, std::size(all)> found;
  for (std::size_t i = 0; i < found.size(); ++i) found[i] = all[i].name;
  return found;
}();
constexpr Choice choices[] = {{.name = "name", .words = names}};

class Surface final : public Model {
 public:
  Surface(const SurfaceInfo& surface, Index features)
      : surface_(surface),
        features_(features),
        blocks_{Block{"coordinate_x", 0, 1, 1}, Block{"coordinate_y", 1, 1, 1}} {}

  const SurfaceInfo& surface() const { return surface_; }
  const ModelInfo& info() const override { return surface_model; }
  std::span<const Block> blocks() const override { return blocks_; }
  Index features() const override { return features_; }
  Index outputs() const override { return 1; }
  Workspace workspace(Index) const override { return {}; }
  Vector initial(const Random&) const override { return Vector{{surface_.start_x, surface_.start_y}}; }

  void forward(ConstReals theta, const ConstMatrixView&, Workspace&, MatrixView outputs) const override {
    outputs.setConstant(surface_.at(theta[0], theta[1]).value);
  }

  void backward(ConstReals theta, const ConstMatrixView&, const ConstMatrixView& slopes, Workspace&,
                Reals gradient) const override {
    const Real slope = math::sum({slopes.data(), static_cast<std::size_t>(slopes.rows())});
    const Height height = surface_.at(theta[0], theta[1]);
    gradient[0] = slope * height.by_x;
    gradient[1] = slope * height.by_y;
  }

  void trace(ConstReals theta, const ConstMatrixView&, const Workspace&, const ConstMatrixView& outputs,
             Tape& tape) const override {
    for (const Block& block : blocks_) tape.whole(block.name, block.name, block_view(theta, block));
    tape.examples("output", "height", outputs, "", surface_.formula, links_);
  }

  void trace_back(ConstReals, const ConstMatrixView&, const ConstMatrixView&, const Workspace&,
                  ConstReals gradient, Tape& tape) const override {
    // The objective is the height itself, so these are its slopes.
    const std::string_view slopes[] = {surface_.by_x, surface_.by_y};
    for (std::size_t i = 0; i < 2; ++i)
      tape.whole("gradient." + blocks_[i].name, "gradient", block_view(gradient, blocks_[i]), "", slopes[i],
                 links_);
  }

  // There are no data to be in units of.
  std::vector<Real> natural(ConstReals, ConstReals, ConstReals, Real, Real) const override { return {}; }

 private:
  const SurfaceInfo& surface_;
  Index features_;
  std::array<Block, 2> blocks_;
  const std::vector<TapeLink> links_ = {{"x", "coordinate_x"}, {"y", "coordinate_y"}};
};

std::unique_ptr<const Model> make(const Reader& description, Index features, Index) {
  static constexpr std::string_view more[] = {"name"};
  description.expect_keys(surface_model.parameters, more);
  return std::make_unique<Surface>(all[description.choice("name", names)], features);
}

}  // namespace

std::span<const SurfaceInfo> surfaces() { return all; }

const SurfaceInfo* surface_of(const Model& model) {
  return &model.info() == &surface_model ? &static_cast<const Surface&>(model).surface() : nullptr;
}

const ModelInfo surface_model = {
    .id = "surface",
    .formula = "",
    .parameters = {},
    .choices = choices,
    .needs_features = false,
    .takes_data = false,
    .make = make,
};

}  // namespace loss_lab
