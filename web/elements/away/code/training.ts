/** What the code for all frameworks has in common: the data, the formulas, and a loop over the phases of the run. */
import type { Phase, Recipe } from "./recipe.js";
import { functionsOf, list, python } from "./python.js";

const powersOf = (degree: number) => `np.hstack([x**power for power in range(1, ${degree + 1})])`;

/** The data in their own units, then as training sees them, as NumPy arrays x, y and weight. */
export function dataText({ setup, phases, blocks }: Recipe, powersText = powersOf): string {
  const { data, scaling } = setup;
  const column = (values: Iterable<number>) => `    ${list(values, "    ")},\n`;
  const scale = (name: string, scales: readonly { mean: number; scale: number }[]) =>
    scales.every(({ mean, scale: size }) => mean === 0 && size === 1)
      ? ""
      : `${name} = (${name} - ${list(scales.map(({ mean }) => mean))}) / ${list(scales.map(({ scale: size }) => size))}\n`;
  const constant = setup.experiment.model.id === "constant" || !data.features.length;
  const features = constant
    ? `x = np.zeros((${data.ids.length}, 0))\n`
    : `# ${data.features.map(({ name }) => oneLine(name)).join(", ")}\n` +
      `x = np.column_stack([\n${data.features.map(({ values }) => column(values)).join("")}]).astype(float)\n` +
      scale("x", scaling.features);
  const { model } = setup.experiment;
  const powers = model.id === "polynomial" ? `x = ${powersText(blocks[0]?.rows ?? 0)}\n` : "";
  const classes =
    phases[0]!.loss.columns === "classes" && data.targets.length === 1
      ? `y = np.eye(${blocks.at(-1)!.cols})[y[:, 0].astype(int)]  # a class as 1 among zeros\n`
      : "";
  const weights = data.weights ? list(data.weights) : `np.ones(${data.ids.length})`;
  return (
    features +
    powers +
    `# ${data.targets.map(({ name }) => oneLine(name)).join(", ")}\n` +
    `y = np.column_stack([\n${data.targets.map(({ values }) => column(values)).join("")}]).astype(float)\n` +
    scale("y", scaling.targets) +
    classes +
    `weight = np.array(${weights}, dtype=float)\n`
  );
}

export function batchesText({ training, batches }: Recipe): string {
  if (!batches) return `training = ${list(training)}\n\n\ndef rows_at(t):\n    return training\n`;
  const rows = batches.map((batch) => `    [${batch.join(", ")}],\n`).join("");
  return `# The rows of each update, in their order.\nbatches = [\n${rows}]\n\n\ndef rows_at(t):\n    return batches[t]\n`;
}

/** Definitions of the functions that the formulas name, from those that a framework has ready. */
export function helpersText({ phases }: Recipe, ready: Record<string, string>): string {
  const used = phases.flatMap(({ loss, penalty, schedule }) =>
    [loss.formula, loss.slope, penalty?.info.formula, penalty?.info.slope, schedule?.info.formula].flatMap(
      (formula) => (formula ? functionsOf(formula) : []),
    ),
  );
  return [...new Set(used)]
    .sort()
    .map((name) => ready[name] + "\n")
    .join("");
}

/** What the formulas of a phase call its numbers. */
export function settingsText(settings: Record<string, unknown>, wrap: (numbers: string) => string): string {
  return Object.entries(settings)
    .filter(([, value]) => typeof value === "number" || Array.isArray(value))
    .map(
      ([name, value]) =>
        `    ${name} = ${Array.isArray(value) ? wrap(list(value as number[])) : String(value)}\n`,
    )
    .join("");
}

/** The learning rate at t, by the schedule's formula. */
export function rateText({ optimizer, schedule }: Phase, at: number): string {
  const rate = String(optimizer.settings["learning_rate"]);
  const formula = schedule?.info.formula;
  return (
    `def rate_${at}(t):\n    learning_rate = ${rate}\n` +
    (schedule && formula ? settingsText(schedule.settings, String) : "") +
    `    return ${formula ? python(formula) : "learning_rate"}\n`
  );
}

/** A name from the data, in a comment. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
