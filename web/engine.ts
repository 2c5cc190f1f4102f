/** The package's entry "loss-lab/engine": the headless engine, speaking English. */
import { createEngine as createSilentEngine, type Engine, type EngineOptions } from "./engine/index.js";
import { errors } from "./words/en/errors.js";
import { describeFault } from "./words/fault.js";

export { LossLabError } from "./engine/index.js";
export type * from "./engine/index.js";

export function createEngine(options: EngineOptions = {}): Promise<Engine> {
  return createSilentEngine({ describe: (fault) => describeFault(fault, errors, "en"), ...options });
}
