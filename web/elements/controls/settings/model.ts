/** The settings of the model: its own, and the layers of a network. */
import { html, mathml, nothing, type TemplateResult } from "lit";
import type { Choice, SurfaceInfo } from "../../../engine/types.js";
import { surfaceOf } from "../../surfaces.js";
import { menu } from "../menu.js";
import type { Form } from "./form.js";

/** One output alone cannot be shared out. */
const leastForHeads = 2;

export function renderModel(form: Form): TemplateResult {
  const { model } = form.state.setup.experiment;
  const surface = surfaceOf(form.state.catalog, form.state.setup);
  if (surface) return renderSurface(form, surface);
  const { formula } = infoOf(form);
  return html`<p class="hint">${form.words.description("models", model.id)}</p>
    ${form.formula(mathml`<mi>ŷ</mi><mo>=</mo>`, formula)} ${renderModelParameters(form)}`;
}

export function renderModelParameters(form: Form): TemplateResult {
  const { model } = form.state.setup.experiment;
  const info = infoOf(form);
  const edit = changing(form);
  return html`${info.takesHidden ? layers(form, model, edit) : nothing}
  ${form.all("model", info, model, edit)}`;
}

/** One of them, by its name. */
export function renderModelParameter(form: Form, name: string): TemplateResult {
  const { model } = form.state.setup.experiment;
  const info = infoOf(form);
  if (name === "hidden") return html`${info.takesHidden ? hidden(form, model, changing(form)) : nothing}`;
  return form.one("model", info, model, changing(form), name);
}

function changing(form: Form) {
  return (changed: Choice) => form.edit({ model: changed, start: null });
}

function infoOf({ state }: Form) {
  const { catalog, setup } = state;
  return catalog.models.find((entry) => entry.id === setup.experiment.model.id)!;
}

function hidden(form: Form, model: Choice, edit: (changed: Choice) => void): unknown {
  const widths = (model["hidden"] as number[] | undefined) ?? [];
  return form.allow(
    "model.hidden",
    form.list("hidden", widths, (changed) => edit({ ...model, hidden: changed })),
  );
}

function layers(form: Form, model: Choice, edit: (changed: Choice) => void): TemplateResult {
  const { heads, ...rest } = model;
  const outputs = form.state.setup.data.targets.length;
  return html`${hidden(form, model, edit)}
  ${
    outputs < leastForHeads && !heads
      ? nothing
      : form.allow(
          "model.heads",
          form.list("heads", (heads as number[] | undefined) ?? [], (widths) =>
            edit(widths.length ? { ...rest, heads: widths } : rest),
          ),
        )
  }`;
}

/** Which surface it is, and what that shows. */
function renderSurface(form: Form, { name, formula }: SurfaceInfo): TemplateResult {
  const { words, state, actions } = form;
  return html`<p class="hint">${words.description("models", "surface")}</p>
    ${form.allow(
      "model.name",
      menu({
        id: "model-name",
        label: words.name("parameters", "name"),
        hint: words.description("options", name),
        value: name,
        options: state.catalog.surfaces.map((each) => ({
          value: each.name,
          label: words.name("options", each.name),
        })),
        change: (chosen) => actions.chooseSurface(chosen),
      }),
    )}
    ${form.formula(mathml`<mi>z</mi><mo>=</mo>`, formula)}`;
}
