/** Points by a pointer: the one under it, drags, and what a press means in the mode that is on. */
import type { LitElement } from "lit";
import { PerFrame } from "../per-frame.js";
import type { Place } from "../points.js";
import { ask } from "../view.js";
import { isInside, nearest, type Held, type Plot } from "./fit-plot.js";
import { askAdd, askMove, dataAt } from "./fit-values.js";

/** How near a pointer must come to a point, in pixels. */
const reach = { mouse: 16, touch: 26 };

interface Drag extends Held {
  /** Where the press began, to tell a click from a drag. */
  from: Place;
  moved: boolean;
}

export type Mode = "browse" | "add" | "place";

export class Pointer {
  /** The row under the pointer. */
  hovered: number | null = null;
  drag: Drag | null = null;
  mode: Mode = "browse";
  /** The class that new points get in a plane; until it is chosen, that of the selected point. */
  adding: number | null = null;
  private plot: Plot | null = null;
  private readonly moving: PerFrame;

  constructor(private readonly host: LitElement) {
    this.moving = new PerFrame(host);
  }

  /** Lets go of rows that are no more. */
  follow(plot: Plot): void {
    this.plot = plot;
    if (this.hovered !== null && this.hovered >= plot.layout.x.length) this.hovered = null;
    if (!plot.held) this.drag = null;
  }

  setMode(mode: Mode): void {
    this.mode = mode;
    this.host.requestUpdate();
  }

  addOf(of: number): void {
    this.adding = of;
    this.host.requestUpdate();
  }

  readonly pressed = (event: PointerEvent): void => {
    const { plot } = this;
    if (event.button !== 0 || !plot) return;
    const from = this.at(event);
    const row = nearest(plot, from, reachOf(event));
    if (this.mode !== "browse" || row === null) return;
    const { layout, scene } = plot;
    // A finger drags the selected point alone, by its grip; elsewhere it scrolls the page.
    const draggable = layout.movable.y && (event.pointerType === "mouse" || row === scene.selection);
    if (!draggable) return;
    this.setDrag({ row, x: layout.x[row]!, y: layout.y[row]!, from, moved: false });
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  readonly moved = (event: PointerEvent): void => {
    const { drag } = this;
    const plot = this.plot!;
    const to = this.at(event);
    if (!drag) {
      if (event.pointerType === "mouse") this.hover(nearest(plot, to, reach.mouse));
      return;
    }
    if (!drag.moved && Math.hypot(to.x - drag.from.x, to.y - drag.from.y) < 4) return;
    const place = dataAt(plot, to);
    const strip = plot.layout.kind === "strip";
    this.setDrag({ ...drag, ...(strip ? { x: place.y } : place), moved: true });
    this.moving.ask(() => this.drag?.moved && this.askDrag(this.drag, false));
  };

  /** Gives the row that was taken; null where it was none. */
  released(event: PointerEvent): number | null {
    const { drag } = this;
    const at = this.at(event);
    if (drag?.moved) this.askDrag(drag, true);
    this.endDrag();
    return drag?.moved ? drag.row : this.tapped(this.plot!, at, reachOf(event));
  }

  readonly cancelled = (): void => {
    if (this.drag?.moved) this.askDrag(this.drag, true);
    this.endDrag();
  };

  readonly left = (): void => {
    if (!this.drag) this.hover(null);
  };

  readonly doubled = (event: MouseEvent): void => {
    const plot = this.plot!;
    const at = this.at(event);
    if (this.mode !== "browse" || !plot.layout.movable.y || !isInside(plot, at)) return;
    if (nearest(plot, at, reach.mouse) === null) askAdd(this.host, plot, dataAt(plot, at));
  };

  private at(event: PointerEvent | MouseEvent): Place {
    const box = this.host.renderRoot.querySelector(".plot")!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  private hover(row: number | null): void {
    if (row === this.hovered) return;
    this.hovered = row;
    this.host.requestUpdate();
  }

  private setDrag(drag: Drag | null): void {
    if (drag === this.drag) return;
    this.drag = drag;
    this.host.requestUpdate();
  }

  private endDrag(): void {
    this.moving.drop();
    this.setDrag(null);
  }

  private askDrag(drag: Drag, settled: boolean): void {
    const plot = this.plot!;
    const strip = plot.layout.kind === "strip";
    askMove(this.host, plot, drag.row, strip ? { x: 0, y: drag.x } : drag, settled);
  }

  private tapped(plot: Plot, at: Place, within: number): number | null {
    const { host, mode } = this;
    const { scene, selection } = plot;
    if (mode === "place" && selection !== null) {
      askMove(host, plot, selection, dataAt(plot, at), true);
      this.setMode("browse");
      return selection;
    }
    const row = nearest(plot, at, within);
    if (mode === "add" && row === null && isInside(plot, at)) {
      askAdd(host, plot, dataAt(plot, at), classAdded(plot, this.adding) ?? undefined);
      return null;
    }
    if (row !== scene.selection) ask(host, { kind: "select", row });
    return row;
  }
}

/** The class of points to be added in a plane, or in bands; null where the place decides, or there are no classes. */
export function classAdded({ layout, scene, selection }: Plot, chosen: number | null): number | null {
  if ((layout.kind !== "field" && layout.kind !== "shares") || !layout.classes) return null;
  return chosen ?? scene.setup.data.targets[0]!.values[selection ?? 0]!;
}

function reachOf({ pointerType }: PointerEvent): number {
  return pointerType === "mouse" ? reach.mouse : reach.touch;
}
