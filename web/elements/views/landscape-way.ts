/** The ways of runs: as the core worked it out, and after that every step that was drawn. */
import type { Setup } from "../../engine/types.js";
import type { RunColour, Scene } from "../view.js";
import { placeOf, type Plane } from "./landscape-plane.js";
import { thetas, type Found, type Traced } from "./landscape-study.js";

export interface Stop {
  t: number;
  theta: Float64Array;
  /** On the plane. */
  place: number[];
  /** The training objective; null where the step drawn does not tell it. */
  loss: number | null;
}

const mostStops = 600;

type Present = Pick<Scene, "setup" | "step">;

/** Of all runs that are drawn: each by its colour among others, and the only one by none. */
export class Ways {
  private ways = new Map<RunColour | null, Way>();

  /** Takes the steps drawn in. */
  follow(scene: Scene): void {
    const runs = [
      { colour: scene.comparing?.colour ?? null, setup: scene.setup, step: scene.step },
      ...scene.companions,
    ];
    this.ways = new Map(runs.map(({ colour }) => [colour, this.ways.get(colour) ?? new Way()]));
    for (const run of runs) this.ways.get(run.colour)!.follow(run);
  }

  upTo({ setup, step }: Present, colour: RunColour | null, found: Found): Stop[] {
    const traced = [found.front, ...found.companions].find((each) => each.setup === setup);
    return this.ways.get(colour)!.upTo(step.t, found.plane, traced);
  }
}

class Way {
  private drawn: Omit<Stop, "place">[] = [];
  private setup: Setup | null = null;
  private plane: Plane | null = null;
  private traced: Traced | undefined = undefined;
  private known: Stop[] = [];
  /** On the plane. */
  private places = new WeakMap<Float64Array, number[]>();

  /** Takes the step drawn in; where the run was edited, what was is no more. */
  follow({ step, setup }: Present): void {
    if (setup !== this.setup) this.drawn = [];
    this.setup = setup;
    this.drawn = this.drawn.filter(({ t }) => t < step.t);
    if (this.drawn.length > mostStops) this.drawn = this.drawn.filter((_, k) => k % 2 === 0);
    this.drawn.push({ t: step.t, theta: step.parameters, loss: objectiveAt(setup, step) });
  }

  /** From the start, or where nothing is known of that from the first step drawn, to the present one. */
  upTo(t: number, plane: Plane, traced: Traced | undefined): Stop[] {
    if (plane !== this.plane) this.places = new WeakMap();
    if (plane !== this.plane || traced !== this.traced) {
      this.known = traced
        ? thetas(traced.path).map((theta, k) =>
            this.placed({ t: traced.path.t[k]!, theta, loss: traced.path.loss[k]! }, plane),
          )
        : [];
    }
    [this.plane, this.traced] = [plane, traced];
    const before = this.known.filter((stop) => stop.t <= t);
    const last = before.at(-1)?.t ?? -1;
    const since = this.drawn.filter((stop) => stop.t > last);
    return [...before, ...since.map((stop) => this.placed(stop, plane))];
  }

  private placed(stop: Omit<Stop, "place">, plane: Plane): Stop {
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
