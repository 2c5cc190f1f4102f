/** The worker: a host behind Comlink, in a browser's worker or in Node's. */
import * as Comlink from "comlink";
import nodeEndpoint, { type NodeEndpoint } from "comlink/dist/esm/node-adapter";
import { Host } from "./host.js";
import { Machine } from "./machine.js";
import type { Wasm } from "./module.js";

declare const require: (name: string) => unknown;

function endpoint(): Comlink.Endpoint {
  if ("importScripts" in globalThis) return self as unknown as Comlink.Endpoint;
  const { parentPort } = require("node:worker_threads") as { parentPort: NodeEndpoint };
  return nodeEndpoint(parentPort);
}

/** The memory of all typed arrays in a reply moves over without being copied. */
function buffers(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) buffers(part, found);
  return found;
}

type AnyCall = (...given: unknown[]) => Promise<unknown>;

/** Gives the calls of a host that works with this WebAssembly; each hands its buffers over. */
function start(wasm: Wasm): unknown {
  const host = new Host(Machine.of(wasm));
  const calls: Record<string, AnyCall> = {};
  for (const name of Object.getOwnPropertyNames(Host.prototype)) {
    const call = (host as unknown as Record<string, AnyCall>)[name]!;
    calls[name] = async (...given) => {
      const reply = await call.apply(host, given);
      return typeof reply === "object" && reply !== null ? Comlink.transfer(reply, [...buffers(reply)]) : reply;
    };
  }
  return Comlink.proxy(calls);
}

Comlink.expose({ start }, endpoint());
