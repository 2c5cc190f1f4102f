/**
 * Short runs all over the catalog, and the bytes of what they give: the same everywhere. Node loads this file, and so do
 * pages of the tests, which is why it is plain JavaScript that imports nothing.
 */

/** How far each run is taken: some epochs, and for Adam's second moments to differ from the first. */
export const steps = 30;

/** For losses and models that no data set of the catalog is made for. */
const own = {
  pairs: { columns: { ...places(24), alike: labels(24, 2) }, target: "alike" },
  "signed-pairs": { columns: { ...places(24), sign: labels(24, 2).map((y) => 2 * y - 1) }, target: "sign" },
  tokens: { columns: { token: whole(24, 7, 6), y: labels(24, 1) }, target: "y" },
};

/** What their ids alone do not say; "mlp relu" is an mlp with the activation relu, "surface bowl" the surface bowl. */
const models = {
  mlp: (activation = "tanh") => ({ hidden: [4, 3], activation }),
  embedding: () => ({ tokens: 6 }),
  surface: (name) => ({ name }),
};
const losses = {
  custom: { expression: "abs(p - y)^1.5 + log(1 + exp(-p))" },
  sum: {
    terms: [
      { weight: 1, loss: { id: "mse" } },
      { weight: 0.5, loss: { id: "log_cosh" } },
    ],
  },
};

/** With these optimizers a step is of all rows, with the others of a batch. */
const fullBatch = ["sgd", "rprop"];

/** "moons / mlp relu / focal / adam": data set, model, loss and optimizer; "none" for a model without data. */
export function experimentOf(name) {
  const [data, model, loss, optimizer] = name.split(" / ");
  const [id, ...words] = model.split(" ");
  return {
    version: 1,
    data: data === "none" ? null : (own[data] ?? { id: data }),
    model: { id, ...models[id]?.(...words) },
    loss: { id: loss, ...losses[loss] },
    optimizer: { id: optimizer },
    ...(data !== "none" && { validation: 0.2, batch_size: fullBatch.includes(optimizer) ? null : 20 }),
  };
}

/** Everything there is to choose from, by place in a name. */
export function choices({ datasets, models: all, losses: known, optimizers }) {
  const words = (model) => model.choices.find(({ name }) => ["activation", "name"].includes(name))?.words;
  return [
    ["none", ...datasets.map(({ id }) => id), ...Object.keys(own)],
    all.flatMap((model) => words(model)?.map((word) => `${model.id} ${word}`) ?? [model.id]),
    known.map(({ id }) => id),
    optimizers.map(({ id }) => id),
  ];
}

/** The SHA-256 of θ, of the history and of the tape of each run. */
export async function hashes(engine, names) {
  const found = {};
  for (const name of names) {
    const run = await engine.open(experimentOf(name));
    const { parameters, tape } = await run.seek(steps);
    const history = await run.history();
    run.close();
    found[name] = {
      theta: await hash([parameters]),
      history: await hash(numbersOf(history)),
      tape: await hash(tape.flatMap(({ rows, cols, values }) => [[rows, cols], values])),
    };
  }
  return found;
}

/** In the order of tests/native/tools/run_bytes.cpp. */
function numbersOf({ from, to, first, last, min, max, measured }) {
  const { t, trainLoss, validationLoss, penalty, learningRate, terms, metrics } = measured;
  return [
    ...[from, to, first, last, min, max],
    ...[t, trainLoss, validationLoss ?? [], penalty, learningRate],
    ...terms.flatMap(({ values, gradientNorms }) => [values, gradientNorms]),
    ...metrics.flatMap(({ values, validation }) => [values, validation ?? []]),
  ];
}

/** The SHA-256 of numbers, one list after the other. */
export async function hash(lists) {
  const numbers = new Float64Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    numbers.set(list, at);
    at += list.length;
  }
  // Which of its many bit patterns a NaN has is the machine's affair.
  const bits = new BigUint64Array(numbers.buffer);
  numbers.forEach((number, i) => {
    if (Number.isNaN(number)) bits[i] = 0x7ff8000000000000n;
  });
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bits));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** So many whole numbers below `end`, in no order. */
function whole(count, factor, end) {
  return Array.from({ length: count }, (_, i) => (i * factor) % end);
}

function places(count) {
  return {
    a: whole(count, 7, 11),
    b: whole(count, 5, 13).map((each) => each / 8 - 1),
  };
}

/** 0 and 1 by turns, each for a whole group. */
function labels(count, group) {
  return Array.from({ length: count }, (_, i) => Math.floor(i / group) % 2);
}
