// polynomial: a weighted sum of the powers of one feature, plus a bias: a curve, still convex in its
// parameters.
//
//   output = weight_1 x + weight_2 x^2 + ... + weight_degree x^degree + bias
//
// x is the feature as training sees it; standardized, its powers stay of comparable size.
#include "core/models/affine.hpp"
#include "core/models/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

class Polynomial final : public Affine {
 public:
  Polynomial(Index degree, Index outputs) : Affine(1, degree, outputs) {}

  const ModelInfo& info() const override { return polynomial_model; }
  Workspace workspace(Index rows) const override { return {{Matrix(rows, terms())}, {}}; }
  // The coefficients in the data's own units cancel one another in too many digits to be shown.
  std::vector<Real> natural(ConstReals, ConstReals, ConstReals, Real, Real) const override { return {}; }

 private:
  void expand(const ConstMatrixView& features, Workspace& workspace) const override {
    Matrix& powers = workspace.activations[0];
    for (Index i = 0; i < features.rows(); ++i) powers(i, 0) = features(i, 0);
    for (Index j = 1; j < terms(); ++j)
      for (Index i = 0; i < features.rows(); ++i) powers(i, j) = powers(i, j - 1) * features(i, 0);
  }
  ConstMatrixView expanded(const ConstMatrixView& features, const Workspace& workspace) const override {
    return workspace.activations[0].topRows(features.rows());
  }
  void trace_terms(const ConstMatrixView& features, const Workspace& workspace, Tape& tape) const override {
    Matrix exponents(1, terms());
    for (Index j = 0; j < terms(); ++j) exponents(0, j) = static_cast<Real>(j + 1);
    tape.examples("x", "x", features);
    tape.whole("exponent", "exponent", exponents);
    tape.examples("power", "power", expanded(features, workspace), "", "x ^ exponent",
                  {{"x", "x"}, {"exponent", "exponent"}});
  }
  std::string_view terms_entry() const override { return "power"; }
};

constexpr Parameter parameters[] = {
    {.name = "degree", .symbol = "d", .initial = 3, .min = 1, .max = 12, .integer = true}};

std::unique_ptr<const Model> make(const Reader& description, Index features, Index outputs) {
  description.expect_keys(polynomial_model.parameters);
  if (features != 1) description.fail("one_feature", {{"found", static_cast<Real>(features)}});
  const auto degree = static_cast<Index>(description.parameters(polynomial_model.parameters)[0]);
  return std::make_unique<Polynomial>(degree, outputs);
}

}  // namespace

const ModelInfo polynomial_model = {
    .id = "polynomial",
    .formula = "",
    .parameters = parameters,
    .make = make,
};

}  // namespace loss_lab
