/** What the page around an element hears, by the names of its events. */
import type { Step } from "../engine/types.js";
import type { Place } from "./link.js";

/** The experiment on show with all edits, the position, and the views and panels that are open. */
export type Change = Place & Required<Pick<Place, "views">>;

/** What every event is about. */
export interface About {
  /** The id of the exhibit, which stays; empty until it is known. */
  exhibit: string;
  /** As its reader sees it, in this language. */
  title: string;
  language: string;
}

/** A reader's answer that was checked. */
export interface Answered {
  /** The id of the question, which stays, and what it asked. */
  question: string;
  text: string;
  /** What there was to choose from. */
  options: { id: string; text: string }[];
  /** The id of the one that was chosen, and of the one that is right. */
  option: string;
  answer: string;
  right: boolean;
  /** How often this question was answered on this page, this time included. */
  attempt: number;
  /** Since the question was first seen or last answered, as ISO 8601 writes it: "PT12.5S". */
  duration: string;
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
    "loss-lab-ready": CustomEvent<Step & About>;
    "loss-lab-step": CustomEvent<Step & About>;
    "loss-lab-change": CustomEvent<Change & About>;
    "loss-lab-answer": CustomEvent<Answered & About>;
    "loss-lab-error": CustomEvent<Failure & About>;
  }
}

export type EventName = Extract<keyof HTMLElementEventMap, `loss-lab-${string}`>;
