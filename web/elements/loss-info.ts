/** What the catalog tells of a loss, and an author's own loss tells of itself: the parameters it declares. */
import type { Catalog, Choice, LossInfo } from "../engine/types.js";

interface Declared {
  default: number;
  min: number;
  max: number;
}

export function infoOf(catalog: Catalog, loss: Choice): LossInfo {
  const info = catalog.losses.find((entry) => entry.id === loss.id)!;
  if (loss.id !== "custom") return info;
  const declared = Object.entries((loss["parameters"] ?? {}) as Record<string, Declared>);
  const parameters = declared.map(([name, { default: usually, min, max }]) => ({
    name,
    symbol: name,
    default: usually,
    min,
    max,
    scale: "linear" as const,
    unit: "",
    integer: false,
  }));
  return { ...info, parameters };
}
