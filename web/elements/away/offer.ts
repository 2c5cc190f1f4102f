/** What there is to take away. */
import type { Experiment, Run } from "../../engine/types.js";
import type { OpenView } from "../../exhibits/exhibit.js";
import type { Left } from "../../integrations/frame.js";
import type { Place } from "../link.js";
import type { Control } from "../rules.js";
import type { Scene } from "../view.js";

export interface Offer {
  exhibit: { id: string; title: string; sentence: string };
  scene: Scene;
  place: Place;
  /** What the author of the page around leaves to readers there. */
  author: Left;
  /** What of it a lesson can hide or lock: what there is. */
  controls: readonly { name: Control; label: string }[];
  /** The views that the exhibit itself opens with. */
  usual: readonly OpenView[];
  /** Whether it asks one. */
  question: boolean;
  /** The address before the # of a link; null where there is none to give. */
  linkBase: string | null;
  /** Opens a run of its own, for what has to be replayed. */
  open: (experiment: Experiment) => Promise<Run>;
}
