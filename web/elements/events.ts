/** What the page around an element hears, by the names of its events. */
import type { Step } from "../engine/types.js";
import type { Place } from "./link.js";

/** The experiment on show with all edits, the position, and the views and panels that are open. */
export type Change = Place & Required<Pick<Place, "views">>;

/** A reader's answer that was checked. */
export interface Answered {
  question: string;
  option: string;
  right: boolean;
}

/** What was refused or could not be had; `code` and `path` are empty where the core was not asked. */
export interface Failure {
  /** A sentence in the reader's language. */
  message: string;
  code: string;
  path: string;
}

declare global {
  interface HTMLElementEventMap {
    "loss-lab-ready": CustomEvent<Step>;
    "loss-lab-step": CustomEvent<Step>;
    "loss-lab-change": CustomEvent<Change>;
    "loss-lab-answer": CustomEvent<Answered>;
    "loss-lab-error": CustomEvent<Failure>;
  }
}

export type EventName = Extract<keyof HTMLElementEventMap, `loss-lab-${string}`>;
