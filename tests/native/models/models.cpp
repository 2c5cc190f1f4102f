// Every model: its blocks, its outputs against the formula by hand, its start, and what it refuses.
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "core/math/elementary.hpp"
#include "core/model.hpp"
#include "tests/native/support/allocations.hpp"
#include "tests/native/support/json.hpp"
#include "tests/native/support/problem.hpp"
#include "tests/native/support/refused.hpp"

using namespace loss_lab;

namespace {

std::unique_ptr<const Model> made(std::string_view json, Index features, Index outputs) {
  return make_model(test::json(json), features, outputs, "model");
}

// As a menu would describe it: with the parameters' usual values.
std::unique_ptr<const Model> usual(const ModelInfo& info, Index features, Index outputs) {
  Value description;
  description.set("id", info.id);
  for (const Parameter& parameter : info.parameters) description.set(parameter.name, parameter.initial);
  return make_model(description, features, outputs, "model");
}

// That many features suit the model with this many outputs.
Index features_for(const ModelInfo& info, Index outputs) { return info.id == "shift" ? outputs : 1; }

// Some numbers of outputs that the model has.
std::vector<Index> outputs_for(const ModelInfo& info) {
  return info.takes_data ? std::vector<Index>{info.least_outputs, 3} : std::vector<Index>{1};
}

std::vector<Real> arbitrary_theta(const Model& model) {
  const Matrix values = test::arbitrary(model.parameters(), 1, 9);
  return {values.data(), values.data() + values.size()};
}

Matrix outputs_of(const Model& model, ConstReals theta, const Matrix& features) {
  Workspace workspace = model.workspace(features.rows());
  Matrix outputs(features.rows(), model.outputs());
  model.forward(theta, features, workspace, outputs);
  return outputs;
}

bool close(const Matrix& a, const Matrix& b) {
  return a.rows() == b.rows() && a.cols() == b.cols() && (a - b).cwiseAbs().maxCoeff() < 1e-13;
}

struct Refusal {
  std::string_view model;
  Index features;
  std::string_view code, path;
};

}  // namespace

TEST_CASE("the list of models is complete, and each entry makes itself", "[models]") {
  std::vector<std::string_view> ids;
  for (const ModelInfo* info : models()) {
    ids.push_back(info->id);
    CHECK(&usual(*info, 1, info->least_outputs)->info() == info);
  }
  CHECK(ids == std::vector<std::string_view>{"constant", "shift", "linear", "softmax-linear", "polynomial",
                                             "embedding", "mlp", "surface"});
}

TEST_CASE("the blocks of every model fill the flat vector without gap or overlap", "[models]") {
  for (const ModelInfo* info : models())
    for (const Index outputs : outputs_for(*info)) {
      const auto model = usual(*info, features_for(*info, outputs), outputs);
      Index end = 0;
      for (const Block& block : model->blocks()) {
        CHECK(block.offset == end);
        CHECK(block.size() > 0);
        end += block.size();
      }
      CHECK(model->parameters() == end);
      CHECK(model->features() == features_for(*info, outputs));
      CHECK(model->outputs() == outputs);
    }
}

TEST_CASE("constant gives its bias for every row, also without features", "[models]") {
  for (const Index features : {0, 2}) {
    const auto model = made(R"({"id": "constant"})", features, 2);
    CHECK(model->blocks().size() == 1);
    CHECK(model->blocks()[0].name == "bias");
    const Matrix outputs = outputs_of(*model, std::vector<Real>{1.5, -2}, test::arbitrary(5, features, 1));
    for (Index i = 0; i < 5; ++i) {
      CHECK(outputs(i, 0) == 1.5);
      CHECK(outputs(i, 1) == -2);
    }
  }
}

TEST_CASE(
    "shift adds a number to each column, starts with none, and stays one where x and y are scaled alike",
    "[models]") {
  const auto model = made(R"({"id": "shift"})", 2, 2);
  const Matrix x = test::arbitrary(5, 2, 1);
  const Matrix y = outputs_of(*model, std::vector<Real>{1.5, -2}, x);
  for (Index i = 0; i < 5; ++i) {
    CHECK(y(i, 0) == x(i, 0) + 1.5);
    CHECK(y(i, 1) == x(i, 1) - 2);
  }
  CHECK(model->initial(Random(1)) == Vector::Zero(2));
  const auto one = made(R"({"id": "shift"})", 1, 1);
  const std::vector<Real> theta{0.5}, means{10}, scales{4};
  // y = 3 + 4 (0.5 + (x - 10) / 4)
  CHECK(one->natural(theta, means, scales, 3, 4) == std::vector<Real>{-5});
  CHECK(one->natural(theta, means, scales, 3, 5).empty());
}

TEST_CASE("linear is features times weights plus bias", "[models]") {
  for (const Index features : {1, 3})
    for (const Index outputs : {1, 2}) {
      const auto model = made(R"({"id": "linear"})", features, outputs);
      const std::vector<Real> theta = arbitrary_theta(*model);
      const Matrix x = test::arbitrary(6, features, 1);
      Matrix expected(6, outputs);
      for (Index i = 0; i < 6; ++i)
        for (Index j = 0; j < outputs; ++j) {
          expected(i, j) = theta[features * outputs + j];
          for (Index c = 0; c < features; ++c) expected(i, j) += x(i, c) * theta[j * features + c];
        }
      CHECK(close(outputs_of(*model, theta, x), expected));
    }
}

TEST_CASE("polynomial is a sum of powers, of degree 3 unless told", "[models]") {
  CHECK(made(R"({"id": "polynomial"})", 1, 1)->parameters() == 4);
  const auto model = made(R"({"id": "polynomial", "degree": 5})", 1, 1);
  const std::vector<Real> theta = arbitrary_theta(*model);
  const Matrix x = 2 * test::arbitrary(7, 1, 1);
  Matrix expected(7, 1);
  for (Index i = 0; i < 7; ++i) {
    expected(i, 0) = theta[5];
    for (int power = 1; power <= 5; ++power) expected(i, 0) += theta[power - 1] * std::pow(x(i, 0), power);
  }
  CHECK((outputs_of(*model, theta, x) - expected).cwiseAbs().maxCoeff() < 1e-12);
}

TEST_CASE("mlp is its layers one after another, with each activation", "[models]") {
  const auto by_hand = [](std::string_view id, Real z) {
    if (id == "tanh") return std::tanh(z);
    if (id == "relu") return std::max(0.0, z);
    if (id == "sigmoid") return 1 / (1 + std::exp(-z));
    return z;
  };
  for (const std::string id : {"tanh", "relu", "sigmoid", "identity"})
    for (const std::string output_id : {"tanh", "relu", "sigmoid", "identity"}) {
      const auto model = made(R"({"id": "mlp", "hidden": [4, 3], "activation": ")" + id +
                                  R"(", "output_activation": ")" + output_id + "\"}",
                              2, 2);
      REQUIRE(model->blocks().size() == 6);
      CHECK(model->blocks()[2].name == "layer2.weight");
      CHECK(model->blocks()[2].rows == 4);
      CHECK(model->blocks()[2].cols == 3);
      const std::vector<Real> theta = arbitrary_theta(*model);
      Matrix a = test::arbitrary(5, 2, 1);
      const Matrix x = a;
      for (int layer = 0; layer < 3; ++layer) {
        const Matrix weight = block_view(theta, model->blocks()[2 * layer]);
        const Matrix bias = block_view(theta, model->blocks()[2 * layer + 1]);
        Matrix next(5, weight.cols());
        for (Index i = 0; i < 5; ++i)
          for (Index j = 0; j < weight.cols(); ++j)
            next(i, j) = by_hand(layer < 2 ? id : output_id, a.row(i).dot(weight.col(j)) + bias(0, j));
        a = next;
      }
      CHECK(close(outputs_of(*model, theta, x), a));
    }
}

TEST_CASE("mlp has two layers of eight tanh units unless told", "[models]") {
  const auto model = made(R"({"id": "mlp"})", 1, 1);
  const auto spelled =
      made(R"({"id": "mlp", "hidden": [8, 8], "activation": "tanh", "output_activation": "identity"})", 1, 1);
  REQUIRE(model->parameters() == spelled->parameters());
  const Matrix x = test::arbitrary(4, 1, 1);
  const std::vector<Real> theta = arbitrary_theta(*model);
  CHECK(outputs_of(*model, theta, x) == outputs_of(*spelled, theta, x));
}

TEST_CASE("softmax-linear gives the same logits as linear", "[models]") {
  const auto linear = made(R"({"id": "linear"})", 2, 3), softmax = made(R"({"id": "softmax-linear"})", 2, 3);
  const std::vector<Real> theta = arbitrary_theta(*linear);
  const Matrix x = test::arbitrary(7, 2, 1);
  CHECK(outputs_of(*softmax, theta, x) == outputs_of(*linear, theta, x));
}

TEST_CASE("embedding looks up one vector, or takes the mean of several", "[models]") {
  const auto model = made(R"({"id": "embedding", "tokens": 3})", 2, 2);
  REQUIRE(model->blocks().size() == 1);
  CHECK(model->blocks()[0].rows == 3);
  CHECK(model->tokens() == 3);
  const std::vector<Real> theta = {1, 2, 4, 10, 20, 40};
  Matrix tokens(3, 2), expected(3, 2);
  tokens << 0, 1, 2, 2, 2, 0;
  expected << 1.5, 15, 4, 40, 2.5, 25;
  CHECK(outputs_of(*model, theta, tokens) == expected);
  const auto single = made(R"({"id": "embedding", "tokens": 3})", 1, 2);
  Matrix table(3, 2);
  table << 1, 10, 2, 20, 4, 40;
  CHECK(outputs_of(*single, theta, Matrix(Vector::LinSpaced(3, 0, 2))) == table);
}

TEST_CASE("embedding gives its gradient to the vectors that were looked up, every time", "[models]") {
  const auto model = made(R"({"id": "embedding", "tokens": 4})", 2, 1);
  const std::vector<Real> theta(4, 1.0);
  Matrix tokens(3, 2), slopes(3, 1), outputs(3, 1);
  tokens << 0, 1, 2, 2, 0, 2;
  slopes << 1, 10, 100;
  Workspace workspace = model->workspace(3);
  model->forward(theta, tokens, workspace, outputs);
  std::vector<Real> gradient(4, -1.0);
  model->backward(theta, tokens, slopes, workspace, gradient);
  CHECK(gradient == std::vector<Real>{50.5, 0.5, 60, 0});
}

TEST_CASE("what is no token is refused, and looks up nothing", "[models]") {
  const auto model = made(R"({"id": "embedding", "tokens": 3})", 2, 1);
  const std::string names[] = {"first", "second"};
  Matrix tokens = Matrix::Zero(2, 2);
  check_tokens(*model, tokens, names, "inputs");
  const std::vector<Real> theta = {1, 2, 4};
  for (const Real bad : {-1.0, 3.0, 0.5, 1e300, -1e300, std::nan("")}) {
    tokens(1, 1) = bad;
    const Error error = test::refused([&] { check_tokens(*model, tokens, names, "inputs"); });
    CHECK(error.code() == "wrong_token");
    CHECK(error.path() == "inputs");
    CHECK(*error.values().find("column")->text() == "second");
    CHECK(*error.values().find("row")->number() == 1);
    CHECK(*error.values().find("max")->number() == 2);
    const Matrix outputs = outputs_of(*model, theta, tokens);
    CHECK(outputs(0, 0) == 1);
    CHECK(std::isnan(outputs(1, 0)));
  }
  check_tokens(*made(R"({"id": "linear"})", 2, 1), tokens, names, "inputs");
}

TEST_CASE("mlp with heads is a network for each head, on the same hidden layers", "[models]") {
  const auto model = made(R"({"id": "mlp", "hidden": [4, 3], "heads": [2, {"outputs": 1, "hidden": [5]}],
                              "output_activation": "sigmoid"})",
                          2, 3);
  std::vector<std::string> names;
  for (const Block& block : model->blocks()) names.push_back(block.name);
  CHECK(names == std::vector<std::string>{"layer1.weight", "layer1.bias", "layer2.weight", "layer2.bias",
                                          "head1.weight", "head1.bias", "head2.layer1.weight",
                                          "head2.layer1.bias", "head2.weight", "head2.bias"});
  CHECK(model->blocks()[4].rows == 3);
  CHECK(model->blocks()[6].rows == 3);
  const std::vector<Real> theta = arbitrary_theta(*model);
  const Matrix x = test::arbitrary(5, 2, 1), outputs = outputs_of(*model, theta, x);

  const auto part = [&](Index from, Index to) {
    return std::vector<Real>(theta.begin() + from, theta.begin() + to);
  };
  const Index trunk = model->blocks()[4].offset, second = model->blocks()[6].offset;
  const auto first_alone = made(R"({"id": "mlp", "hidden": [4, 3], "output_activation": "sigmoid"})", 2, 2);
  CHECK(outputs_of(*first_alone, part(0, second), x) == outputs.leftCols(2));
  const auto second_alone =
      made(R"({"id": "mlp", "hidden": [4, 3, 5], "output_activation": "sigmoid"})", 2, 1);
  std::vector<Real> of_second = part(0, trunk);
  of_second.insert(of_second.end(), theta.begin() + second, theta.end());
  CHECK(outputs_of(*second_alone, of_second, x) == outputs.rightCols(1));
}

TEST_CASE("one head without hidden layers is the same network as none", "[models]") {
  const auto plain = made(R"({"id": "mlp", "hidden": [4]})", 2, 3),
             headed = made(R"({"id": "mlp", "hidden": [4], "heads": [3]})", 2, 3);
  const Matrix x = test::arbitrary(5, 2, 1);
  CHECK(plain->initial(Random(1)) == headed->initial(Random(1)));
  const std::vector<Real> theta = arbitrary_theta(*plain);
  CHECK(outputs_of(*plain, theta, x) == outputs_of(*headed, theta, x));
}

TEST_CASE("dropout drops while training alone, as seed and step say", "[models]") {
  constexpr Real p = 0.3;
  const auto model = made(R"({"id": "mlp", "hidden": [60, 50], "dropout": 0.3})", 2, 2),
             plain = made(R"({"id": "mlp", "hidden": [60, 50]})", 2, 2);
  const std::vector<Real> theta = arbitrary_theta(*model);
  const Matrix x = test::arbitrary(40, 2, 1);
  Workspace workspace = model->workspace(40);
  Matrix outputs(40, 2);
  const auto run = [&](const Random* random, Time t) {
    workspace.random = random;
    workspace.t = t;
    model->forward(theta, x, workspace, outputs);
    return outputs;
  };
  const Random seed(1), other_seed(2);
  CHECK(run(nullptr, 5) == outputs_of(*plain, theta, x));
  const Matrix dropped = run(&seed, 5);
  CHECK(dropped != run(nullptr, 5));
  CHECK(dropped != run(&seed, 6));
  CHECK(dropped != run(&other_seed, 5));
  CHECK(dropped == run(&seed, 5));

  for (const Matrix& mask : {workspace.masks[0], workspace.masks[1]}) {
    Index zeros = 0;
    for (const Real factor : mask.reshaped()) {
      REQUIRE((factor == 0 || factor == 1 / (1 - p)));
      zeros += factor == 0;
    }
    const auto n = static_cast<Real>(mask.size());
    CHECK(std::fabs(static_cast<Real>(zeros) - p * n) < 5 * std::sqrt(n * p * (1 - p)));
  }
  CHECK(workspace.masks[0].leftCols(50) != workspace.masks[1]);
  // The row's place alone: not how many others there are.
  const Matrix mask = workspace.masks[0];
  Matrix few(7, 2);
  model->forward(theta, x.topRows(7), workspace, few);
  CHECK(few == dropped.topRows(7));
  CHECK(workspace.masks[0].topRows(7) == mask.topRows(7));
}

TEST_CASE("models that are convex in their parameters start at zero", "[models]") {
  for (const std::string_view id : {"constant", "linear", "softmax-linear", "polynomial"}) {
    Value description;
    description.set("id", id);
    CHECK(make_model(description, 1, 2, "model")->initial(Random(3)).isZero(0));
  }
}

TEST_CASE("mlp starts uniformly within the root of each layer's inputs, as the seed says", "[models]") {
  const auto model = made(R"({"id": "mlp", "hidden": [64, 16]})", 4, 1);
  const Vector theta = model->initial(Random(3));
  CHECK(theta == model->initial(Random(3)));
  CHECK(theta != model->initial(Random(4)));
  const Real inputs[] = {4, 64, 16};
  for (int layer = 0; layer < 3; ++layer) {
    const Real bound = 1 / std::sqrt(inputs[layer]);
    const Block& weight = model->blocks()[2 * layer];
    const Block& bias = model->blocks()[2 * layer + 1];
    const Vector part = theta.segment(weight.offset, weight.size() + bias.size());
    CHECK(part.maxCoeff() < bound);
    CHECK(part.minCoeff() >= -bound);
    if (part.size() > 100) {
      // Mean and spread of a uniform distribution, to five standard errors.
      const Real n = static_cast<Real>(part.size());
      CHECK(std::fabs(part.mean()) < 5 * bound / std::sqrt(3 * n));
      CHECK(std::fabs(part.squaredNorm() / n - bound * bound / 3) <
            5 * bound * bound * std::sqrt(4 / (45 * n)));
    }
  }
}

TEST_CASE("every initialization has the spread that torch.nn.init gives it", "[models]") {
  enum class Shape { none, uniform, normal };
  const struct {
    std::string_view id;
    Shape shape;
    Real (*variance)(Real inputs, Real outputs);
  } schemes[] = {
      {"zeros", Shape::none, [](Real, Real) { return 0.0; }},
      {"normal", Shape::normal, [](Real, Real) { return 1.0; }},
      {"xavier_uniform", Shape::uniform, [](Real in, Real out) { return 2 / (in + out); }},
      {"xavier_normal", Shape::normal, [](Real in, Real out) { return 2 / (in + out); }},
      {"kaiming_uniform", Shape::uniform, [](Real in, Real) { return 2 / in; }},
      {"kaiming_normal", Shape::normal, [](Real in, Real) { return 2 / in; }},
  };
  const auto check = [](ConstReals values, Shape shape, Real variance) {
    Real squares = 0, fourths = 0, sum = 0, largest = 0;
    for (const Real x : values) {
      sum += x;
      squares += x * x;
      fourths += x * x * x * x;
      largest = std::max(largest, std::fabs(x));
    }
    const auto n = static_cast<Real>(values.size());
    // To five standard errors each; the kurtosis tells a uniform distribution (1.8) from a normal one (3).
    CHECK(std::fabs(sum / n) <= 5 * std::sqrt(variance / n));
    CHECK(std::fabs(squares / n - variance) <= 5 * variance * std::sqrt(2 / n));
    if (shape == Shape::none) return;
    const Real kurtosis = fourths / n / (squares / n * (squares / n));
    CHECK(std::fabs(kurtosis - (shape == Shape::uniform ? 1.8 : 3.0)) < 5 * std::sqrt(24 / n));
    if (shape == Shape::uniform) {
      CHECK(largest <= std::sqrt(3 * variance));
      CHECK(largest > 0.99 * std::sqrt(3 * variance));
    } else {
      CHECK(largest > 3 * std::sqrt(variance));
    }
  };
  for (const auto& [id, shape, variance] : schemes) {
    INFO(id);
    const std::string scheme = R"("initialization": ")" + std::string(id) + "\"}";
    const auto mlp = made(R"({"id": "mlp", "hidden": [128, 64], )" + scheme, 30, 20);
    const Vector theta = mlp->initial(Random(3));
    for (std::size_t b = 0; b < 6; b += 2) {
      const Block &weight = mlp->blocks()[b], &bias = mlp->blocks()[b + 1];
      check({theta.data() + weight.offset, static_cast<std::size_t>(weight.size())}, shape,
            variance(static_cast<Real>(weight.rows), static_cast<Real>(weight.cols)));
      CHECK(theta.segment(bias.offset, bias.size()).isZero(0));
    }
    // torch.nn.init counts a table's columns as inputs, its rows as outputs.
    const auto embedding = made(R"({"id": "embedding", "tokens": 400, )" + scheme, 1, 10);
    const Vector table = embedding->initial(Random(3));
    check({table.data(), 4000}, shape, variance(10, 400));
  }
  const auto embedding = made(R"({"id": "embedding", "tokens": 400})", 1, 10);
  const Vector table = embedding->initial(Random(3));
  check({table.data(), 4000}, Shape::normal, 1);
  CHECK(made(R"({"id": "mlp", "initialization": "default"})", 2, 1)->initial(Random(3)) ==
        made(R"({"id": "mlp"})", 2, 1)->initial(Random(3)));
}

TEST_CASE("linear, constant and embedding in the data's own units are the same function", "[models]") {
  const Real means[] = {1500, -3, 0.25}, scales[] = {500, 2, 0.125};
  const Real target_mean = 180000, target_scale = 79000;
  for (const std::string_view json : {R"({"id": "linear"})", R"({"id": "constant"})"})
    for (const Index outputs : {1, 2}) {
      const auto model = made(json, 3, outputs);
      const std::vector<Real> theta = arbitrary_theta(*model);
      const Matrix z = test::arbitrary(6, 3, 1);
      Matrix x = z;
      for (Index c = 0; c < 3; ++c) x.col(c).array() = means[c] + scales[c] * z.col(c).array();
      const std::vector<Real> natural = model->natural(theta, means, scales, target_mean, target_scale);
      REQUIRE(natural.size() == theta.size());
      const Matrix expected = (target_mean + target_scale * outputs_of(*model, theta, z).array()).matrix();
      CHECK((outputs_of(*model, natural, x) - expected).cwiseAbs().maxCoeff() < 1e-8);
    }
  const auto embedding = made(R"({"id": "embedding", "tokens": 5})", 2, 2);
  const std::vector<Real> theta = arbitrary_theta(*embedding);
  const Matrix tokens = test::suitable_features(*embedding, 6);
  const std::vector<Real> natural = embedding->natural(theta, {}, {}, target_mean, target_scale);
  const Matrix expected =
      (target_mean + target_scale * outputs_of(*embedding, theta, tokens).array()).matrix();
  CHECK((outputs_of(*embedding, natural, tokens) - expected).cwiseAbs().maxCoeff() < 1e-8);
  for (const std::string_view json : {R"({"id": "polynomial"})", R"({"id": "mlp"})"}) {
    const auto model = made(json, 1, 1);
    CHECK(model->natural(arbitrary_theta(*model), {means, 1}, {scales, 1}, 0, 1).empty());
  }
}

TEST_CASE("what a model does not take is refused with code and place", "[models]") {
  const Refusal refusals[] = {
      {R"("linear")", 1, "wrong_type", "model"},
      {R"({})", 1, "missing", "model.id"},
      {R"({"id": "forest"})", 1, "unknown_id", "model.id"},
      {R"({"id": "linear", "degree": 3})", 1, "unknown_key", "model"},
      {R"({"id": "linear"})", 0, "needs_features", "model"},
      {R"({"id": "mlp"})", 0, "needs_features", "model"},
      {R"({"id": "polynomial"})", 0, "needs_features", "model"},
      {R"({"id": "polynomial"})", 2, "one_feature", "model"},
      {R"({"id": "shift"})", 2, "features_for_outputs", "model"},
      {R"({"id": "polynomial", "degree": 0})", 1, "out_of_range", "model.degree"},
      {R"({"id": "polynomial", "degree": 13})", 1, "out_of_range", "model.degree"},
      {R"({"id": "polynomial", "degree": 2.5})", 1, "not_integer", "model.degree"},
      {R"({"id": "polynomial", "degree": "3"})", 1, "wrong_type", "model.degree"},
      {R"({"id": "mlp", "layers": [8]})", 1, "unknown_key", "model"},
      {R"({"id": "mlp", "hidden": 8})", 1, "wrong_type", "model.hidden"},
      {R"({"id": "mlp", "hidden": []})", 1, "wrong_count", "model.hidden"},
      {R"({"id": "mlp", "hidden": [1, 1, 1, 1, 1, 1, 1]})", 1, "wrong_count", "model.hidden"},
      {R"({"id": "mlp", "hidden": [8, 0]})", 1, "out_of_range", "model.hidden[1]"},
      {R"({"id": "mlp", "hidden": [129]})", 1, "out_of_range", "model.hidden[0]"},
      {R"({"id": "mlp", "hidden": [2, 2.5]})", 1, "not_integer", "model.hidden[1]"},
      {R"({"id": "mlp", "hidden": [8, "8"]})", 1, "wrong_type", "model.hidden[1]"},
      {R"({"id": "mlp", "activation": "gelu"})", 1, "unknown_id", "model.activation"},
      {R"({"id": "mlp", "output_activation": 1})", 1, "wrong_type", "model.output_activation"},
      {R"({"id": "mlp", "initialization": "he"})", 1, "unknown_id", "model.initialization"},
      {R"({"id": "mlp", "dropout": 1})", 1, "out_of_range", "model.dropout"},
      {R"({"id": "mlp", "dropout": -0.1})", 1, "out_of_range", "model.dropout"},
      {R"({"id": "mlp", "heads": 1})", 1, "wrong_type", "model.heads"},
      {R"({"id": "mlp", "heads": []})", 1, "wrong_count", "model.heads"},
      {R"({"id": "mlp", "heads": [0]})", 1, "out_of_range", "model.heads[0]"},
      {R"({"id": "mlp", "heads": [1, 1]})", 1, "wrong_heads", "model.heads"},
      {R"({"id": "mlp", "heads": [{"hidden": [2]}]})", 1, "missing", "model.heads[0].outputs"},
      {R"({"id": "mlp", "heads": [{"outputs": 1, "width": 2}]})", 1, "unknown_key", "model.heads[0]"},
      {R"({"id": "mlp", "heads": [{"outputs": 1, "hidden": [129]}]})", 1, "out_of_range",
       "model.heads[0].hidden[0]"},
      {R"({"id": "softmax-linear"})", 1, "too_few_outputs", "model"},
      {R"({"id": "softmax-linear"})", 0, "needs_features", "model"},
      {R"({"id": "embedding"})", 1, "missing", "model.tokens"},
      {R"({"id": "embedding", "tokens": 0})", 1, "out_of_range", "model.tokens"},
      {R"({"id": "embedding", "tokens": 10001})", 1, "out_of_range", "model.tokens"},
      {R"({"id": "embedding", "tokens": 2.5})", 1, "not_integer", "model.tokens"},
      {R"({"id": "embedding", "tokens": 5})", 0, "needs_features", "model"},
  };
  for (const Refusal& refusal : refusals) {
    INFO(refusal.model);
    const Error error = test::refused([&] { made(refusal.model, refusal.features, 1); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path().starts_with(refusal.path));
  }
  const Error error = test::refused([&] { made(R"({"id": "polynomial"})", 2, 1); });
  CHECK(*error.values().find("found")->number() == 2);
  const Error heads = test::refused([&] { made(R"({"id": "mlp", "heads": [2, 1, 1]})", 2, 3); });
  CHECK(*heads.values().find("found")->number() == 4);
  CHECK(*heads.values().find("expected")->number() == 3);
}

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
TEST_CASE("dropout and heads allocate nothing", "[models]") {
  const auto model =
      made(R"({"id": "mlp", "heads": [1, {"outputs": 2, "hidden": [3]}], "dropout": 0.5})", 2, 3);
  const std::vector<Real> theta = arbitrary_theta(*model);
  std::vector<Real> gradient(theta.size());
  const Matrix x = test::arbitrary(9, 2, 1), slopes = test::arbitrary(9, 3, 2);
  Matrix y(9, 3);
  Workspace workspace = model->workspace(9);
  const Random random(1);
  workspace.random = &random;
  const long before = test::allocations();
  model->forward(theta, x, workspace, y);
  model->backward(theta, x, slopes, workspace, gradient);
  CHECK(test::allocations() == before);
}

TEST_CASE("nothing is allocated on the way forward and back", "[models]") {
  for (const ModelInfo* info : models())
    for (const Index outputs : outputs_for(*info)) {
      const auto model = usual(*info, features_for(*info, outputs), outputs);
      const std::vector<Real> theta = arbitrary_theta(*model);
      std::vector<Real> gradient(theta.size());
      const Matrix x = test::suitable_features(*model, 9), slopes = test::arbitrary(9, outputs, 2);
      Matrix y(9, outputs);
      Workspace workspace = model->workspace(9);
      const long before = test::allocations();
      for (const Index rows : {9, 4}) {
        model->forward(theta, x.topRows(rows), workspace, y.topRows(rows));
        model->backward(theta, x.topRows(rows), slopes.topRows(rows), workspace, gradient);
      }
      CHECK(test::allocations() == before);
      // The counter counts.
      const Matrix copy = x;
      CHECK(test::allocations() > before);
    }
}
#endif
