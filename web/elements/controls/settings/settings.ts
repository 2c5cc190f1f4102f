/** The settings of an experiment: in the sandbox all that the catalog offers, in an exhibit the few it is about. */
import { html, nothing, type TemplateResult } from "lit";
import type { Control } from "../../rules.js";
import type { Knob } from "../../../exhibits/exhibit.js";
import type { Key } from "../../../words/words.js";
import { renderAbout } from "../about-loss.js";
import { renderExplain, renderPanel } from "../panel.js";
import { renderDataParameters, renderFeatures, renderStandardize, renderValidation } from "./data.js";
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

type Field = [Control, (form: Form) => unknown];

/** The fields that an exhibit lets its reader change, but for the menus that stand above. */
export function renderKnobs(form: Form): unknown[] {
  const { knobs, setup } = form.state;
  const fields: [Knob, (form: Form) => unknown][] = [
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
    ["features", renderFeatures],
    ["data", renderDataParameters],
    ["validation", renderValidation],
    ["standardize", renderStandardize],
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
  return [...alone, ...useful.map(([knob, render]) => form.where(knob, () => render(form)))];
}

const groups: [title: "loss" | "optimizer" | "model" | "training" | "data", fields: Field[]][] = [
  [
    "loss",
    [
      ["loss", renderLoss],
      ["reduction", renderReduction],
      ["class_weights", renderClassWeights],
    ],
  ],
  [
    "optimizer",
    [
      ["optimizer", renderOptimizer],
      ["schedule", renderSchedule],
      ["clip", renderClip],
    ],
  ],
  ["model", [["model", renderModel]]],
  [
    "training",
    [
      ["batch_size", renderBatchSize],
      ["penalty", renderPenalty],
      ["early_stopping", renderEarlyStopping],
      ["seed", renderSeed],
    ],
  ],
  [
    "data",
    [
      ["features", renderFeatures],
      ["data", renderDataParameters],
      ["validation", renderValidation],
      ["standardize", renderStandardize],
    ],
  ],
];

/** All of them, in groups, and what is to be known of the loss. */
export function renderSettings(form: Form): TemplateResult {
  const { words } = form;
  const { panels, setup, rules } = form.state;
  const { data } = setup.experiment;
  const useful = ([control]: Field) =>
    (data || control === "clip" || withoutData.includes(control as Knob)) && !rules?.hides(control);
  return html`${renderExplain(words, panels)}
    <div class="groups">
      ${groups.map(([title, fields]) => {
        const shown = fields.filter(useful);
        return shown.length ? group(form, title, shown) : nothing;
      })}
    </div>
    ${data ? renderPanel(words, "about", panels, () => renderAbout(form.state)) : nothing}`;
}

function group(form: Form, name: (typeof groups)[number][0], fields: Field[]): TemplateResult {
  const title = form.words.text(`desk.groups.${name}` satisfies Key);
  return html`<section class="group" aria-label=${title}>
    <h3>${title}</h3>
    <div class="fields">${fields.map(([control, render]) => form.allow(control, render(form)))}</div>
  </section>`;
}
