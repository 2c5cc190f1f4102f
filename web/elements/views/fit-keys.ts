/** Points by the keyboard: one tab stop that visits them in reading order, and moves the one picked up. */
import type { LitElement } from "lit";
import { ask } from "../view.js";
import { clamp, type Plot } from "./fit-plot.js";
import { askAdd, askMove, dataPlace, keyStep, snapped, type Axis } from "./fit-values.js";

export class Keys {
  /** The row the keyboard is at. */
  active = 0;
  /** The keyboard is at work there. */
  focused = false;
  /** The active row is picked up. */
  grabbed = false;
  private plot: Plot | null = null;

  constructor(private readonly host: LitElement) {}

  /** Keeps to the rows that there are, and goes along with the selection of a new scene. */
  follow(plot: Plot, anew: boolean): void {
    this.plot = plot;
    const rows = plot.layout.x.length;
    if (anew && plot.scene.selection !== null) this.active = plot.scene.selection;
    if (this.active >= rows) this.active = Math.max(0, rows - 1);
  }

  readonly arrived = (): void => {
    this.focused = true;
    this.host.requestUpdate();
  };

  /** A row that the pointer took goes on by keys: they are at work from the first that is pressed. */
  lead(row: number): void {
    this.active = row;
    this.host.renderRoot.querySelector<SVGElement>(".focus")?.focus({ preventScroll: true });
    this.focused = false;
  }

  readonly blurred = (): void => {
    this.focused = false;
    this.grab(false);
  };

  readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    this.arrived();
    if (this.grabbed ? this.moveKey(event, this.plot!) : this.browseKey(event, this.plot!)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private grab(grabbed: boolean): void {
    this.grabbed = grabbed;
    this.host.requestUpdate();
  }

  private browseKey(event: KeyboardEvent, plot: Plot): boolean {
    const { host, active } = this;
    const { order, layout, scene } = plot;
    const rank = order.rank(active);
    const able = layout.movable.y;
    const ranks: Record<string, number> = {
      ArrowRight: rank + 1,
      ArrowUp: rank + 1,
      ArrowLeft: rank - 1,
      ArrowDown: rank - 1,
      PageUp: rank + 10,
      PageDown: rank - 10,
      Home: 0,
      End: layout.x.length - 1,
    };
    const to = ranks[event.key];
    if (to !== undefined) {
      this.active = order.rows[clamp(to, 0, layout.x.length - 1)]!;
      host.requestUpdate();
      if (this.active !== scene.selection) ask(host, { kind: "select", row: this.active });
      return true;
    }
    switch (event.key) {
      case "Enter":
      case " ":
        if (active !== scene.selection) ask(host, { kind: "select", row: active });
        this.grab(able);
        return true;
      case "Escape":
        if (scene.selection === null) return false;
        ask(host, { kind: "select", row: null });
        return true;
      case "Delete":
      case "Backspace":
        if (able) ask(host, { kind: "remove-point", row: active });
        return able;
      case "Insert":
      case "a":
      case "A": {
        const place = dataPlace(plot, active);
        const up = layout.kind === "shares" ? 0 : 5 * keyStep(plot, "y");
        const beside = { x: place.x, y: snapped(plot, "y", place.y + up) };
        if (able) askAdd(host, plot, beside);
        return able;
      }
      default:
        return false;
    }
  }

  private moveKey(event: KeyboardEvent, plot: Plot): boolean {
    const { host, active } = this;
    const large = event.shiftKey ? 10 : 1;
    const strip = plot.layout.kind === "strip";
    const steps: Record<string, [Axis, number]> = {
      ArrowRight: [strip ? "y" : "x", 1],
      ArrowLeft: [strip ? "y" : "x", -1],
      ArrowUp: ["y", 1],
      ArrowDown: ["y", -1],
      PageUp: ["y", 10],
      PageDown: ["y", -10],
    };
    const step = steps[event.key];
    if (step) {
      const [axis, sign] = step;
      const place = dataPlace(plot, active);
      const value = snapped(plot, axis, place[axis] + sign * large * keyStep(plot, axis));
      askMove(host, plot, active, { ...place, [axis]: value }, true);
      return true;
    }
    switch (event.key) {
      case "Enter":
      case " ":
      case "Escape":
        this.grab(false);
        return true;
      case "Delete":
      case "Backspace":
        this.grab(false);
        ask(host, { kind: "remove-point", row: active });
        return true;
      default:
        return false;
    }
  }
}
