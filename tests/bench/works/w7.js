/** W7: what the network of W2 puts out at every place of a grid. */
import { w2 } from "./w2.js";

const side = 100;
const along = (i) => (2 * i) / (side - 1) - 1;

export const w7 = {
  ...w2,
  kind: "grid",
  name: "W7",
  title: "the outputs of W2's network on a 100×100 grid",
  places: [
    Float64Array.from({ length: side * side }, (_, i) => along(i % side)),
    Float64Array.from({ length: side * side }, (_, i) => along(Math.floor(i / side))),
  ],
  steps: 1,
  checked: 1,
};
