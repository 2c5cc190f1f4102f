/** From where the surface is seen: turned by dragging, by keys and by presses. */
import type { LitElement } from "lit";
import type { View } from "./landscape-surface.js";

/** Of one press, in radians. */
const step = Math.PI / 12;
const tilts = { least: 0.1, most: Math.PI / 2 };
/** Radians for each pixel dragged. */
const pace = 0.01;

export class Turning {
  view: View = { turn: -0.6, tilt: 0.55 };
  private last: { x: number; y: number } | null = null;

  constructor(private readonly host: LitElement) {}

  get degrees(): { turn: string; tilt: string } {
    const whole = (angle: number): string => String(Math.round((angle * 180) / Math.PI));
    return { turn: whole(this.view.turn), tilt: whole(this.view.tilt) };
  }

  by(turn: number, tilt: number): void {
    this.turn(turn * step, tilt * step);
  }

  readonly pressed = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.last = { x: event.clientX, y: event.clientY };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  readonly moved = (event: PointerEvent): void => {
    if (!this.last) return;
    const { x, y } = this.last;
    this.last = { x: event.clientX, y: event.clientY };
    this.turn((event.clientX - x) * -pace, (event.clientY - y) * pace);
  };

  readonly released = (): void => {
    this.last = null;
  };

  readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const presses: Record<string, [turn: number, tilt: number]> = {
      ArrowLeft: [1, 0],
      ArrowRight: [-1, 0],
      ArrowUp: [0, 1],
      ArrowDown: [0, -1],
    };
    const press = presses[event.key];
    if (!press) return;
    event.preventDefault();
    event.stopPropagation();
    this.by(...press);
  };

  private turn(turn: number, tilt: number): void {
    const turned = this.view.turn + turn;
    this.view = {
      turn: turned - 2 * Math.PI * Math.round(turned / (2 * Math.PI)),
      tilt: Math.min(Math.max(this.view.tilt + tilt, tilts.least), tilts.most),
    };
    this.host.requestUpdate();
  }
}
