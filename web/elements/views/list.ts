/** All views, in the order that pages show them: one line each. */
import type { View } from "../../exhibits/exhibit.js";
import { givesProbability, infoOf } from "../loss-info.js";
import { settingsAt } from "../position.js";
import type { Picture } from "../view.js";
import { boxColumns } from "./boxes-columns.js";
import { isLayered } from "./layered.js";
import { kindOf } from "./ranking-kind.js";

export interface ViewEntry {
  name: View;
  /** Whether it has anything to draw: only then it is offered. */
  fits: (picture: Picture) => boolean;
  /** Fetches the element <loss-lab-NAME>, and its `inquiry` where it asks more of the core than the Step. */
  load: () => Promise<object>;
}

export const views: readonly ViewEntry[] = [
  { name: "fit", fits: isPlotted, load: () => import("./fit.js") },
  { name: "plane", fits: isPlane, load: () => import("./plane.js") },
  { name: "boxes", fits: hasBoxes, load: () => import("./boxes.js") },
  { name: "texts", fits: hasTexts, load: () => import("./texts.js") },
  { name: "curve", fits: always, load: () => import("./curve.js") },
  { name: "compare", fits: always, load: () => import("./compare.js") },
  { name: "shape", fits: onePoint, load: () => import("./shape.js") },
  { name: "pulls", fits: fewPoints, load: () => import("./pulls.js") },
  { name: "network", fits: ({ setup }) => isLayered(setup), load: () => import("./network.js") },
  { name: "weights", fits: isLinear, load: () => import("./weights.js") },
  { name: "landscape", fits: always, load: () => import("./landscape.js") },
  { name: "confusion", fits: hasClasses, load: () => import("./confusion.js") },
  { name: "ranking", fits: (picture) => kindOf(picture) !== null, load: () => import("./ranking.js") },
  { name: "hand", fits: hasFewParameters, load: () => import("./hand.js") },
  { name: "history", fits: always, load: () => import("./history.js") },
  { name: "loop", fits: hasData, load: () => import("./loop.js") },
  { name: "quantities", fits: hasData, load: () => import("./quantities.js") },
  { name: "arithmetic", fits: always, load: () => import("./arithmetic.js") },
];

const mostSliders = 8;

function always(): boolean {
  return true;
}

/** There are examples. */
function hasData({ setup }: Picture): boolean {
  return setup.experiment.data !== null;
}

/** There is something to decide between. */
function hasClasses({ setup }: Picture): boolean {
  return setup.task === "binary" || setup.task === "multiclass";
}

/** A weight for each of several features. */
function isLinear({ setup }: Picture): boolean {
  const linear = ["linear", "softmax-linear"].includes(setup.experiment.model.id);
  return linear && setup.data.features.length > 1;
}

/** So few that each can have a slider. */
function hasFewParameters({ step }: Picture): boolean {
  return step.parameters.length <= mostSliders;
}

/** There are data, and a prediction is one number, or one and how far it may be off, or a share for each class. */
function isPlotted(picture: Picture): boolean {
  const { setup, step, catalog, surface } = picture;
  const { loss } = settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
  const info = infoOf(catalog, loss);
  const [target, ...others] = setup.data.targets;
  const features = surface?.inputs[0]?.length;
  const classes =
    setup.task === "multiclass" && (features === 2 || (features === 1 && givesProbability(info)));
  if (!setup.experiment.data) return false;
  return (
    oneOutput(picture) ||
    info.columns === "mean_and_log_variance" ||
    (classes && target?.classes !== null && !others.length)
  );
}

/** A prediction is a place of the plane: two coordinates in one unit, as those of its target. */
function isPlane({ setup, step }: Picture): boolean {
  const [across, up, ...others] = setup.data.targets;
  const outputs = step.tape.find(({ id }) => id === "output")?.cols;
  if (setup.task !== "regression" || !across || !up || others.length || outputs !== 2) return false;
  return across.unit === up.unit && !across.classes && !up.classes;
}

/** One class and one box in each picture, and a term of the loss for either. */
function hasBoxes({ setup, step, catalog }: Picture): boolean {
  const { loss } = settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
  return boxColumns(setup, loss) !== null;
}

/** Texts of two classes. */
function hasTexts(picture: Picture): boolean {
  const { setup, step } = picture;
  return setup.data.texts !== null && step.natural.called !== null && oneOutput(picture);
}

/** A prediction is one number. */
function oneOutput({ step }: Picture): boolean {
  return step.tape.find(({ id }) => id === "output")?.cols === 1;
}

/** The loss of a point is a function of its one output and its one target. */
function onePoint(picture: Picture): boolean {
  const { setup, step, catalog } = picture;
  const { loss } = settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
  const { columns, targets } = infoOf(catalog, loss);
  return (
    oneOutput(picture) && columns === "matching" && targets !== "none" && setup.data.targets.length === 1
  );
}

/** Each point is differentiated by itself, for every picture: as many as that takes no time to speak of. */
function fewPoints({ setup }: Picture): boolean {
  return setup.data.ids.length > 1 && setup.data.ids.length <= 5000;
}
