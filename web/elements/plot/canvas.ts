/** A canvas that fills its plot at the screen's own resolution, and the theme's colours as a canvas can use them. */
import type { colours } from "../theme.js";

export type Colour = keyof typeof colours;

/** Sized and cleared, with one unit a CSS pixel; null where there is no 2-D context. */
export function cleared(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  const ratio = Math.min(globalThis.devicePixelRatio || 1, 3);
  const context = canvas.getContext("2d");
  if (!context) return null;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  } else {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, across, down);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

/** How long a colour is taken for known, in milliseconds. */
const knownMilliseconds = 1000;

/** The colours of tokens, each looked up once a second at most: for that the browser lays out the page at once. */
export class Inks {
  private readonly found = new Map<Colour, string>();
  private since = -Infinity;

  constructor(private readonly probe: () => Element) {}

  forget(): void {
    this.since = -Infinity;
  }

  of(token: Colour): string {
    const now = performance.now();
    if (now - this.since > knownMilliseconds) {
      this.found.clear();
      this.since = now;
    }
    let colour = this.found.get(token);
    if (colour === undefined) this.found.set(token, (colour = colourOf(this.probe(), token)));
    return colour;
  }
}

/** The colour that a token has here, resolved through the computed colour of a probe: `light-dark()` needs that. */
export function colourOf(probe: Element, token: Colour): string {
  (probe as HTMLElement).style.color = `var(--ll-${token})`;
  return getComputedStyle(probe).color || "black";
}

/** A computed colour, "rgb(21, 80, 208)" or "color(srgb 0.1 0.3 0.8)", as bytes. */
export function channels(colour: string): [number, number, number] {
  const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const scale = colour.startsWith("color(") ? 255 : 1;
  return [0, 1, 2].map((index) => Math.round((numbers[index] ?? 0) * scale)) as [number, number, number];
}
