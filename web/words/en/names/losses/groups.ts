/** Losses on what belongs together, what comes first, and what to do. */

/** A parameter that the losses of pairs share. */
const apart = {
  name: "Distance to keep",
  description: "So far apart, rows that do not belong together cost nothing.",
};

export const groups = {
  contrastive: {
    name: "Contrastive",
    mean: "Mean contrastive loss",
    sum: "Sum of contrastive losses",
    description:
      "Pairs that belong together pay the square of their distance; others pay the square of what they lack of the margin, and nothing beyond it.",
    twins:
      "The paper it comes from halves both terms and marks pairs that belong together with 0; here they have 1, and nothing is halved. PyTorch, Keras, Optax and scikit-learn have none; HingeEmbeddingLoss is the same without the squares.",
    parameters: { margin: apart },
  },
  hinge_embedding: {
    name: "Hinge embedding",
    mean: "Mean hinge embedding loss",
    sum: "Sum of hinge embedding losses",
    description:
      "Pairs that belong together pay their distance; others pay what they lack of the margin, and nothing beyond it.",
    twins:
      "PyTorch’s HingeEmbeddingLoss takes the distance itself; here it is taken of each pair of rows. Targets are 1 and −1, as there. Keras, Optax and scikit-learn have none.",
    parameters: { margin: apart },
  },
  cosine_embedding: {
    name: "Cosine embedding",
    mean: "Mean cosine embedding loss",
    sum: "Sum of cosine embedding losses",
    description:
      "Only the angle counts: rows that belong together should point the same way, and others may not be more alike than the margin.",
    twins:
      "PyTorch’s CosineEmbeddingLoss is the same but for the 1e-12 that it adds to the squared lengths. Keras’ CosineSimilarity is minus the cosine, and Optax’ cosine_distance one minus it, both without pairs that should differ. scikit-learn has none.",
    parameters: {
      margin: {
        name: "Cosine allowed",
        description: "Up to this cosine, rows that do not belong together cost nothing.",
      },
    },
  },
  triplet_margin: {
    name: "Triplet margin",
    mean: "Mean triplet margin loss",
    sum: "Sum of triplet margin losses",
    description:
      "The anchor has to lie nearer to what is like it than to what is not, by the margin: a triplet that does costs nothing, others cost what is missing.",
    twins:
      "PyTorch’s TripletMarginLoss adds 1e-6 to every difference; here epsilon = 1e-6 does so, and nothing is added unless asked. TripletMarginWithDistanceLoss takes any distance; here p chooses it, 2 for the straight line and 1 for city blocks, and its own usual distance is p = 2 with epsilon = 1e-6. Optax’ triplet_margin_loss adds 1e-6 under the root instead. Keras and scikit-learn have none.",
    parameters: {
      margin: { name: "Lead needed", description: "By how much nearer what is like the anchor has to be." },
      p: {
        name: "Kind of distance",
        description:
          "2 is the straight line, 1 goes around city blocks, and the larger it is, the more the longest side decides.",
      },
      epsilon: {
        name: "Added to differences",
        description: "Keeps distances from being exactly zero; PyTorch adds 1e-6.",
      },
      swap: {
        name: "Swap",
        description: "Measures from what is like the anchor, where that is nearer to what is not.",
      },
    },
  },
  info_nce: {
    name: "InfoNCE (NT-Xent)",
    mean: "Mean InfoNCE loss",
    sum: "Sum of InfoNCE losses",
    description:
      "Every row has to tell its partner from all other rows by the angle alone: partners pull together, and the rest push apart, those most alike hardest.",
    twins:
      "Optax’ ntxent is the same where each label stands for exactly two rows; here rows 1 and 2, 3 and 4, and so on are partners. In PyTorch it is CrossEntropyLoss of all cosines divided by the temperature, without that of a row with itself. Keras and scikit-learn have none.",
    parameters: {
      temperature: {
        name: "Temperature",
        description: "The lower it is, the more only the rows most alike count.",
      },
    },
  },
  margin_ranking: {
    name: "Margin ranking",
    mean: "Mean margin ranking loss",
    sum: "Sum of margin ranking losses",
    description:
      "Of two rows, the one that ranks higher has to lead by the margin: a pair in its right order costs nothing, others cost the lead that is missing.",
    twins:
      "PyTorch’s MarginRankingLoss takes the two as input1 and input2; here they are two rows, one after the other. Target 1 says that the first ranks higher, −1 the second. Keras, Optax and scikit-learn have none.",
    parameters: {
      margin: { name: "Lead needed", description: "By how much the one that ranks higher has to lead." },
    },
  },
  listwise_softmax: {
    name: "Listwise softmax",
    mean: "Mean listwise softmax loss",
    sum: "Sum of listwise softmax losses",
    description:
      "The scores of a list become shares of one, and each entry costs the surprise at its share times its relevance: what is relevant has to outscore the rest of its list.",
    twins:
      "Optax’ ranking_softmax_loss is the same; relevances need not add up to one. PyTorch’s CrossEntropyLoss gives the same number with the relevances as its target. Keras and scikit-learn have none.",
  },
  bradley_terry: {
    name: "Bradley–Terry",
    mean: "Mean Bradley–Terry loss",
    sum: "Sum of Bradley–Terry losses",
    description:
      "The surprise that the chosen one won against the rejected one, by their scores: only the difference counts, and a clear lead costs next to nothing.",
    twins:
      "No library has it for pairs. It is the cross-entropy of the difference with target 1: PyTorch’s BCEWithLogitsLoss or SoftMarginLoss, Keras’ BinaryCrossentropy with from_logits=True, Optax’ sigmoid_binary_cross_entropy.",
  },
  dpo: {
    name: "Direct preference (DPO)",
    mean: "Mean DPO loss",
    sum: "Sum of DPO losses",
    description:
      "The chosen answer has to gain on the rejected one, compared with a reference: only that gain counts, and the larger β is, the sooner it is enough.",
    twins:
      "TRL’s DPOTrainer has it as loss_type sigmoid, with beta 0.1 too; outputs and targets are the log-probabilities of whole answers, under the policy and under the reference. In PyTorch it is SoftMarginLoss of beta times the gain, with target 1. Keras, Optax and scikit-learn have none.",
    parameters: {
      beta: {
        name: "How soon a gain is enough",
        description: "The larger it is, the less the policy has to move from its reference.",
      },
    },
  },
  policy_reward: {
    name: "Policy reward",
    mean: "Mean policy loss",
    sum: "Sum of policy losses",
    description:
      "Minus the reward to be expected, plus β for how far the policy has moved from its reference: it turns to what pays, and is held back from staking all on it.",
    twins:
      "No library has it as one function: it is minus the mean reward under softmax of the outputs, plus beta times the KL divergence of the policy from its reference.",
    parameters: {
      beta: { name: "Price of leaving the reference", description: "At 0 only the reward counts." },
      reference: {
        name: "Reference",
        description:
          "The policy that it costs to leave: all actions alike, or the one given with the rewards.",
        uniform: "Uniform: all actions alike",
        given: "Given with the rewards",
      },
    },
  },
};
