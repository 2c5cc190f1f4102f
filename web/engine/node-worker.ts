/** A worker in Node: what browsers need not fetch. */
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import type { AnyWorker } from "./link.js";

export async function nodeWorker(source: string): Promise<AnyWorker> {
  const { Worker: NodeWorker } = await import("node:worker_threads");
  const worker = new NodeWorker(source, { eval: true });
  return {
    endpoint: nodeEndpoint(worker),
    broken: new Promise((resolve) => {
      worker.on("error", () => resolve());
      worker.on("exit", () => resolve());
    }),
    terminate: () => void worker.terminate(),
  };
}
