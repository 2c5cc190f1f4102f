// Whether a loss can take these targets, and how many outputs it asks of a model for them.
#pragma once

#include <vector>

#include "core/dataset.hpp"
#include "core/loss.hpp"
#include "core/reader.hpp"
#include "core/types.hpp"

namespace loss_lab {

// At most so many outputs, whatever the data hold.
inline constexpr Index most_outputs = 1000;
// At most so many rows that look at one another.
inline constexpr Index most_rows_together = 2000;

// The targets as the loss takes them: a row per example, of whose rows the first speaks for all; no column
// where the loss takes none. targets: a row per row of the data.
Matrix by_example(const Loss& loss, const Matrix& targets);

// The number of outputs for these targets (rows x columns, one row per example); 0 where the model may
// choose. Of Targets::category or class_index in one column it is the number of classes: of those named, else
// one more than the largest index. `reader` stands at the loss. Throws Error: wrong_columns {loss, found,
// expected}; too_many_outputs {found, max}; wrong_range {found, min, max} (a term's columns).
Index outputs_for(const Loss& loss, const Matrix& targets, const std::vector<Dataset::Axis>& axes,
                  const Reader& reader);

// Throws Error: wrong_targets {loss, targets, column, row, found}; the row is that of the data, of which each
// row of targets takes `rows_each`. wrong_list {loss, list, found, expected}: a number for each output is
// missing.
void check_targets(const Loss& loss, const Matrix& targets, const std::vector<Dataset::Axis>& axes,
                   Index outputs, Index rows_each, const Reader& reader);

// A loss whose rows look at one another takes time by the square of their number. rows: of one batch. Throws
// Error batch_too_large {loss, found, max}.
void check_batch(const Loss& loss, Index rows, const Reader& reader);

// For targets and outputs that come from no model. Throws Error: incomplete_group {loss, found, group},
// shape_mismatch {rows, cols, expected_rows, expected_cols}; wrong_range as outputs_for.
void check_shapes(const Loss& loss, const Matrix& outputs, const Matrix& targets, const Reader& reader);

}  // namespace loss_lab
