/** What the views say. */
export const views = {
  fit: { label: "The data and the fit" },
  curve: { label: "Loss so far" },
  arithmetic: { label: "The arithmetic of the next step" },
};
