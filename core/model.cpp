#include "core/model.hpp"

#include "core/listed.hpp"
#include "core/math/kernels.hpp"
#include "core/models/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

#define LOSS_LAB_ADDRESS(model) &model,
constexpr const ModelInfo* all[] = {LOSS_LAB_MODELS(LOSS_LAB_ADDRESS)};
#undef LOSS_LAB_ADDRESS

}  // namespace

Index Model::parameters() const { return blocks().back().offset + blocks().back().size(); }

std::span<const ModelInfo* const> models() { return all; }

const ModelInfo& read_model_info(const Reader& description) { return read_id<ModelInfo>(description, all); }

std::unique_ptr<const Model> make_model(const Value& description, Index features, Index outputs,
                                        std::string_view path) {
  const Reader reader(description, std::string(path));
  const ModelInfo& info = read_model_info(reader);
  if (info.needs_features && features == 0) reader.fail("needs_features", {{"model", Value(info.id)}});
  if (outputs < info.least_outputs)
    reader.fail("too_few_outputs", {{"model", Value(info.id)},
                                    {"found", static_cast<Real>(outputs)},
                                    {"min", static_cast<Real>(info.least_outputs)}});
  return info.make(reader, features, outputs);
}

void check_tokens(const Model& model, const ConstMatrixView& features, std::span<const std::string> columns,
                  std::string_view path) {
  const Index tokens = model.tokens();
  if (tokens == 0) return;
  for (Index j = 0; j < features.cols(); ++j)
    for (Index i = 0; i < features.rows(); ++i)
      if (math::token(features(i, j), tokens) < 0)
        throw Error("wrong_token", std::string(path),
                    {{"model", Value(model.info().id)},
                     {"column", Value(columns[static_cast<std::size_t>(j)])},
                     {"row", static_cast<Real>(i)},
                     {"found", features(i, j)},
                     {"max", static_cast<Real>(tokens - 1)}});
}

}  // namespace loss_lab
