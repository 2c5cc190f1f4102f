/** The exhibits. */
export const exhibits = {
  sandbox: { name: "Sandbox", description: "Everything at hand: data, model, loss and each step." },
  "house-price": {
    name: "What is a house worth?",
    description: "A line through real sales, one step at a time.",
  },
  outliers: {
    name: "Who pulls the line?",
    description: "A few far points, and the losses that do or do not follow them.",
  },
};
