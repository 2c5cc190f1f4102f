/** The WebAssembly module: what its bindings look like from here, and how it is made. */
import type { Reply } from "./fault.js";
import { parts, type Part } from "./parts.js";
import type { Plain } from "./plain.js";
import type {
  Catalog,
  Diagnosis,
  Directions,
  History,
  Judgement,
  Landscape,
  Ledger,
  LossResult,
  Minimum,
  Nudge,
  Path,
  Prediction,
  Pulls,
  Setup,
  Step,
} from "./types.js";
import createModule from "#loss_lab";

/** Lives in the module's memory until it is deleted. */
export interface Handle {
  delete(): void;
}

/** Worked out in pieces: `found` is the answer, of a landscape as far as it has come. */
export interface SurveyHandle<T> extends Handle {
  advance(most: number): boolean;
  found(): T;
}

export interface PullSurveyHandle extends Handle {
  advance(session: SessionHandle, most: number): boolean;
  pulls(): Pulls;
}

export interface UntilHandle extends Handle {
  advance(session: SessionHandle, most: number): boolean;
}

/** core/session.hpp, as wasm/session.cpp translates it. */
export interface SessionHandle extends Handle {
  /** Without the texts, which the core has no use for. */
  setup(): Omit<Setup, "data"> & { data: Omit<Setup["data"], "texts"> };
  t(): number;
  diverged(): boolean;
  advance(target: number, most: number): boolean;
  look(rows: Plain, threshold: Plain): Reply<Step>;
  edit(changes: Plain, table: Plain): Reply<number>;
  predict(inputs: Plain): Reply<Prediction>;
  predictWithLayers(inputs: Plain): Reply<Prediction>;
  history(from: number, to: number, most: number): History;
  judge(query: Plain): Reply<Judgement | null>;
  landscape(query: Plain): Reply<SurveyHandle<Landscape>>;
  path(query: Plain): Reply<SurveyHandle<Path>>;
  directions(query: Plain): Reply<SurveyHandle<Directions>>;
  ledger(query: Plain): Reply<SurveyHandle<Ledger>>;
  diagnose(): SurveyHandle<Diagnosis>;
  minimum(): SurveyHandle<Minimum>;
  nudge(query: Plain): Reply<Nudge>;
  pulls(loss: Plain): Reply<PullSurveyHandle>;
  until(query: Plain): Reply<UntilHandle>;
}

export interface Bindings {
  catalog(): Catalog;
  Session: {
    open(experiment: Plain, table: Plain): Reply<SessionHandle>;
    evaluateLoss(query: Plain): Reply<LossResult>;
    calculate(query: Plain): Reply<number[]>;
  };
}

export type Wasm = WebAssembly.Module | BufferSource;

/** The whole module, or first the part of it that every first frame takes. */
export interface Code {
  first: Wasm;
  /** Fetches another part; null where `first` is the whole. */
  part: ((name: Part) => Promise<Wasm>) | null;
}

/** An instance of the module. */
export class Program {
  private readonly adding = new Map<Part, Promise<void>>();
  private readonly added = new Set<Part>();

  constructor(
    readonly bindings: Bindings,
    readonly instance: WebAssembly.Instance,
  ) {}

  /** Whether all parts are there. */
  get completed(): boolean {
    return this.added.size === parts.length;
  }

  /** Fetches a part and puts its functions where `first` has empty places: before, a call that comes to one throws. */
  add(name: Part, fetch: () => Promise<Wasm>): Promise<void> {
    let adding = this.adding.get(name);
    if (!adding) {
      adding = this.instantiate(name, fetch);
      this.adding.set(name, adding);
      // Next time it may be there.
      adding.catch(() => this.adding.delete(name));
    }
    return adding;
  }

  private async instantiate(name: Part, fetch: () => Promise<Wasm>): Promise<void> {
    await instantiateWith(await fetch(), { first: this.instance.exports });
    this.added.add(name);
  }
}

export async function instantiate(first: Wasm): Promise<Program> {
  let instance: WebAssembly.Instance;
  const bindings = await new Promise<Bindings>((resolve, reject) => {
    createModule({
      instantiateWasm(imports, done) {
        // What is not our module throws only in `done`.
        instantiateWith(first, imports)
          .then((made) => done((instance = made)))
          .catch(reject);
        return {};
      },
    }).then((module) => resolve(module as Bindings), reject);
  });
  return new Program(bindings, instance!);
}

async function instantiateWith(wasm: Wasm, imports: WebAssembly.Imports): Promise<WebAssembly.Instance> {
  if (wasm instanceof WebAssembly.Module) return WebAssembly.instantiate(wasm, imports);
  return (await WebAssembly.instantiate(wasm, imports)).instance;
}
