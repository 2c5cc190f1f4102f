/** The settings of training itself: batches, the price of weights, when it ends, and chance. */
import { html, mathml, nothing, type TemplateResult } from "lit";
import type { Choice } from "../../../engine/types.js";
import { usual } from "../../usual.js";
import { numberBox } from "../../plot/number-box.js";
import { tick } from "../fields.js";
import type { Form } from "./form.js";

const batchSizes = [1, 2, 4, 8, 16, 32, 64, 128, 256];

export function renderBatchSize(form: Form): TemplateResult {
  const { words } = form;
  const { setup } = form.state;
  let rows = 0;
  for (const held of setup.data.validation) rows += 1 - held;
  const now = setup.experiment.batch_size ?? null;
  const sizes = batchSizes.filter((size) => size < rows || size === now);
  if (now !== null && !sizes.includes(now)) sizes.push(now);
  return form.menu(
    "batch_size",
    now === null ? "" : String(now),
    [
      { value: "", label: words.text("page.controls.batch_full", { n: rows }) },
      ...sizes
        .sort((a, b) => a - b)
        .map((n) => ({ value: String(n), label: words.text("page.controls.batch_some", { n }) })),
    ],
    (size) => form.edit({ batch_size: size === "" ? null : Number(size) }),
  );
}

export function renderPenalty(form: Form): TemplateResult {
  const { words } = form;
  const { catalog, penalty } = form.state;
  const info = catalog.penalties.find((entry) => entry.id === penalty?.id);
  const edit = (changed: Choice | null) => form.edit({ penalty: changed });
  return html`${form.menu(
    "penalty",
    penalty?.id ?? "",
    [
      { value: "", label: words.text("desk.settings.penalty.none") },
      ...form.named("penalties", catalog.penalties),
    ],
    (id) => edit(id ? usual(catalog.penalties.find((entry) => entry.id === id)!) : null),
    penalty && words.description("penalties", penalty.id),
  )}
  ${form.formula(mathml`<mi>R</mi><mo>=</mo><mo>∑</mo>`, info?.formula ?? null)}
  ${penalty && info ? form.all("penalty", info, penalty, edit) : nothing}`;
}

export function renderEarlyStopping(form: Form): TemplateResult {
  const { words } = form;
  const { catalog, setup } = form.state;
  const { early_stopping: stopping = null, validation = 0 } = setup.experiment;
  const possible = validation > 0 || stopping !== null;
  return html`${tick({
    id: "early_stopping",
    label: words.name("training", "early_stopping"),
    hint: possible
      ? form.hint(words.description("training", "early_stopping"))
      : words.text("desk.settings.needs_held_out"),
    checked: stopping !== null,
    disabled: !possible,
    change: (on) => form.edit({ early_stopping: on ? {} : null }),
  })}
  ${
    stopping === null
      ? nothing
      : form.parameters(
          "training",
          catalog.experiment.earlyStopping,
          { ...stopping, id: "early_stopping" },
          (changed) => {
            const { patience, min_delta } = changed as { patience?: number; min_delta?: number };
            form.edit({
              early_stopping: {
                ...(patience !== undefined && { patience }),
                ...(min_delta !== undefined && { min_delta }),
              },
            });
          },
        )
  }`;
}

export function renderSeed(form: Form): TemplateResult {
  const { id, label, hint } = form.labelled("seed");
  const { seed = 0 } = form.state.setup.experiment;
  return html`<div class="field figure-only">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby=${hint ? `${id}-hint` : nothing}
      ${numberBox(form.words, seed, (typed) => form.edit({ seed: typed }))}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}
