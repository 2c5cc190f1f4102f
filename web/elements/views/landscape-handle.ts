/** The point of the run on the landscape: dragged, put by a tap, or moved by keys. */
import type { LitElement } from "lit";
import { PerFrame } from "../per-frame.js";
import { ask } from "../view.js";
import type { Drawing } from "./landscape-drawing.js";
import { movedTo } from "./landscape-plane.js";

/** How near a press must come to the point, in pixels. */
const reach = { mouse: 18, touch: 28 };
/** Of the extent, for one press of a key. */
const keyStep = 1 / 60;

/** The reader is to leave it where it is. */
export function isFixed({ scene }: Drawing): boolean {
  return scene.rules?.locks("parameters") ?? false;
}

export class Handle {
  /** Where the point is being dragged, until the run has followed. */
  held: number[] | null = null;
  /** The next tap says where the point should be. */
  placing = false;
  hovered: number[] | null = null;
  private drawing: Drawing | null = null;
  private dragging = false;
  private readonly moving: PerFrame;

  constructor(private readonly host: LitElement) {
    this.moving = new PerFrame(host);
  }

  follow(drawing: Drawing): void {
    this.drawing = drawing;
  }

  /** There is a new scene: the run has followed. */
  arrived(): void {
    if (!this.dragging) this.held = null;
  }

  togglePlacing(): void {
    this.placing = !this.placing;
    this.host.requestUpdate();
  }

  readonly pressed = (event: PointerEvent): void => {
    if (event.button !== 0 || !this.drawing || isFixed(this.drawing) || this.placing || !this.isNear(event))
      return;
    this.dragging = true;
    this.hovered = null;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    event.preventDefault();
  };

  readonly moved = (event: PointerEvent): void => {
    if (!this.drawing) return;
    const place = this.placeAt(event);
    if (this.dragging) {
      this.held = place;
      this.moving.ask(() => this.dragging && this.held && this.put(this.held, false));
    } else if (event.pointerType === "mouse") this.hovered = place;
    this.host.requestUpdate();
  };

  readonly released = (event: PointerEvent): void => {
    if (!this.drawing) return;
    this.moving.drop();
    if (this.dragging) {
      this.dragging = false;
      if (this.held) this.put(this.held, true);
    } else if (this.placing && event.type === "pointerup") {
      this.placing = false;
      this.put(this.placeAt(event), true);
    } else if (event.type === "pointerup" && event.pointerType !== "mouse") {
      this.hovered = this.placeAt(event);
    }
    this.host.requestUpdate();
  };

  readonly left = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse") return;
    this.hovered = null;
    this.host.requestUpdate();
  };

  readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.drawing || isFixed(this.drawing)) return;
    const steps: Record<string, [axis: number, by: number]> = {
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      ArrowUp: [1, 1],
      ArrowDown: [1, -1],
      PageUp: [1, 10],
      PageDown: [1, -10],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const line = this.drawing.extent.length === 1;
    this.by(line ? 0 : step[0], step[1] * (event.shiftKey ? 10 : 1));
  };

  /** How far a press of a key or button goes along an axis. */
  keyStep(axis: number): number {
    const [from, to] = this.drawing!.extent[axis]!;
    return (to - from) * keyStep;
  }

  private by(axis: number, steps: number): void {
    const { now } = this.drawing!;
    const size = this.keyStep(axis);
    // Round numbers of a size that suits the extent.
    const grain = 10 ** Math.floor(Math.log10(size));
    const value = Math.round((now[axis]! + steps * size) / grain) * grain;
    this.put(now.with(axis, Number(value.toPrecision(12))), true);
  }

  put(place: number[], settled: boolean): void {
    const { found, scene } = this.drawing!;
    const values = movedTo(found.plane, scene.step.parameters, place);
    if (values.every(Number.isFinite)) ask(this.host, { kind: "parameters", values, settled });
  }

  private placeAt(event: PointerEvent): number[] {
    const { x, y, extent } = this.drawing!;
    const [left, top] = this.at(event);
    const place = extent.length === 1 ? [x.invert(left)] : [x.invert(left), y.invert(top)];
    return place.map((value, k) => {
      const [from, to] = extent[k]!;
      return Math.min(Math.max(value, from), to);
    });
  }

  private isNear(event: PointerEvent): boolean {
    const { x, y, now, extent } = this.drawing!;
    const [left, top] = this.at(event);
    const within = event.pointerType === "mouse" ? reach.mouse : reach.touch;
    const [dx, dy] = [left - x(now[0]!), extent.length === 1 ? 0 : top - y(now[1]!)];
    return Math.hypot(dx, dy) <= within;
  }

  private at(event: PointerEvent): [number, number] {
    const box = this.host.renderRoot.querySelector(".plot")!.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }
}
