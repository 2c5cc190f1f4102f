/** What is said of decisions between classes. */
export const confusion = {
  /** On its button among the views. */
  title: "Decisions",
  label: "Right and wrong decisions",
  none: "There are no classes to decide between here.",
  threshold: "Threshold",
  probability: "a probability of {x}",
  score: "a score of {x}",
  usual: "Usual threshold",
  training: "Training",
  validation: "Held out",
  counts: { training: "Training examples", validation: "Held-out examples" },
  /** A row and a column of the table of counts. */
  really: "really {class}",
  called: "called {class}",
  metrics: "Measured at this threshold",
  metrics_of_highest: "Measured",
  metric: "Metric",
  undefined: "not defined",
  roc: "Every threshold at once",
  roc_plot: "ROC curve: what each threshold finds and what it wrongly calls",
  roc_handle: "Threshold on the curve",
  /** Axes: shares of all that are really of one class. */
  x: "Share of {class} called {other}",
  y: "Share of {class} found",
  area: "{set}, area {area}",
  guessing: "guessing",
  one_class: "A class has no examples here, so there is no curve.",
  costs: "What a wrong decision costs",
  false_positive: "{actual} called {called}",
  cost: "Mean cost of an example",
  least: "At best",
  cheapest: "Go to the cheapest threshold",
  table: "The curve as a table",
  caption: "What each threshold finds and wrongly calls, {set}",
  hint: {
    handle: "Drag along the curve, tap it, or use the arrow keys, to try another threshold.",
    learning:
      "The threshold only decides what is done with the model’s outputs. It changes neither the loss nor the training.",
    highest:
      "Each example is called by the class with the highest output. That is done after training: it changes neither the loss nor what is learned.",
    costs: "Costs weigh decisions alone: the training does not know of them.",
  },
  summary: {
    highest: "Each example is called by the class with the highest output.",
    from: "From {threshold} on, an example is called {class}.",
    called: "Called {class}: {hits} rightly, {alarms} wrongly.",
    left: "Called {class}: {hits} rightly, {misses} wrongly.",
    accuracy: "{name} {value}.",
  },
};
