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
};
