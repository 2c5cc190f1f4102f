/** What is said of the shape of the loss. */
export const shape = {
  /** On its button among the views. */
  title: "Loss shape",
  label: "The shape of the loss",
  plot: "The loss above, its slope below",
  value: "Loss of one point",
  loss: "Loss",
  slope: "Slope",
  across: {
    residual: "Residual: prediction minus target",
    score: "Score of the right class",
    probability: "Probability of the right class",
    output: "Output of the model",
  },
  /** At a place of the axis, in the read-out. */
  at: {
    residual: "Residual {x}",
    score: "Score of the right class {x}",
    probability: "Probability of the right class {x}",
    output: "Output {x}",
  },
  /** A residual, and the same in the data's own unit. */
  in_unit: "{place} ({value})",
  /** A loss that treats the classes differently has a curve for each. */
  side: "{name}, {class}",
  reads: "{name}: loss {loss}, slope {slope}",
  separator: "; ",
  place: "Place on the curve",
  target: "target {target}",
  others: "Compare with",
  others_label: "Other losses drawn beside it",
  axis: "Across",
  by_score: "Score",
  by_probability: "Probability",
  reach: "How much is shown",
  all: "All points",
  near: "Close-up",
  parameter: "{name}: {parameter}",
  table: "The points as a table",
  caption: "What each point costs and how steep the loss is there, at step {t}",
  curves_table: "The curves as a table",
  curves_caption: "What each loss costs from place to place",
  point: "Point",
  loss_of: "{name}: loss",
  slope_of: "{name}: slope",
  kink: "{x}, a corner",
  hint: {
    plot: "Move along the curve, or use the arrow keys, to read any place. Click a point to select it; on the keyboard, Enter selects the nearest.",
    plot_touch: "Move along the curve to read any place. Tap a point to select it.",
    target:
      "Under this loss every target has a curve of its own. These are for the target of {row}; only points with that target stand on them, the others are faint.",
    further: { one: "{n} point is further out.", other: "{n} points are further out." },
    some: "{n} of {of} points are drawn.",
  },
  summary: {
    point: "{row} costs {loss} under {name}, and pulls with a slope of {slope}.",
    beside: "Under {name}: {loss}, with a slope of {slope}.",
    corners: {
      one: "{name} has a corner at {places}, where the slope jumps.",
      other: "{name} has corners at {places}, where the slope jumps.",
    },
    none: "Each dot is a point: the further out, the more it costs, and the steeper the slope there, the harder it pulls.",
  },
};
