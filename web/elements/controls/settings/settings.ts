/** The settings of an experiment: in the sandbox all that the catalog offers, in an exhibit the few it is about. */
import { html, nothing, type TemplateResult } from "lit";
import type { Key } from "../../../words/words.js";
import { renderAbout } from "../about-loss.js";
import { renderExplain, renderPanel } from "../panel.js";
import { renderData } from "./data.js";
import type { Form } from "./form.js";
import { renderLoss, renderReduction } from "./loss.js";
import { renderModel } from "./model.js";
import { renderClip, renderLearningRate, renderOptimizer, renderSchedule } from "./optimizer.js";
import { renderBatchSize, renderEarlyStopping, renderPenalty, renderSeed } from "./training.js";

/** The fields that an exhibit lets its reader change. */
export function renderKnobs(form: Form): TemplateResult {
  return html`${form.where("loss", () => (form.state.setup.experiment.data ? renderLoss(form) : nothing))}
  ${form.where("learning_rate", () => renderLearningRate(form))}
  ${form.where("batch_size", () => (form.state.setup.experiment.data ? renderBatchSize(form) : nothing))}`;
}

/** All of them, in groups, and what is to be known of the loss. */
export function renderSettings(form: Form): TemplateResult {
  const { words } = form;
  const { panels, setup } = form.state;
  /** What means nothing where there are none. */
  const ofData = (render: () => TemplateResult) => (setup.experiment.data ? render() : nothing);
  return html`${renderExplain(words, panels)}
    <div class="groups">
      ${ofData(() => group(form, "loss", html`${renderLoss(form)} ${renderReduction(form)}`))}
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
  fields: TemplateResult | typeof nothing,
): TemplateResult {
  const title = words.text(`desk.groups.${name}` satisfies Key);
  return html`<section class="group" aria-label=${title}>
    <h3>${title}</h3>
    <div class="fields">${fields}</div>
  </section>`;
}
