/** What the settings show, and what they may ask for. */
import type { Catalog, Changes, Choice, DatasetInfo, Fault, Review, Setup } from "../../../engine/types.js";
import type { Knob } from "../../../exhibits/exhibit.js";
import type { Words } from "../../../words/words.js";
import type { Rules } from "../../rules.js";
import type { Allow } from "../allow.js";
import type { Panels } from "../panel.js";

export interface SettingsState {
  words: Words;
  catalog: Catalog;
  setup: Setup;
  /** The loss, optimizer, penalty and schedule at t. */
  loss: Choice;
  optimizer: Choice;
  penalty: Choice | null;
  schedule: Choice | null;
  /** Of the loss at t. */
  review: Review | null;
  /** The data set the data came from, also after points were changed; null for the reader's own. */
  dataset: DatasetInfo | null;
  knobs: readonly Knob[];
  panels: Panels;
  /** What is left to the reader, without it all; and what that makes of each control. */
  rules: Rules | undefined;
  allow: Allow;
}

export interface SettingsActions {
  edit: (changes: Changes) => void;
  chooseLoss: (id: string) => void;
  chooseModel: (id: string) => void;
  /** Takes the place of the data, too: a surface has none. */
  chooseSurface: (name: string) => void;
  chooseData: (id: string) => void;
  /** Opens the dialog for data of the reader's own. */
  bringData: () => void;
  /** What is wrong with a loss by itself; null where nothing is. */
  check: (loss: Choice) => Promise<Fault | null>;
}
