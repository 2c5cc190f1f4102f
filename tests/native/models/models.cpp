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
    Value description;
    description.set("id", info->id);
    CHECK(&make_model(description, 1, 1, "model")->info() == info);
  }
  CHECK(ids == std::vector<std::string_view>{"constant", "linear", "polynomial", "mlp"});
}

TEST_CASE("the blocks of every model fill the flat vector without gap or overlap", "[models]") {
  for (const ModelInfo* info : models())
    for (const Index outputs : {1, 3}) {
      Value description;
      description.set("id", info->id);
      const auto model = make_model(description, 1, outputs, "model");
      Index end = 0;
      for (const Block& block : model->blocks()) {
        CHECK(block.offset == end);
        CHECK(block.size() > 0);
        end += block.size();
      }
      CHECK(model->parameters() == end);
      CHECK(model->features() == 1);
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

TEST_CASE("models that are convex in their parameters start at zero", "[models]") {
  for (const std::string_view id : {"constant", "linear", "polynomial"}) {
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

TEST_CASE("linear and constant in the data's own units are the same function", "[models]") {
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
  };
  for (const Refusal& refusal : refusals) {
    INFO(refusal.model);
    const Error error = test::refused([&] { made(refusal.model, refusal.features, 1); });
    CHECK(error.code() == refusal.code);
    CHECK(error.path().starts_with(refusal.path));
  }
  const Error error = test::refused([&] { made(R"({"id": "polynomial"})", 2, 1); });
  CHECK(*error.values().find("found")->number() == 2);
}

#ifdef LOSS_LAB_COUNTS_ALLOCATIONS
TEST_CASE("nothing is allocated on the way forward and back", "[models]") {
  for (const ModelInfo* info : models())
    for (const Index outputs : {1, 2}) {
      Value description;
      description.set("id", info->id);
      const auto model = make_model(description, 1, outputs, "model");
      const std::vector<Real> theta = arbitrary_theta(*model);
      std::vector<Real> gradient(theta.size());
      const Matrix x = test::arbitrary(9, 1, 1), slopes = test::arbitrary(9, outputs, 2);
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
