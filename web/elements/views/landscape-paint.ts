/** Paints the surface with the theme's colours, again when those change. */
import type { LitElement } from "lit";
import { colourOf } from "../plot/canvas.js";
import { Schemes } from "../plot/schemes.js";
import { runColours } from "../view.js";
import { shadeColour } from "./landscape-colours.js";
import type { Drawing } from "./landscape-drawing.js";
import { paintSurface, type Inks, type View } from "./landscape-surface.js";

/** Steps of the ramp: as many as look smooth. */
const steps = 48;

export class Painting {
  private inks: Inks | null = null;

  constructor(private readonly host: LitElement) {
    new Schemes(host, () => (this.inks = null));
  }

  paint(canvas: HTMLCanvasElement, drawing: Drawing, view: View): void {
    this.inks ??= inksOf(this.host.renderRoot.querySelector<HTMLElement>(".probe")!);
    paintSurface(canvas, drawing, view, this.inks);
  }
}

function inksOf(probe: HTMLElement): Inks {
  const shades = Array.from({ length: steps }, (_, k) => {
    probe.style.color = shadeColour(k / (steps - 1));
    return getComputedStyle(probe).color;
  });
  const [ink, muted, line, raised, parameter] = (
    ["ink", "muted", "control", "raised", "parameter"] as const
  ).map((token) => colourOf(probe, token));
  return {
    shades,
    ink: ink!,
    muted: muted!,
    line: line!,
    raised: raised!,
    parameter: parameter!,
    runs: Object.fromEntries(runColours.map((run) => [run, colourOf(probe, run)])) as Inks["runs"],
    font: getComputedStyle(probe).fontFamily,
  };
}
