/**
 * What else is searched for where something of the catalog, or a whole exhibit, is meant: names from textbooks and
 * libraries that no sentence here says. English ones find in every language; the others have only what they say otherwise.
 */
import type { Synonyms } from "../subjects.js";

export const synonyms: Synonyms = {
  "losses.mse": ["L2 loss", "quadratic loss", "least squares", "MSELoss"],
  "losses.mae": ["L1 loss", "least absolute deviations", "L1Loss"],
  "losses.huber": ["robust", "HuberLoss"],
  "losses.quantile": ["pinball"],
  "losses.bce": [
    "log loss",
    "logistic regression",
    "negative log-likelihood",
    "BCELoss",
    "BCEWithLogitsLoss",
  ],
  "losses.softmax_cross_entropy": [
    "log loss",
    "categorical cross-entropy",
    "multinomial logistic regression",
    "negative log-likelihood",
    "CrossEntropyLoss",
    "NLLLoss",
  ],
  "losses.kl_divergence": ["Kullback-Leibler", "relative entropy", "KLDivLoss"],
  "losses.margin_ranking": ["pairwise", "learning to rank"],
  "losses.listwise_softmax": ["ListNet"],
  "metrics.accuracy": ["hit rate"],
  "metrics.precision": ["positive predictive value", "confusion matrix"],
  "metrics.recall": ["sensitivity", "true positive rate"],
  "metrics.r2": ["coefficient of determination", "explained variance"],
  "optimizers.sgd": ["stochastic gradient descent"],
  "models.linear": ["linear regression"],
  "models.mlp": ["multilayer perceptron", "deep learning"],
  "penalties.l1": ["sparsity"],
  "penalties.l2": ["weight decay", "Tikhonov"],
  "parameters.learning_rate": ["step size", "lr"],
  "parameters.seed": ["random initialization"],
  "parameters.class_weights": ["imbalanced classes", "cost-sensitive"],
  "exhibits.backprop": ["backpropagation", "chain rule"],
  "exhibits.dials": ["partial derivative", "slope"],
  "exhibits.downhill": ["gradient descent", "loss landscape"],
  "exhibits.mini-batches": ["SGD", "stochastic"],
  "exhibits.overfitting": ["generalization", "validation set", "test set"],
  "exhibits.plateaus": ["vanishing gradient", "local minimum", "saddle point"],
  "exhibits.regularization": ["regularisation", "shrinkage"],
  "exhibits.screening": ["ROC curve", "AUC", "threshold", "false negative", "imbalanced"],
  "exhibits.spam": ["F1 score", "confusion matrix", "threshold"],
  "exhibits.two-losses": ["multi-task", "weighted sum"],
  "exhibits.underfitting": ["bias", "capacity"],
};
