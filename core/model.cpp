#include "core/model.hpp"

#include "core/listed.hpp"
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

std::unique_ptr<const Model> make_model(const Value& description, Index features, Index outputs,
                                        std::string_view path) {
  const Reader reader(description, std::string(path));
  const ModelInfo& info = read_id<ModelInfo>(reader, all);
  if (info.needs_features && features == 0) reader.fail("needs_features", {{"model", Value(info.id)}});
  return info.make(reader, features, outputs);
}

}  // namespace loss_lab
