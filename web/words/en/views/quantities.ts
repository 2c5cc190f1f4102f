/** What is said of the words of the subject. */
export const quantities = {
  /** On its button among the views. */
  title: "Words",
  label: "What the words mean here",
  list: "Words, each with its number",
  beside: "Only looked at",
  hint: "Choose a word: its number lights up wherever it stands. By keyboard, arrow keys go from word to word.",
  hint_touch: "Choose a word: its number lights up wherever it stands.",
  none: "no number here",
  numbers: { one: "{n} number", other: "{n} numbers, one for each parameter" },
  natural: "In the data’s units: {value}",
  table: "The words as a table",
  caption: "The number that each word stands for at step {t}",
  word: "Word",
  number: "Number",
  names: {
    score: "Score",
    error: "Error",
    loss: "Loss",
    reward: "Reward",
    cost: "Cost",
    penalty: "Penalty",
    objective: "Objective",
    gradient: "Gradient",
    metric: "Metric",
  },
  /** What each means here. */
  means: {
    score: "What the model puts out for this example, before anything judges it.",
    error: "By how much the prediction misses the target, and to which side: the residual.",
    no_error:
      "How far a number misses another. Between classes there is no distance: a wrong decision is called an error instead.",
    loss: "The price of this one miss, worked out from output and target by the loss function.",
    reward: "What each choice earns. As the loss falls, more of it is to be expected.",
    no_reward:
      "What one wants more of, instead of less: a loss seen from the other side, with its sign turned.",
    cost_mean: "The mean of all the examples’ losses.",
    cost_sum: "All the examples’ losses added up.",
    penalty: "The price of large weights, whatever the data say.",
    objective: "Cost and penalty together: the number that training makes smaller.",
    objective_alone: "The number that training makes smaller. Without a penalty it is the cost itself.",
    gradient: "How fast the objective rises with each parameter. The step goes the other way.",
    metric: "A number for people to judge the model by. Nobody differentiates it: training never sees it.",
  },
  /** How others use the word. */
  also: {
    score: "Some libraries call a metric the score: there, more is better.",
    error: "Elsewhere “error” is a loss, as in “mean squared error”.",
    loss: "Many also say “loss” for the number of all examples together.",
    reward: "Reward is the word where machines learn by trying; other fields say loss.",
    cost: "Many books make no difference between cost and loss.",
    penalty: "Also called regularization.",
    objective: "Also called the objective function or criterion, and often just “the loss”.",
    metric: "What is a metric for one model may be the loss of another.",
  },
  summary: {
    one: "{row}: the score is {score}, and the loss {loss}.",
    all: "The objective, which training makes smaller, is {objective}.",
  },
};
