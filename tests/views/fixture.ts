/** Scenes as the engine would give them, made of real data with a small model worked out here for the tests alone. */
import { readFileSync } from "node:fs";
import type { Grid, LossInfo, Step, TapeEntry, Task } from "../../web/engine/types.js";
import type { Scene } from "../../web/elements/view.js";
import { Words } from "../../web/words/words.js";
import { makeScene, type SceneOptions } from "./scene.js";

export { makeScene, lossInfos } from "./scene.js";
export type { Grid, LossInfo, Step, TapeEntry, Task, Scene };

interface Table {
  columns: Record<string, number[]>;
}

export function housePrices(): { x: number[]; y: number[] } {
  const path = new URL("../../core/datasets/tables/house-prices.json", import.meta.url);
  const table = JSON.parse(readFileSync(path, "utf8")) as Table;
  return { x: table.columns["living_area"]!, y: table.columns["price"]! };
}

export function houseScene(options: Partial<SceneOptions> = {}): Scene {
  const { x, y } = housePrices();
  return makeScene({
    words: new Words(),
    dataset: "house-prices",
    features: [{ name: "living_area", unit: "sq ft", values: x }],
    target: { name: "price", unit: "$", values: y, classes: null },
    ...options,
  });
}
