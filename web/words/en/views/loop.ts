/** What is said of the round of one step. */
export const loop = {
  /** On its button among the views. */
  title: "Loop",
  label: "The training loop, one round",
  stations: "The five stations of a step",
  hint: "Click a station; by keyboard, arrow keys go round.",
  hint_touch: "Tap a station.",
  step: "Step {t}",
  unseen: "not looked at yet",
  wanted: "Target: {name}",
  back: "Back",
  onward: "Next: {name}",
  again: "Take the step to {next}",
  more: { one: "and {n} more parameter", other: "and {n} more parameters" },
  table: "The parameters as a table",
  caption: "The parameters with the steepest slopes at step {t}",
  parameter: "Parameter",
  now: "Now",
  gradient: "Gradient",
  change: "Change",
  after: "After",
  names: {
    predict: "Predict",
    measure: "Measure",
    trace: "Trace",
    adjust: "Adjust",
    repeat: "Repeat",
  },
  /** What happens at each. */
  says: {
    predict:
      "The model takes what is known of {row} and works out its answer with the parameters it has now.",
    measure: {
      one: "The loss says how bad that answer is: {loss}. This step looks at {n} example, and its objective is {objective}.",
      other:
        "The loss says how bad that answer is: {loss}. The losses of all {n} examples of this step become one number, {objective}.",
    },
    trace:
      "Who is to blame? The gradient traces the loss back to each parameter: how fast the objective would rise if it grew a little.",
    adjust: "Each parameter moves against its slope, and the learning rate, {rate}, says how far.",
    repeat:
      "With the new parameters it all begins again at step {next}. At the start the objective was {start}; it is {loss} now.",
    repeat_first:
      "With the new parameters it all begins again. The objective is {loss} now: watch what becomes of it.",
  },
  summary: {
    example: "{row}: the prediction is {output}, the loss {loss}.",
    steepest: "Steepest parameter: {name}, with the slope {gradient} and the change {change}.",
  },
};
