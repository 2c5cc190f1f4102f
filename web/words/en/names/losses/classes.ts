/** Losses on classes: one of two, one of several, or any number of labels. */
import { columns } from "./columns.js";

/** A parameter that focal losses share. */
const gamma = {
  name: "Turning down",
  description: "How far examples that are right already are turned down: 0 is not at all.",
};

export const classes = {
  bce: {
    name: "Cross-entropy",
    mean: "Mean cross-entropy",
    sum: "Sum of cross-entropies",
    description:
      "The surprise at the true class: small when it was given a high probability, without limit when it was ruled out.",
    twins: `PyTorch’s BCEWithLogitsLoss is the same, pos_weight too. Its weight multiplies losses, but its mean still divides by how many there are; here it divides by the summed weights. BCELoss takes the probability, sigmoid of this output, and cuts its logarithm off at −100. Keras’ BinaryCrossentropy takes probabilities, kept 1e-7 away from 0 and 1, unless from_logits=True; label_smoothing is the same. Optax’ sigmoid_binary_cross_entropy is the same, not averaged. scikit-learn’s log_loss is the same in SGDClassifier, and takes probabilities as a metric. ${columns}`,
  },
  focal: {
    name: "Focal",
    mean: "Mean focal loss",
    sum: "Sum of focal losses",
    description:
      "Cross-entropy that turns down what is right already: the surer of the true class, the less an example counts, so the hard ones decide.",
    twins:
      "torchvision’s sigmoid_focal_loss is the same, not averaged unless asked; an alpha below 0 switches its weights off, while here alpha always weighs. Keras’ BinaryFocalCrossentropy takes probabilities unless from_logits=True, and uses alpha only with apply_class_balancing=True. Optax’ sigmoid_focal_loss uses alpha only where it is given. torch.nn and scikit-learn have none.",
    parameters: {
      gamma,
      alpha: { name: "Weight of class 1", description: "Class 0 weighs what is left to 1." },
    },
  },
  hinge: {
    name: "Hinge",
    mean: "Mean hinge loss",
    sum: "Sum of hinge losses",
    description:
      "Nothing to pay once a point is on its side by the margin; before that, the distance still to go.",
    twins:
      "Targets here are 0 or 1. Keras’ Hinge takes 0 and 1 or −1 and 1, Optax’ hinge_loss only −1 and 1, and scikit-learn’s hinge whatever the classes are called. PyTorch has none for one score: MultiMarginLoss of the two scores −p/2 and p/2 is half of it.",
  },
  squared_hinge: {
    name: "Squared hinge",
    mean: "Mean squared hinge loss",
    sum: "Sum of squared hinge losses",
    description:
      "The square of the distance still to go to the margin: gentler than hinge close to it, and harsher on points far on the wrong side.",
    twins:
      "Targets here are 0 or 1. Keras’ SquaredHinge takes 0 and 1 or −1 and 1. scikit-learn’s SGDClassifier has the same as squared_hinge; LinearSVC adds up the examples and multiplies them by C. PyTorch has none for one score: MultiMarginLoss with p=2 of the two scores −p/2 and p/2 is half of it. Optax has none.",
  },
  exponential: {
    name: "Exponential",
    mean: "Mean exponential loss",
    sum: "Sum of exponential losses",
    description:
      "It grows by the same factor with every unit that a score lies on the wrong side, so a single wrong label can take over the fit.",
    twins:
      "Targets here are 0 or 1. The exponential loss of scikit-learn’s GradientBoostingClassifier is the same, and AdaBoost rests on it; the best score is half the log-odds, so the probability of class 1 is sigmoid(2p). PyTorch, Keras and Optax have none.",
  },
  soft_margin: {
    name: "Soft margin",
    mean: "Mean soft margin loss",
    sum: "Sum of soft margin losses",
    description:
      "Hinge without its corner: the price falls smoothly as a point moves to its own side, and never quite reaches nothing, so every point keeps a small pull.",
    twins: `PyTorch’s SoftMarginLoss takes targets −1 and 1; here they are 0 and 1, and with them it is the same number as BCEWithLogitsLoss, as Keras’ BinaryCrossentropy with from_logits=True, and as Optax’ sigmoid_binary_cross_entropy. scikit-learn’s SGDClassifier calls it log_loss. ${columns}`,
  },
  perceptron: {
    name: "Perceptron",
    mean: "Mean perceptron loss",
    sum: "Sum of perceptron losses",
    description:
      "The size of the score where its sign is wrong, and nothing where it is right: only points on the wrong side pull, and no margin is asked for.",
    twins:
      "Targets here are 0 or 1. scikit-learn’s perceptron is the same, and like here a score of exactly 0 pulls as if it were wrong. Optax’ perceptron_loss takes targets −1 and 1. PyTorch and Keras have none.",
  },
  softmax_cross_entropy: {
    name: "Softmax cross-entropy",
    mean: "Mean softmax cross-entropy",
    sum: "Sum of softmax cross-entropies",
    description:
      "Scores become probabilities that add up to one, and what counts is the surprise at the true class: small when it got most, without limit when it got nothing.",
    twins:
      "PyTorch’s CrossEntropyLoss is the same for each example; with class weights (its weight) and class indices its mean divides by the summed weights of the true classes, here by the summed weights of the examples. NLLLoss takes log-probabilities: log_softmax of these outputs. Keras’ SparseCategoricalCrossentropy (class indices) and CategoricalCrossentropy (distributions) take probabilities unless from_logits=True. Optax’ softmax_cross_entropy_with_integer_labels and softmax_cross_entropy are the same, not averaged. scikit-learn’s log_loss takes probabilities.",
  },
  categorical_focal: {
    name: "Categorical focal",
    mean: "Mean categorical focal loss",
    sum: "Sum of categorical focal losses",
    description:
      "Softmax cross-entropy that turns down what is right already: the more probability the true class has, the less an example counts, so the hard ones decide.",
    twins:
      "Keras’ CategoricalFocalCrossentropy is the same; it takes probabilities, kept 1e-7 away from 0 and 1, unless from_logits=True. alpha is one factor for all classes and balances nothing. PyTorch, Optax and scikit-learn have none.",
    parameters: {
      gamma,
      alpha: { name: "Factor", description: "The same for every example and every class." },
    },
  },
  multi_margin: {
    name: "Multi-class margin",
    mean: "Mean multi-class margin loss",
    sum: "Sum of multi-class margin losses",
    description:
      "The true class has to lead each other class by the margin: every rival that comes closer costs what is missing, divided by the number of classes.",
    twins:
      "PyTorch’s MultiMarginLoss is the same; with its weight, its mean still divides by the number of examples. Keras’ CategoricalHinge and Optax’ multiclass_hinge_loss count the closest rival alone, and do not divide by the number of classes. scikit-learn’s hinge_loss does so too, as a metric.",
    parameters: {
      p: { name: "Power", description: "1: what is missing counts as it is; 2: its square counts." },
      margin: { name: "Lead needed", description: "By how much the true class has to lead each other one." },
    },
  },
  kl_divergence: {
    name: "KL divergence",
    mean: "Mean KL divergence",
    sum: "Sum of KL divergences",
    description:
      "How far predicted probabilities are from the target’s: forward, it costs to miss what the target holds likely; in reverse, it costs to bet on what the target holds unlikely.",
    twins:
      "PyTorch’s KLDivLoss takes log-probabilities, log_softmax of these outputs; this is its reduction=batchmean, while its mean also divides by the number of classes. Keras’ KLDivergence takes probabilities, and raises both sides to at least 1e-7. Optax’ kl_divergence takes log-probabilities, and is not averaged. All of them are forward; for the reverse, swap the two sides. scikit-learn has none.",
    parameters: {
      direction: {
        name: "Direction",
        description: "Which of the two the differences are weighted by: the target, or the prediction.",
        forward: "Forward: cover all that is likely",
        reverse: "Reverse: keep to what is likely",
      },
    },
  },
  generalized_cross_entropy: {
    name: "Generalized cross-entropy",
    mean: "Mean generalized cross-entropy",
    sum: "Sum of generalized cross-entropies",
    description:
      "Between cross-entropy (q near 0) and the probability that the true class did not get (q = 1): no example costs more than 1/q, so wrong labels cannot take over.",
    twins:
      "Keras’ CategoricalGeneralizedCrossEntropy takes class indices and probabilities, softmax of these outputs. PyTorch, Optax and scikit-learn have none.",
    parameters: {
      q: {
        name: "From surprise to miss",
        description:
          "Near 0 it is the surprise of cross-entropy, at 1 the probability that the true class did not get.",
      },
    },
  },
  multi_label_margin: {
    name: "Multi-label margin",
    mean: "Mean multi-label margin loss",
    sum: "Sum of multi-label margin losses",
    description:
      "Every label that is on has to lead every label that is off by one: each pair that does not costs what is missing, divided by the number of labels.",
    twins:
      "PyTorch’s MultiLabelMarginLoss takes the indices of the labels that are on, filled up with −1; here each label’s target is 0 or 1. Keras, Optax and scikit-learn have none.",
  },
  multi_label_soft_margin: {
    name: "Multi-label soft margin",
    mean: "Mean multi-label soft margin loss",
    sum: "Sum of multi-label soft margin losses",
    description:
      "Cross-entropy for each label by itself, averaged over the labels: any number of them may be on.",
    twins:
      "PyTorch’s MultiLabelSoftMarginLoss is the same, its sum too: it averages over the labels first, which BCEWithLogitsLoss does not. Its weight, one number for each label, has no counterpart here. Keras’ BinaryCrossentropy with from_logits=True and Optax’ sigmoid_binary_cross_entropy, averaged over labels, are the same. scikit-learn has none.",
  },
  dice: {
    name: "Dice",
    mean: "Mean Dice loss",
    sum: "Sum of Dice losses",
    description:
      "One minus the overlap of predicted and true labels, measured against their sizes: the many labels that are rightly off count for nothing, so the few that are on are not drowned.",
    twins:
      "Keras’ Dice takes probabilities, sigmoid of these outputs, and makes one number of the whole batch unless axis is given; here each row is a number of its own. Optax’ binary_dice_loss adds 1 to the overlap and to what it is divided by. PyTorch and scikit-learn have none.",
  },
  tversky: {
    name: "Tversky",
    mean: "Mean Tversky loss",
    sum: "Sum of Tversky losses",
    description:
      "Dice with a price for each kind of mistake: α for labels wrongly on, β for labels wrongly off; with both at one half it is Dice.",
    twins:
      "Keras’ Tversky takes probabilities, sigmoid of these outputs, and makes one number of the whole batch unless axis is given; here each row is a number of its own. Optax’ dice_loss has alpha and beta too, but adds 1 above and below, and takes softmax where there are several classes. PyTorch and scikit-learn have none.",
    parameters: {
      alpha: { name: "Price of wrongly on", description: "What a label costs that is on and should not be." },
      beta: {
        name: "Price of wrongly off",
        description: "What a label costs that is off and should not be.",
      },
    },
  },
};
