/** Points as data: what an experiment's data become when one point is moved, added or removed. */
import type { Cell, OwnData, Setup } from "../engine/types.js";

/** Where a point was put, in the plot's coordinates: the feature and the target, or two features. */
export interface Place {
  x: number;
  y: number;
}

/** The data as used, as data of the reader's own, rows and all that is known of them kept. */
export function ownData(setup: Setup): OwnData & { columns: Record<string, Cell[]>; ids: number[] } {
  const { data } = setup;
  const weight = setup.experiment.data?.weight;
  const columns: Record<string, Cell[]> = {};
  const units: Record<string, string> = {};
  for (const feature of data.features) columns[feature.name] = [...feature.values];
  const classes: string[] = [];
  for (const target of data.targets) {
    columns[target.name] = target.classes
      ? [...target.values].map((k) => target.classes![k]!)
      : [...target.values];
    if (target.classes) classes.push(...target.classes);
  }
  for (const axis of [...data.features, ...data.targets]) if (axis.unit) units[axis.name] = axis.unit;
  if (data.weights && weight !== undefined) columns[weight] = [...data.weights];
  const targets = data.targets.map((target) => target.name);
  return {
    columns,
    target: targets.length === 1 ? targets[0]! : targets,
    features: data.features.map((feature) => feature.name),
    ...(classes.length ? { classes } : {}),
    ...(weight !== undefined ? { weight } : {}),
    ...(Object.keys(units).length ? { units } : {}),
    ids: [...data.ids],
  };
}

/** The cells that a place in the plot decides, by column. */
function cells(setup: Setup, place: Place): Record<string, Cell> {
  const [first, second] = setup.data.features;
  const target = setup.data.targets[0]!;
  const decided: Record<string, Cell> = {};
  if (first) decided[first.name] = place.x;
  if (second) decided[second.name] = place.y;
  else if (target.classes)
    decided[target.name] =
      target.classes[Math.min(Math.max(Math.round(place.y), 0), target.classes.length - 1)]!;
  else decided[target.name] = place.y;
  return decided;
}

export function movePoint(setup: Setup, row: number, place: Place): OwnData {
  return moveRow(setup, row, cells(setup, place));
}

/** With other values in a row, by the names of their columns. */
export function moveRow(setup: Setup, row: number, to: Record<string, Cell>): OwnData {
  const data = ownData(setup);
  for (const [name, cell] of Object.entries(to)) data.columns[name]![row] = cell;
  return data;
}

/** A new last row, of the class `of`; what neither that nor the place decides (a weight) is as in the row `like`. */
export function addPoint(setup: Setup, place: Place, like: number, of?: number): OwnData {
  const data = ownData(setup);
  const decided = cells(setup, place);
  const target = setup.data.targets[0]!;
  const kind = of === undefined ? undefined : target.classes?.[of];
  if (kind !== undefined) decided[target.name] = kind;
  for (const [name, column] of Object.entries(data.columns)) column.push(decided[name] ?? column[like]!);
  data.ids.push(Math.max(...data.ids) + 1);
  return data;
}

export function removePoint(setup: Setup, row: number): OwnData {
  const data = ownData(setup);
  for (const column of Object.values(data.columns)) column.splice(row, 1);
  data.ids.splice(row, 1);
  return data;
}
