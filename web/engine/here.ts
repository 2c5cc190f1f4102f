/** A host on this very thread: loaded only where there is no worker, which brings all this along once more. */
import { Host } from "./host.js";
import { Machine } from "./machine.js";
import type { Wasm } from "./module.js";

export function hostHere(wasm: Wasm): Host {
  return new Host(Machine.of(wasm));
}
