/** The settings of the data: which columns go in, how they weigh, what is held out. */
import { html, nothing, type TemplateResult } from "lit";
import type { Choice, GivenData, OwnData } from "../../../engine/types.js";
import { menu, tick } from "../fields.js";
import { say } from "../say.js";
import type { Form } from "./form.js";
import { isGiven } from "../../given.js";

/** As far as the exhibit lets them be changed. */
export function renderData(form: Form): TemplateResult {
  const { experiment } = form.state.setup;
  return html`${form.where("features", () => features(form))} ${form.where("data", () => generator(form))}
  ${form.where("data", () => weight(form))}
  ${form.where("validation", () => form.own("validation", experiment.validation ?? 0, (validation) => ({ validation })))}
  ${form.where("standardize", () =>
    tick({
      ...form.labelled("standardize"),
      checked: experiment.standardize ?? true,
      change: (standardize) => form.edit({ standardize, start: null }),
    }),
  )}`;
}

/** Which column of a table goes in, where there is a choice. */
function features(form: Form): TemplateResult | typeof nothing {
  const { words } = form;
  const { dataset, setup } = form.state;
  const { data } = setup.experiment;
  if (!isGiven(data) || !dataset) return nothing;
  const targets = [data.target ?? dataset.target].flat();
  const columns = dataset.columns.filter(({ name, classes }) => !targets.includes(name) && !classes);
  if (columns.length < 2 || dataset.kind !== "table") return nothing;
  const used = setup.data.features.map((feature) => feature.name);
  const options = columns.map(({ name }) => ({ value: name, label: words.column(name) }));
  const all = used.join(" + ");
  if (used.length !== 1)
    options.unshift({ value: all, label: used.map((name) => words.column(name)).join(" + ") });
  return menu({
    id: "features",
    label: say(words, "page.controls.features"),
    value: all,
    options,
    hint: form.hint(words.text("desk.settings.features")),
    change: (name) => name !== all && form.edit({ data: { ...data, features: [name] }, start: null }),
  });
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
