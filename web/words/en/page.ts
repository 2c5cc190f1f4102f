/** What the exhibit, its controls and its messages say. */
export const page = {
  label: "Loss Lab",
  loading: "Loading…",
  views: {
    label: "Views",
    show: "Look at",
    close: "Close: {name}",
  },
  loss: {
    /** The headline number: {loss} is the loss's name for a mean or sum, {rows} as "298 sales". */
    over: "{loss} over {rows}",
    change_down: "from {value} at step {t}",
    change_up: "from {value} at step {t}",
    change_none: "the same as at step {t}",
    change_start: "at the start",
    change_jump: "at step {t}",
    /** The same loss in the units that training works in, which the curve and the arithmetic show. */
    trained: "{value} as trained, in {unit}",
    trained_plain: "{value} as trained",
    batch: "{value} over this step’s batch of {n}",
    held_out: "{value} over the held-out rows",
    held_out_in: "{value} over the held-out rows, in {unit}",
  },
  status: {
    /** Read out when the numbers have settled. */
    settled: "Step {t}. {loss}: {value}.",
    converged: "The slope is zero here, as far as numbers go: no step will change this.",
    stopped: "The held-out loss has stopped falling: early stopping ends the training here.",
  },
  transport: {
    label: "Steps",
    step: "Step",
    step_back: "Step back",
    play: "Play",
    pause: "Pause",
    reset: "Reset",
    at: "Step {t}",
    of: "of {furthest}",
    epoch: "epoch {epoch}",
    /** Of those in an epoch; of those in a batch. */
    batch: "batch {k} of {n}",
    example: "example {k} of {n}",
    scrubber: "Position in the run, in steps",
    by: "A step is",
    by_example: "one example",
    by_update: "one update",
    by_epoch: { one: "one epoch ({n} update)", other: "one epoch ({n} updates)" },
    speed: "Speed",
    speed_slow: "1 step a second",
    speed_walk: "10 steps a second",
    speed_frame: "a step each frame",
    speed_fast: "as fast as it goes",
    undo: "Undo",
    redo: "Redo",
    link: "Copy link",
    link_done: "Link copied",
    link_failed: "The link is in the address bar.",
  },
  controls: {
    label: "Settings",
    loss: "Loss",
    /** Of an author's own loss: {n} places, and the {worst} relative error there. */
    slope_check: {
      one: "Its slope was compared with differences of its values at {n} place; the worst error is {worst}.",
      other:
        "Its slope was compared with differences of its values at {n} places; the worst error is {worst}.",
    },
    data: "Data",
    features: "Input",
    model: "Model",
    batch_full: { one: "the one row there is", other: "all {n} rows" },
    batch_some: { one: "{n} row", other: "{n} rows" },
    no_data: "None",
    surfaces: "Surfaces, without data",
    surface: "Surface",
    own_data: "Your own data",
    edited: "{name}, edited",
    source: "Source",
    source_of: "Source: {source}.",
    licence: "Licence: {licence}.",
    /** Before its description. */
    warning: "{name}.",
    restarted: "This loss trains on the target in other units, so the run starts again.",
    reshaped: "This loss asks for other outputs, so the run starts again.",
    last_point: "The last point has to stay: without points there is nothing to learn from.",
    not_a_number: "“{text}” is not a number, so it stays {value}.",
  },
  compare: {
    open: "Compare",
    /** {message}: what the run cannot do, in a sentence. */
    left: "{name} could not go along, so it left the comparison. {message}",
  },
  divergence: {
    title: "The run blew up",
    loss: "After step {t} the loss is too large to be written as a number.",
    no_number: "After step {t} the loss is not a number.",
    outgrown: "After step {t}, {quantity} ({block}) leaves the range of numbers.",
    quantity: {
      loss: "the loss",
      gradient: "the gradient",
      memory: "the optimizer’s memory",
      delta: "the step",
      parameters: "the parameters",
    },
    searching: "Looking for a learning rate that works here…",
    works: "The largest learning rate found to work here is {rate}; yours is {learning_rate}.",
    /** For the cause where it is known: bound = 2 (1 + momentum) / curvature. */
    bound:
      "Each step overshoots the minimum by more than the last one did: the loss bends with a curvature of up to {curvature} at the start, and on such a bend only rates below {bound} come to rest.",
    none: "No smaller learning rate that was tried works here: the start or the data are the cause.",
    formula:
      "The formula has no finite value or slope at some outputs that come up here, and no smaller learning rate that was tried avoids them. Change the formula.",
    set: "Start again with {rate}",
  },
  /** After a fault of the machine that was put right. */
  recovered:
    "The calculation broke off and has been taken up again at step {t}. The numbers are the same, and nothing of yours is lost.",
  error: {
    title: "That did not work",
    dismiss: "Dismiss",
    link_long: "This link is longer than a link can be: {length} characters, where {most} are allowed.",
    link_broken: "This link does not hold an experiment. Part of it may be missing.",
    link_newer: "This link was made by another version of Loss Lab.",
    link_refused: "The experiment in this link does not work. {message}",
    file_broken: "What this file was to open is not an experiment. Part of it may be missing.",
    compare:
      "This is not a comparison: it takes a base and up to four runs, each with a name and settings other than the data.",
    attribute: "The experiment given to this exhibit is not JSON.",
    too_long_to_share: "This experiment is too large for a link.",
    start: "Loss Lab could not start: {message}",
    /** Of what broke down, and stands as it did: after what is wrong. */
    kept: "What you see is as it was at step {t}; your points and settings are still here.",
    unknown_exhibit: "There is no exhibit called {id}.",
    /** Of an attribute, or its like in an address: {term} as it is written there. */
    arrangement: "In {term}, this is not known: {names}. Allowed are: {allowed}.",
  },
  help: {
    title: "Keyboard and mouse",
    close: "Close",
    space: "Play or pause",
    step: "Step forwards or back",
    ends: "To the first or the furthest step",
    reset: "Back to step zero",
    undo: "Undo the last change",
    redo: "Redo what was undone",
    plot: "In the plot, drag a point to move it, and double-click an empty place to add one. With the keyboard: arrow keys go from point to point, Enter picks one up, Delete removes it, A adds one.",
    /** What a button does, in two sentences. */
    buttons: {
      title: "What the buttons do",
      step: "Takes the step that is shown: θ ← θ + Δθ, and t becomes t + 1. Under “Speed and stops”, a step can also be one example or a whole epoch.",
      step_back: "Goes to t − 1. The run is worked out again from there, so the numbers are the very same.",
      play: "Takes step after step until you pause. It ends by itself where the run blows up or comes to rest.",
      reset: "Goes to t = 0, where the run begins. What was changed on the way stays at its step.",
      scrubber: "Goes to any step from 0 to the furthest so far. Going back loses nothing.",
    },
    keys: {
      space: "Space",
      step: "← →",
      ends: "Home, End",
      reset: "R",
      undo: "Ctrl Z",
      redo: "Ctrl Shift Z, Ctrl Y",
      palette: "Ctrl K",
    },
    where: "The keys work while the focus is on the exhibit but not in a field or a menu.",
  },
};
