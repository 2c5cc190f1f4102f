// How hard each training example pulls on the parameters: its part in the data term, and that part's
// gradient.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/session.hpp"
#include "core/types.hpp"
#include "core/value.hpp"

namespace loss_lab {

// Of each training example, in the order of the data. The whole is the data term at theta_t with nothing
// dropped, L = sum of coefficient * loss, and g its gradient.
struct Pulls {
  std::vector<std::int32_t> rows;     // of the data, a group's first
  std::vector<Real> losses;           // coefficient * loss: they add up to L
  std::vector<Real> loss_shares;      // |loss| / the sum of these; 0 where that is 0
  std::vector<Real> gradient_norms;   // |g_i|, where g_i is the gradient of the example's part of L
  std::vector<Real> gradient_shares;  // norm / the sum of these; 0 where that is 0
  std::vector<Real> along;            // g_i . g / |g|^2: they add up to 1; 0 where g is 0
  std::vector<Real> loss_tops;        // at i: the share of the i + 1 largest losses together
  std::vector<Real> gradient_tops;    // the same of the norms
  Matrix slopes;                      // dL/d output: training rows x outputs, all rows of each group
};

// Works them out, one example after another, of a session that stays at the same t.
class PullSurvey {
 public:
  explicit PullSurvey(const Session& session);
  // As it would be at the same theta under this loss. Throws Error: as make_loss, check_shapes and
  // check_targets.
  PullSurvey(const Session& session, const Value& loss);
  // Takes at most so many further examples; true once all are there.
  bool advance(const Session& session, Index most);
  // Whole once `advance` says so.
  const Pulls& pulls() const { return pulls_; }

 private:
  PullSurvey(const Session& session, std::unique_ptr<const Loss> other);
  const Loss& loss(const Session& session) const { return other_ ? *other_ : session.loss(); }

  std::unique_ptr<const Loss> other_;  // none: the session's own
  Pulls pulls_;
  bool apart_;                      // a loss looks at the rows of its own example alone
  std::vector<Real> coefficients_;  // of each loss in L
  std::vector<Real> alone_;         // the same with all but one at 0, where losses look at all rows
  std::vector<Real> gradient_, part_;
  Scratch scratch_;
};

}  // namespace loss_lab
