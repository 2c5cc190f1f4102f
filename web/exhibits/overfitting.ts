/** A network learns its training points by heart, held-out points tell, and early stopping ends it in time. */
import type { Experiment } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";

const network = {
  version: 1,
  data: { id: "sine", n: 24, noise: 0.4 },
  model: { id: "mlp", hidden: [16], activation: "tanh" },
  loss: { id: "mse" },
  optimizer: { id: "adam", learning_rate: 0.05 },
  validation: 0.4,
  seed: 20,
} satisfies Experiment;

export const overfitting: Exhibit = {
  id: "overfitting",
  group: "misleads",
  chapters: [
    {
      id: "long",
      experiment: network,
      t: 60,
      views: [{ name: "fit" }, { name: "curve" }],
      knobs: ["model.hidden", "penalty"],
    },
    {
      id: "stopped",
      experiment: { ...network, early_stopping: { patience: 10 } },
      t: 0,
      views: [{ name: "fit" }, { name: "curve" }],
      knobs: ["early_stopping", "learning_rate"],
    },
    {
      id: "degrees",
      compare: {
        version: 1,
        base: {
          version: 1,
          data: { id: "sine", n: 24, noise: 0.3 },
          model: { id: "polynomial", degree: 3 },
          loss: { id: "mse" },
          optimizer: { id: "adam", learning_rate: 0.1 },
          validation: 0.4,
          seed: 3,
        },
        runs: [
          { set: { model: { id: "polynomial", degree: 1 } } },
          { set: { model: { id: "polynomial", degree: 3 } } },
          { set: { model: { id: "polynomial", degree: 12 } } },
        ],
      },
      front: 2,
      t: 300,
      views: [{ name: "fit" }, { name: "compare" }],
      knobs: ["model_parameters"],
    },
  ],
  questions: [
    {
      id: "on",
      options: ["both-fall", "part", "both-rise"],
      measures: {
        train: { chapter: "long", t: 60, of: "trainLoss" },
        held: { chapter: "long", t: 60, of: "validationLoss" },
        train_later: { chapter: "long", t: 300, of: "trainLoss" },
        held_later: { chapter: "long", t: 300, of: "validationLoss" },
      },
      answer: {
        "both-fall": "(train_later < train) * (held_later < held)",
        part: "(train_later < train) * (held_later >= held)",
        "both-rise": "train_later >= train",
      },
      numbers: {
        train: { value: "train", digits: 2 },
        held: { value: "held", digits: 2 },
        train_later: { value: "train_later", digits: 2 },
        held_later: { value: "held_later", digits: 2 },
      },
      reveal: [{ do: "seek", t: 300 }],
    },
    {
      id: "degree",
      options: ["line", "cubic", "twelfth"],
      measures: {
        line: { chapter: "degrees", run: 0, t: 300, of: "validationLoss" },
        cubic: { chapter: "degrees", run: 1, t: 300, of: "validationLoss" },
        twelfth: { chapter: "degrees", run: 2, t: 300, of: "validationLoss" },
        line_train: { chapter: "degrees", run: 0, t: 300, of: "trainLoss" },
        cubic_train: { chapter: "degrees", run: 1, t: 300, of: "trainLoss" },
        twelfth_train: { chapter: "degrees", run: 2, t: 300, of: "trainLoss" },
      },
      answer: {
        line: "line < min(cubic, twelfth)",
        cubic: "cubic < min(line, twelfth)",
        twelfth: "twelfth < min(line, cubic)",
      },
      numbers: {
        line: { value: "line", digits: 2 },
        cubic: { value: "cubic", digits: 2 },
        twelfth: { value: "twelfth", digits: 2 },
        line_train: { value: "line_train", digits: 2 },
        cubic_train: { value: "cubic_train", digits: 2 },
        twelfth_train: { value: "twelfth_train", digits: 2 },
      },
      reveal: [
        { do: "seek", t: 300 },
        { do: "front", place: 1 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 60 },
    { do: "ask", question: "on" },
    { do: "seek", t: 300 },
    { do: "chapter", id: "stopped" },
    { do: "step", n: 80 },
    { do: "ask", question: "degree" },
  ],
  neighbours: ["underfitting", "regularization", "random-start"],
  sources: [
    {
      title: "L. Prechelt, Early Stopping – But When? (1998)",
      link: "https://doi.org/10.1007/3-540-49430-8_3",
    },
    {
      title: "S. Geman, E. Bienenstock, R. Doursat, Neural Networks and the Bias/Variance Dilemma (1992)",
      link: "https://doi.org/10.1162/neco.1992.4.1.1",
    },
  ],
  words: {
    title: "Learning the noise by heart",
    sentence: "Some points are kept out of training, to see how a model does on what it has not seen.",
    notice:
      "Some of the noisy points are held out: they are measured, and never trained on. As long as both losses fall, the network learns the wave behind the points; from where only the training loss falls, it learns their noise. Early stopping keeps the parameters with the smallest held-out loss.",
    chapters: { long: "Trained on and on", stopped: "Stopped in time", degrees: "Simple or bendy" },
    questions: {
      on: {
        text: "So far the training loss and the loss on the held-out points have both fallen. The network is trained on for much longer. What do the two losses do?",
        options: {
          "both-fall": "Both go on falling.",
          part: "The training loss falls, and the held-out loss rises.",
          "both-rise": "Both rise.",
        },
        right:
          "The training loss falls from {train} to {train_later}, and the held-out loss rises from {held} to {held_later}. The curve now bends to meet single training points, and their noise is not that of the others.",
        wrong:
          "The training loss falls from {train} to {train_later}, as training sees to that. The held-out loss rises from {held} to {held_later}: the curve bends to meet single points, and their noise is not that of the others.",
      },
      degree: {
        text: "A straight line, a cubic and a polynomial of degree twelve are fitted to the same points. Which has the smallest loss on the points that were held out?",
        options: {
          line: "The straight line: it cannot learn any noise.",
          cubic: "The cubic.",
          twelfth: "The polynomial of degree twelve: it can do all that the others can.",
        },
        right:
          "Held out, the losses are {line}, {cubic} and {twelfth}. On the training points they are {line_train}, {cubic_train} and {twelfth_train}: there more freedom always pays, and that is why they cannot tell.",
        wrong:
          "It is the cubic: held out, the losses are {line}, {cubic} and {twelfth}. The line is too stiff for the wave, and the highest degree also follows the noise. On the training points alone, {line_train}, {cubic_train} and {twelfth_train}, one would not see it.",
      },
    },
    teacher: {
      objective:
        "To see that a low training loss is no proof of a good model, and that held-out data show the difference.",
      misconception:
        "That training longer can only make a model better, since the loss keeps falling. It is the training loss that falls.",
      script: [
        "A network and a few noisy points of a wave: both losses have come down nicely.",
        "Ask what happens when it goes on for much longer.",
        "Look at the curve between the points, and at the gap between the two losses.",
        "The same network again, from the start, with early stopping.",
        "The held-out loss makes no more progress, so training ends; the best parameters on the way are kept.",
        "Ask about polynomials: the same story, told by how much a curve may bend.",
      ],
    },
  },
};
