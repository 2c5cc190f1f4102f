/** What the engine's tests share: engines of the built package, small experiments, the shape of a refusal. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  createEngine,
  LossLabError,
  type Engine,
  type EngineOptions,
  type Experiment,
} from "loss-lab/engine";
import { afterAll, expect } from "vitest";

export const root = fileURLToPath(new URL("../../", import.meta.url));

const engines: Engine[] = [];

/** Closed when the file's tests are done. */
export async function engineFor(options?: EngineOptions): Promise<Engine> {
  const engine = await createEngine(options);
  engines.push(engine);
  return engine;
}

afterAll(() => engines.forEach((engine) => engine.close()));

export function fixture(name: string): Experiment {
  return JSON.parse(readFileSync(`${root}tests/fixtures/${name}.json`, "utf8")) as Experiment;
}

/** y = 2x + 1 and one row off it. */
export function line(more: Partial<Experiment> = {}): Experiment {
  return {
    version: 1,
    data: { columns: { x: [0, 1, 2, 3, 4], y: [1, 3, 5, 7, 12] }, target: "y" },
    model: { id: "linear" },
    loss: { id: "mse" },
    optimizer: { id: "sgd", learning_rate: 0.1 },
    ...more,
  };
}

export function bytes(numbers: Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

export function hash(numbers: Float64Array): string {
  return createHash("sha256").update(bytes(numbers)).digest("hex");
}

/** The error of a call that has to be refused, with all that a reader is promised. */
export async function refusal(call: () => Promise<unknown>): Promise<LossLabError> {
  const error = await call().then(
    () => null,
    (refused: unknown) => refused,
  );
  expect(error).toBeInstanceOf(LossLabError);
  const refused = error as LossLabError;
  expect(refused.code).toMatch(/^[a-z_]+$/);
  expect(typeof refused.path).toBe("string");
  expect(refused.message).toMatch(/^\S.* .*[.?]$/s);
  // No placeholder stands empty, and nothing that was handed in swamps the sentence.
  expect(refused.message).not.toMatch(/undefined|[{}]|\[object/);
  expect(refused.message.length).toBeLessThan(1000);
  return refused;
}
