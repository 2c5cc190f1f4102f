/** The lines beside the loss: its data term and its penalty, or the terms of a sum, and the held-out loss; or those of another measure. */
import { svg, type TemplateResult } from "lit";
import type { Choice } from "../../engine/types.js";
import type { Frame } from "../plot/frame.js";
import { apart } from "../plot/marks.js";
import { settingsAt } from "../position.js";
import type { Scene } from "../view.js";
import { isShown, type CurveScales } from "./curve-layout.js";
import { measureText, nowOf, valuesOf, type Measure } from "./curve-measures.js";

/** The fifth term of a sum and those after it look alike. */
const mostTerms = 4;

export interface Part {
  kind: "measure" | "validation" | "data" | "penalty" | `term-${number}`;
  name: string;
  /** At the t's where the history was measured. */
  values: Float64Array;
  /** At the present t, where the step tells it. */
  now: number | null;
}

/** Of another measure than the loss: over the training rows and over the held-out ones. */
export function partsOf(scene: Scene, measure: Measure): Part[] {
  if (measure === "loss") return partsOfLoss(scene);
  const { words } = scene;
  const part = (kind: Part["kind"], name: string, heldOut: boolean): Part[] => {
    const values = valuesOf(scene, measure, heldOut);
    return values ? [{ kind, name, values, now: nowOf(scene, measure, heldOut) }] : [];
  };
  return [
    ...part("measure", measureText(scene, measure), false),
    ...part("validation", words.text("views.curve.validation"), true),
  ];
}

/** A loss without a penalty that is no sum has no parts of its own. */
function partsOfLoss({ history, step, setup, catalog, words }: Scene): Part[] {
  const { validationLoss, trainLoss, penalty, terms } = history.measured;
  const parts: Part[] = [];
  if (penalty.some((value) => value !== 0)) {
    parts.push(
      { kind: "data", name: words.text("views.curve.data"), values: trainLoss, now: step.trainLoss },
      { kind: "penalty", name: words.text("views.curve.penalty"), values: penalty, now: null },
    );
  }
  if (terms.length > 1) {
    const { loss } = settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
    const named = (loss["terms"] ?? []) as { loss?: Choice }[];
    terms.forEach(({ values }, i) => {
      const id = named[i]?.loss?.id;
      const name = id ? words.name("losses", id) : words.text("views.curve.term", { n: String(i + 1) });
      parts.push({ kind: `term-${Math.min(i + 1, mostTerms)}`, name, values, now: null });
    });
  }
  if (validationLoss) {
    const name = words.text("views.curve.validation");
    parts.push({ kind: "validation", name, values: validationLoss, now: step.validationLoss });
  }
  return parts;
}

/** Exactly at t; null where nothing was measured there. */
export function partAt({ history, step }: Scene, { values, now }: Part, t: number): number | null {
  if (t === step.t && now !== null) return now;
  return values[history.measured.t.indexOf(t)] ?? null;
}

/** The best constant prediction's loss, where this scale can show it. */
export function constantOf({ history }: Scene, log: boolean): number | null {
  const { bestConstantLoss } = history;
  return bestConstantLoss !== null && isShown(bestConstantLoss, log) ? bestConstantLoss : null;
}

/** The lines' names at their ends, apart from one another; one that is alone needs none. */
export function renderNames(
  scene: Scene,
  measure: Measure,
  parts: readonly Part[],
  { x, y }: CurveScales,
  log: boolean,
  frame: Frame,
): TemplateResult[] {
  const { history, words } = scene;
  const names: { kind: string; text: string; x: number; y: number }[] = [];
  const add = (kind: string, text: string, t: number | undefined, value: number | undefined): void => {
    if (t === undefined || value === undefined || !isShown(value, log)) return;
    names.push({ kind, text, x: x(t) - 8, y: y(value) - 7 });
  };
  const last = history.to.at(-1);
  if (measure === "loss" && parts.length && last !== undefined)
    add("loss", words.text("views.curve.batch"), last - 1, history.last.at(-1));
  const named = measure === "loss" || parts.length > 1 ? parts : [];
  for (const { kind, name, values } of named) add(kind, name, history.measured.t.at(-1), values.at(-1));
  const constant = measure === "loss" ? constantOf(scene, log) : null;
  if (constant !== null) {
    const text = words.text("views.curve.constant", { loss: words.number(constant) });
    names.push({ kind: "constant", text, x: frame.right - 4, y: y(constant) - 6 });
  }
  names.sort((a, b) => a.y - b.y);
  const heights = apart(
    names.map((name) => name.y),
    frame.top + 12,
    frame.bottom - 6,
  );
  // At the first steps there is room after the line only.
  const room = frame.left + 90;
  return names.map(
    (name, i) =>
      svg`<text class="name is-${name.kind}" x=${name.x < room ? name.x + 20 : name.x} y=${heights[i]} text-anchor=${name.x < room ? "start" : "end"}>${name.text}</text>`,
  );
}
