/** Puts into force what an author or a teacher leaves to the reader, and tells of a lesson what is locked in it. */
import { html, nothing, type TemplateResult } from "lit";
import type { Catalog } from "../engine/types.js";
import type { Chapter } from "../exhibits/exhibit.js";
import { allowedBy, lockedStyles } from "./controls/allow.js";
import { controlName } from "./control-names.js";
import type { LossLabExhibit } from "./exhibit.js";
import {
  isNoParameter,
  readArrangement,
  Rules,
  terms,
  type Arrangement,
  type Control,
  type Unknown,
} from "./rules.js";

const styled = new WeakSet<LossLabExhibit>();

/** What the attributes of the element around say holds, and what a link adds to it. */
export function arrange(exhibit: LossLabExhibit, lesson: Arrangement | null): void {
  const said = Object.fromEntries(terms.map((term) => [term, exhibit.host.getAttribute(term)]));
  const [own, linked] = [readArrangement(said), readArrangement(lesson ?? {})];
  const { change, chapter } = exhibit;
  const opened = viewsOf(exhibit.opening(chapter));
  exhibit.rules = new Rules([own.arrangement, linked.arrangement]);
  exhibit.allow = allowedBy(exhibit.rules);
  exhibit.lesson = lesson ? linked.arrangement : undefined;
  exhibit.lessonLine = lesson ? renderLine(exhibit, exhibit.rules) : undefined;
  // What is locked is what there is, from when it is.
  exhibit.preset = change?.compare ?? change?.experiment;
  if (!styled.has(exhibit)) exhibit.adopt([lockedStyles]);
  styled.add(exhibit);
  const { views } = exhibit.opening(chapter);
  if (change && viewsOf({ views }) !== opened) void exhibit.setViews(views).then(() => exhibit.redrawn());
  exhibit.requestUpdate();
  for (const each of [own, linked]) refuse(exhibit, each.unknown);
  exhibit.fetching(() => checkParameters(exhibit, own.arrangement));
}

function viewsOf({ views }: Pick<Chapter, "views">): string {
  return views.map(({ name }) => name).join();
}

/** One sentence for each term. */
function refuse(exhibit: LossLabExhibit, unknown: readonly Unknown[]): void {
  for (const term of new Set(unknown.map((each) => each.term))) {
    const of = unknown.filter((each) => each.term === term);
    const list = (names: readonly string[]) => names.join(", ");
    const values = { term, names: list(of.map(({ name }) => name)), allowed: list(of[0]!.allowed) };
    exhibit.refuse(() => exhibit.words.text("page.error.arrangement", values), undefined, {
      code: "unknown_name",
      path: term,
    });
  }
}

/** Which parameters there are, the catalog knows. */
async function checkParameters(exhibit: LossLabExhibit, arrangement: Arrangement): Promise<void> {
  const dotted = (["hide", "lock"] as const).flatMap((term) =>
    (arrangement[term] ?? []).filter((name) => name.includes(".")).map((name) => ({ term, name })),
  );
  if (!dotted.length) return;
  // An author's own loss has parameters of its own.
  if (!exhibit.picture)
    await new Promise((resolve) => exhibit.addEventListener("loss-lab-ready", resolve, { once: true }));
  const { catalog, setup } = exhibit.picture!;
  refuse(
    exhibit,
    dotted
      .filter(({ name }) => isNoParameter(name, catalog, setup.experiment))
      .map(({ term, name }) => ({ term, name, allowed: parametersOf(name, catalog) })),
  );
}

/** Of what the name begins with. */
function parametersOf(name: Control, catalog: Catalog): string[] {
  const [of] = name.split(".") as ["model" | "loss" | "optimizer"];
  const entries = { model: catalog.models, loss: catalog.losses, optimizer: catalog.optimizers }[of];
  const names = entries.flatMap(({ parameters }) => parameters.map((each) => `${of}.${each.name}`));
  return [`${of}.id`, ...new Set(names)];
}

/** What is locked, in a quiet line; with nothing locked only that it is a lesson. */
function renderLine(exhibit: LossLabExhibit, rules: Rules): TemplateResult {
  const { words } = exhibit;
  const controls = namesOf(exhibit, rules.told);
  return html`<p class="lesson" role="note">
    ${words.text("desk.lesson.line")} ${controls ? words.text("desk.lesson.locked", { controls }) : nothing}
  </p>`;
}

/** As a list in the reader's language. */
export function namesOf({ words, change }: LossLabExhibit, controls: readonly Control[]): string {
  const names = controls.map((control) => controlName(words, control, change?.experiment ?? {}));
  return new Intl.ListFormat(words.language, { type: "unit" }).format(new Set(names));
}
