/** The glossary's article on loss functions. It states no number: the exhibits in it do. */
export const article = {
  title: "Loss function",
  lead: "A loss function turns a prediction and the true answer into one number that says how wrong the prediction is. The larger the number, the worse the mistake; training a model means making that number small.",
  number: {
    title: "One number for a mistake",
    compare:
      "A model says what a house will sell for. The house is sold, and now there are two prices: the one that was predicted and the one that was paid. The loss function compares the two. It may take their distance, or the square of it, or treat a guess that was too high differently from one that was too low. Whatever it does, it must do the same for every house, so that mistakes can be added up and compared.",
    examples:
      "Over many houses the losses are averaged. Then there is still one number, and it belongs to the model as a whole: move the line through the sales, and the number moves with it.",
  },
  names: {
    title: "Loss, cost, objective, metric",
    words:
      "Strictly, the loss is what one example costs, the cost is the mean or sum over all examples, and the objective is what training really makes small: the cost and, often, a penalty on large weights. Many people call all three the loss. A metric, such as accuracy, is how people judge the result. It is usually not what is trained, because it changes in jumps and so has no slope to follow.",
  },
  choice: {
    title: "Every loss has its own idea of a good answer",
    middle:
      "Squared error punishes a large mistake out of proportion. It is therefore drawn towards rare, far points, and the best single guess under it is the mean. Absolute error counts each unit of distance alike: its best guess is the median, which hardly notices a far point. Huber’s loss is squared near zero and straight further out, and lies between the two.",
    business:
      "Which one is right is not a question of mathematics. It depends on which mistakes hurt. A bakery that loses more by turning a customer away than by throwing a roll away should use a loss that says so.",
  },
  training: {
    title: "How training uses it",
    slope:
      "The model has parameters, such as the slope and the height of a line. The gradient says how the loss would change if each parameter were nudged a little. Gradient descent changes all of them a small step against the gradient, works out the loss again, and repeats. The learning rate says how long these steps are: if it is too small, training crawls; if it is too large, the steps overshoot and the loss grows.",
    smooth:
      "So a loss for training needs a useful slope nearly everywhere. That is why the error rate itself is seldom minimised, and a smooth relative of it takes its place.",
  },
  classes: {
    title: "When the answer is a class",
    sure: "A classifier gives probabilities. Cross-entropy, also called log loss, is the negative logarithm of the probability that it gave to the class that was true. Being sure and right costs next to nothing; being unsure costs a little; being sure and wrong costs a great deal. Minimising it is the same as choosing the parameters under which the data are most likely.",
  },
  misleads: {
    title: "When a small loss misleads",
    fit: "A small loss on the training data does not make a good model. A model that can bend far enough will follow the noise in its examples as well as their shape, and then do worse on examples it has never seen. For this reason some data are held out: when their loss begins to rise while the training loss still falls, the model is learning by heart.",
    wrong:
      "And the loss only says what it was told to say. If a rare and dear mistake counts no more than a common and cheap one, the model will make it. Weighting the examples, adding a penalty, or writing a loss of one’s own are ways to say better what is wanted.",
  },
  more: {
    title: "Read on",
    gallery: "All exhibits on loss functions",
    sandbox: "The sandbox, with data of your own",
  },
};

export type Article = typeof article;
