/** What the dialog says that gives an experiment away: as a link, files, pictures and code. */
export const away = {
  title: "Take it away",
  close: "Close",
  link: {
    title: "Link",
    about: "Whoever opens it sees the same numbers.",
    length: { one: "{n} character", other: "{n} characters" },
    copy: "Copy link",
    copied: "Link copied",
    /** The browser does not let a page copy. */
    refused: "Copying was not allowed. The link is in the field: select and copy it there.",
    too_long:
      "This experiment is too large for a link. Take the file instead: dropped onto this page, it opens again.",
    field: "The link",
  },
  qr: {
    title: "QR code",
    about: "Put it on the wall: a phone’s camera opens the link.",
    label: "QR code of the link",
    too_long:
      "The link is too long for a QR code that a camera could read: {n} characters, where {most} fit.",
    file: "QR code as SVG",
  },
  files: {
    title: "Files",
    experiment: { name: "Experiment", about: "All settings and the data; drop it onto this page to go on." },
    history: { name: "History", about: "The losses of the steps so far." },
    parameters: { name: "Parameters", about: "Weights and biases at step {t}, with their gradient." },
    arithmetic: { name: "Arithmetic", about: "Every number of the step from {t}, with its formula." },
  },
  pictures: {
    title: "Pictures",
    none: "No view is open.",
    /** Beneath the picture. */
    caption: "{loss}: {value} at step {t}",
    failed: "This picture could not be made.",
  },
  /** "Fit as SVG". */
  as: "{name} as {format}",
  code: {
    title: "Code",
    about: "Takes the same {t} steps, with the data, the start and the batches written in.",
    about_optimum: "Goes to the optimum, where the run would end after many steps.",
    pytorch: "PyTorch",
    numpy: "NumPy",
    sklearn: "scikit-learn",
    show: "Show",
    show_label: "Show the {name} code",
    copy: "Copy",
    copy_label: "Copy the {name} code",
    copied: "Code copied.",
    refused: "Copying was not allowed. The code is shown: select and copy it there.",
    /** Why there is none. */
    gaps: {
      model: "There is no code for this model yet. The nearest is a network without dropout and heads.",
      loss: "There is no code for this loss: its formula does not say all of it. The nearest are losses of single examples.",
      optimizer: "There is no such optimizer there. The nearest are sgd and adam.",
      schedule: "There is no code for a schedule that watches the loss. The nearest is the step schedule.",
      class_weights:
        "There is no code for weights of classes yet. A column with a weight for each example does the same.",
      batches:
        "These batches hold too many rows to be written into code. Fewer steps, or all rows at once, can be written.",
      optimum_model:
        "scikit-learn does not find the optimum of a network. The nearest is a linear or polynomial model.",
      optimum_loss:
        "scikit-learn has nothing with the optimum of this loss and these targets. The nearest losses are mse, huber, quantile and bce.",
      optimum_penalty:
        "scikit-learn has nothing with the optimum of this loss under this penalty or weight decay. The nearest are mse or bce with l2; hinge needs l2.",
    },
  },
};
