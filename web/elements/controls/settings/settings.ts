/** The settings of an experiment: in the sandbox all that the catalog offers, in an exhibit the few it is about. */
import type { nothing } from "lit";
import { html, type TemplateResult } from "lit";
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
  return html`${form.where("loss", () => renderLoss(form))}
  ${form.where("learning_rate", () => renderLearningRate(form))}
  ${form.where("batch_size", () => renderBatchSize(form))}`;
}

/** All of them, in groups, and what is to be known of the loss. */
export function renderSettings(form: Form): TemplateResult {
  const { words } = form;
  const { panels } = form.state;
  return html`${renderExplain(words, panels)}
    <div class="groups">
      ${group(form, "loss", html`${renderLoss(form)} ${renderReduction(form)}`)}
      ${group(form, "optimizer", html`${renderOptimizer(form)} ${renderSchedule(form)} ${renderClip(form)}`)}
      ${group(form, "model", renderModel(form))}
      ${group(
        form,
        "training",
        html`${renderBatchSize(form)} ${renderPenalty(form)} ${renderEarlyStopping(form)} ${renderSeed(form)}`,
      )}
      ${group(form, "data", renderData(form))}
    </div>
    ${renderPanel(words, "about", panels, () => renderAbout(form.state))}`;
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
