/** A host on this very thread: loaded only where there is no worker, which brings all this along once more. */
import { Host } from "./host.js";
import { Machine } from "./machine.js";
import type { Code } from "./module.js";

export function hostHere(code: Code, recovered: () => void): Host {
  return new Host(new Machine(code), recovered);
}
