// Dice loss: one minus the overlap of predicted and true labels, measured against their sizes.
//
//   value   1 - 2 I / (S + 1e-7),    q = sigmoid(p),  I = sum of q_j y_j,  S = sum of q_j + y_j
//   slope   2 (I - y_j (S + 1e-7)) / (S + 1e-7)^2 q_j (1 - q_j)
//
// The outputs p are logits, sigmoid(p_j) the share of label j that is predicted; the targets y are 0 or 1 for
// each label. No parameters, no unit.
// Teaches: the many labels that are rightly off count for nothing, so the few that are on are not drowned;
// with none on there is nothing to overlap, and the loss is 1 whatever is predicted.
// Source: F. Milletari, N. Navab, S.-A. Ahmadi, "V-Net: Fully Convolutional Neural Networks for Volumetric
// Medical Image Segmentation", 3DV 2016, https://doi.org/10.1109/3DV.2016.79.
#include "core/losses/list.hpp"
#include "core/losses/overlap.hpp"

namespace loss_lab {
namespace {

// Half of each, of which the doubled overlap asks.
struct Dice : Overlap {
  explicit Dice(ConstReals) : Overlap{.alpha = 0.5, .beta = 0.5, .smoothing = 0.5e-7} {}
};

}  // namespace

const LossInfo dice_loss = {
    .id = "dice",
    .formula = "1 - 2 * row_sum(sigmoid(p) * y) / (row_sum(sigmoid(p) + y) + 1e-7)",
    .slope =
        "2 * (row_sum(sigmoid(p) * y) - y * (row_sum(sigmoid(p) + y) + 1e-7)) * sigmoid(p) * sigmoid(-p)"
        " / (row_sum(sigmoid(p) + y) + 1e-7)^2",
    .parameters = {},
    .task = Task::multilabel,
    .targets = Targets::label,
    .form = {.columns = Columns::row},
    .link = Link::sigmoid,
    .unit = Unit::none,
    .claims = {.convex = false,
               .smooth = true,
               .bounded = true,
               .non_negative = true,
               .zero_at_perfect = false,
               .robust = true,
               .translation_invariant = false,
               .homogeneous = {}},
    .best_constant = BestConstant::none,
    .twins = {.pytorch = "", .keras = "Dice", .optax = "binary_dice_loss", .scikit_learn = ""},
    .reference = {"Milletari, Navab, Ahmadi (2016), V-Net", "https://doi.org/10.1109/3DV.2016.79"},
    .make = make_groups<Dice, dice_loss>};

}  // namespace loss_lab
