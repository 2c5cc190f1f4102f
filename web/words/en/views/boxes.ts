/** What is said of pictures with a class and a box. */
export const boxes = {
  /** On its button among the views. */
  title: "Boxes",
  label: "What is in each picture, and where",
  summary: "{rows}. The model says what each shows and draws a box around it.",
  chosen: "{row}: {told}.",
  right: "{called}, right",
  wrong: "{called}, really {actual}",
  kind: "Called",
  predicted: "Predicted box",
  actual: "True box",
  place: "middle at {x}, {y}; {width} wide, {height} high",
  list: "Pictures",
  shares: "Probability of each class; the true one is underlined",
  table: "These pictures as a table",
};
