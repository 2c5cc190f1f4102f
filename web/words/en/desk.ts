/** What the sandbox's own controls say: what is folded away, and what is in there. */
export const desk = {
  /** The titles of what opens at a press. */
  panels: {
    pace: "Speed and stops",
    settings: "Settings",
    explain: "Explain each setting",
    about: "About this loss",
  },
  /** Headings of the settings. */
  groups: {
    loss: "Loss",
    optimizer: "Optimizer",
    model: "Model",
    training: "Training",
    data: "Data",
  },
  /** Why a loss cannot be chosen, behind its name. */
  misfits: {
    with: "{loss} ({reason})",
    number: "needs numbers",
    not_negative: "needs numbers from 0 up",
    positive: "needs numbers above 0",
    label: "needs two classes",
    probability: "needs two classes",
    sign: "needs targets of 1 and −1",
    category: "needs classes",
    class_index: "needs classes",
    groups: "needs rows in groups of {n}",
    one_target: "needs one target",
    several_targets: "needs several targets",
  },
  /** `name` is a label, `hint` explains it in two sentences. */
  settings: {
    standardize: {
      name: "Count in standard deviations",
      hint: "Each input, and a target that is a number, is moved to a mean of 0 and scaled to a spread of 1 before training. Then one learning rate suits them all.",
    },
    features: "The columns that the model is given as x. The others play no part.",
    /** Which columns go in: {n} of {all}. */
    columns: {
      all: "All {n} columns",
      some: "{n} of {all} columns",
      several: "Choose several",
      find: "Find a column",
      tick_all: "All",
      tick_none: "None",
      tick_found: "All of these",
      clear_found: "None of these",
      lost: "No column has such a name.",
      empty: "There is no other column.",
      least: "At least one is needed: the run stays as it is until then.",
    },
    weight: {
      name: "Weight of the examples",
      none: "all the same",
      hint: "A column of numbers that says how much each example counts. Twice the weight pulls like two examples.",
    },
    hidden: {
      name: "Hidden layers",
      hint: "How many units each layer has, first to last, as in 8, 8. More units can bend more, and take longer to train.",
    },
    heads: {
      name: "Heads",
      hint: "How the outputs are shared among separate last layers, as in 1, 2. Each has weights of its own and sees the same hidden units.",
    },
    reduction: {
      name: "Losses are",
      mean: "averaged",
      sum: "summed",
      hint: "The losses of all examples become one number. Averaged, the same learning rate suits few examples and many; summed, every example adds to the step.",
    },
    class_weights: {
      name: "Weight of the classes",
      equal: "all examples alike",
      balanced: "all classes alike",
      own: "your own",
      hint: "How much an example of each class counts. With all classes alike, the examples of a rare class count more, so that no class is drowned out.",
    },
    own_class_weights: {
      name: "A weight for each class",
      hint: "One number for each class, in their order, as in 1, 3. A class with weight 0 is not trained on.",
    },
    optimizer: {
      name: "Optimizer",
      hint: "It turns the gradient into a step. All go downhill, but with steps of other lengths and directions.",
    },
    schedule: {
      name: "Schedule",
      hint: "It changes the learning rate on the way. Large steps first and small ones later let the run come to rest.",
    },
    batch_size: {
      name: "Batch size",
      hint: "How many examples each step looks at. Small batches make quick, noisy steps; all rows give the exact slope.",
    },
    penalty: {
      name: "Price of weights",
      none: "none",
      hint: "What is added to the loss for large weights. It keeps the model simple, at the cost of a slightly worse fit.",
    },
    seed: {
      name: "Seed",
      hint: "The number that all chance comes from: the start, the batches, the noise. The same seed gives the same run.",
    },
    needs_held_out: "For this some rows have to be held out, under Data.",
    /** Of a formula that a reader writes. */
    formula_hint:
      "p is the output, y the target, and r = p − y. There are + − * / ^, comparisons, if(condition, yes, no), min, max, abs, sqrt, exp, log, log1p, expm1, tanh, sigmoid, softplus, log_cosh, sin, cos, sign and floor.",
    formula_examples: "Formulas to begin from",
    parameter: "Parameter {name}",
    parameter_min: "from",
    parameter_max: "to",
    parameter_add: "Add a parameter, {name}",
    parameter_remove: "Remove the parameter {name}",
    /** Of a weighted sum. */
    term: "Term {n}",
    term_add: "Add a term",
    term_remove: "Remove term {n}",
    term_weight:
      "The loss of this term is multiplied by it. Only the ratio of the weights decides where the fit settles.",
    term_range: "From this column to before that one, as in 0, 1. Empty: all of them.",
  },
  /** Explained in two sentences, with the formula. */
  pace: {
    speed:
      "How long Play waits between two steps. At full speed it takes as many steps as fit between two pictures.",
    stride:
      "How far one press of Step goes: an update is θ ← θ + Δθ, and an epoch is as many updates as it takes to see every row once, rows / batch size. By example it looks at one example after the other, and the update follows the last of the batch.",
  },
  /** Going on until something holds. */
  until: {
    label: "Go on until",
    step: "this step",
    loss: "the loss is below",
    converged: "it comes to rest",
    rises: "the held-out loss rises for so many epochs",
    hint: "Updates θ ← θ + Δθ are taken until this holds, {most} at the most. At rest, no slope is larger than 10⁻⁹ · max(1, |loss|).",
    /** It has not come there: {t} is the step, {loss} the loss over all training examples. */
    missed: {
      diverged: "Not reached: the run blew up after step {t}, with a training loss of {loss}.",
      converged:
        "Not reached: at step {t} the run has come to rest, with a training loss of {loss}. More steps change nothing.",
      most: "Not reached: the search ended at step {t}, with a training loss of {loss}. Go takes up to {most} more steps.",
    },
    go: "Go",
  },
  /** Where everything that can be done is found by typing. */
  palette: {
    title: "Find a command",
    placeholder: "What would you like to do?",
    none: "There is nothing of that name.",
    /** Before the name of a view or panel. */
    open: "Show",
    close: "Hide",
  },
  /** Of what an author or a teacher has hidden and locked; the rest are names of controls. */
  lesson: {
    line: "This is a lesson: part of it is set for you, the rest is yours to try.",
    locked: "Locked here: {controls}.",
    model_parameters: "The model’s own settings",
    loss_parameters: "The loss’s own settings",
    reduction: "How losses add up",
    points: "Points in the plot",
    parameters: "Parameters, by hand",
    guide: "Notes beneath the exhibit",
  },
  /** Among the notes for teachers. */
  answers: { title: "Answer key" },
  about: {
    formula: "Loss of an example",
    slope: "Its slope",
    /** What the letters of the formulas mean. */
    letters: "ŷ is the output, y the target, and r = ŷ − y.",
    claims: "What holds of it",
    /** {claim} as "Convex", followed by a sentence. */
    holds: "{claim}.",
    fails: "Not so: {claim}.",
    best_constant: "Its best constant",
    twins: "What others call it",
    twin: "{framework}: {name}",
  },
};
