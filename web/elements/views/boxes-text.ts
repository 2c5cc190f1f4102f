/** Pictures in words, and what the model says of one: its class and its box. */
import { settingsAt } from "../position.js";
import type { Scene } from "../view.js";
import { boxColumns, type Box, type BoxColumns } from "./boxes-columns.js";
import { datasetOf, heldAndWorst, lossText, rowName, type RowFacts } from "./fit-text.js";

export interface Told {
  /** Classes by their index. */
  actual: number;
  called: number;
  /** Of each class. */
  shares: number[];
  box: Box;
  predicted: Box;
}

export function columnsOf({ setup, step, catalog }: Scene): BoxColumns {
  return boxColumns(setup, settingsAt(setup.experiment, step.t, catalog.experiment.defaults).loss)!;
}

export function toldOf({ setup, step }: Scene, columns: BoxColumns, row: number): Told {
  const { targets, ids } = setup.data;
  const predicted = (output: number): number => step.natural.predictions[output * ids.length + row]!;
  const shares = targets[columns.kind]!.classes!.map((_, index) => predicted(columns.outputs.kind + index));
  const box = (side: (name: keyof Box) => number): Box => ({
    x: side("x"),
    y: side("y"),
    width: side("width"),
    height: side("height"),
  });
  return {
    actual: targets[columns.kind]!.values[row]!,
    called: shares.reduce((best, share, index) => (share > shares[best]! ? index : best), 0),
    shares,
    box: box((name) => targets[columns.sides[name]]!.values[row]!),
    predicted: box((name) => predicted(columns.outputs.sides[name])),
  };
}

export function kindName({ setup, words }: Scene, columns: BoxColumns, index: number): string {
  const { name, classes } = setup.data.targets[columns.kind]!;
  return words.classOf(name, classes![index]!);
}

/** "cross, right", "cross, really ring". */
export function verdictText(scene: Scene, columns: BoxColumns, { actual, called }: Told): string {
  return scene.words.text(actual === called ? "views.boxes.right" : "views.boxes.wrong", {
    called: kindName(scene, columns, called),
    actual: kindName(scene, columns, actual),
  });
}

function boxText({ words }: Scene, { x, y, width, height }: Box): string {
  const [across, down, wide, high] = [x, y, width, height].map((value) => words.number(value, { digits: 2 }));
  return words.text("views.boxes.place", { x: across!, y: down!, width: wide!, height: high! });
}

export function boxFacts(scene: Scene, columns: BoxColumns, row: number): RowFacts[] {
  const { words, step } = scene;
  const told = toldOf(scene, columns, row);
  return [
    { label: words.text("views.boxes.kind"), value: verdictText(scene, columns, told), tone: "prediction" },
    { label: words.text("views.boxes.predicted"), value: boxText(scene, told.predicted), tone: "prediction" },
    { label: words.text("views.boxes.actual"), value: boxText(scene, told.box), tone: "target" },
    { label: words.text("views.fit.loss"), value: lossText(scene, step.natural.losses[row]!), tone: "loss" },
  ];
}

export function boxesSummary(scene: Scene, columns: BoxColumns): string {
  const { words, setup } = scene;
  const rows = words.rows(datasetOf(scene), setup.data.ids.length);
  const parts = [words.text("views.boxes.summary", { rows }), ...heldAndWorst(scene)];
  if (scene.selection !== null) {
    const told = verdictText(scene, columns, toldOf(scene, columns, scene.selection));
    parts.push(words.text("views.boxes.chosen", { row: rowName(scene, scene.selection), told }));
  }
  return words.sentences(parts);
}
