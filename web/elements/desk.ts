/** The views that are open: each is fetched when it is first wanted, and asks and is drawn while it is open. */
import { nothing, type TemplateResult } from "lit";
import { html, unsafeStatic } from "lit/static-html.js";
import type { View } from "../exhibits/exhibit.js";
import type { Inquiry, OpenView, Picture, Scene, Source } from "./view.js";
import { views, type ViewEntry } from "./views/list.js";

interface Placed {
  entry: ViewEntry;
  inquiry: Inquiry<unknown, unknown> | null;
  query: unknown;
}

/** What the core answered to the open views. */
export type Answers = ReadonlyMap<View, unknown>;

const tags = new Map(views.map(({ name }) => [name, unsafeStatic(`loss-lab-${name}`)]));

export class Desk {
  private placed: Placed[] = [];

  /** In the order of the list; queries as the views' inquiries understood them. */
  get open(): OpenView[] {
    return this.placed.map(({ entry, query }) =>
      query === undefined ? { name: entry.name } : { name: entry.name, query },
    );
  }

  has(name: View): boolean {
    return this.placed.some(({ entry }) => entry.name === name);
  }

  /** Opens these and closes all others. Views of other names are passed over: a link may be of another version. */
  async set(wanted: readonly OpenView[]): Promise<void> {
    this.placed = await Promise.all(
      views.flatMap((entry) => {
        const found = wanted.find(({ name }) => name === entry.name);
        return found ? [place(entry, found.query)] : [];
      }),
    );
  }

  toggle(name: View): Promise<void> {
    return this.set(
      this.has(name) ? this.open.filter((view) => view.name !== name) : [...this.open, { name }],
    );
  }

  ask(name: View, query: unknown): void {
    const view = this.placed.find(({ entry }) => entry.name === name);
    if (view?.inquiry) view.query = view.inquiry.query(query);
  }

  /** What the open views want to know of this picture. */
  async answers(source: Source, picture: Picture): Promise<Answers> {
    const asked = this.placed.filter(({ entry, inquiry }) => inquiry && entry.fits(picture));
    return new Map(
      await Promise.all(
        asked.map(
          async ({ entry, inquiry, query }) =>
            [entry.name, await inquiry!.answer(source, picture, query)] as const,
        ),
      ),
    );
  }

  /** The view drawn, where it is open and this scene has something for it; else null. */
  draw(name: View, scene: Scene, answers: Answers): TemplateResult | null {
    const view = this.placed.find(({ entry }) => entry.name === name);
    if (!view?.entry.fits(scene) || (view.inquiry && !answers.has(name))) return null;
    const tag = tags.get(name)!;
    return html`<${tag} .scene=${scene} .query=${view.inquiry ? view.query : nothing} .answer=${view.inquiry ? answers.get(name) : nothing}></${tag}>`;
  }
}

async function place(entry: ViewEntry, asked: unknown): Promise<Placed> {
  const { inquiry = null } = (await entry.load()) as { inquiry?: Inquiry<unknown, unknown> };
  return { entry, inquiry, query: inquiry?.query(asked) };
}
