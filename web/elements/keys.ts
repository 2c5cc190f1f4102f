/** The keys of an exhibit, wherever in it the focus is. */
import type { TransportActions } from "./controls/transport.js";

export interface KeyActions {
  transport: TransportActions;
  /** To the furthest t reached. */
  end: () => void;
  /** Null where there is nothing to undo. */
  undo: (() => void) | null;
  /** Null where nothing was undone. */
  redo: (() => void) | null;
  palette: () => void;
}

/** What has an undo of its own, for the text in it. */
const texts = "textarea, [contenteditable], input:not([type=range], [type=checkbox], [type=radio])";

export function pressKey(
  event: KeyboardEvent,
  host: HTMLElement,
  { transport, end, undo, redo, palette }: KeyActions,
): void {
  const at = event.composedPath()[0] as HTMLElement;
  if (event.defaultPrevented || event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    const key = event.key.toLowerCase();
    if (key === "k") {
      event.preventDefault();
      return palette();
    }
    if (at.closest(texts)) return;
    const forth = key === "y" || (key === "z" && event.shiftKey);
    const act = forth ? redo : key === "z" ? undo : null;
    if (!act) return;
    event.preventDefault();
    return act();
  }
  if (at.closest("input, select, textarea, [popover], [contenteditable], .question, .guide-foot")) return;
  const inControls = at.closest(".transport, .readout, .head") !== null;
  const forwards = getComputedStyle(host).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backwards = forwards === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
  if (event.key === " " && !at.closest("button, summary, a, [role]")) transport.playPause();
  else if (event.key.toLowerCase() === "r") transport.reset();
  else if (inControls && event.key === forwards) transport.step();
  else if (inControls && event.key === backwards) transport.stepBack();
  else if (inControls && event.key === "Home") transport.reset();
  else if (inControls && event.key === "End") end();
  else return;
  event.preventDefault();
}
