/** Keeps the runs beside their WebAssembly: the same code in a worker, on the page's own thread and in Node. */
import { Faulty, type Reply } from "./fault.js";
import { owned, Trap, type Machine, type Owned } from "./machine.js";
import type { SessionHandle, SurveyHandle } from "./module.js";
import { parts, type Part } from "./parts.js";
import { plain, type Plain } from "./plain.js";
import { Scheduler, type Urgency } from "./scheduler.js";
import type {
  Catalog,
  Diagnosis,
  Directions,
  Fault,
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

/** Names a call that takes time, for `halt`; the caller counts. */
export type Call = number;

export interface Opened {
  run: number;
  step: Step;
  setup: Setup;
}

/** Null for the step of a call that was halted on its way to `goal`. */
export interface Moved {
  step: Step | null;
  goal: number;
}

export interface Edited extends Moved {
  setup: Setup;
}

interface HostRun {
  session: Owned<SessionHandle>;
  /** With `t`, what opens the run again should its instance go. */
  experiment: Plain;
  t: number;
  landscapes: Set<number>;
  /** What was last predicted from. */
  inputs: Plain;
  closed: boolean;
}

interface Survey {
  run: HostRun;
  landscape: Owned<SurveyHandle<Landscape>>;
  /** It goes through a θ of its own, and so outlives movements of its run. */
  anchored: boolean;
  /** How many points to add before it is shown again. */
  wanted: number;
}

const closed: Reply<never> = { fault: { code: "closed", path: "", values: {} } };
const firstPoints = 8;
const mostForgotten = 1e6;
const uncapped = { rows: Infinity, numbers: Infinity };

/** Every call resolves, at most with a fault. Calls on one run must not overlap, surveys and `halt` apart. */
export class Host {
  private readonly runs = new Map<number, HostRun>();
  private readonly surveys = new Map<number, Survey>();
  private readonly underWay = new Set<Call>();
  private readonly halted = new Set<Call>();
  private readonly tables = new Map<string, Plain>();
  private names = 0;

  constructor(
    private readonly machine: Machine,
    /** Told when something was done in a fresh instance that had trapped in the one before. */
    private readonly recovered: () => void = () => {},
    private readonly scheduler = new Scheduler(),
  ) {}

  /** Has these parts of the code there before a call needs them; without any named, all. */
  async complete(wanted?: readonly Part[]): Promise<Reply<null>> {
    return this.attempt(() => ({ value: null }), wanted ?? parts);
  }

  async catalog(): Promise<Reply<Catalog>> {
    return this.attempt(() => ({ value: this.machine.call((bindings) => bindings.catalog()) }));
  }

  async evaluateLoss(query: Plain): Promise<Reply<LossResult>> {
    return this.attempt(() => this.machine.call(({ Session }) => Session.evaluateLoss(query)));
  }

  async calculate(query: Plain): Promise<Reply<number[]>> {
    return this.attempt(() => this.machine.call(({ Session }) => Session.calculate(query)));
  }

  /** Hands over a table, or more columns of one, for the experiments that name it. */
  async addTable(table: Plain): Promise<void> {
    const id = idOf(table);
    const known = this.tables.get(id) ?? null;
    const columns = { ...members(member(known, "columns")), ...members(member(table, "columns")) };
    this.tables.set(id, { ...members(known), ...members(table), columns });
  }

  async open(experiment: Plain): Promise<Reply<Opened>> {
    return this.attempt(() => {
      const opened = this.make(experiment);
      if ("fault" in opened) return opened;
      const session = opened.value;
      const step = session.use((handle) => handle.look(null, null));
      if ("fault" in step) return step;
      const setup = this.setupOf(session);
      const run: HostRun = { session, experiment, t: 0, landscapes: new Set(), inputs: null, closed: false };
      const name = ++this.names;
      this.runs.set(name, run);
      return { value: { run: name, step: step.value, setup } };
    });
  }

  /** Opens a run that another host had, under the same name and where it stood. */
  async restore(name: number, experiment: Plain, t: number, inputs: Plain): Promise<Reply<null>> {
    return this.attempt(async () => {
      const opened = this.make(experiment);
      if ("fault" in opened) return opened;
      const run: HostRun = {
        session: opened.value,
        experiment,
        t,
        landscapes: new Set(),
        inputs,
        closed: false,
      };
      this.runs.set(name, run);
      // Beyond what the landscapes were called that have gone.
      this.names = Math.max(this.names, name + mostForgotten);
      await this.goBack(run);
      return { value: null };
    });
  }

  /** Goes to position `goal`, or to the last step before it that can be shown. */
  async move(name: number, call: Call, goal: number): Promise<Reply<Moved>> {
    return this.halting(call, () => this.withRun(name, (run) => this.arrive(run, call, goal)));
  }

  /** Goes to the first position at which something holds that the query names. */
  async until(name: number, call: Call, query: Plain): Promise<Reply<Moved>> {
    return this.halting(call, () =>
      this.withRun(name, async (run) => {
        const begun = owned(
          this.machine,
          run.session.use((session) => session.until(query)),
        );
        if ("fault" in begun) return begun;
        const until = begun.value;
        try {
          return await this.go(run, call, run.t, (session, most) =>
            until.use((handle) => handle.advance(session, most)),
          );
        } finally {
          until.free();
        }
      }),
    );
  }

  /** Adopts the changes, then goes to `goal`, or where that is null back to where the run was. */
  async edit(name: number, call: Call, changes: Plain, goal: number | null): Promise<Reply<Edited>> {
    return this.halting(call, async () => {
      const adopted = await this.withRun(name, (run) => this.adopt(run, changes));
      if ("fault" in adopted) return adopted;
      const { setup, back } = adopted.value;
      const moved = await this.withRun(name, (run) => this.arrive(run, call, goal ?? back));
      return "fault" in moved ? moved : { value: { ...moved.value, setup } };
    });
  }

  async look(name: number, rows: Plain, threshold: Plain): Promise<Reply<Step>> {
    return this.withRun(name, (run) => run.session.use((session) => session.look(rows, threshold)));
  }

  /** `inputs`: undefined for those of the last call, which need not be sent again. */
  async predict(name: number, inputs: Plain | undefined, layers: boolean): Promise<Reply<Prediction>> {
    return this.withRun(name, (run) => {
      if (inputs !== undefined) run.inputs = together(inputs);
      const given = run.inputs;
      return run.session.use((session) =>
        layers ? session.predictWithLayers(given) : session.predict(given),
      );
    });
  }

  async judge(name: number, query: Plain): Promise<Reply<Judgement | null>> {
    return this.withRun(name, (run) => run.session.use((session) => session.judge(query)));
  }

  async history(name: number, from: number, to: number, buckets: number): Promise<Reply<History>> {
    return this.withRun(name, (run) => ({
      value: run.session.use((session) => session.history(from, to, buckets)),
    }));
  }

  /** Begins a landscape of the run as it stands, for `refine` to work out. */
  async landscape(name: number, query: Plain): Promise<Reply<number>> {
    const begin = (run: HostRun): Reply<number> => {
      const begun = owned(
        this.machine,
        run.session.use((session) => session.landscape(query)),
      );
      if ("fault" in begun) return begun;
      const survey = ++this.names;
      const anchored = member(query, "anchor") !== null;
      this.surveys.set(survey, { run, landscape: begun.value, anchored, wanted: firstPoints });
      run.landscapes.add(survey);
      return { value: survey };
    };
    // A landscape does not outlive its instance.
    return this.withRun(name, begin, parts);
  }

  /** The landscape with about twice the points it last had; null once it has gone, as when its run moves. */
  async refine(name: number): Promise<Landscape | null> {
    try {
      await this.scheduler.run(
        "survey",
        this.scheduler.paced((most) => this.refineBy(name, most)),
      );
      const survey = this.surveys.get(name);
      if (!survey) return null;
      const landscape = survey.landscape.use((handle) => handle.found());
      survey.wanted = Math.round(landscape.done * landscape.values.length);
      return landscape;
    } catch (error) {
      if (!(error instanceof Trap)) throw error;
      void this.endLandscape(name);
      return null;
    }
  }

  async endLandscape(name: number): Promise<void> {
    const survey = this.surveys.get(name);
    if (!survey) return;
    this.surveys.delete(name);
    survey.run.landscapes.delete(name);
    survey.landscape.free();
  }

  /** This and the following three are of the run as it stands at the call; it may move meanwhile. Null where halted. */
  async diagnose(name: number, call: Call): Promise<Reply<Diagnosis | null>> {
    return this.survey(name, call, (session) => ({ value: session.diagnose() }));
  }

  async minimum(name: number, call: Call): Promise<Reply<Minimum | null>> {
    return this.survey(name, call, (session) => ({ value: session.minimum() }));
  }

  async path(name: number, call: Call, query: Plain): Promise<Reply<Path | null>> {
    return this.survey(name, call, (session) => session.path(query));
  }

  async directions(name: number, call: Call, query: Plain): Promise<Reply<Directions | null>> {
    return this.survey(name, call, (session) => session.directions(query));
  }

  async ledger(name: number, call: Call, query: Plain): Promise<Reply<Ledger | null>> {
    return this.survey(name, call, (session) => session.ledger(query));
  }

  async nudge(name: number, query: Plain): Promise<Reply<Nudge>> {
    return this.withRun(name, (run) => run.session.use((session) => session.nudge(query)));
  }

  /** The run must not move until they are all there. */
  async pulls(name: number, loss: Plain): Promise<Reply<Pulls>> {
    return this.withRun(name, async (run) => {
      const begun = owned(
        this.machine,
        run.session.use((session) => session.pulls(loss)),
      );
      if ("fault" in begun) return begun;
      const survey = begun.value;
      const slice = this.scheduler.paced(
        (most) =>
          run.closed || survey.use((handle) => run.session.use((session) => handle.advance(session, most))),
      );
      try {
        await this.scheduler.run("survey", slice);
        return run.closed ? closed : { value: survey.use((handle) => handle.pulls()) };
      } finally {
        survey.free();
      }
    });
  }

  /** Ends a call that takes time, soon; one that is not under way is left alone. */
  async halt(call: Call): Promise<void> {
    if (this.underWay.has(call)) this.halted.add(call);
  }

  async close(name: number): Promise<void> {
    const run = this.runs.get(name);
    if (!run) return;
    this.runs.delete(name);
    this.endLandscapes(run);
    run.closed = true;
    run.session.free();
  }

  private make(experiment: Plain): Reply<Owned<SessionHandle>> {
    const table = this.tables.get(tableOf(experiment)) ?? null;
    return owned(
      this.machine,
      this.machine.call(({ Session }) => Session.open(experiment, table)),
    );
  }

  private setupOf(session: Owned<SessionHandle>): Setup {
    const { data, ...setup } = session.use((handle) => handle.setup());
    const experiment: unknown = setup.experiment;
    const table = this.tables.get(tableOf(experiment as Plain)) ?? null;
    return { ...setup, data: { ...data, texts: member(table, "texts") as string[] | null } };
  }

  private adopt(run: HostRun, changes: Plain): Reply<{ setup: Setup; back: number }> {
    this.endLandscapes(run);
    const table = this.tables.get(tableOf(changes)) ?? null;
    const back = run.session.use((session) => session.edit(changes, table));
    if ("fault" in back) return back;
    const setup = this.setupOf(run.session);
    run.experiment = plain(setup.experiment, uncapped);
    run.t = back.value;
    return { value: { setup, back: back.value } };
  }

  private arrive(run: HostRun, call: Call, goal: number): Promise<Reply<Moved>> {
    return this.go(run, call, goal, (session, most) => session.advance(goal, most));
  }

  private async go(
    run: HostRun,
    call: Call,
    goal: number,
    advance: (session: SessionHandle, most: number) => boolean,
  ): Promise<Reply<Moved>> {
    this.endLandscapes(run, ({ anchored }) => !anchored);
    const there = await this.slices(
      "replay",
      call,
      (most) => run.closed || run.session.use((session) => advance(session, most)),
    );
    if (run.closed) return closed;
    run.t = run.session.use((session) => session.t());
    if (!there) return { value: { step: null, goal } };
    const step = run.session.use((session) => session.look(null, null));
    return "fault" in step ? step : { value: { step: step.value, goal } };
  }

  private async survey<T>(
    name: number,
    call: Call,
    begin: (session: SessionHandle) => Reply<SurveyHandle<T>>,
  ): Promise<Reply<T | null>> {
    const work = async (run: HostRun): Promise<Reply<T | null>> => {
      const begun = owned(this.machine, run.session.use(begin));
      if ("fault" in begun) return begun;
      const survey = begun.value;
      try {
        const done = await this.slices("survey", call, (most) =>
          survey.use((handle) => handle.advance(most)),
        );
        return { value: done ? survey.use((handle) => handle.found()) : null };
      } finally {
        survey.free();
      }
    };
    return this.halting(call, () => this.withRun(name, work, parts));
  }

  private refineBy(name: number, most: number): boolean {
    const survey = this.surveys.get(name);
    if (!survey) return true;
    const points = Math.min(most, survey.wanted);
    survey.wanted -= points;
    const all = survey.landscape.use((landscape) => landscape.advance(points));
    return all || survey.wanted === 0;
  }

  /** True once the work is done; false where it was halted before. */
  private async slices(urgency: Urgency, call: Call, work: (most: number) => boolean): Promise<boolean> {
    let done = false;
    const slice = this.scheduler.paced((most) => (done = work(most)));
    await this.scheduler.run(urgency, (deadline) => this.halted.has(call) || slice(deadline));
    return done;
  }

  private async halting<T>(call: Call, work: () => Promise<T>): Promise<T> {
    this.underWay.add(call);
    try {
      return await work();
    } finally {
      this.underWay.delete(call);
      this.halted.delete(call);
    }
  }

  private async withRun<T>(
    name: number,
    work: (run: HostRun) => Reply<T> | Promise<Reply<T>>,
    wanted: readonly Part[] = [],
  ): Promise<Reply<T>> {
    return this.attempt(async () => {
      const run = this.runs.get(name);
      if (!run) return closed;
      if (!run.session.alive) await this.revive(run);
      return run.closed ? closed : work(run);
    }, wanted);
  }

  /** Opens the run again in a new instance, where it last stood. */
  private async revive(run: HostRun): Promise<void> {
    const opened = this.make(run.experiment);
    if ("fault" in opened) throw new Trap(opened.fault, false);
    run.session = opened.value;
    await this.goBack(run);
  }

  private async goBack(run: HostRun): Promise<void> {
    await this.scheduler.run(
      "replay",
      this.scheduler.paced(
        (most) => run.closed || run.session.use((session) => session.advance(run.t, most)),
      ),
    );
  }

  /**
   * After a trap, tries once more in a fresh instance, with the run as it was before. Where it came of a function that
   * was not there yet, that is no trap: then it waits for all parts, as it does from the beginning for those `wanted`.
   */
  private async attempt<T>(
    work: () => Reply<T> | Promise<Reply<T>>,
    wanted: readonly Part[] = [],
  ): Promise<Reply<T>> {
    for (let traps = 0; ;) {
      try {
        await this.machine.complete(wanted);
        const reply = await work();
        if (traps > 0) this.recovered();
        return reply;
      } catch (error) {
        if (error instanceof Faulty) return { fault: error.fault };
        if (!(error instanceof Trap)) throw error;
        if (error.early) wanted = parts;
        if (!error.innocent && !error.early && ++traps === 2) {
          return { fault: faultOf(error.cause) };
        }
      }
    }
  }

  private endLandscapes(run: HostRun, ends: (survey: Survey) => boolean = () => true): void {
    for (const name of run.landscapes) if (ends(this.surveys.get(name)!)) void this.endLandscape(name);
  }
}

/** The core throws nothing of its own past its border: an exception from there found no memory. */
function faultOf(cause: unknown): Fault {
  if (cause instanceof WebAssembly.Exception) return { code: "out_of_memory", path: "", values: {} };
  return { code: "engine_failed", path: "", values: { reason: String(cause) } };
}

/** The id that an experiment, or changes of one, name for their data; empty where they name none. */
function tableOf(experiment: Plain): string {
  return idOf(member(experiment, "data"));
}

function idOf(value: Plain): string {
  const id = member(value, "id");
  return typeof id === "string" ? id : "";
}

function member(value: Plain, key: string): Plain {
  const all = members(value);
  return Object.hasOwn(all, key) ? all[key]! : null;
}

/** Of an object; of anything else none. */
function members(value: Plain): Record<string, Plain> {
  if (value === null || typeof value !== "object" || Array.isArray(value) || value instanceof Float64Array)
    return {};
  return value;
}

/** Rows of equally many numbers as one list, which crosses the border at once; what is anything else as it is. */
function together(inputs: Plain): Plain {
  const rows = Array.isArray(inputs) ? inputs : [];
  const cols = rows[0] instanceof Float64Array ? rows[0].length : 0;
  const values = new Float64Array(cols * rows.length);
  for (const [i, row] of rows.entries()) {
    if (!(row instanceof Float64Array) || row.length !== cols || !row.every(Number.isFinite)) return inputs;
    values.set(row, i * cols);
  }
  return cols === 0 ? inputs : { cols, values };
}
