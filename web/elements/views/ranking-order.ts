/** Two orders of the same items side by side, and the lines between them that cross where the orders differ. */
import type { Item } from "./ranking-groups.js";

/** What stands in one place of an order, from the top on: several items where they are equal. */
export interface Rung {
  items: Item[];
  /** Of its middle, in places from the top. */
  at: number;
}

export function rungsOf(items: readonly Item[], by: "wanted" | "score"): Rung[] {
  const rungs: Rung[] = [];
  let taken = 0;
  // What is equal keeps the order that is wanted.
  const ordered = [...items].sort((a, b) => b[by] - a[by] || b.wanted - a.wanted);
  for (const value of new Set(ordered.map((item) => item[by]))) {
    const equal = ordered.filter((item) => item[by] === value);
    rungs.push({ items: equal, at: taken + equal.length / 2 });
    taken += equal.length;
  }
  return rungs;
}

/** A line from an item's place in one order to that in the other. */
export interface Way {
  item: Item;
  from: number;
  to: number;
  /** It crosses another's, or meets another where both should be apart. */
  wrong: boolean;
}

export function waysOf(wanted: readonly Rung[], scored: readonly Rung[]): Way[] {
  const placeIn = (rungs: readonly Rung[], item: Item): number =>
    rungs.find(({ items }) => items.includes(item))!.at;
  const ways = wanted
    .flatMap(({ items }) => items)
    .map((item) => ({ item, from: placeIn(wanted, item), to: placeIn(scored, item) }));
  return ways.map((way) => ({
    ...way,
    wrong: ways.some(
      (other) => way.from !== other.from && (way.from - other.from) * (way.to - other.to) <= 0,
    ),
  }));
}

/** Where lines cross: how far along, from 0 to 1, and at which height. */
export function crossingsOf(ways: readonly Way[]): { along: number; at: number }[] {
  return ways.flatMap((way, i) =>
    ways.slice(i + 1).flatMap((other) => {
      const [before, after] = [way.from - other.from, way.to - other.to];
      if (before * after >= 0) return [];
      const along = before / (before - after);
      return [{ along, at: way.from + along * (way.to - way.from) }];
    }),
  );
}
