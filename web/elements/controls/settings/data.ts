/** The settings of the data: which columns go in, how they weigh, what is held out. */
import { html, nothing, type TemplateResult } from "lit";
import type { Choice, GivenData, OwnData } from "../../../engine/types.js";
import { tick } from "../fields.js";
import { menu } from "../menu.js";
import { say } from "../say.js";
import "../picks.js";
import type { Form } from "./form.js";
import { isGiven } from "../../given.js";

export function renderValidation(form: Form): TemplateResult {
  const { validation = 0 } = form.state.setup.experiment;
  return form.own("validation", validation, (changed) => ({ validation: changed }));
}

export function renderStandardize(form: Form): TemplateResult {
  return tick({
    ...form.labelled("standardize"),
    checked: form.state.setup.experiment.standardize ?? true,
    change: (standardize) => form.edit({ standardize, start: null }),
  });
}

/** Of what a generator makes, and how examples weigh. */
export function renderDataParameters(form: Form): TemplateResult {
  return html`${generator(form)} ${weight(form)}`;
}

/** Which columns of a table go in, where there is a choice: one of a menu or all, and any others by ticks. */
export function renderFeatures(form: Form): TemplateResult | typeof nothing {
  const { words } = form;
  const { data } = form.state.setup.experiment;
  const columns = choosable(form);
  if (!data || columns.length < 2) return nothing;
  const used = form.state.setup.data.features.map(({ name }) => name);
  const [n, all] = [used.length, columns.length];
  const options = columns.map((name, at) => ({ value: String(at), label: words.column(name) }));
  const choose = (chosen: string[]) => form.edit({ data: { ...data, features: chosen }, start: null });
  return html`${menu({
      id: "features",
      label: say(words, "page.controls.features"),
      value: n === all ? "all" : n === 1 ? String(columns.indexOf(used[0]!)) : "some",
      options: [
        { value: "all", label: words.text("desk.settings.columns.all", { n: all }) },
        ...(n === 1 || n === all
          ? []
          : [{ value: "some", label: words.text("desk.settings.columns.some", { n, all }) }]),
        ...options,
      ],
      hint: form.hint(words.text("desk.settings.features")),
      change: (value) => value !== "some" && choose(value === "all" ? columns : [columns[Number(value)]!]),
    })}
    <loss-lab-picks
      id="features-several"
      .words=${words}
      .label=${say(words, "desk.settings.columns.several")}
      .entries=${options}
      .chosen=${used.map((name) => String(columns.indexOf(name)))}
      .folds=${true}
      .needed=${true}
      .change=${(chosen: string[]) => choose(chosen.map((at) => columns[Number(at)]!))}
    ></loss-lab-picks>`;
}

/** The columns of numbers that may go in: of a table of the catalog's, or of the reader's own data. */
function choosable(form: Form): string[] {
  const { dataset, setup } = form.state;
  const { data } = setup.experiment;
  const targets = setup.data.targets.map(({ name }) => name);
  // What a generator makes belongs together, and moved points have no other columns.
  if (!data || (dataset && !(isGiven(data) && dataset.kind === "table"))) return [];
  const columns = isGiven(data) ? numericColumns(dataset!.columns) : ownColumns(data);
  return columns.filter((name) => !targets.includes(name) && name !== data.weight);
}

/** How many points a generator makes, and how noisy they are. */
function generator(form: Form): TemplateResult | typeof nothing {
  const { dataset, setup } = form.state;
  const { data } = setup.experiment;
  if (!isGiven(data) || !dataset) return nothing;
  return html`${form.parameters("data", dataset.parameters, data as Choice & GivenData, (changed) =>
    form.edit({ data: changed }),
  )}`;
}

/** The column by which examples weigh. */
function weight(form: Form): TemplateResult | typeof nothing {
  const { words } = form;
  const { dataset, setup } = form.state;
  const { data } = setup.experiment;
  if (!data) return nothing;
  const taken = [...setup.data.features, ...setup.data.targets].map(({ name }) => name);
  const columns = "id" in data ? numericColumns(dataset?.columns ?? []) : ownColumns(data);
  const free = columns.filter((name) => !taken.includes(name));
  if (!free.length) return nothing;
  return form.menu(
    "weight",
    data.weight ?? "",
    [
      { value: "", label: words.text("desk.settings.weight.none") },
      ...free.map((name) => ({ value: name, label: words.column(name) })),
    ],
    (name) => {
      const changed = { ...data };
      delete changed.weight;
      form.edit({ data: name ? { ...changed, weight: name } : changed });
    },
  );
}

function numericColumns(columns: readonly { name: string; classes: string[] | null }[]): string[] {
  return columns.filter(({ classes }) => !classes).map(({ name }) => name);
}

function ownColumns({ columns }: OwnData): string[] {
  return Object.keys(columns).filter((name) => typeof columns[name]![0] === "number");
}
