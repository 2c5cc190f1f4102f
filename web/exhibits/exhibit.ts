/**
 * What an exhibit is: data. Everything it says of numbers is worked out by the core when it is needed; its English
 * stands here, its translations in web/words/<language>/exhibits/<id>.ts.
 */
import type {
  Cell,
  Changes,
  Comparison,
  Diagnosis,
  Experiment,
  JudgementQuery,
  LossQuery,
  Nudge,
  NudgeQuery,
  UntilQuery,
} from "../engine/types.js";

export type View =
  | "fit"
  | "plane"
  | "boxes"
  | "texts"
  | "curve"
  | "compare"
  | "shape"
  | "pulls"
  | "network"
  | "weights"
  | "landscape"
  | "confusion"
  | "ranking"
  | "hand"
  | "history"
  | "loop"
  | "quantities"
  | "arithmetic";

/** A view that is open, and what it asks: JSON, so that it can stand in a link. */
export interface OpenView {
  name: View;
  query?: unknown;
}

/** What an exhibit lets its reader change; "loss.tau" is one parameter of the loss, "loss.weight" those of a sum's terms. */
export type Knob = Control | `${"model" | "loss" | "optimizer"}.${string}`;

type Control =
  | "data"
  | "features"
  | "model"
  /** Its own, as degree or hidden, without the menu of models. */
  | "model_parameters"
  | "loss"
  /** Its own, as delta, without the menu of losses. */
  | "loss_parameters"
  | "class_weights"
  | "penalty"
  | "learning_rate"
  | "batch_size"
  | "optimizer"
  | "schedule"
  | "validation"
  | "early_stopping"
  | "standardize"
  | "reduction"
  | "seed"
  /** Which views are open. */
  | "views";

/** What it is about, as a reader would ask it: What is it? Which one? How is it used? When does it mislead? */
export type Group = "sandbox" | "what" | "which" | "training" | "misleads";

/** What is on the stage of every entry of the list, the sandbox included. */
export interface Shown {
  /** Permanent: it stands in links and in other people's pages. */
  id: string;
  group: Group;
  chapters: readonly [Chapter, ...Chapter[]];
  words: Titles;
}

export interface Exhibit extends Shown {
  /** One on screen at a time, in this order. */
  questions: readonly Question[];
  /** What a teacher shows in three minutes, begun on the first chapter as it opens. */
  script: readonly Act[];
  /** Ids of other exhibits. */
  neighbours: readonly string[];
  sources: readonly Reference[];
  words: ExhibitWords;
}

export type Chapter = {
  id: string;
  /** Of a comparison, the place of the run that is shown (else 0). */
  front?: number;
  /** Where it opens. */
  t: number;
  /** Those that are open when it opens. */
  views: readonly OpenView[];
  knobs: readonly Knob[];
} & ({ experiment: Experiment } | { compare: Comparison });

/** Something that happens on the stage as if the reader had done it. */
export type Act =
  | { do: "chapter"; id: string }
  /** So many updates, else one. */
  | { do: "step"; n?: number }
  | { do: "seek"; t: number }
  /** As a control would: from here on, or of the experiment itself where that is what they change. */
  | { do: "edit"; changes: Changes }
  /** A row of the data is given other values by its columns' names, in the data's own units. */
  | { do: "move"; row: number; to: Record<string, Cell> }
  /** Another run of a comparison. */
  | { do: "front"; place: number }
  /** Opens the view if need be, and asks it this if it takes queries. */
  | { do: "open"; view: View; query?: unknown }
  /** Brings a question onto the screen. */
  | { do: "ask"; question: string };

export interface Question {
  id: string;
  /** Two to four ids; their words stand under questions.<id>.options.<option>. */
  options: readonly string[];
  /** Quantities of the core, each under a name that an expression may use. */
  measures: Record<string, Measure>;
  /** For each option a condition over the measures, in the grammar of custom expressions: exactly one holds (is not 0). */
  answer: Record<string, string>;
  /** What the {placeholders} of this question's words print. */
  numbers?: Record<string, Printed>;
  /** What happens on the stage once it is answered. */
  reveal: readonly Act[];
}

export interface Printed {
  /** An expression over the measures. */
  value: string;
  /** In units of the first target, or as a percentage of the whole; else a bare number. */
  unit?: "target" | "share";
  /** Of the unit (else 1). */
  power?: number;
  /** Significant digits at most (else 3). */
  digits?: number;
  /** A value closer to zero than this is written as 0. */
  least?: number;
}

export type Measure = RunMeasure | LossMeasure;

/** One quantity of a run that begins as a chapter does, with changes, and stands at t. */
export interface RunMeasure {
  /** Else the first. */
  chapter?: string;
  /** Of a comparison, by its place (else the one in front). */
  run?: number;
  changes?: Changes;
  /** As the act of that name. */
  move?: { row: number; to: Record<string, Cell> };
  /** Where the changes and the move are made; without it the experiment has them from its beginning. */
  at?: number;
  /** A position, or how far to go on from where the changes were made. */
  t: number | UntilQuery;
  of: Quantity;
}

/** What a loss by itself makes of given outputs: its value or, by the index of an output, its slope. */
export interface LossMeasure {
  evaluate: LossQuery;
  gradient?: number;
}

export type Quantity =
  /** Of the Step; the losses and their kin in training units. */
  | "t"
  | "epoch"
  | "loss"
  | "trainLoss"
  | "validationLoss"
  | "learningRate"
  /** 1 where the run has ended so, else 0. */
  | "diverged"
  | "converged"
  | "stopped"
  | { metric: string; validation?: true }
  /** "data", or "term1", "term2" … of a sum. */
  | { term: string; of?: "gradientNorm" }
  /** By its index; in training units, or in the data's own. */
  | { parameter: number; natural?: true }
  | { gradient: number }
  | { delta: number }
  /** By its id, and the index of one of its values, stored by columns (else the first). */
  | { tape: string; at?: number }
  /** For one row of inputs in the data's own units: number in its units, rate or probability, of one output. */
  | { prediction: readonly number[]; output?: number }
  /** Of one row of the data, in its own units. */
  | { row: number; of: "prediction" | "residual" | "loss" | "lossShare" | "gradientShare" }
  /** trainLoss in the data's own units. */
  | { natural: "loss" }
  /** Of the batch losses of the steps from … to - 1. */
  | { history: "min" | "max"; from: number; to: number }
  /** The smallest trainLoss that was found; with an index, that parameter there. */
  | { minimum: true; parameter?: number; natural?: true }
  /** One given number: a column by its name, and its row; of classes, their place. */
  | { data: string; row: number }
  | { diagnosis: keyof Diagnosis }
  | { nudge: NudgeQuery; of: keyof Nudge }
  /** Of decisions at a threshold: examples of a class (row) called another (column), or what they cost. */
  | {
      judge: JudgementQuery;
      of: "cost" | "bestCost" | "bestThreshold" | "area" | readonly [actual: number, called: number];
      validation?: true;
    };

export interface Reference {
  title: string;
  /** A DOI, or another address that lasts. */
  link: string;
}

/** In plain words, without digits: numbers are {placeholders} of the questions' own. */
export interface Titles {
  /** At most 32 characters. */
  title: string;
  /** One, on what it is about: it answers none of the questions. */
  sentence: string;
}

export interface ExhibitWords extends Titles {
  /** Two or three sentences on what is to be seen. */
  notice: string;
  /** Their titles, where there are several. */
  chapters?: Record<string, string>;
  questions: Record<string, QuestionWords>;
  teacher: {
    objective: string;
    misconception: string;
    /** One sentence for each act of the script. */
    script: readonly string[];
  };
}

export interface QuestionWords {
  text: string;
  options: Record<string, string>;
  /** Of the verdict, both: why the right answer is right, in one to three sentences. */
  right: string;
  wrong: string;
}
