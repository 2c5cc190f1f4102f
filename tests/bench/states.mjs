/** What is measured: runs of 1,000 points that go on for long, under views that are open, as fragments of links. */
import { deflateRawSync } from "node:zlib";

export const points = 1000;

/** Two features and a target that hardly follows them, the same at every run. */
function plane() {
  let state = 1;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const column = (make) => Array.from({ length: points }, (_, i) => Number(make(i).toFixed(2)));
  const [a, b] = [column(() => 10 * random()), column(() => 10 * random())];
  return { a, b, y: column((i) => a[i] - 0.5 * b[i] + 4 * random()) };
}

/** Rates so small that none comes to rest in an hour at full speed. */
const slowly = { id: "sgd", learning_rate: 1e-9 };

const runs = {
  line: { data: { id: "line", n: points }, model: { id: "linear" }, loss: { id: "mse" }, optimizer: slowly },
  plane: {
    data: { columns: plane(), target: "y" },
    model: { id: "linear" },
    loss: { id: "mse" },
    optimizer: slowly,
  },
  classes: {
    data: { id: "moons", n: points },
    model: { id: "mlp", hidden: [8] },
    loss: { id: "bce" },
    optimizer: { id: "sgd", learning_rate: 1e-3 },
  },
};

const desks = {
  fit: ["fit"],
  "fit, curve": ["fit", "curve"],
  "fit, curve, arithmetic": ["fit", "curve", "arithmetic"],
  "fit, landscape": ["fit", "landscape"],
};

function fragment(run, views) {
  const place = {
    experiment: { version: 1, ...run },
    t: 0,
    views: views.map((name) => ({ name })),
    panels: ["pace"],
  };
  return `1.${deflateRawSync(JSON.stringify(place)).toString("base64url")}`;
}

/** Every run under every desk: {run, desk, fragment}. */
export const states = Object.entries(runs).flatMap(([run, experiment]) =>
  Object.entries(desks).map(([desk, views]) => ({ run, desk, fragment: fragment(experiment, views) })),
);
