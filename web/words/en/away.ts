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
    /** One file with everything in it. */
    whole: {
      name: "The exhibit",
      about: "A file of a few megabytes that opens from a disk, without a network, at this place.",
      fetching: "Fetching what goes into it…",
      unreached: "What goes into this file could not be fetched. Are you connected?",
      absent:
        "On this page there is no such file: {file}, from which it is made, is not with the other files of Loss Lab.",
      /** In the file, where scripts do not run. */
      needs: "It needs JavaScript and WebAssembly.",
    },
    experiment: { name: "Experiment", about: "All settings and the data; drop it onto this page to go on." },
    history: {
      name: "History",
      about: "Every step so far, exactly: losses, learning rate and metrics.",
      /** Of a very long run. */
      thinned:
        "One step in {every}, exactly: losses, learning rate and metrics. All {n} steps would be more than the {most} rows that a file may have.",
      /** While the run is taken again for the file. */
      replay: "Taking the steps again",
      at: "step {t} of {n}",
      stop: "Stop",
      failed: "This file could not be made.",
    },
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
  lesson: {
    title: "A lesson",
    about:
      "A link for a class: it opens this experiment with these views, and leaves to its readers what you leave to them here.",
    choose: "Lock and hide",
    /** What becomes of a control. */
    free: "free",
    locked: "locked",
    hidden: "hidden",
    question: "Ask the question",
    copy: "Copy the lesson’s link",
    along: "What is locked or hidden under “A lesson” goes along.",
  },
  embed: {
    title: "Your own page",
    about: "Puts this exhibit into an article, a course or a website of yours.",
    now: "With the experiment as it is now",
    preview: "Show what it looks like there",
    once: "Once for the whole site, in {file}:",
    /** Where the lines go, by the kind of editor. */
    how: {
      page: "Paste this into the page, where the exhibit is to stand.",
      block: "Add a block named Custom HTML and paste this into it.",
      card: "Add an HTML card and paste this into it.",
      source: "Open the source code in the editor and paste this into it.",
      html: "Switch the editor to HTML and paste this into it.",
      address: "Choose to embed by address and paste this one.",
    },
  },
  code: {
    title: "Code",
    about: "Goes the same way to step {t}, with the data, the start and the batches written in.",
    about_unrun:
      "Goes the same way to step {t}. Our tests read this code but do not run it, for want of {name}; PyTorch, NumPy and scikit-learn code is run.",
    about_optimum: "Goes to the optimum, where the run would end after many steps.",
    pytorch: "PyTorch",
    keras: "Keras",
    optax: "Optax",
    numpy: "NumPy",
    sklearn: "scikit-learn",
    copy: "Copy",
    copied: "Code copied.",
    refused: "Copying was not allowed. The code is shown: select and copy it there.",
    /** Why there is none. */
    gaps: {
      dropout:
        "Dropout leaves out units by chance, and a framework would draw others. Without dropout there is code.",
      optimizer:
        "There is no code for an optimizer that works with second derivatives: these frameworks have none. The nearest are sgd and adam.",
      keras_groups:
        "Keras trains on one example at a time, and this loss compares several. There is code for it in PyTorch, Optax and NumPy.",
      optimum_model:
        "scikit-learn does not find the optimum of this model. The nearest is a linear or polynomial model.",
      batches:
        "These batches hold too many rows to be written into code. Fewer steps, or all rows at once, can be written.",
      optimum_loss:
        "scikit-learn has nothing with the optimum of this loss and these targets. The nearest losses are mse, huber, quantile and bce.",
      optimum_penalty:
        "scikit-learn has nothing with the optimum of this loss under this penalty or weight decay. The nearest are mse or bce with l2; hinge needs l2.",
    },
  },
};
