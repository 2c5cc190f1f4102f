// The list of all losses, in the order that menus show them: a new one is a file in this folder and a line
// here.
#pragma once

#include "core/info.hpp"

// clang-format off
#define LOSS_LAB_LOSSES(loss) \
  loss(mse_loss) \
  loss(mae_loss) \
  loss(log_cosh_loss) \
  loss(msle_loss) \
  loss(mape_loss) \
  loss(huber_loss) \
  loss(smooth_l1_loss) \
  loss(quantile_loss) \
  loss(epsilon_insensitive_loss) \
  loss(poisson_nll_loss) \
  loss(gaussian_nll_loss) \
  loss(gamma_nll_loss) \
  loss(tweedie_loss) \
  loss(distance_loss) \
  loss(bce_loss) \
  loss(focal_loss) \
  loss(hinge_loss) \
  loss(squared_hinge_loss) \
  loss(exponential_loss) \
  loss(soft_margin_loss) \
  loss(perceptron_loss) \
  loss(softmax_cross_entropy_loss) \
  loss(categorical_focal_loss) \
  loss(multi_margin_loss) \
  loss(kl_divergence_loss) \
  loss(generalized_cross_entropy_loss) \
  loss(multi_label_margin_loss) \
  loss(multi_label_soft_margin_loss) \
  loss(dice_loss) \
  loss(tversky_loss) \
  loss(contrastive_loss) \
  loss(hinge_embedding_loss) \
  loss(cosine_embedding_loss) \
  loss(triplet_margin_loss) \
  loss(info_nce_loss) \
  loss(margin_ranking_loss) \
  loss(listwise_softmax_loss) \
  loss(bradley_terry_loss) \
  loss(dpo_loss) \
  loss(policy_reward_loss) \
  loss(value_loss) \
  loss(sum_loss) \
  loss(custom_loss)
// clang-format on

namespace loss_lab {

#define LOSS_LAB_DECLARE(loss) extern const LossInfo loss;
LOSS_LAB_LOSSES(LOSS_LAB_DECLARE)
#undef LOSS_LAB_DECLARE

}  // namespace loss_lab
