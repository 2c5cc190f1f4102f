/** The settings of the optimizer: which one, its parameters, the schedule of its rate, and the limit of its steps. */
import { html, mathml, nothing, type TemplateResult } from "lit";
import type { Choice } from "../../../engine/types.js";
import { usual } from "../../usual.js";
import { tick } from "../fields.js";
import type { Form } from "./form.js";

/** One of its parameters, by its name. */
export function renderOptimizerParameter(form: Form, name: string): TemplateResult {
  const { catalog, optimizer } = form.state;
  const info = catalog.optimizers.find((entry) => entry.id === optimizer.id)!;
  return form.one("optimizer", info, optimizer, (changed) => form.edit({ optimizer: changed }), name);
}

export function renderOptimizer(form: Form): TemplateResult {
  const { words } = form;
  const { catalog, optimizer } = form.state;
  const info = catalog.optimizers.find((entry) => entry.id === optimizer.id)!;
  const others = info.parameters.filter((parameter) => parameter.name !== "learning_rate");
  const edit = (changed: Choice) => form.edit({ optimizer: changed });
  return html`${form.allow(
    "optimizer.id",
    form.menu(
      "optimizer",
      optimizer.id,
      form.named("optimizers", catalog.optimizers),
      (id) => edit(usual(catalog.optimizers.find((entry) => entry.id === id)!)),
      words.description("optimizers", optimizer.id),
    ),
  )}
  ${form.formula(mathml`<mi>θ</mi><mo>←</mo>`, info.formula)}
  ${renderOptimizerParameter(form, "learning_rate")}
  ${form.all("optimizer", { ...info, parameters: others }, optimizer, edit)}`;
}

export function renderSchedule(form: Form): TemplateResult {
  const { words } = form;
  const { catalog, schedule } = form.state;
  const info = catalog.schedules.find((entry) => entry.id === (schedule?.id ?? "constant"))!;
  const edit = (changed: Choice | null) => form.edit({ schedule: changed });
  return html`${form.menu(
    "schedule",
    info.id,
    form.named("schedules", catalog.schedules),
    (id) => edit(usual(catalog.schedules.find((entry) => entry.id === id)!)),
    form.hint(words.description("schedules", info.id)),
  )}
  ${form.formula(mathml`<msub><mi>η</mi><mi>t</mi></msub><mo>=</mo>`, info.formula)}
  ${schedule ? form.all("schedule", info, schedule, edit) : nothing}`;
}

/** Gradient clipping. */
export function renderClip(form: Form): TemplateResult {
  const { words } = form;
  const { catalog, setup } = form.state;
  const { clip = null } = setup.experiment;
  return html`${tick({
    id: "clip",
    label: words.name("training", "clip"),
    hint: form.hint(words.description("training", "clip")),
    checked: clip !== null,
    change: (on) => form.edit({ clip: on ? {} : null }),
  })}
  ${
    clip === null
      ? nothing
      : form.parameters("training", catalog.experiment.clip, { ...clip, id: "clip" }, ({ max_norm }) =>
          form.edit({ clip: { max_norm: max_norm as number } }),
        )
  }`;
}
