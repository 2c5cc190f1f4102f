/** What stands on paper in the place of the controls: the settings and the parameters, as text. */
import { html, type TemplateResult } from "lit";
import type { Choice, Parameter, Step } from "../../engine/types.js";
import { infoOf } from "../loss-info.js";
import { parameterNames } from "../parameter-names.js";
import { surfaceOf } from "../surfaces.js";
import { toldParameter } from "../told-parameter.js";
import type { Entry, Key, Words } from "../../words/words.js";
import type { SettingsState } from "./settings/state.js";
import { isGiven } from "../given.js";

/** More parameters than this are the business of a table. */
const mostParameters = 24;

type Fact = readonly [term: string, value: string];

/** The settings at t. */
export function renderPaper(state: SettingsState): TemplateResult {
  const { words, catalog, setup, dataset, loss, optimizer, penalty, schedule } = state;
  const { experiment } = setup;
  const { data, model, batch_size: size, seed = 0 } = experiment;
  const own = words.text("page.controls.own_data");
  const named = dataset ? words.name("datasets", dataset.id) : own;
  const edited = dataset ? words.text("page.controls.edited", { name: named }) : own;
  const text = (key: Key) => words.text(key);
  const at = (
    entry: Entry,
    choice: Choice,
    infos: readonly { id: string; parameters: readonly Parameter[] }[],
  ) => described(words, entry, choice, infos.find(({ id }) => id === choice.id)?.parameters ?? []);
  const surface = surfaceOf(catalog, setup);
  const subject: Fact[] = surface
    ? [[text("page.controls.surface"), words.name("options", surface.name)]]
    : [
        [text("page.controls.data"), isGiven(data) ? named : edited],
        [text("page.controls.model"), at("models", model, catalog.models)],
        [text("page.controls.loss"), described(words, "losses", loss, infoOf(catalog, loss).parameters)],
      ];
  const facts: Fact[] = [
    ...subject,
    [text("desk.settings.optimizer.name"), at("optimizers", optimizer, catalog.optimizers)],
  ];
  if (schedule)
    facts.push([text("desk.settings.schedule.name"), at("schedules", schedule, catalog.schedules)]);
  if (penalty) facts.push([text("desk.settings.penalty.name"), at("penalties", penalty, catalog.penalties)]);
  if (size) facts.push([text("desk.settings.batch_size.name"), words.number(size)]);
  facts.push([text("desk.settings.seed.name"), String(seed)]);
  return renderFacts(facts);
}

/** The step, and the parameters in training units where they are few. */
export function renderPaperStep(words: Words, { t, blocks, parameters }: Step): TemplateResult {
  const names = parameters.length > mostParameters ? [] : parameterNames(blocks, words);
  return renderFacts([
    [words.text("page.transport.step"), String(t)],
    ...names.map((name, i): Fact => [name, toldParameter(words, parameters[i]!)]),
  ]);
}

function renderFacts(facts: readonly Fact[]): TemplateResult {
  return html`<dl class="paper">
    ${facts.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** An entry with its numbers: "Huber, delta 1". */
function described(words: Words, entry: Entry, choice: Choice, parameters: readonly Parameter[]): string {
  const numbers = parameters.map(({ name, default: usual }) => {
    const given = choice[name];
    const value = typeof given === "number" ? given : usual;
    return `${words.parameter(entry, choice.id, name)} ${words.number(value)}`;
  });
  return [words.name(entry, choice.id), ...numbers].join(", ");
}
