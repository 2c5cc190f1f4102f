/** What every view is given and what it may ask for. A view draws a step; it computes nothing and calls no engine. */
import type {
  CallOptions,
  Catalog,
  Comparison,
  Engine,
  History,
  LossInfo,
  Path,
  PathQuery,
  Prediction,
  Run,
  Setup,
  Step,
  UntilQuery,
} from "../engine/types.js";
import type { View } from "../exhibits/exhibit.js";
import type { Words } from "../words/words.js";
import type { Rules } from "./rules.js";

/** Of the runs of a comparison: tokens of the theme. */
export const runColours = ["run-1", "run-2", "run-3", "run-4"] as const;
export type RunColour = (typeof runColours)[number];

/** What tells a run of a comparison from the others. */
export interface Mark {
  name: string;
  colour: RunColour;
}

/** Another run on the same data, at the same t, or at the last step it had before it diverged. */
export interface Companion extends Mark {
  step: Step;
  setup: Setup;
  history: History;
  surface: { inputs: number[][]; prediction: Prediction } | null;
  loss: LossInfo;
  lossParameters: number[];
  diverged: boolean;
}

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
  /** The index of the parameter that all views highlight. */
  parameter: number | null;
  /** The prediction over a grid of inputs in the data's units: x for one feature, (x, y) pairs for two. */
  surface: { inputs: number[][]; prediction: Prediction } | null;
  /** What this run is called among its companions, and its place in their list; null where there are none. */
  comparing: (Mark & { place: number }) | null;
  companions: readonly Companion[];
  words: Words;
  /** What of it the reader may change; without them, all. */
  rules?: Rules | undefined;
}

/** What the exhibit draws, besides the words. */
export type Picture = Omit<Scene, "selection" | "words" | "loss" | "lossParameters" | "rules">;

/** What of the core may be asked for a view: nothing here changes the run. */
export type Source = Pick<Engine, "evaluateLoss"> &
  Pick<
    Run,
    | "directions"
    | "history"
    | "judge"
    | "landscape"
    | "look"
    | "minimum"
    | "nudge"
    | "path"
    | "predict"
    | "pulls"
  > & {
    /** As `path`, of a companion; null where it is no longer there. */
    pathOf(companion: RunColour, query: PathQuery, options?: CallOptions): Promise<Path | null>;
  };

/** What one view asks of the core beside the Step. The view is given the query and the answer as properties. */
export interface Inquiry<Query, Answer> {
  /** The query that this asks for, from a link or from the view itself: what is not known or allowed is the usual. */
  query(asked: unknown): Query;
  /** Worked out for each picture before it is drawn, so that all views show the same step. */
  answer(source: Source, picture: Picture, query: Query): Promise<Answer>;
}

/** What a view asks of the core that takes longer than a picture may. */
export interface LongInquiry<Query, Found> {
  query(asked: unknown): Query;
  study: Study<Query, Found>;
}

/** Worked out beside the run, ever finer. The view is given what is known as `found`. */
export interface Study<Query, Found> {
  /** `last`: what was found before, of whatever picture; what of it still holds need not be worked out again. */
  begin(
    source: Source,
    picture: Picture,
    query: Query,
    last: Found | null,
    signal: AbortSignal,
  ): AsyncIterable<Found>;
  /** Whether what was begun serves this picture too: if not it begins anew, at once or when nothing moves. */
  serves(begun: Begun<Query, Found>, picture: Picture, query: Query): "yes" | "later" | "no";
}

export interface Begun<Query, Found> {
  picture: Picture;
  query: Query;
  /** Also of what was begun before, until there is something of this. */
  found: Found | null;
  /** There is no more to come. */
  over: boolean;
}

/** What a view asks the exhibit to do, as the detail of a bubbling, composed `loss-lab-ask` event. */
export type Ask =
  | { kind: "select"; row: number | null }
  | { kind: "choose"; parameter: number | null }
  | { kind: "seek"; t: number }
  /** Values in the data's units; `settled` is false while a drag goes on. */
  | { kind: "move-point"; row: number; x: number; y: number; settled: boolean }
  /** `of`: its class, by number, where the place does not decide it; else as of the selected point. */
  | { kind: "add-point"; x: number; y: number; of?: number }
  | { kind: "remove-point"; row: number }
  /** All parameters at t, in training units; `settled` is false while a drag goes on. */
  | { kind: "parameters"; values: number[]; settled: boolean }
  /** Training goes on until something holds. */
  | { kind: "until"; query: UntilQuery }
  /** Another query of an open view's inquiry. */
  | { kind: "query"; view: View; query: unknown }
  | { kind: "compare"; wish: CompareWish };

/** Of the runs of a comparison, by their places in their list. */
export type CompareWish =
  | { to: "begin"; comparison: Comparison; front: number }
  /** Another run like this one, and a name for this one where it has none. */
  | { to: "add"; name: string; own: string }
  | { to: "front" | "remove"; place: number }
  | { to: "rename"; place: number; name: string }
  /** This run goes on alone. */
  | { to: "end" };

export function ask(from: EventTarget, detail: Ask): void {
  from.dispatchEvent(new CustomEvent<Ask>("loss-lab-ask", { detail, bubbles: true, composed: true }));
}
