/** W3: a line under the mean squared error, all points at once. */
import { network, points } from "./network.js";

function line(name, rows) {
  const [x, noise] = points(rows, 2);
  return network({
    name,
    title: `a line, mse, all ${rows.toLocaleString("en")} points, a step`,
    widths: [1, 1],
    rows,
    batch: null,
    checked: 40,
    inputs: [x],
    targets: x.map((value, i) => 0.5 + 2 * value + 0.3 * noise[i]),
  });
}

export const w3 = line("W3 200", 200);
export const w3Large = line("W3 10,000", 10_000);
