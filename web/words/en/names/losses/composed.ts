/** Losses that are made of others, of the reader’s own formula, or of the output alone. */
export const composed = {
  value: {
    name: "Height of the surface",
    mean: "Height",
    sum: "Sum of heights",
    description:
      "The model’s output itself: how high the surface lies at x and y. There are no examples and no targets.",
    twins:
      "Libraries need no function for it: in PyTorch it is the value that backward() is called on, and in JAX, as Optax uses it, the function given to grad. Keras and scikit-learn take a loss only of targets and predictions.",
  },
  sum: {
    name: "Weighted sum",
    mean: "Mean weighted sum",
    sum: "Total of the weighted sums",
    description: "Several losses at once, each times its weight: the fit settles where their pulls balance.",
    twins:
      "In PyTorch and Optax, add the losses up; in Keras, give compile a list of losses and their loss_weights. Each term is averaged over its own outputs first. scikit-learn has none.",
    parameters: {
      terms: { name: "Terms" },
      weight: { name: "Weight of the term" },
      outputs: { name: "Its outputs" },
      targets: { name: "Its targets" },
    },
  },
  custom: {
    name: "Your own formula",
    mean: "Mean of your formula",
    sum: "Sum of your formula",
    description:
      "A formula of the output p, the target y and their difference r = p − y; its slope follows from it exactly.",
    twins:
      "The same formula in PyTorch, JAX or keras.ops gets the same slopes, except at corners, where each picks one of its own.",
    parameters: { expression: { name: "Formula" }, parameters: { name: "Its parameters" } },
  },
};
