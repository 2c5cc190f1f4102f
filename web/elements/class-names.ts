/** What the classes of the target are called, in the reader's language. */
import type { Scene } from "./view.js";

type Named = Pick<Scene, "setup" | "words">;

/** Null where the target is no class. */
export function classNames({ setup, words }: Named): string[] | null {
  const target = setup.data.targets[0];
  return target?.classes?.map((name) => words.classOf(target.name, name)) ?? null;
}

/** Of a class by its index, or by its column where each class has one. */
export function className({ setup, words }: Named, index: number): string {
  const { targets } = setup.data;
  const column = targets.length > 1 ? targets[index] : undefined;
  if (column) return words.column(column.name);
  const name = targets[0]!.classes?.[index];
  return name === undefined ? String(index) : words.classOf(targets[0]!.name, name);
}
