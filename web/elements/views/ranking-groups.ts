/** What is ranked: pairs of rows, or rows that are lists, with the order that is wanted and the scores that make one. */
import { rowLosses } from "../row-losses.js";
import type { Inquiry, Scene } from "../view.js";
import { rowName } from "./fit-text.js";
import type { Kind } from "./ranking-kind.js";

export interface RankingQuery {
  /** Which pair or list is on show, from 0 on; null: that of the selected row. */
  group: number | null;
}

export const inquiry: Pick<Inquiry<RankingQuery, never>, "query"> = {
  query(asked) {
    const { group } = (asked ?? {}) as Record<string, unknown>;
    return { group: Number.isInteger(group) && (group as number) >= 0 ? (group as number) : null };
  },
};

export interface Item {
  name: string;
  /** Of the data. */
  row: number;
  score: number;
  /** The more, the further up it belongs. */
  wanted: number;
}

export interface Group {
  items: Item[];
  loss: number;
  /** Which of the two belongs above the other; null for lists. */
  pair: { above: Item; below: Item } | null;
}

export function countOf(scene: Scene, kind: Kind): number {
  const { length } = scene.setup.data.ids;
  return kind === "pairs" ? length / 2 : length;
}

/** The group that a row belongs to. */
export function groupOfRow(kind: Kind, row: number): number {
  return kind === "pairs" ? Math.floor(row / 2) : row;
}

/** The first of its rows. */
export function rowOfGroup(kind: Kind, group: number): number {
  return kind === "pairs" ? 2 * group : group;
}

export function groupAt(scene: Scene, kind: Kind, group: number): Group {
  const { setup, step, words } = scene;
  const { targets, ids } = setup.data;
  const { predictions } = step.natural;
  const first = rowOfGroup(kind, group);
  const loss = rowLosses(scene)[first]!;
  if (kind === "lists") {
    const items = targets.map(({ values }, column) => ({
      name: words.text("views.ranking.item", { n: String(column + 1) }),
      row: first,
      score: predictions[column * ids.length + first]!,
      wanted: values[first]!,
    }));
    return { items, loss, pair: null };
  }
  // Without a target it is the first that was chosen.
  const sign = targets[0]?.values[first] ?? 1;
  const [one, other] = [first, first + 1].map((row, place) => ({
    name: rowName(scene, row),
    row,
    score: predictions[row]!,
    wanted: place === 0 ? sign : -sign,
  })) as [Item, Item];
  const [above, below] = sign > 0 ? [one, other] : [other, one];
  return { items: [one, other], loss, pair: { above, below } };
}
