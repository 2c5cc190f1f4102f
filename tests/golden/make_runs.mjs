/**
 * Adds to runs.json what the catalog has come to offer, until every two of a data set, a model, a loss and an optimizer
 * that go together stand in one of its runs. A hash that is there already never changes: where one would, it stops.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createEngine } from "loss-lab/engine";
import { choices, experimentOf, hashes } from "./runs.mjs";

/** They take seconds where there are many parameters. */
const solvers = ["newton", "gauss_newton"];

const file = fileURLToPath(new URL("runs.json", import.meta.url));
const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};

const engines = await Promise.all(["simd", "scalar"].map((variant) => createEngine({ variant })));
const names = cover(await together(engines[0]), Object.keys(known));
const [simd, scalar] = await Promise.all(engines.map((engine) => hashes(engine, names)));
for (const engine of engines) engine.close();
for (const name of names) {
  const found = JSON.stringify(simd[name]);
  if (JSON.stringify(scalar[name]) !== found) throw new Error(`${name}: SIMD makes a difference`);
  if (known[name] && JSON.stringify(known[name]) !== found) throw new Error(`${name} is not what it was`);
}
writeFileSync(file, `${JSON.stringify(simd, null, 2)}\n`);
process.stdout.write(`${names.length} runs, ${names.length - Object.keys(known).length} of them new\n`);

/** The names of all runs that the core takes. */
async function together(engine) {
  const [datasets, models, losses, optimizers] = choices(await engine.catalog());
  const found = [];
  for (const data of datasets)
    for (const loss of losses)
      for (const alike of grouped(models)) {
        const parameters = await parametersOf(engine, `${data} / ${alike[0]} / ${loss} / sgd`);
        if (parameters === null) continue;
        const taken = optimizers.filter((each) => parameters <= (solvers.includes(each) ? 40 : Infinity));
        for (const model of alike)
          for (const optimizer of taken) found.push(`${data} / ${model} / ${loss} / ${optimizer}`);
      }
  return found;
}

/** Models by their ids: which word stands behind one changes nothing about what it takes. */
function grouped(models) {
  const groups = new Map();
  for (const model of models) {
    const [id] = model.split(" ");
    groups.set(id, [...(groups.get(id) ?? []), model]);
  }
  return [...groups.values()];
}

/** How many the run has; null where the core does not take it. */
async function parametersOf(engine, name) {
  const run = await engine.open(experimentOf(name)).catch(() => null);
  run?.close();
  return run && run.now.parameters.length;
}

/** Those given, and of all others, one after the other, the one that puts most pairs together for the first time. */
function cover(all, given) {
  const seen = new Set(given.flatMap(pairs));
  const uses = new Map();
  const use = (name) => name.split(" / ").forEach((part) => uses.set(part, (uses.get(part) ?? 0) + 1));
  // Of equals, the one whose choices stand in the fewest runs so far.
  const used = (name) => name.split(" / ").reduce((sum, part) => sum + (uses.get(part) ?? 0), 0);
  given.forEach(use);
  const chosen = [...given];
  let left = all.map((name) => ({ name, missing: pairs(name) }));
  for (;;) {
    let best = null;
    left = left.filter((each) => {
      each.missing = each.missing.filter((pair) => !seen.has(pair));
      const more = each.missing.length - (best?.missing.length ?? 0);
      if (more > 0 || (more === 0 && best && used(each.name) < used(best.name))) best = each;
      return each.missing.length > 0;
    });
    if (!best) return chosen;
    chosen.push(best.name);
    use(best.name);
    for (const pair of best.missing) seen.add(pair);
  }
}

function pairs(name) {
  const parts = name.split(" / ");
  return parts.flatMap((a, i) => parts.slice(i + 1).map((b, j) => `${i} ${a} / ${i + 1 + j} ${b}`));
}
