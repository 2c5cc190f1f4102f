/** What an exhibit is: data. Its sentences stand in the words, under its id. */
import type { Comparison, Experiment } from "../engine/types.js";

export type View =
  | "fit"
  | "curve"
  | "compare"
  | "shape"
  | "pulls"
  | "network"
  | "weights"
  | "landscape"
  | "confusion"
  | "hand"
  | "history"
  | "arithmetic";

/** What an exhibit lets its reader change. */
export type Knob =
  | "data"
  | "features"
  | "model"
  | "loss"
  | "learning_rate"
  | "batch_size"
  | "optimizer"
  | "schedule"
  | "validation"
  | "reduction"
  | "seed"
  /** Which views are open. */
  | "views";

export type Exhibit = Shown & ({ experiment: Experiment } | { compare: Comparison });

interface Shown {
  id: string;
  /** What it is about, for lists of exhibits. */
  group: "sandbox" | "losses" | "descent";
  t: number;
  /** Those that are open when it opens. */
  views: View[];
  knobs: Knob[];
}
