#include "core/model.hpp"

#include <algorithm>

#include "core/models/list.hpp"
#include "core/reader.hpp"

namespace loss_lab {
namespace {

#define LOSS_LAB_ADDRESS(model) &models::model,
constexpr const ModelInfo* all[] = {LOSS_LAB_MODELS(LOSS_LAB_ADDRESS)};
#undef LOSS_LAB_ADDRESS

}  // namespace

Index Model::parameters() const { return blocks().back().offset + blocks().back().size(); }

std::span<const ModelInfo* const> models() { return all; }

std::unique_ptr<const Model> make_model(const Value& description, Index features, Index outputs,
                                        std::string_view path) {
  const Reader reader(description, std::string(path));
  std::string_view ids[std::size(all)];
  std::transform(std::begin(all), std::end(all), ids, [](const ModelInfo* info) { return info->id; });
  const std::string_view id = reader.required("id").one_of(ids);
  const ModelInfo& info = *all[std::find(std::begin(ids), std::end(ids), id) - std::begin(ids)];
  if (info.needs_features && features == 0)
    reader.fail("needs_features", {{"model", Value(info.id)}});
  return info.make(reader, features, outputs);
}

}  // namespace loss_lab
