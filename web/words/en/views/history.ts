/** What is said of the steps that were taken. */
export const history = {
  /** On its button among the views. */
  title: "History",
  label: "Every step so far",
  caption: "Steps of this run",
  step: "Step",
  name: "Name",
  loss: "Loss",
  /** Over all training rows, penalty included. */
  objective: "Loss over all",
  validation: "Held out",
  changed: "Changed",
  now: "on show",
  named: "Named steps",
  name_this: "Name of step {t}",
  name_hint: "e.g. “before the outlier”",
  parameters: "Show parameters",
  metrics: "Show rate and metrics",
  /** Over all training rows, without penalty. */
  train: "Training loss",
  /** A metric {measure} over the held-out examples. */
  held: "{measure}, held out",
  branch: "Branch from step {t}",
  branch_hint:
    "Keeps this run as it is beside a second one. What you change next happens in the second run alone, from step {t} on.",
  go: "{name}, step {t}",
  run: "Run {n}",
  first: "First run",
  hint: "Choose a step to go there. Change something, and the run goes on from there in a new way: what came after is dropped, and Undo brings it back.",
  long: "Parameters are listed for the first 5,000 steps alone.",
  summary: {
    start: "No step taken yet.",
    steps: { one: "{n} step so far", other: "{n} steps so far" },
    at: "{steps}; step {t} is on show.",
    changed: "Changed at step {steps}.",
    separator: ", ",
  },
};
