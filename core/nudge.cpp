#include "core/nudge.hpp"

#include <vector>

#include "core/reader.hpp"

namespace loss_lab {

Nudge nudge(const Session& session, const Value& query) {
  static constexpr std::string_view keys[] = {"parameter", "by"};
  std::vector<Real> theta(session.theta().begin(), session.theta().end());
  const Reader reader(query, "");
  reader.expect_keys(keys);
  const Range places = {0, static_cast<Real>(theta.size()) - 1};
  const auto place = static_cast<std::size_t>(reader.required("parameter").integer(places));
  const Reader distance = reader.required("by");
  const Real by = distance.number();
  if (by == 0) distance.fail("no_move");

  const Objective& objective = session.objective();
  const Batch rows = session.training_rows();
  Scratch scratch(objective, rows.features.rows());
  std::vector<Real> gradient(theta.size());
  const Real loss = objective.evaluate(theta, rows, scratch, gradient);
  theta[place] += by;
  const Real nudged = objective.value(theta, rows, scratch);
  return {loss, nudged, nudged - loss, (nudged - loss) / by, gradient[place]};
}

}  // namespace loss_lab
