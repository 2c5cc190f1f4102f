/** The ways on from an exhibit: to its neighbours, and with what is on show to the sandbox. */
import { html, nothing, type TemplateResult } from "lit";
import { exhibits } from "../../exhibits/list.js";
import { tell, type Told } from "../../words/exhibits.js";
import type { Titles } from "../../exhibits/exhibit.js";
import type { Words } from "../../words/words.js";
import { say } from "../controls/say.js";
import { siteRoot } from "../site-root.js";

/** The address of the present experiment is written anew once so many milliseconds brought no change. */
const settleMilliseconds = 400;

export interface FurtherEvents {
  changed: () => void;
  /** The fragment of a link to what is on show; null where it is too large for one. */
  link: () => Promise<string | null>;
}

export class Further {
  private readonly neighbours = new Map<string, Told<Titles>>();
  private fragment: string | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private base: string | null = null;

  constructor(
    private readonly id: string,
    private readonly ids: readonly string[],
    private readonly words: Words,
    private readonly events: FurtherEvents,
  ) {}

  /** Where links lead to: what stands before the # of one; null where there are none to give. */
  set linkBase(base: string | null) {
    if (base === this.base) return;
    this.base = base;
    if (base === null) return;
    this.moved();
    void this.name();
  }

  /** Something else is on show. */
  moved(): void {
    if (this.base === null) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.write(), settleMilliseconds);
  }

  close(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private async write(): Promise<void> {
    const fragment = await this.events.link();
    if (fragment === this.fragment) return;
    this.fragment = fragment;
    this.events.changed();
  }

  /** The neighbours' titles; one that cannot be fetched is left out. */
  private async name(): Promise<void> {
    const { language } = this.words;
    const found = await Promise.allSettled(
      exhibits
        .filter(({ id }) => this.ids.includes(id))
        .map(async ({ id, load }) => this.neighbours.set(id, await tell(await load(), language))),
    );
    if (found.some(({ status }) => status === "fulfilled")) this.events.changed();
  }

  render(): TemplateResult | typeof nothing {
    const { base, neighbours, fragment, words } = this;
    if (base === null) return nothing;
    const root = siteRoot(base, this.id);
    const known = this.ids.flatMap((id) => {
      const each = neighbours.get(id);
      return each ? [{ id, ...each }] : [];
    });
    return html`<nav class="further" aria-label=${words.text("guide.see_also")}>
      ${
        known.length
          ? html`<h3>${say(words, "guide.see_also")}</h3>
              <ul>
                ${known.map(
                  ({ id, foreign, words: { title } }) =>
                    html`<li>
                      <a href=${at(root, `exhibits/${id}/`)} lang=${foreign ?? nothing} dir="auto"
                        >${title}</a
                      >
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${
        fragment === null
          ? nothing
          : html`<p>
              <a class="sandbox" href="${at(root, "")}#${fragment}">${say(words, "guide.sandbox")}</a>
            </p>`
      }
    </nav>`;
  }
}

function at(root: URL, path: string): string {
  const address = new URL(root);
  address.pathname += path;
  return address.toString();
}
