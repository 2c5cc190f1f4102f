/** What is said of the curve of the loss. */
export const curve = {
  /** On its button among the views. */
  title: "Loss curve",
  label: "Loss so far",
  x: "Step",
  y: "Loss",
  table: "The curve as a table",
  caption: "Loss by step",
  from: "Steps",
  span: "{from} to {to}",
  first: "First",
  last: "Last",
  least: "Smallest",
  most: "Largest",
  batch: "Loss",
  validation: "Held out",
  data: "Data term",
  penalty: "Penalty",
  /** Of a sum, where a term has no name. */
  term: "Term {n}",
  cursor: "Position in the run",
  cursor_value: "Step {t}, loss {loss}",
  read: "step {t}",
  range: "{least} to {most}",
  edit: "changed here",
  edited: {
    /** {what} names what holds since: a loss, an optimizer, a penalty. */
    from: "{what} from here",
    separator: ", ",
    unpenalized: "no penalty",
    parameters: "set by hand",
  },
  best: "Best held-out loss {loss}, at step {t}",
  constant: "Best constant prediction: {loss}",
  scale: "Scale of the loss",
  linear: "Linear",
  log: "Log",
  log_steps: "Log steps",
  start: "Each step adds a point here.",
  hint: "Drag along the curve, or use the arrow keys, to go to any step.",
  hint_touch: "Drag along the curve to go to any step.",
  /** The curve as tones. */
  sound: {
    listen: "Listen",
    stop: "Stop the sound",
    steps: "A tone at each step",
    begins: "The higher the tone, the larger the value.",
    way: "The curve went from {first} to {last}.",
    way_of: "{name} went from {first} to {last}.",
  },
  /** Before the menu of what the curve is of: the loss, or a metric. */
  of: "Curve of",
  /** Of runs that are compared. */
  compare: {
    by: "Compare by",
    /** The scale that the axis shows: {name} is the run in front. */
    own: "Loss of {name}",
    at: "{measure} at step {t}: {values}.",
    value: "{name}: {value}",
    separator: ", ",
    apart:
      "These losses measure in different ways, so each line has a scale of its own: compare their shapes, not their heights, or choose a measure that all share.",
    diverged: "{name} blew up and stays at step {t}.",
    none: "–",
    caption: "{measure} of each run by step",
  },
  /** Of another measure than the loss, of one run: {measure} is its name. */
  metric: {
    caption: "{measure} by step",
    cursor: "Step {t}, {measure} {value}",
    start: "{measure} at step {t}: {value}.",
    now: "{measure} at step {t}: {value}, {trend}. Smallest so far: {least}, at step {least_at}; largest: {most}, at step {most_at}.",
    undefined: "{measure} is not defined at step {t}.",
    validation: "{measure} on the held-out examples: {value}.",
  },
  summary: {
    start: "No step taken yet: the loss is {loss}.",
    now: "Loss {loss} at step {t}, {trend}. It began at {first}; the smallest so far is {least}, in step {at}.",
    falling: "falling",
    rising: "rising",
    level: "level",
    validation: "Held-out loss {loss}, {trend}.",
    best: "{best}.",
    above: "Still above the best constant prediction ({loss}).",
    below: "Below the best constant prediction ({loss}).",
  },
};
