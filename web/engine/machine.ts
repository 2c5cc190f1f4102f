/** One instance of the WebAssembly module, replaced by a fresh one after it has trapped. */
import { fail, Faulty, type Reply } from "./fault.js";
import { instantiate, type Bindings, type Code, type Handle, type Program, type Wasm } from "./module.js";
import type { Part } from "./parts.js";

/** A wasm call threw what is no fault: the instance's memory can't be trusted any more. */
export class Trap extends Error {
  /** Whether the instance had gone before this call, through another. */
  constructor(
    override readonly cause: unknown,
    readonly innocent: boolean,
    /** Whether it may have come to a function that was not there yet. */
    readonly early = false,
  ) {
    super("trap");
  }
}

/** A handle, and the instance it lives in. */
export class Owned<H extends Handle> {
  constructor(
    private readonly machine: Machine,
    private readonly handle: H,
    private readonly generation: number,
  ) {}

  get alive(): boolean {
    return this.machine.lives(this.generation);
  }

  /** Throws Trap. */
  use<T>(work: (handle: H) => T): T {
    return this.machine.enter(this.generation, () => work(this.handle));
  }

  /** What lived in an instance that has gone needs no deleting. */
  free(): void {
    if (!this.alive) return;
    try {
      this.use((handle) => handle.delete());
    } catch (error) {
      if (!(error instanceof Trap)) throw error;
    }
  }
}

export class Machine {
  private generation = 0;
  private program: Program | null = null;
  private starting: Promise<void> | null = null;
  private readonly fetched = new Map<Part, Wasm>();

  constructor(
    private readonly code: Code,
    private readonly make = instantiate,
  ) {}

  /** To be awaited before any call that may follow a trap. */
  async ready(): Promise<void> {
    if (this.program) return;
    this.starting ??= this.start();
    return this.starting;
  }

  /** As `ready`, with these parts there. Throws Faulty where one can't be had. */
  async complete(wanted: readonly Part[]): Promise<void> {
    await this.ready();
    const { program } = this;
    if (!program || program.completed) return;
    try {
      await this.add(program, wanted);
    } catch (error) {
      if (error instanceof Faulty) throw error;
      if (this.program === program) this.program = null;
      throw new Trap(error, false);
    }
  }

  /** Throws Trap where the call throws anything, or where the instance has gone before it. */
  call<T>(work: (bindings: Bindings) => T): T {
    return this.enter(this.generation, work);
  }

  own<H extends Handle>(handle: H): Owned<H> {
    return new Owned(this, handle, this.generation);
  }

  lives(generation: number): boolean {
    return this.program !== null && generation === this.generation;
  }

  enter<T>(generation: number, work: (bindings: Bindings) => T): T {
    const { program } = this;
    if (!program || generation !== this.generation) throw new Trap(null, true);
    try {
      return work(program.bindings);
    } catch (error) {
      this.program = null;
      throw new Trap(error, false, this.code.part !== null && !program.completed);
    }
  }

  private async add(program: Program, wanted: Iterable<Part>): Promise<void> {
    const { part } = this.code;
    if (part) await Promise.all([...wanted].map((name) => program.add(name, () => this.fetch(name, part))));
  }

  private async fetch(name: Part, from: NonNullable<Code["part"]>): Promise<Wasm> {
    let wasm = this.fetched.get(name);
    if (!wasm) {
      wasm = await from(name).catch((error) => fail("wasm_unreachable", "", { reason: String(error) }));
      this.fetched.set(name, wasm);
    }
    return wasm;
  }

  private async start(): Promise<void> {
    try {
      const program = await this.make(this.code.first);
      await this.add(program, this.fetched.keys());
      this.program = program;
      ++this.generation;
    } catch (error) {
      // What WebAssembly itself has for an instance that there is no room for.
      if (error instanceof RangeError) fail("out_of_memory");
      throw new Trap(error, false);
    } finally {
      this.starting = null;
    }
  }
}

/** Takes a reply apart without leaving the machine: gives its handle an owner. */
export function owned<H extends Handle>(machine: Machine, reply: Reply<H>): Reply<Owned<H>> {
  return "fault" in reply ? reply : { value: machine.own(reply.value) };
}
