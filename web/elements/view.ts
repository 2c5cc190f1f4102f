/** What every view is given and what it may ask for. A view draws a step; it computes nothing and calls no engine. */
import type { Catalog, History, LossInfo, Prediction, Setup, Step } from "../engine/types.js";
import type { Words } from "../words/words.js";

/** Everything a view may draw, all of it worked out by the core. */
export interface Scene {
  step: Step;
  setup: Setup;
  history: History;
  catalog: Catalog;
  /** The loss at t, after edits, and the values of its parameters in the order of `loss.parameters`. */
  loss: LossInfo;
  lossParameters: number[];
  /** The row of the data that all views highlight. */
  selection: number | null;
  /** The prediction over a grid of inputs in the data's units: x for one feature, (x, y) pairs for two. */
  surface: { inputs: number[][]; prediction: Prediction } | null;
  words: Words;
}

/** What a view asks the exhibit to do, as the detail of a bubbling, composed `loss-lab-ask` event. */
export type Ask =
  | { kind: "select"; row: number | null }
  | { kind: "seek"; t: number }
  /** Values in the data's units; `settled` is false while a drag goes on. */
  | { kind: "move-point"; row: number; x: number; y: number; settled: boolean }
  | { kind: "add-point"; x: number; y: number }
  | { kind: "remove-point"; row: number };

export function ask(from: EventTarget, detail: Ask): void {
  from.dispatchEvent(new CustomEvent<Ask>("loss-lab-ask", { detail, bubbles: true, composed: true }));
}
