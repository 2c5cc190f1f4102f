/** The views that are open: each is fetched when it is first wanted, and asks and is drawn once it is there. */
import { nothing, type TemplateResult } from "lit";
import { html, unsafeStatic } from "lit/static-html.js";
import type { OpenView, View } from "../exhibits/exhibit.js";
import { patiently } from "../patience.js";
import { Studies, type StudyEvents } from "./studies.js";
import type { Inquiry, LongInquiry, Picture, Scene, Source } from "./view.js";
import { views, type ViewEntry } from "./views/list.js";

type Asking = Pick<Inquiry<unknown, unknown>, "query"> &
  Partial<Inquiry<unknown, unknown> & LongInquiry<unknown, unknown>>;

/** Of a view, beside its element. */
interface Module {
  inquiry?: Asking;
  /** Fetches what it takes to draw this picture, beyond most. */
  prepare?: (picture: Picture, query: unknown) => Promise<void>;
}

interface Placed {
  entry: ViewEntry;
  inquiry: Asking | null;
  prepare: Module["prepare"];
  query: unknown;
  /** It was fetched. */
  there: boolean;
}

export interface DeskEvents extends StudyEvents {
  /** Fetches what else a view needs: its words. */
  placing: (name: View) => Promise<void>;
}

/** What the core answered to the open views. */
export type Answers = ReadonlyMap<View, unknown>;

const tags = new Map(views.map(({ name }) => [name, unsafeStatic(`loss-lab-${name}`)]));

export class Desk {
  private placed: Placed[] = [];
  private readonly studies: Studies;

  constructor(private readonly events: DeskEvents) {
    this.studies = new Studies(events);
  }

  /** In the order of the list; queries as the views' inquiries understood them. */
  get open(): OpenView[] {
    return this.placed.map(({ entry, query }) =>
      query === undefined ? { name: entry.name } : { name: entry.name, query },
    );
  }

  /** Whether anything is being worked out for a view. */
  get studying(): boolean {
    return this.studies.busy;
  }

  has(name: View): boolean {
    return this.placed.some(({ entry }) => entry.name === name);
  }

  /**
   * Opens these and closes all others; those for `later` wait until `complete` is called. Views of other names are
   * passed over: a link may be of another version.
   */
  async set(wanted: readonly OpenView[], later: readonly View[] = []): Promise<void> {
    this.placed = await Promise.all(
      views.flatMap((entry) => {
        const found = wanted.find(({ name }) => name === entry.name);
        if (!found) return [];
        const { query } = found;
        const waits = later.includes(entry.name);
        return [
          waits
            ? Promise.resolve({ entry, inquiry: null, prepare: undefined, query, there: false })
            : this.place(entry, query),
        ];
      }),
    );
    this.studies.keep((name) => this.has(name));
  }

  /** Fetches the views that were left for later; one that cannot be fetched is left for the next time. */
  async complete(): Promise<void> {
    const coming = this.placed.filter(({ there }) => !there);
    const fetched = await Promise.allSettled(coming.map(({ entry, query }) => this.place(entry, query)));
    this.placed = this.placed.map((view) => {
      const came = fetched[coming.indexOf(view)];
      return came?.status === "fulfilled" ? came.value : view;
    });
    for (const came of fetched) if (came.status === "rejected") throw came.reason;
  }

  /** Opens it, or closes it where it is open. Others may be opened while it is being fetched. */
  async toggle(name: View): Promise<void> {
    const entry = views.find((each) => each.name === name)!;
    const opened = this.has(name) ? [] : [await this.place(entry)];
    this.placed = views.flatMap((each) =>
      each === entry ? opened : this.placed.filter((placed) => placed.entry === each),
    );
    this.studies.keep((each) => this.has(each));
  }

  ask(name: View, query: unknown): void {
    const view = this.placed.find(({ entry }) => entry.name === name);
    if (view?.inquiry) view.query = view.inquiry.query(query);
  }

  /** What the open views want to know of this picture; a view whose question fails is left out. */
  async answers(source: Source, picture: Picture): Promise<Answers> {
    const answers = new Map<View, unknown>();
    const asking = this.placed.map(async ({ entry, inquiry, prepare, query }) => {
      if (!entry.fits(picture)) return;
      try {
        await prepare?.(picture, query);
        if (inquiry?.answer) answers.set(entry.name, await inquiry.answer(source, picture, query));
      } catch (error) {
        this.events.failed(error);
      }
    });
    await Promise.all(asking);
    return answers;
  }

  /** Begins or goes on with what takes longer for this picture; `still`: nothing moves. */
  study(source: Source, picture: Picture, still: boolean): void {
    for (const { entry, inquiry, query } of this.placed) {
      if (inquiry?.study && entry.fits(picture))
        this.studies.follow(entry.name, inquiry.study, { source, picture, query, still });
    }
  }

  /** Ends all that takes longer: nobody looks any more. */
  rest(): void {
    this.studies.keep(() => false);
  }

  /** The view drawn, where it is open and this scene has something for it; else null. */
  draw(name: View, scene: Scene, answers: Answers): TemplateResult | null {
    const view = this.placed.find(({ entry }) => entry.name === name);
    if (!view?.there || !view.entry.fits(scene) || (view.inquiry?.answer && !answers.has(name))) return null;
    const tag = tags.get(name)!;
    const { inquiry, query } = view;
    return html`<${tag}
      .scene=${scene}
      .query=${inquiry ? query : nothing}
      .answer=${inquiry?.answer ? answers.get(name) : nothing}
      .found=${inquiry?.study ? this.studies.found(name) : nothing}
    ></${tag}>`;
  }

  private async place(entry: ViewEntry, asked?: unknown): Promise<Placed> {
    const [module] = await Promise.all([patiently(entry.load), this.events.placing(entry.name)]);
    const { inquiry = null, prepare } = module as Module;
    return { entry, inquiry, prepare, query: inquiry?.query(asked), there: true };
  }
}
