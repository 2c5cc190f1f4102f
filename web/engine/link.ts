/** Starts a host: in a worker where one can be had, else on this thread. */
import * as Comlink from "comlink";
import source from "./worker.ts?worker-text";
import { patiently } from "../patience.js";
import { unwrap } from "./fault.js";
import { Lifetime } from "./lifetime.js";
import type { Code } from "./module.js";
import { inNode } from "./place.js";
import type { HostCalls } from "./run.js";
import type { Catalog } from "./types.js";

export interface Link {
  host: HostCalls;
  catalog: Catalog;
  thread: "worker" | "main";
  close(): void;
  /** Ends when the worker has broken down, or gone. A promise would keep what every call made to it left there. */
  life: Lifetime;
}

/** A worker of either kind. */
export interface AnyWorker {
  endpoint: Comlink.Endpoint;
  broken: Promise<void>;
  terminate(): void;
}

type RemoteHost = HostCalls & {
  start(first: Code["first"], part: Code["part"], recovered: () => void): Promise<void>;
};

const patience = 3000;

/** `recovered`: told when a call was done in a fresh instance after it had trapped. */
export async function connect(code: Code, wantsWorker: boolean, recovered: () => void): Promise<Link> {
  if (wantsWorker) {
    try {
      return await connectWorker(code, recovered);
    } catch {
      // A page's policy, a sandbox or an old machine forbids it: the same work is done here, in slices.
    }
  }
  const { hostHere } = await patiently(() => import("./here.js"));
  const host = hostHere(code, recovered);
  return {
    host,
    catalog: unwrap(await host.catalog()),
    thread: "main",
    close: () => {},
    life: new Lifetime(),
  };
}

async function connectWorker({ first, part }: Code, recovered: () => void): Promise<Link> {
  const worker = inNode ? await (await import("./node-worker.js")).nodeWorker(source) : pageWorker();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givesUp = new Promise<never>((_, reject) => {
    const refuse = (): void => reject(new Error("the worker does not start"));
    timer = setTimeout(refuse, patience);
    void worker.broken.then(refuse);
  });
  try {
    return await Promise.race([
      givesUp,
      (async (): Promise<Link> => {
        const host = Comlink.wrap(worker.endpoint) as unknown as RemoteHost;
        await host.start(first, part && Comlink.proxy(part), Comlink.proxy(recovered));
        const catalog = unwrap(await host.catalog());
        const life = new Lifetime();
        void worker.broken.then(() => life.end("engine_failed"));
        return { host, catalog, thread: "worker", close: () => worker.terminate(), life };
      })(),
    ]);
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

interface ScriptPolicy {
  createScriptURL(url: string): string;
}

interface ScriptPolicies {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** Where a page demands Trusted Types, our policy vouches for the one URL that we made ourselves. */
function trusted(url: string): string {
  const policies = (globalThis as { trustedTypes?: ScriptPolicies }).trustedTypes;
  if (!policies) return url;
  try {
    policy ??= policies.createPolicy("loss-lab", { createScriptURL: (own) => own });
  } catch {
    return url;
  }
  return policy.createScriptURL(url);
}

function pageWorker(): AnyWorker {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  try {
    const worker = new Worker(trusted(url), { name: "loss-lab" });
    return {
      endpoint: worker,
      broken: new Promise((resolve) => {
        worker.addEventListener("error", () => resolve());
        worker.addEventListener("messageerror", () => resolve());
      }),
      terminate: () => {
        worker.terminate();
        URL.revokeObjectURL(url);
      },
    };
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
}
