/** The runs of a comparison, or the one there is: they are at one position and move together. */
import type {
  CallOptions,
  Catalog,
  Changes,
  Comparison,
  Engine,
  Path,
  PathQuery,
  Run,
} from "../engine/types.js";
import { comparisonOf, cut, isShared, mostRuns, type NamedExperiment } from "./compare.js";
import { lossAt } from "./loss-info.js";
import { runColours, type Companion, type Mark, type RunColour } from "./view.js";

interface Member extends Mark {
  run: Run;
}

/** A run that could not go along, and why. */
export interface Left {
  name: string;
  error: unknown;
}

type Defaults = Catalog["experiment"]["defaults"];

export class Runs {
  /** The position of all; a run that diverged before it stays where it did. */
  t = 0;
  private compared: { named: NamedExperiment[]; front: number; compare: Comparison } | null = null;

  private constructor(
    private readonly engine: Engine,
    private members: Member[],
    private place: number,
  ) {}

  /**
   * Opens an experiment for each run. Throws where the core refuses the one in front; others that it refuses are
   * left out.
   */
  static async open(
    engine: Engine,
    named: readonly NamedExperiment[],
    front: number,
  ): Promise<{ runs: Runs; left: Left[] }> {
    const opened = await Promise.allSettled(named.map(({ experiment }) => engine.open(experiment)));
    const members: Member[] = [];
    const left: Left[] = [];
    let place = 0;
    opened.forEach((each, i) => {
      const { name } = named[i]!;
      if (each.status === "rejected") return left.push({ name, error: each.reason as unknown });
      if (i === front) place = members.length;
      members.push({ name, colour: freeColour(members), run: each.value });
    });
    const own = opened[front]!;
    if (own.status === "rejected") {
      for (const { run } of members) run.close();
      throw own.reason;
    }
    return { runs: new Runs(engine, members, place), left };
  }

  /** The run in front: whose numbers and settings are shown. */
  get front(): Run {
    return this.members[this.place]!.run;
  }

  /** What the run in front is called among the others; null where there are none. */
  get comparing(): (Mark & { place: number }) | null {
    const { name, colour } = this.members[this.place]!;
    return this.members.length > 1 ? { name, colour, place: this.place } : null;
  }

  get named(): NamedExperiment[] {
    return this.members.map(({ name, run }) => ({ name, experiment: run.setup.experiment }));
  }

  /** The same object as long as nothing changed but the position. */
  get comparison(): { compare: Comparison; front: number } | null {
    if (this.members.length < 2) return null;
    const { named, place: front } = this;
    const same = named.every(
      ({ name, experiment }, i) =>
        this.compared?.named[i]?.name === name && this.compared.named[i]?.experiment === experiment,
    );
    if (!same || this.compared?.named.length !== named.length || this.compared.front !== front)
      this.compared = { named, front, compare: comparisonOf(named) };
    return { compare: this.compared.compare, front };
  }

  /** No step changes anything any more, in any of them. */
  get resting(): boolean {
    return this.members.every(({ run }) => run.now.status !== "running");
  }

  /** None of them can go on. */
  get ended(): boolean {
    return this.members.every(({ run }) => run.now.status === "diverged");
  }

  /** Takes all to position t, side by side. */
  async to(t: number, options: CallOptions = {}): Promise<void> {
    this.t = t;
    try {
      await all(this.members.map(({ run }) => go(run, t, options)));
    } catch (error) {
      // What was called off is still on its way there, for whatever called it off.
      if (!options.signal?.aborted) this.t = this.reached;
      throw error;
    }
    this.t = this.reached;
  }

  private get reached(): number {
    return Math.max(...this.members.map(({ run }) => run.now.t));
  }

  /** After the one in front has moved by itself, takes the others to where it is. */
  async gather(): Promise<void> {
    const { now } = this.front;
    await this.to(now.status === "diverged" ? Math.max(this.t, now.t) : now.t);
  }

  /**
   * Changes the run in front and, unless it is of what they differ in, all others alike. Throws where the one in
   * front refuses; those that disagree with it are left out.
   */
  async edit(changes: Changes, defaults: Defaults, signal: AbortSignal): Promise<Left[]> {
    const { t, front } = this;
    // An edit before this one may have been ended on the way back to where it was made.
    await this.to(t, { signal });
    const standing = ({ run }: Member) => ({ experiment: run.setup.experiment, step: run.now });
    const others = this.members.filter(({ run }) => run !== front);
    const shared = isShared(changes, standing(this.members[this.place]!), others.map(standing), defaults);
    const edited = shared ? this.members : this.members.filter(({ run }) => run === front);
    const done = await Promise.allSettled(edited.map(({ run }) => run.edit(changes, { signal })));
    if (signal.aborted) throw signal.reason;
    const own = done[edited.findIndex(({ run }) => run === front)]!;
    const differing = done.flatMap(({ status }, i) => (status === own.status ? [] : [i]));
    const left = differing.map((i) => {
      const { name } = edited[i]!;
      const each = done[i]!;
      return { name, error: each.status === "rejected" ? (each.reason as unknown) : null };
    });
    for (const i of differing) this.drop(edited[i]!);
    if (own.status === "rejected") throw own.reason;
    await this.to(t, { signal });
    return left;
  }

  /** Another run like the one in front, which it comes to stand before. */
  async add(name: string, own: string): Promise<void> {
    const { members } = this;
    if (members.length === mostRuns) return;
    const present = members[this.place]!;
    if (members.length === 1) present.name ||= cut(own);
    const { experiment } = present.run.setup;
    const run = await this.engine.open(experiment);
    members.push({ name: cut(name), colour: freeColour(members), run });
    this.place = members.length - 1;
    await go(run, this.t);
  }

  remove(place: number): void {
    const member = this.members[place];
    if (member && this.members.length > 1) this.drop(member);
  }

  bring(place: number): void {
    if (this.members[place]) this.place = place;
  }

  rename(place: number, name: string): void {
    const member = this.members[place];
    if (member && name.trim()) member.name = cut(name);
  }

  /** Ends the comparison: the run in front goes on alone. */
  part(): void {
    for (const member of this.members.filter(({ run }) => run !== this.front)) this.drop(member);
  }

  /** All but the one in front, each as a view may draw it. */
  async companions(inputs: number[][] | null, buckets: number, catalog: Catalog): Promise<Companion[]> {
    return Promise.all(
      this.members
        .filter(({ run }) => run !== this.front)
        .map(async ({ name, colour, run }) => {
          const [history, prediction] = await Promise.all([
            run.history({ buckets }),
            inputs ? run.predict(inputs) : null,
          ]);
          const { now: step, setup } = run;
          return {
            name,
            colour,
            step,
            setup,
            history,
            surface: inputs && prediction ? { inputs, prediction } : null,
            ...lossAt(setup, step, catalog),
            diverged: step.status === "diverged",
          };
        }),
    );
  }

  /** Where the run of this colour has been; null where there is none, or none any more. */
  async pathOf(colour: RunColour, query: PathQuery, options?: CallOptions): Promise<Path | null> {
    const member = this.members.find((each) => each.colour === colour);
    try {
      return member ? await member.run.path(query, options) : null;
    } catch (error) {
      if (this.members.includes(member!)) throw error;
      return null;
    }
  }

  close(): void {
    for (const { run } of this.members) run.close();
  }

  private drop(member: Member): void {
    const { front } = this;
    member.run.close();
    this.members = this.members.filter((each) => each !== member);
    const place = this.members.findIndex(({ run }) => run === front);
    this.place = place < 0 ? Math.min(this.place, this.members.length - 1) : place;
  }
}

/** Each keeps its colour for as long as it is there. */
function freeColour(members: readonly Member[]): RunColour {
  return runColours.find((colour) => !members.some((member) => member.colour === colour))!;
}

async function go(run: Run, t: number, options: CallOptions = {}): Promise<void> {
  const { now } = run;
  const stuck = now.status === "diverged" && t > now.t;
  if (now.t !== t && !stuck) await run.seek(t, options);
}

/** Waits for all, then fails if any failed: none is left to fail unheard. */
async function all(moves: Promise<void>[]): Promise<void> {
  for (const move of await Promise.allSettled(moves)) if (move.status === "rejected") throw move.reason;
}
