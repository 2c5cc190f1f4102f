/** One instance of the WebAssembly module, replaced by a fresh one after it has trapped. */
import type { Reply } from "./fault.js";
import { instantiate, type Bindings, type Handle, type Wasm } from "./module.js";

/** A wasm call threw what is no fault: the instance's memory can't be trusted any more. */
export class Trap extends Error {
  /** Whether the instance had gone before this call, through another. */
  constructor(
    override readonly cause: unknown,
    readonly innocent: boolean,
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
  private bindings: Bindings | null = null;
  private starting: Promise<void> | null = null;

  constructor(private readonly make: () => Promise<Bindings>) {}

  static of(wasm: Wasm): Machine {
    return new Machine(() => instantiate(wasm));
  }

  /** To be awaited before any call that may follow a trap. */
  async ready(): Promise<void> {
    if (this.bindings) return;
    this.starting ??= this.start();
    return this.starting;
  }

  /** Throws Trap where the call throws anything, or where the instance has gone before it. */
  call<T>(work: (bindings: Bindings) => T): T {
    return this.enter(this.generation, work);
  }

  own<H extends Handle>(handle: H): Owned<H> {
    return new Owned(this, handle, this.generation);
  }

  lives(generation: number): boolean {
    return this.bindings !== null && generation === this.generation;
  }

  enter<T>(generation: number, work: (bindings: Bindings) => T): T {
    if (!this.bindings || generation !== this.generation) throw new Trap(null, true);
    try {
      return work(this.bindings);
    } catch (error) {
      this.bindings = null;
      throw new Trap(error, false);
    }
  }

  private async start(): Promise<void> {
    try {
      this.bindings = await this.make();
      ++this.generation;
    } catch (error) {
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
