/** A scene of real data, the house prices, for the views to draw. */
import table from "../../core/datasets/tables/house-prices.json";
import type { Scene } from "../../web/elements/view.js";
import { makeScene, type SceneOptions } from "./scene.js";
import { english } from "../words.js";

export function houseScene(options: Partial<SceneOptions> = {}): Scene {
  return makeScene({
    words: english(),
    dataset: "house-prices",
    features: [{ name: "living_area", unit: "sq ft", values: table.columns.living_area }],
    target: { name: "price", unit: "$", values: table.columns.price, classes: null },
    ...options,
  });
}
