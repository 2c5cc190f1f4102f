/** The one error of the engine: a fault of the input, or of the machine under it, with its sentence. */
import type { Fault } from "./types.js";

export class LossLabError extends Error implements Fault {
  override readonly name = "LossLabError";
  readonly code: string;
  /** The place in the input, as "data.columns.y[3]"; empty for the input as a whole. */
  readonly path: string;
  /** What the sentence puts in: what was found, what is allowed. */
  readonly values: Record<string, unknown>;

  constructor(fault: Fault, message: string) {
    super(message);
    this.code = fault.code;
    this.path = fault.path;
    this.values = fault.values;
  }
}

/** A fault on its way to the caller, not yet in words. */
export class Faulty extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

/** Throws the fault. */
export function fail(code: string, path = "", values: Record<string, unknown> = {}): never {
  throw new Faulty({ code, path, values });
}

/** What a fallible call over a border gives back. */
export type Reply<T> = { value: T } | { fault: Fault };

export function unwrap<T>(reply: Reply<T>): T {
  if ("fault" in reply) throw new Faulty(reply.fault);
  return reply.value;
}
