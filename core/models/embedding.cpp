// embedding: a table with a vector for each token; with several tokens a row, the mean of their vectors.
//
//   output = mean over the row's tokens of weight[token]
//
// PyTorch's nn.Embedding with one feature, nn.EmbeddingBag with mode "mean" with several; starts as they do,
// standard normal. The same as a linear model without bias of each token's share in the row, a feature for
// every token there is, but nothing is multiplied by all the zeros.
#include "core/math/kernels.hpp"
#include "core/models/initialization.hpp"
#include "core/models/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

// The tape shows the shares where they are no more numbers than this.
constexpr Index most_shares = 100'000;

class Embedding final : public Model {
 public:
  Embedding(Index features, Index tokens, Index outputs, Initialization initialization)
      : features_(features), initialization_(initialization), table_{{"weight", 0, tokens, outputs}} {}

  const ModelInfo& info() const override { return embedding_model; }
  std::span<const Block> blocks() const override { return table_; }
  Index features() const override { return features_; }
  Index outputs() const override { return table().cols; }
  Index tokens() const override { return table().rows; }

  Workspace workspace(Index) const override { return {}; }

  // As torch.nn.init counts in a table: a row has as many inputs as it has columns.
  Vector initial(const Random& random) const override {
    Vector theta = Vector::Zero(parameters());
    const Spread spread = initialization_ == Initialization::standard
                              ? Spread{Spread::Shape::normal, 1}
                              : spread_of(initialization_, outputs(), tokens());
    draw(spread, random, 0, parameters(), theta);
    return theta;
  }

  void forward(ConstReals theta, const ConstMatrixView& features, Workspace&,
               MatrixView outputs) const override {
    math::lookup(features, block_view(theta, table()), outputs);
  }

  void backward(ConstReals, const ConstMatrixView& features, const ConstMatrixView& slopes, Workspace&,
                Reals gradient) const override {
    math::lookup_gradient(features, slopes, Eigen::Map<Matrix>(gradient.data(), tokens(), this->outputs()));
  }

  void trace(ConstReals theta, const ConstMatrixView& features, const Workspace&,
             const ConstMatrixView& outputs, Tape& tape) const override {
    tape.examples("x", "x", features);
    tape.whole("weight", "weight", block_view(theta, table()));
    if (!shows_shares(tape)) {
      tape.examples("output", "output", outputs);
      return;
    }
    Matrix shares = Matrix::Zero(static_cast<Index>(tape.rows().size()), tokens());
    for (Index i = 0; i < shares.rows(); ++i)
      for (Index c = 0; c < features_; ++c) {
        const Index token = math::token(features(tape.rows()[static_cast<std::size_t>(i)], c), tokens());
        if (token >= 0) shares(i, token) += 1 / static_cast<Real>(features_);
      }
    tape.looked_at("token_share", "token_share", std::move(shares));
    tape.examples("output", "output", outputs, "", "matmul(x, weight)",
                  {{"x", "token_share"}, {"weight", "weight"}});
  }

  void trace_back(ConstReals, const ConstMatrixView&, const ConstMatrixView&, const Workspace&,
                  ConstReals gradient, Tape& tape) const override {
    const Matrix values = block_view(gradient, table());
    if (shows_shares(tape))
      tape.whole("gradient.weight", "gradient", values, "", "matmul(transpose(x), slope)",
                 {{"slope", "slope"}, {"x", "token_share"}});
    else
      tape.whole("gradient.weight", "gradient", values);
  }

  // Tokens are not scaled, and a mean of vectors moves and stretches as they do.
  std::vector<Real> natural(ConstReals theta, ConstReals, ConstReals, Real target_mean,
                            Real target_scale) const override {
    std::vector<Real> result(theta.begin(), theta.end());
    for (Real& value : result) value = target_mean + target_scale * value;
    return result;
  }

 private:
  const Block& table() const { return table_.front(); }
  bool shows_shares(const Tape& tape) const {
    return static_cast<Index>(tape.rows().size()) <= most_shares / tokens();
  }

  Index features_;
  Initialization initialization_;
  std::vector<Block> table_;
};

constexpr Choice choices[] = {initialization_choice};
constexpr Parameter parameters[] = {
    {.name = "tokens", .symbol = "V", .initial = 10, .min = 1, .max = 10'000, .integer = true}};
constexpr std::string_view keys[] = {"id", "tokens", "initialization"};

std::unique_ptr<const Model> make(const Reader& description, Index features, Index outputs) {
  description.expect_keys(keys);
  const Index tokens = description.required("tokens").integer({parameters[0].min, parameters[0].max});
  return std::make_unique<Embedding>(features, tokens, outputs, read_initialization(description));
}

}  // namespace

const ModelInfo embedding_model = {
    .id = "embedding",
    .formula = "",
    .parameters = parameters,
    .choices = choices,
    .takes_tokens = true,
    .make = make,
};

}  // namespace loss_lab
