// What is told of losses that authors write, and that nothing is told of sound ones.
#include "core/review.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "tests/native/support/json.hpp"
#include "tests/native/support/variants.hpp"

using namespace loss_lab;

namespace {

const std::vector<Real> targets = {-1.25, 0.5, 0.75, 2.25};

Review review(const std::string& expression) {
  const Value description = Value::Object{{"id", "custom"}, {"expression", expression}};
  return review_loss(*make_loss(description, "loss"), targets);
}

std::vector<std::string> codes(const Review& review) {
  std::vector<std::string> found;
  for (const Warning& warning : review.warnings) found.emplace_back(warning.code);
  std::ranges::sort(found);
  return found;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("an author is told what an expression does where the data reach", "[review]") {
  CHECK(codes(review("r^2")).empty());
  CHECK(codes(review("log(1 + r^2)")).empty());
  CHECK(codes(review("abs(r)")) == Codes{"not_differentiable"});
  CHECK(codes(review("r^3")) == Codes{"negative_values", "unbounded_below"});
  CHECK(codes(review("r")) == Codes{"negative_values", "unbounded_below"});
  CHECK(codes(review("-log(1 + r^2)")) == Codes{"negative_values", "unbounded_below"});
  CHECK(codes(review("exp(-r^2) - 2")) == Codes{"negative_values"});
  CHECK(codes(review("max(0, abs(r) - 1)")) == Codes{"flat", "not_differentiable"});
  CHECK(codes(review("7")) == Codes{"flat"});
  CHECK(codes(review("if(r > 1, 1, r^2)")) == Codes{"flat", "not_differentiable"});
  CHECK(codes(review("log(p)")) == Codes{"negative_values", "not_finite"});
  // Its values are numbers everywhere, and so are their differences; its slopes are not.
  CHECK(codes(review("2e303 * sin(1e5 * p)^2")) == Codes{"not_finite"});
  CHECK(review("2e303 * sin(1e5 * p)^2").compared < review("r^2").compared / 10 * 9);
  // Falls far out, but less and less; and faster than any number.
  CHECK(codes(review("-r^2 / (1e10 + r^2)")) == Codes{"negative_values"});
  CHECK(codes(review("-exp(p)")) == Codes{"negative_values", "unbounded_below"});
  // A corner that no target of these comes near.
  CHECK(codes(review("if(r > 1000, 2 * r, r^2)")).empty());
}

TEST_CASE("a warning tells where", "[review]") {
  const Review corner = review("if(p < 0.625, 0, (p - 0.625)^2) + max(0, 0.5 - y)");
  REQUIRE(codes(corner) == Codes{"flat"});
  CHECK(corner.warnings.front().to < 0.625);
  CHECK(corner.warnings.front().from < -4);
  const Review kink = review("abs(p - 0.3)");
  REQUIRE(codes(kink) == Codes{"not_differentiable"});
  CHECK(std::fabs(kink.warnings.front().at - 0.3) < 1e-8);
}

TEST_CASE("slopes are compared with differences, and a wrong one is found", "[review]") {
  const Review sound = review("log(1 + abs(r)^1.5)");
  CHECK(sound.compared > 400);
  CHECK(sound.worst < 1e-6);
  // mse whose slope lacks the factor 2.
  class Wrong final : public Loss {
   public:
    const LossInfo& info() const override { return *loss_lab::losses().front(); }
    ConstReals settings() const override { return {}; }
    void evaluate(const LossInput& input, Reals values, MatrixView slopes, Reals) const override {
      slopes = input.outputs - input.targets;
      for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = slopes(static_cast<Index>(i), 0) * slopes(static_cast<Index>(i), 0);
    }
  };
  CHECK(review_loss(Wrong(), targets).worst > 0.4);
}

TEST_CASE("of every elementwise loss of the catalog, corners are told exactly where there are some",
          "[review]") {
  for (const LossInfo* info : losses()) {
    if (!test::is_elementwise(*info)) continue;
    INFO(info->id);
    const auto loss = make_loss(Value::Object{{"id", info->id}}, "loss");
    const std::vector<Real> labels = {0, 1, 1}, amounts = {1, 2, 4};
    const bool classes = info->targets == Targets::label || info->targets == Targets::probability;
    const std::vector<Real>& suited = classes ? labels : info->targets == Targets::number ? targets : amounts;
    const auto found = codes(review_loss(*loss, suited));
    CHECK(std::ranges::count(found, "not_differentiable") == !info->claims.smooth);
    if (info->claims.non_negative) CHECK(std::ranges::count(found, "negative_values") == 0);
    CHECK(std::ranges::count(found, "unbounded_below") == 0);
  }
}
