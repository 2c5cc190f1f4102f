#include "core/slice.hpp"

namespace loss_lab {

namespace {

std::vector<Real> read_point(const Reader& reader, std::size_t parameters) {
  std::vector<Real> point = reader.numbers();
  if (point.size() != parameters)
    reader.fail("wrong_length",
                {{"found", static_cast<Real>(point.size())}, {"expected", static_cast<Real>(parameters)}});
  return point;
}

}  // namespace

SliceAxis read_slice_axis(const Reader& reader, ConstReals anchor) {
  static constexpr std::string_view keys[] = {"parameter", "direction", "from", "to", "n"};
  reader.expect_keys(keys);
  if (const auto direction = reader.optional("direction")) return {read_point(*direction, anchor.size()), 0};
  const Range places = {0, static_cast<Real>(anchor.size()) - 1};
  const auto place = static_cast<std::size_t>(reader.required("parameter").integer(places));
  SliceAxis axis{std::vector<Real>(anchor.size(), 0), anchor[place]};
  axis.direction[place] = 1;
  return axis;
}

std::vector<Real> read_anchor(const Reader& query, ConstReals theta) {
  if (const auto given = query.optional("anchor")) return read_point(*given, theta.size());
  return {theta.begin(), theta.end()};
}

}  // namespace loss_lab
