/** Whether there is something to put in order: pairs of rows, or rows that are lists. */
import { lossAt } from "../loss-info.js";
import type { Picture } from "../view.js";

export type Kind = "pairs" | "lists";

/** Null where nothing is ranked. */
export function kindOf({ setup, step, catalog }: Picture): Kind | null {
  if (!setup.experiment.data) return null;
  const { loss } = lossAt(setup, step, catalog);
  const { task, group, columns, targets } = loss;
  // Pairs with a target for each row compare differences of scores, not their order.
  if (task === "ranking" && group === 2 && columns === "score" && targets !== "number") return "pairs";
  const lists = columns === "row" || columns === "matching";
  const outputs = step.tape.find(({ id }) => id === "output")?.cols;
  return lists && outputs === setup.data.targets.length && areOfOneKind(setup.data.targets) ? "lists" : null;
}

/** Two columns or more that differ in their number alone: "relevance_1", "relevance_2". */
function areOfOneKind(targets: Picture["setup"]["data"]["targets"]): boolean {
  const stems = targets.map(({ name }) => /^(.*?)[ _]?\d+$/.exec(name)?.[1]);
  return targets.length > 1 && stems.every((stem) => stem !== undefined && stem === stems[0]);
}
