/** The golden hashes, and how a page comes by them: functions that are sent there, with all they need inside. */
import { readFileSync } from "node:fs";
import type * as Engine from "../../web/engine/index.js";
import type * as Runs from "../golden/runs.mjs";

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as T;

/** By the name of their experiment among the fixtures: θ of long runs. */
export const ofTheta = read<Record<string, { t: number; sha256: string }>>("../golden/hashes.json");

export const experiment = (name: string): Engine.Experiment => read(`../fixtures/${name}.json`);

/** By the name of the run. */
export const ofRuns = read<Record<string, Runs.Hashes>>("../golden/runs.json");

interface Asked {
  options: Engine.EngineOptions;
}

/** Of θ at t. */
export async function theta({
  given,
  t,
  options,
}: Asked & { given: Engine.Experiment; t: number }): Promise<string> {
  const { createEngine } = (await import(`${location.origin}/package/engine.js`)) as typeof Engine;
  const { hash } = (await import(`${location.origin}/golden/runs.mjs`)) as typeof Runs;
  const engine = await createEngine(options);
  const run = await engine.open(given);
  const { parameters } = await run.seek(t);
  engine.close();
  return hash([parameters]);
}

/** Of all runs of these names. */
export async function runs({
  names,
  options,
}: Asked & { names: string[] }): Promise<Record<string, Runs.Hashes>> {
  const { createEngine } = (await import(`${location.origin}/package/engine.js`)) as typeof Engine;
  const { hashes } = (await import(`${location.origin}/golden/runs.mjs`)) as typeof Runs;
  const engine = await createEngine(options);
  const found = await hashes(engine, names);
  engine.close();
  return found;
}
