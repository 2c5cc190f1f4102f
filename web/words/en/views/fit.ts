/** What is said of the plot of the data and the fit. */
export const fit = {
  /** On its button among the views. */
  title: "Fit",
  label: "The data and the fit",
  table: "All points as a table",
  caption: "Each row of the data, with its prediction and its loss at step {t}",
  row: "Point {n}",
  row_column: "Point",
  actual: "{name}, actual",
  predicted: "{name}, predicted",
  prediction: "Predicted",
  prediction_class: "Probability of {name}",
  prediction_score: "Score for {name}",
  probability: "Probability",
  residual: "Off by",
  loss: "Loss",
  fact: "{label} {value}",
  fact_separator: ", ",
  held_out_row: " (held out)",
  split: "Used for",
  training: "training",
  held_out: "held out",
  plot: "Plot of the data. One point at a time has the focus.",
  point: "Points, from left to right",
  position: "{n} of {of}",
  moving: "Moving {row}",
  hint: {
    browse:
      "Click a point to select it, or drag it to see who pulls. Double-click an empty place to add one.",
    keys: "Arrow keys go from point to point, Enter picks one up, Delete removes it, A adds one.",
    moving: "Arrow keys move it, with Shift in larger steps. Enter puts it down, Escape too.",
    add: "Tap an empty place to add a point there.",
    place: "Tap where the selected point should go.",
    still: "Click a point to select it.",
  },
  tools: {
    label: "Points",
    add: "Add points",
    add_of: "of class",
    class: "Class",
    place: "Move by tapping",
    remove: "Remove",
  },
  /** The geometry of each loss, as a caption of the drawing. */
  geometry: {
    mse: "Each square’s area is that point’s squared error.",
    mae: "Each bar is as long as that point’s miss.",
    log_cosh: "Each bar is as long as that point’s miss.",
    huber: "Half squares up to δ, a bar of one width beyond: no point pulls harder than δ.",
    quantile: "Bars are as long as the miss, and as wide as a miss on that side costs.",
    bce: "Each bar is the probability that the true class did not get.",
    hinge:
      "Each bar is how far the score still is from the margin on its own side; beyond the margin there is nothing to pay.",
    poisson_nll: "Each bar is the distance from the predicted rate to the count.",
    general: "Each bar is as long as that point’s miss.",
    field: "The ring around a point grows with its loss.",
  },
  summary: {
    curve: "{rows}: {x} across, {y} up. The blue line is what the model predicts.",
    strip: "{rows} by {x}, stacked where they are close. The blue line is the one value predicted for all.",
    field:
      "{rows}: {x} across, {y} up. The deeper the blue, the more likely the second class; the blue line is one half.",
    regions:
      "{rows}: {x} across, {y} up. The ground has the colour of the likeliest class, deeper where that is surer.",
    shares:
      "{rows}: {x} across, and for each class a curve of how likely the model holds it there. The points stand above, in a band for each class.",
    bands: "The shaded bands reach one and two standard deviations from it.",
    against: "{rows}: the actual value across, its prediction up. On the diagonal a prediction is right.",
    compared: "{rows}: {x} across, {y} up. A line for each run, with its name: {names}.",
    held_out: { one: "{n} hollow point is held out.", other: "{n} hollow points are held out." },
    worst: "Largest loss: {row}, {loss}.",
  },
};
