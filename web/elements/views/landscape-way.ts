/** The way of the run: as the core worked it out, and after that every step that was drawn. */
import type { Setup } from "../../engine/types.js";
import type { Scene } from "../view.js";
import { placeOf } from "./landscape-plane.js";
import { thetas, type Found } from "./landscape-study.js";

export interface Stop {
  t: number;
  theta: Float64Array;
  /** On the plane. */
  place: number[];
  /** The training objective; null where the step drawn does not tell it. */
  loss: number | null;
}

const mostStops = 600;

export class Way {
  private drawn: Omit<Stop, "place">[] = [];
  private setup: Setup | null = null;
  private found: Found | null = null;
  private known: Stop[] = [];
  /** Of the plane of what was found. */
  private places = new WeakMap<Float64Array, number[]>();

  /** Takes the step drawn in; where the run was edited, what was is no more. */
  follow({ step, setup }: Scene): void {
    if (setup !== this.setup) this.drawn = [];
    this.setup = setup;
    this.drawn = this.drawn.filter(({ t }) => t < step.t);
    if (this.drawn.length > mostStops) this.drawn = this.drawn.filter((_, k) => k % 2 === 0);
    this.drawn.push({ t: step.t, theta: step.parameters, loss: objectiveAt(setup, step) });
  }

  /** From the start, or where nothing is known of that from the first step drawn, to the present one. */
  upTo(t: number, found: Found): Stop[] {
    if (found.plane !== this.found?.plane) this.places = new WeakMap();
    if (found !== this.found && found.path !== this.found?.path) {
      const { path } = found;
      this.known = thetas(path).map((theta, k) =>
        this.placed({ t: path.t[k]!, theta, loss: path.loss[k]! }, found),
      );
    }
    this.found = found;
    const before = found.setup === this.setup ? this.known.filter((stop) => stop.t <= t) : [];
    const last = before.at(-1)?.t ?? -1;
    const since = this.drawn.filter((stop) => stop.t > last);
    return [...before, ...since.map((stop) => this.placed(stop, found))];
  }

  private placed(stop: Omit<Stop, "place">, { plane }: Found): Stop {
    let place = this.places.get(stop.theta);
    if (!place) this.places.set(stop.theta, (place = placeOf(plane, stop.theta)));
    return { ...stop, place };
  }
}

/** Where the step's own loss is that of all training rows. */
function objectiveAt({ experiment, data }: Setup, { loss }: Scene["step"]): number | null {
  const size = experiment.batch_size ?? null;
  return size === null || size >= data.ids.length ? loss : null;
}
