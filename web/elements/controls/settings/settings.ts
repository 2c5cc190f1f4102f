/** The settings of an experiment: in the sandbox all that the catalog offers, in an exhibit the few it is about. */
import { html, nothing, type TemplateResult } from "lit";
import type { Knob } from "../../../exhibits/exhibit.js";
import type { Key } from "../../../words/words.js";
import { renderAbout } from "../about-loss.js";
import { renderExplain, renderPanel } from "../panel.js";
import { renderData } from "./data.js";
import type { Form } from "./form.js";
import {
  renderClassWeights,
  renderLoss,
  renderLossParameter,
  renderLossParameters,
  renderReduction,
} from "./loss.js";
import { renderModel, renderModelParameter, renderModelParameters } from "./model.js";
import { renderClip, renderOptimizer, renderOptimizerParameter, renderSchedule } from "./optimizer.js";
import { renderBatchSize, renderEarlyStopping, renderPenalty, renderSeed } from "./training.js";

/** What there is to change where there are no data. */
const withoutData: readonly Knob[] = ["model", "optimizer", "learning_rate", "schedule", "penalty"];

const single = {
  model: renderModelParameter,
  loss: renderLossParameter,
  optimizer: renderOptimizerParameter,
};

type Fields = TemplateResult | typeof nothing;

/** The fields that an exhibit lets its reader change, but for the menus that stand above. */
export function renderKnobs(form: Form): Fields[] {
  const { knobs, setup } = form.state;
  const fields: [Knob, (form: Form) => Fields][] = [
    ["model", renderModel],
    ["model_parameters", renderModelParameters],
    ["loss", renderLoss],
    ["loss_parameters", renderLossParameters],
    ["class_weights", renderClassWeights],
    ["optimizer", renderOptimizer],
    ["learning_rate", () => renderOptimizerParameter(form, "learning_rate")],
    ["schedule", renderSchedule],
    ["penalty", renderPenalty],
    ["batch_size", renderBatchSize],
    ["reduction", renderReduction],
    ["early_stopping", renderEarlyStopping],
    ["seed", renderSeed],
  ];
  // The menu brings the fields of what is chosen in it, and data what they are of.
  const within: Partial<Record<Knob, Knob>> = {
    model_parameters: "model",
    loss_parameters: "loss",
    learning_rate: "optimizer",
  };
  const shown = fields.filter(([knob]) => !(within[knob] && knobs.includes(within[knob])));
  const useful = shown.filter(([knob]) => setup.experiment.data || withoutData.includes(knob));
  const alone = knobs.flatMap((knob) => {
    const [of, name] = knob.split(".") as [string, string?];
    if (!name) return [];
    return [single[of as keyof typeof single](form, name)];
  });
  return [
    ...alone,
    ...useful.map(([knob, render]) => form.where(knob, () => render(form))),
    renderData(form),
  ];
}

/** All of them, in groups, and what is to be known of the loss. */
export function renderSettings(form: Form): TemplateResult {
  const { words } = form;
  const { panels, setup } = form.state;
  /** What means nothing where there are none. */
  const ofData = (render: () => Fields) => (setup.experiment.data ? render() : nothing);
  return html`${renderExplain(words, panels)}
    <div class="groups">
      ${ofData(() => group(form, "loss", html`${renderLoss(form)} ${renderReduction(form)} ${renderClassWeights(form)}`))}
      ${group(form, "optimizer", html`${renderOptimizer(form)} ${renderSchedule(form)} ${renderClip(form)}`)}
      ${group(form, "model", renderModel(form))}
      ${group(
        form,
        "training",
        html`${ofData(() => renderBatchSize(form))} ${renderPenalty(form)}
        ${ofData(() => html`${renderEarlyStopping(form)} ${renderSeed(form)}`)}`,
      )}
      ${ofData(() => group(form, "data", renderData(form)))}
    </div>
    ${ofData(() => renderPanel(words, "about", panels, () => renderAbout(form.state)))}`;
}

function group(
  { words }: Form,
  name: "loss" | "optimizer" | "model" | "training" | "data",
  fields: Fields,
): TemplateResult {
  const title = words.text(`desk.groups.${name}` satisfies Key);
  return html`<section class="group" aria-label=${title}>
    <h3>${title}</h3>
    <div class="fields">${fields}</div>
  </section>`;
}
