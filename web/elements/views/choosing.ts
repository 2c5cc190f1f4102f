/** Examples in a list with one tab stop: in which order they stand, and which one a key leads to. */
import { rowLosses } from "../row-losses.js";
import type { Scene } from "../view.js";

export type Order = "worst" | "given";

/** The rows of the data, those of the largest loss first or as they were given. */
export function rowsIn(scene: Scene, order: Order): number[] {
  const rows = Array.from(scene.setup.data.ids.keys());
  const losses = rowLosses(scene);
  return order === "given" ? rows : rows.sort((a, b) => losses[b]! - losses[a]! || a - b);
}

/**
 * The place in the list that a key leads to, of so many in rows of `across`; null for any other key. Right is onwards,
 * or back where the page runs from right to left.
 */
export function placeAfter(
  event: KeyboardEvent,
  at: number,
  count: number,
  across = 1,
  rightToLeft = false,
): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const right = rightToLeft ? -1 : 1;
  const places: Record<string, number> = {
    ArrowDown: at + across,
    ArrowUp: at - across,
    ArrowRight: at + right,
    ArrowLeft: at - right,
    PageDown: at + 10 * across,
    PageUp: at - 10 * across,
    Home: 0,
    End: count - 1,
  };
  const to = places[event.key];
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}

/** Scrolls its list, and nothing else, so far that all of it is seen. */
export function showIn(list: HTMLElement, item: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
