// Tversky loss: Dice with a price for each kind of mistake.
//
//   value   1 - I / W,    q = sigmoid(p),  I = sum of q_j y_j,
//           W = I + alpha sum of q_j (1 - y_j) + beta sum of (1 - q_j) y_j + 1e-7
//   slope   (I (y_j + alpha (1 - y_j) - beta y_j) - y_j W) / W^2 q_j (1 - q_j)
//
// The outputs p are logits, sigmoid(p_j) the share of label j that is predicted; the targets y are 0 or 1 for
// each label. alpha: the price of labels wrongly on; beta: that of labels wrongly off; plain numbers. No
// unit.
// Teaches: with both at one half it is Dice; a greater beta finds more of what is there, and more that is
// not.
// Source: S. S. M. Salehi, D. Erdogmus, A. Gholipour, "Tversky Loss Function for Image Segmentation Using 3D
// Fully Convolutional Deep Networks", MLMI 2017, https://doi.org/10.1007/978-3-319-67389-9_44.
#include "core/losses/list.hpp"
#include "core/losses/overlap.hpp"

namespace loss_lab {
namespace {

constexpr Parameter parameters[] = {{.name = "alpha", .symbol = "α", .initial = 0.5, .min = 0, .max = 1},
                                    {.name = "beta", .symbol = "β", .initial = 0.5, .min = 0, .max = 1}};

struct Tversky : Overlap {
  explicit Tversky(ConstReals values) : Overlap{.alpha = values[0], .beta = values[1], .smoothing = 1e-7} {}
};

}  // namespace

const LossInfo tversky_loss = {
    .id = "tversky",
    .formula =
        "1 - row_sum(sigmoid(p) * y)"
        " / (row_sum(sigmoid(p) * y + alpha * sigmoid(p) * (1 - y) + beta * sigmoid(-p) * y) + 1e-7)",
    .slope =
        "(row_sum(sigmoid(p) * y) * (y + alpha * (1 - y) - beta * y)"
        " - y * (row_sum(sigmoid(p) * y + alpha * sigmoid(p) * (1 - y) + beta * sigmoid(-p) * y) + 1e-7))"
        " * sigmoid(p) * sigmoid(-p)"
        " / (row_sum(sigmoid(p) * y + alpha * sigmoid(p) * (1 - y) + beta * sigmoid(-p) * y) + 1e-7)^2",
    .parameters = parameters,
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
    .twins = {.pytorch = "", .keras = "Tversky", .optax = "dice_loss", .scikit_learn = ""},
    .reference = {"Salehi, Erdogmus, Gholipour (2017), Tversky Loss Function for Image Segmentation",
                  "https://doi.org/10.1007/978-3-319-67389-9_44"},
    .make = make_groups<Tversky, tversky_loss>};

}  // namespace loss_lab
