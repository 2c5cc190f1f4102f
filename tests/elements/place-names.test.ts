/** Where a reader's wish is refused, the sentence names the control, not the key of the experiment. */
import { expect, test } from "vitest";
import { placeName } from "../../web/elements/place-names.js";
import { english } from "../words.js";

const asked = {
  optimizer: { id: "sgd", learning_rate: -1 },
  loss: { id: "huber", delta: 0 },
  penalty: { id: "l2", alpha: -1 },
};

test.each<[path: string, name: string]>([
  ["optimizer.learning_rate", "Learning rate"],
  ["seed", "Seed"],
  ["class_weights[1]", "Weight of the classes"],
  ["early_stopping.patience", "Measurements without progress"],
  ["loss.parameters.k.max", "k"],
  ["data.columns", "data.columns"],
  ["model.id", "model.id"],
  ["start", "start"],
  ["clip", "clip"],
])("%s is called %s", (path, name) => {
  expect(placeName(english(), path, asked)).toBe(name);
});
