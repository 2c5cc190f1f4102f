/** Which losses and models the data there are fit, why the others do not, and what a loss begins with. */
import type { Catalog, Choice, LossInfo, ModelInfo, Setup, Targets } from "../engine/types.js";
import { usual } from "./usual.js";

/** What the data lack for a loss: targets of its kind, or rows and columns as it needs them. */
export type Misfit = Exclude<Targets, "none"> | "groups" | "one_target" | "several_targets";

const found = new WeakMap<Setup, ReadonlyMap<string, Misfit>>();

/** Beyond so many classes whole numbers are no class indices to the core. */
const mostClasses = 1000;

/** The losses that look at data: that of a model without any is its own. */
export function lossesOfData({ losses }: Catalog): LossInfo[] {
  return losses.filter(({ task }) => task !== "objective");
}

/** The models that learn from data; the others are surfaces. */
export function modelsOfData({ models }: Catalog): ModelInfo[] {
  return models.filter((model) => model.takesData);
}

/** The misfit of each loss that has one; the core has the last word on all others. */
export function misfits({ losses }: Catalog, setup: Setup): ReadonlyMap<string, Misfit> {
  let known = found.get(setup);
  if (!known) {
    const all = losses.flatMap((loss): [string, Misfit][] => {
      const misfit = misfitOf(loss, setup);
      return misfit ? [[loss.id, misfit]] : [];
    });
    found.set(setup, (known = new Map(all)));
  }
  return known;
}

/** Losses on rows of columns that compare the columns with one another: of one alone they say nothing. */
function comparesColumns({ columns, task }: LossInfo): boolean {
  return columns === "actions" || (columns === "row" && task !== "regression");
}

function misfitOf(loss: LossInfo, { data }: Setup): Misfit | null {
  const { targets, ids } = data;
  if (ids.length % loss.group !== 0) return "groups";
  if (loss.targets === "none") return null;
  if (comparesColumns(loss) && targets.length < 2) return "several_targets";
  const takesOne =
    ["mean_and_log_variance", "coordinates", "score"].includes(loss.columns) ||
    loss.targets === "class_index";
  if (takesOne && targets.length !== 1) return "one_target";
  if (!targets.every((target) => admits(loss.targets, target, targets.length === 1))) return loss.targets;
  if (loss.targets === "category" && targets.length > 1 && !areShares(targets.map(({ values }) => values)))
    return loss.targets;
  // A pair's label stands in each of its rows; scores of a pair's rows are their own.
  const labelled = loss.group > 1 && loss.targets !== "number";
  const agree = targets.every(({ values }) =>
    values.every((value, row) => value === values[row - (row % loss.group)]),
  );
  return labelled && !agree ? "groups" : null;
}

/** Whether a loss that takes such targets takes this column of the data, by itself or beside others. */
export function admits(
  wanted: Targets,
  { values, classes }: Setup["data"]["targets"][number],
  alone = true,
): boolean {
  const numbers = classes === null;
  switch (wanted) {
    case "number":
      return numbers || classes.length <= 2;
    case "not_negative":
      return numbers && values.every((value) => value >= 0);
    case "positive":
      return numbers && values.every((value) => value > 0);
    case "label":
      return values.every((value) => value === 0 || value === 1);
    case "probability":
      return values.every((value) => value >= 0 && value <= 1);
    case "sign":
      return values.every((value) => value === 1 || value === -1);
    case "category":
      return alone ? values.every(isClass) : values.every((value) => value >= 0 && value <= 1);
    case "class_index":
      return values.every(isClass);
    case "none":
      return true;
  }
}

/** Whether the columns are shares of a whole in every row, but for rounding. */
function areShares(columns: readonly Float64Array[]): boolean {
  return columns[0]!.every((_, row) => {
    const whole = columns.reduce((sum, column) => sum + column[row]!, 0);
    return Math.abs(whole - 1) <= 1e-6;
  });
}

function isClass(value: number): boolean {
  return value >= 0 && value < mostClasses && Number.isInteger(value);
}

/** Whether a model takes the features there are, and has the outputs it needs. */
export function takesData(
  { takesTokens, leastOutputs }: ModelInfo,
  { experiment, data, task }: Setup,
): boolean {
  // From a surface one comes back to data of one target, which hold no tokens.
  if (!experiment.data) return !takesTokens && leastOutputs === 1;
  const { features, targets } = data;
  if (takesTokens && !features.every(({ values }) => values.every((x) => x >= 0 && Number.isInteger(x))))
    return false;
  const { classes, values } = targets[0]!;
  const ofOneColumn = task === "multiclass" && targets.length === 1;
  const outputs = ofOneColumn ? (classes?.length ?? Math.max(...values) + 1) : targets.length;
  return outputs >= leastOutputs;
}

/** The losses that may be a term of a sum. */
export function termLosses(catalog: Catalog, setup: Setup): LossInfo[] {
  const misfit = misfits(catalog, setup);
  return lossesOfData(catalog).filter(({ id }) => id !== "sum" && !misfit.has(id));
}

/** A loss as it is first chosen: a sum goes on from the loss before it, a formula from a common one. */
export function firstChoice(catalog: Catalog, setup: Setup, before: Choice, id: string): Choice {
  if (id === "custom") {
    const ofClasses = setup.data.targets.every(({ classes }) => classes !== null);
    return { id, expression: ofClasses ? "softplus(p) - y * p" : "r ^ 2" };
  }
  if (id === "sum") {
    const { task } = catalog.losses.find((loss) => loss.id === before.id)!;
    const others = termLosses(catalog, setup).filter((loss) => loss.id !== before.id && loss.id !== "custom");
    const other = others.find((loss) => loss.task === task) ?? others[0]!;
    const terms = [before, usual(other)].map((loss) => ({ weight: 1, loss }));
    return { id, terms };
  }
  return usual(catalog.losses.find((loss) => loss.id === id)!);
}
