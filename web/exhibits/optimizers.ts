/** Four optimizers from the same place down the same valleys: who is ahead, and who runs past the lowest point. */
import type { Exhibit } from "./exhibit.js";

export const optimizers: Exhibit = {
  id: "optimizers",
  group: "training",
  chapters: [
    {
      id: "bend",
      compare: {
        version: 1,
        base: {
          version: 1,
          data: null,
          model: { id: "surface", name: "rosenbrock" },
          loss: { id: "value" },
          optimizer: { id: "sgd", learning_rate: 0.002 },
        },
        runs: [
          { set: { optimizer: { id: "sgd", learning_rate: 0.002 } } },
          { set: { optimizer: { id: "sgd", learning_rate: 0.001, momentum: 0.9 } } },
          { set: { optimizer: { id: "rmsprop", learning_rate: 0.03, alpha: 0.9 } } },
          { set: { optimizer: { id: "adam", learning_rate: 0.3 } } },
        ],
      },
      t: 15,
      views: [{ name: "landscape" }, { name: "curve", query: { log: true } }, { name: "compare" }],
      knobs: ["learning_rate", "optimizer.momentum"],
    },
    {
      id: "ravine",
      compare: {
        version: 1,
        base: {
          version: 1,
          data: null,
          model: { id: "surface", name: "ravine" },
          loss: { id: "value" },
          optimizer: { id: "sgd", learning_rate: 0.09 },
        },
        runs: [
          { set: { optimizer: { id: "sgd", learning_rate: 0.09 } } },
          { set: { optimizer: { id: "sgd", learning_rate: 0.04, momentum: 0.9 } } },
          { set: { optimizer: { id: "adam", learning_rate: 0.1 } } },
        ],
      },
      t: 4,
      views: [{ name: "landscape" }, { name: "curve", query: { log: true } }, { name: "compare" }],
      knobs: ["learning_rate", "optimizer.momentum"],
    },
  ],
  questions: [
    {
      id: "ahead",
      options: ["sgd", "momentum", "rmsprop", "adam"],
      measures: {
        sgd: { chapter: "bend", run: 0, t: 150, of: "trainLoss" },
        momentum: { chapter: "bend", run: 1, t: 150, of: "trainLoss" },
        rmsprop: { chapter: "bend", run: 2, t: 150, of: "trainLoss" },
        adam: { chapter: "bend", run: 3, t: 150, of: "trainLoss" },
        momentum_now: { chapter: "bend", run: 1, t: 15, of: "trainLoss" },
      },
      answer: {
        sgd: "sgd < min(momentum, min(rmsprop, adam))",
        momentum: "momentum < min(sgd, min(rmsprop, adam))",
        rmsprop: "rmsprop < min(sgd, min(momentum, adam))",
        adam: "adam < min(sgd, min(momentum, rmsprop))",
      },
      numbers: {
        sgd: { value: "sgd", digits: 2 },
        momentum: { value: "momentum", digits: 2 },
        rmsprop: { value: "rmsprop", digits: 2 },
        adam: { value: "adam", digits: 2 },
        momentum_now: { value: "momentum_now", digits: 2 },
      },
      reveal: [{ do: "seek", t: 150 }],
    },
    {
      id: "past",
      options: ["stops", "short", "past"],
      measures: {
        turn: { chapter: "ravine", run: 1, t: 20, of: { parameter: 0 } },
        back: { chapter: "ravine", run: 1, t: 40, of: { parameter: 0 } },
        sgd: { chapter: "ravine", run: 0, t: 20, of: { parameter: 0 } },
      },
      answer: {
        stops: "abs(turn) < 0.1",
        short: "turn <= -0.1",
        past: "turn >= 0.1",
      },
      numbers: {
        turn: { value: "turn", digits: 2 },
        back: { value: "back", digits: 2 },
        sgd: { value: "sgd", digits: 2 },
      },
      reveal: [
        { do: "seek", t: 20 },
        { do: "front", place: 1 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 15 },
    { do: "ask", question: "ahead" },
    { do: "seek", t: 150 },
    { do: "chapter", id: "ravine" },
    { do: "ask", question: "past" },
  ],
  neighbours: ["downhill", "learning-rate", "plateaus", "mini-batches"],
  sources: [
    {
      title: "G. Goh, Why Momentum Really Works (2017)",
      link: "https://doi.org/10.23915/distill.00006",
    },
    {
      title: "D. P. Kingma, J. Ba, Adam: A Method for Stochastic Optimization (2015)",
      link: "https://arxiv.org/abs/1412.6980",
    },
    {
      title:
        "H. H. Rosenbrock, An Automatic Method for Finding the Greatest or Least Value of a Function (1960)",
      link: "https://doi.org/10.1093/comjnl/3.3.175",
    },
  ],
  words: {
    title: "A race down the valley",
    sentence: "Same slope, same start, four optimizers: what each does with the gradient decides its path.",
    notice:
      "The steps of plain gradient descent (SGD) are as long as the slope is steep: it drops into the valley at once, and then hardly moves along its flat floor. Momentum keeps part of the last step and gathers speed; RMSProp and Adam measure each direction by the slopes seen there, so that flat directions get longer steps too. Each has a rate of its own, since the same rate means other steps to each of them.",
    chapters: { bend: "The bent valley", ravine: "The ravine" },
    questions: {
      ahead: {
        text: "All four have been on their way for a short time. Who will have the smallest loss when they have run for several times as long?",
        options: {
          sgd: "SGD, which is lowest now.",
          momentum: "SGD with momentum.",
          rmsprop: "RMSProp, which has kept the calmest path.",
          adam: "Adam: it is the newest of the four.",
        },
        right:
          "Momentum has come down to {momentum}, Adam to {adam}, RMSProp to {rmsprop} and SGD to {sgd}. Early on, momentum lost time by swinging up the wall, to {momentum_now}; along the flat floor the speed it has gathered pays.",
        wrong:
          "Momentum wins here with {momentum}; Adam has {adam}, RMSProp {rmsprop} and SGD {sgd}. Early on it swung up the wall, to {momentum_now}, but along the flat floor its steps add up. In another valley, or at other rates, another wins.",
      },
      past: {
        text: "In the ravine, SGD with momentum runs along the floor towards the lowest point, where x is zero. What happens when it gets there?",
        options: {
          stops: "It stops there: the gradient is zero.",
          short: "It slows down and stays a little short of it for long.",
          past: "It runs past it and has to come back.",
        },
        right:
          "It began on the negative side and has run on to {turn}; later it is back at {back}. Where the slope is zero the step is not: what is left of the earlier steps carries it on. SGD without momentum, at {sgd}, never runs past.",
        wrong:
          "It runs past, to {turn}, and comes back to {back} later. A zero gradient adds nothing to the step, but what is left of the earlier steps carries it on. SGD without momentum, at {sgd}, has not got there yet.",
      },
    },
    teacher: {
      objective:
        "To see an optimizer as a rule that turns gradients into steps, and to compare rules on the same surface.",
      misconception:
        "That one optimizer is simply the best. Who wins depends on the surface, on the rates and on when one looks.",
      script: [
        "Four runs start from the same place in a bent valley; look at the paths, and at who is lowest now.",
        "Let the class bet on the winner.",
        "The rest of the race: the floor of the valley is almost flat, and that is where it is decided.",
        "A straight ravine now: SGD jumps from wall to wall.",
        "Ask what momentum does at the lowest point.",
      ],
    },
  },
};
