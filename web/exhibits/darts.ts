/** Throws beside the bullseye: what a sum of gaps is, and how its steps differ from those of squared gaps. */
import type { Experiment } from "../engine/types.js";
import type { Exhibit } from "./exhibit.js";

const throws: Pick<Experiment, "version" | "data" | "model" | "reduction" | "standardize"> = {
  version: 1,
  data: { id: "darts" },
  model: { id: "shift" },
  reduction: "sum",
  // Throws and bullseye share one board, and scaling each by itself would take the gap away.
  standardize: false,
};

export const darts: Exhibit = {
  id: "darts",
  group: "what",
  chapters: [
    {
      id: "gaps",
      experiment: {
        ...throws,
        loss: { id: "distance" },
        optimizer: { id: "sgd", learning_rate: 0.1 },
      },
      t: 0,
      views: [{ name: "plane" }, { name: "curve" }],
      knobs: ["learning_rate", "reduction"],
    },
    {
      id: "squares",
      experiment: {
        ...throws,
        loss: { id: "mse" },
        optimizer: { id: "sgd", learning_rate: 0.02 },
      },
      t: 0,
      views: [{ name: "plane" }, { name: "curve" }],
      knobs: ["learning_rate", "reduction"],
    },
  ],
  questions: [
    {
      id: "pull",
      options: ["far", "near", "alike"],
      measures: {
        far: { t: 0, of: { row: 8, of: "gradientShare" } },
        near: { t: 0, of: { row: 3, of: "gradientShare" } },
        squared_far: { chapter: "squares", t: 0, of: { row: 8, of: "gradientShare" } },
        squared_near: { chapter: "squares", t: 0, of: { row: 3, of: "gradientShare" } },
      },
      answer: {
        far: "far > 1.2 * near",
        near: "near > 1.2 * far",
        alike: "(far <= 1.2 * near) * (near <= 1.2 * far)",
      },
      numbers: {
        far: { value: "far", unit: "share" },
        near: { value: "near", unit: "share" },
        times: { value: "squared_far / squared_near", digits: 2 },
      },
      reveal: [
        { do: "chapter", id: "gaps" },
        { do: "open", view: "pulls" },
      ],
    },
    {
      id: "steps",
      options: ["longer", "same", "shorter"],
      measures: {
        across: { chapter: "squares", t: 0, of: { delta: 0 } },
        up: { chapter: "squares", t: 0, of: { delta: 1 } },
        later_across: { chapter: "squares", t: 5, of: { delta: 0 } },
        later_up: { chapter: "squares", t: 5, of: { delta: 1 } },
      },
      answer: {
        longer: "later_across^2 + later_up^2 > 1.2 * (across^2 + up^2)",
        same: "(later_across^2 + later_up^2 <= 1.2 * (across^2 + up^2)) * (later_across^2 + later_up^2 >= 0.8 * (across^2 + up^2))",
        shorter: "later_across^2 + later_up^2 < 0.8 * (across^2 + up^2)",
      },
      numbers: {
        first: { value: "sqrt(across^2 + up^2)", unit: "target" },
        later: { value: "sqrt(later_across^2 + later_up^2)", unit: "target" },
      },
      reveal: [
        { do: "chapter", id: "squares" },
        { do: "step", n: 6 },
      ],
    },
  ],
  script: [
    { do: "seek", t: 0 },
    { do: "step" },
    { do: "step", n: 14 },
    { do: "ask", question: "pull" },
    { do: "chapter", id: "squares" },
    { do: "ask", question: "steps" },
  ],
  neighbours: ["house-price", "many-right-losses", "training-loop", "reductions-and-conventions"],
  sources: [
    {
      title: "Vardi and Zhang (2000), The Multivariate L1-median and Associated Data Depth",
      link: "https://doi.org/10.1073/pnas.97.4.1423",
    },
    {
      title: "Nocedal and Wright (2006), Numerical Optimization",
      link: "https://doi.org/10.1007/978-0-387-40065-5",
    },
  ],
  words: {
    title: "Aiming at the bullseye",
    sentence:
      "The loss adds up the gaps between throws and bullseye, and each step pulls all throws inwards.",
    notice:
      "The throws are made up. One correction moves all of them together, so the cloud comes to the middle and stays a cloud: the loss falls, but not to zero. Under squared gaps each step is a little shorter than the one before, because what is left to correct gets smaller.",
    chapters: { gaps: "Sum of gaps", squares: "Sum of squared gaps" },
    questions: {
      pull: {
        text: "The loss is the sum of all gaps. Which throw pulls hardest at the correction?",
        options: {
          far: "The one farthest from the bullseye.",
          near: "The one nearest to it.",
          alike: "All pull equally hard.",
        },
        right:
          "The farthest has {far} of the pull, and so has the nearest, {near}: a gap that becomes a centimetre shorter saves a centimetre, however long it is. Under squared gaps the farthest pulls {times} times as hard as the nearest.",
        wrong:
          "The farthest throw has {far} of the pull and the nearest {near}: every gap that becomes a centimetre shorter saves one centimetre. A throw pulls harder for being far away only where gaps are squared; there the farthest pulls {times} times as hard as the nearest.",
      },
      steps: {
        text: "Now every gap is squared before it is added. How long are the steps as the throws come closer?",
        options: {
          longer: "They get longer: training gains speed.",
          same: "They stay as long: the learning rate is fixed.",
          shorter: "They get shorter.",
        },
        right:
          "The first step is {first} long, and five steps later it is {later}. A squared gap pulls in proportion to its length: the closer the throws are, the less there is to correct.",
        wrong:
          "The first step is {first} long, and five steps later it is {later}. The learning rate stays, but a step is the rate times the gradient, and the gradient of a squared gap shrinks with the gap.",
      },
    },
    teacher: {
      objective:
        "A loss over many examples is a sum of single gaps, and the kind of gap decides who pulls and how the steps go.",
      misconception:
        "Steps are thought to have the length of the learning rate. The rate is only a factor: the gradient has its say too.",
      script: [
        "Throws at a board, made up for this: each line is a gap, and the loss is the sum of all gaps.",
        "One step moves all throws by the same correction, and the sum shrinks.",
        "The cloud has come to the middle, but it is still a cloud: one correction for all cannot bring every throw to the bullseye.",
        "Who pulls at the correction? Let the class point at a throw.",
        "The same throws, but now each gap is squared before it is added.",
        "Will the steps stay as long as they are? Collect the guesses, then step.",
      ],
    },
  },
};
