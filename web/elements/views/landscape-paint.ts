/** Paints the surface with the theme's colours, again when those change. */
import type { LitElement, ReactiveController } from "lit";
import { colourOf } from "../plot/canvas.js";
import { shadeColour } from "./landscape-colours.js";
import type { Drawing } from "./landscape-drawing.js";
import { paintSurface, type Inks, type View } from "./landscape-surface.js";

/** Steps of the ramp: as many as look smooth. */
const steps = 48;

export class Painting implements ReactiveController {
  private inks: Inks | null = null;
  private schemes: MediaQueryList[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.schemes = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "print"].map((query) =>
      matchMedia(query),
    );
    for (const scheme of this.schemes) scheme.addEventListener("change", this.repaint);
  }

  hostDisconnected(): void {
    for (const scheme of this.schemes) scheme.removeEventListener("change", this.repaint);
  }

  private readonly repaint = (): void => {
    this.inks = null;
    this.host.requestUpdate();
  };

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
    font: getComputedStyle(probe).fontFamily,
  };
}
