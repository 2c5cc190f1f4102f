/** The worker: a host behind Comlink, in a browser's worker or in Node's. */
import * as Comlink from "comlink";
import nodeEndpoint, { type NodeEndpoint } from "comlink/dist/esm/node-adapter";
import { Host } from "./host.js";
import { Machine } from "./machine.js";
import type { Code } from "./module.js";

type AnyCall = (...given: never[]) => Promise<unknown>;

function endpoint(): Comlink.Endpoint {
  if ("importScripts" in globalThis) return self as unknown as Comlink.Endpoint;
  // Not by an import: browsers get this very script.
  const node = globalThis as unknown as { require(name: string): { parentPort: NodeEndpoint } };
  return nodeEndpoint(node.require("node:worker_threads").parentPort);
}

/** The memory of all typed arrays in a reply moves over without being copied. */
function buffers(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) buffers(part, found);
  return found;
}

/** The calls of the host, once `start` has brought its WebAssembly: a function crosses the border only by itself. */
const calls: Record<string, AnyCall> = {
  start: async (first: Code["first"], part: Code["part"], recovered: () => void) => {
    const host = new Host(new Machine({ first, part }), recovered) as unknown as Record<string, AnyCall>;
    for (const name of Object.getOwnPropertyNames(Host.prototype)) {
      calls[name] = async (...given) => {
        const reply = await host[name]!(...given);
        return typeof reply === "object" && reply !== null
          ? Comlink.transfer(reply, [...buffers(reply)])
          : reply;
      };
    }
  },
};

Comlink.expose(calls, endpoint());
