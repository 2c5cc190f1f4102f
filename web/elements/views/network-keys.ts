/** The weights and biases by the keyboard: one tab stop that walks through them, unit by unit and layer by layer. */
import type { LitElement } from "lit";
import type { Joint, Layer, Net } from "./network-graph.js";

export class NetworkKeys {
  focused = false;

  constructor(private readonly host: LitElement) {}

  readonly arrived = (): void => this.focus(true);

  readonly left = (): void => this.focus(false);

  private focus(focused: boolean): void {
    this.focused = focused;
    this.host.requestUpdate();
  }
}

/** Where a key leads from a weight or bias; null where it leads nowhere. */
export function jointAfter(key: string, joint: Joint, net: Net): Joint | null {
  const all = walkOf(net);
  const at = all.findIndex((each) => isSame(each, joint));
  const { layer, unit } = joint;
  const rank = net.layers.indexOf(layer);
  const inLayer = (to: Layer | undefined): Joint | null =>
    to ? { layer: to, unit: Math.min(unit, to.bias.cols - 1), input: null } : null;
  switch (key) {
    case "ArrowDown":
      return all[at + 1] ?? null;
    case "ArrowUp":
      return all[at - 1] ?? null;
    case "PageDown":
      return all.slice(at + 1).find(({ input }) => input === null) ?? null;
    case "PageUp":
      return all.slice(0, at).findLast(({ input }) => input === null) ?? null;
    case "ArrowRight":
      return inLayer(net.layers[rank + 1]);
    case "ArrowLeft":
      return inLayer(net.layers[rank - 1]);
    case "Home":
      return all[0]!;
    case "End":
      return all[all.length - 1]!;
    default:
      return null;
  }
}

/** Of each unit its bias, then its weights. */
export function walkOf({ layers }: Net): Joint[] {
  return layers.flatMap((layer) =>
    Array.from({ length: layer.bias.cols }, (_, unit) => [
      { layer, unit, input: null },
      ...Array.from({ length: layer.weight.rows }, (__, input) => ({ layer, unit, input })),
    ]).flat(),
  );
}

export function isSame(a: Joint, b: Joint): boolean {
  return a.layer === b.layer && a.unit === b.unit && a.input === b.input;
}
