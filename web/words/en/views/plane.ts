/** What is said of predictions that are places of a plane. */
export const plane = {
  /** On its button among the views. */
  title: "Plane",
  label: "Predictions and targets in the plane",
  plot: "Plot of the plane. One point at a time has the focus.",
  across: "Across",
  up: "Up",
  place: "{x} across, {y} up",
  target: "Target",
  /** Where an input lies, in the same plane. */
  given: "Given",
  summary: {
    bullseye: "{rows} and the one place where all should be: the bullseye in the middle.",
    scattered: "{rows}, each with the ring where it should be.",
    next: "The next step moves every one of them by {move}.",
  },
  /** The geometry of each loss, as a caption of the drawing. */
  gap: {
    distance: "Each line is as long as that point’s loss: the distance to its target.",
    mse: "Each square has the gap to the target from corner to corner. Its area is that point’s loss: the squares of across and up, averaged.",
    mae: "Each gap goes across, then up. Half of its length is that point’s loss.",
    general: "Each line is the gap between a point and its target.",
  },
  ways: "Hollow rings are where the points were given, dotted lines lead to where the model puts them.",
  arrows: "Arrows show where the next step moves them.",
};
