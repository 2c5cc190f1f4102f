/** What there is to take away. */
import type { Experiment, Run } from "../../engine/types.js";
import type { Place } from "../link.js";
import type { Scene } from "../view.js";

export interface Offer {
  exhibit: { id: string; title: string };
  scene: Scene;
  place: Place;
  /** The address before the # of a link; null where there is none to give. */
  linkBase: string | null;
  /** Opens a run of its own, for what has to be replayed. */
  open: (experiment: Experiment) => Promise<Run>;
}
