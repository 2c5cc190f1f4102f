/** The headless engine: createEngine, its error and its types. It runs in browsers, in workers and in Node. */
import { OutOfPatience } from "../patience.js";
import { fail, Faulty, LossLabError, unwrap, type Reply } from "./fault.js";
import { Lasting } from "./lasting.js";
import { Lifetime } from "./lifetime.js";
import { connect, type Link } from "./link.js";
import { frames, type Part } from "./parts.js";
import { inNode, loadCode, readTable } from "./place.js";
import { plain, type Plain } from "./plain.js";
import { EngineRun, type HostCalls, type Surroundings } from "./run.js";
import { fittingVariant, type Variant } from "./variant.js";
import type {
  Calculation,
  Catalog,
  Engine,
  EngineOptions,
  Experiment,
  Fault,
  LossQuery,
  LossResult,
  Run,
} from "./types.js";

export { LossLabError } from "./fault.js";
export type * from "./types.js";

/**
 * Rejects with LossLabError: wasm_unreachable, where the WebAssembly could not be fetched in several tries,
 * out_of_memory, and wasm_unavailable, where this machine or page runs none or it can't be had.
 */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const describe = options.describe ?? plainSentence;
  const explained = <T>(work: () => Promise<T>): Promise<T> => explain(work, describe);
  return explained(async () => {
    const variant = options.variant ?? (await fittingVariant());
    const { worker = !inNode, tables = null, parts = frames, recovered = () => {} } = options;
    let engine: TheEngine;
    try {
      const code = await loadCode(variant, options.wasm, parts);
      const connecting = (inWorker: boolean) => connect(code, inWorker, recovered);
      const link = await connecting(worker);
      engine = new TheEngine(variant, link, () => connecting(true), tables, explained, recovered);
    } catch (error) {
      if (error instanceof Faulty && error.fault.code === "out_of_memory") throw error;
      const reason = reasonOf(error);
      if (error instanceof OutOfPatience) fail("wasm_unreachable", "", { reason });
      fail("wasm_unavailable", "", { variant, reason });
    }
    const completed = await engine.host.complete(parts);
    if ("fault" in completed) engine.close();
    unwrap(completed);
    return engine;
  });
}

class TheEngine implements Engine, Surroundings {
  readonly thread: "worker" | "main";
  readonly host: HostCalls;
  readonly limits: Catalog["limits"];
  private readonly lasting: Lasting;
  private readonly known: Catalog;
  private readonly runs = new Set<EngineRun>();
  /** By their files' names. */
  private readonly tables = new Map<string, Promise<Plain>>();
  private readonly lifetime = new Lifetime();

  constructor(
    readonly variant: Variant,
    link: Link,
    connectAgain: () => Promise<Link>,
    private readonly tablesFolder: URL | null,
    readonly explained: <T>(work: () => Promise<T>) => Promise<T>,
    recovered: () => void,
  ) {
    ({ thread: this.thread, catalog: this.known } = link);
    this.limits = this.known.limits;
    this.lasting = new Lasting(link, connectAgain, (host) => this.bring(host), recovered);
    this.host = this.lasting.host;
  }

  catalog(): Promise<Catalog> {
    return this.explained(() => this.lifetime.during(async () => structuredClone(this.known)));
  }

  evaluateLoss(query: LossQuery): Promise<LossResult> {
    return this.explained(() =>
      this.lifetime.during(async () => unwrap(await this.host.evaluateLoss(plain(query, this.limits)))),
    );
  }

  calculate(query: Calculation): Promise<number[]> {
    return this.explained(() =>
      this.lifetime.during(async () => unwrap(await this.host.calculate(plain(query, this.limits)))),
    );
  }

  open(experiment: Experiment): Promise<Run> {
    return this.explained(() =>
      this.lifetime.during(async () => {
        const copy = plain(experiment, this.limits);
        const run = new EngineRun(this, await this.withTable(() => this.host.open(copy)));
        this.runs.add(run);
        return run;
      }),
    );
  }

  complete(parts?: readonly Part[]): Promise<void> {
    return this.explained(() =>
      this.lifetime.during(async () => void unwrap(await this.host.complete(parts))),
    );
  }

  close(): void {
    if (this.lifetime.over) return;
    this.lifetime.end("closed");
    for (const run of this.runs) run.leave();
    this.runs.clear();
    this.lasting.close();
  }

  async withTable<T>(send: () => Promise<Reply<T>>, handed?: string): Promise<T> {
    const reply = await send();
    if (!("fault" in reply) || reply.fault.code !== "missing_table") return unwrap(reply);
    const { path, values } = reply.fault;
    const file = String(values["file"]);
    if (file === handed) return unwrap(reply);
    await this.handOver(file, path, values);
    return this.withTable(send, file);
  }

  forget(run: EngineRun): void {
    this.runs.delete(run);
  }

  private async handOver(file: string, path: string, values: Fault["values"]): Promise<void> {
    let table = this.tables.get(file);
    if (!table) {
      table = this.fetchTable(file);
      this.tables.set(file, table);
    }
    try {
      await this.host.addTable(await table);
    } catch {
      // Next time it may be there.
      this.tables.delete(file);
      fail("table_unavailable", path, values);
    }
  }

  private async fetchTable(file: string): Promise<Plain> {
    return plain(await readTable(file, this.tablesFolder), this.limits);
  }

  /** To a worker that follows another, so that every run stands where it stood. */
  private async bring(host: HostCalls): Promise<void> {
    for (const table of this.tables.values()) await host.addTable(await table);
    for (const run of this.runs) unwrap(await host.restore(...run.standing()));
  }
}

async function explain<T>(work: () => Promise<T>, describe: (fault: Fault) => string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Faulty) throw new LossLabError(error.fault, describe(error.fault));
    throw error;
  }
}

/** In the machine's own words, which the sentence quotes. */
function reasonOf(error: unknown): string {
  if (error instanceof Faulty) {
    const { reason } = error.fault.values;
    return typeof reason === "string" ? reason : error.fault.code;
  }
  return error instanceof Error ? error.message : String(error);
}

/** Without words at hand, the code and its place have to do. */
function plainSentence({ code, path }: Fault): string {
  return path ? `${code} at ${path}` : code;
}
