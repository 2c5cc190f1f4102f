/** The settings of the loss: its parameters, and those of classes; a formula or a sum has its editor. */
import { html, nothing, type TemplateResult } from "lit";
import type { Choice } from "../../../engine/types.js";
import { infoOf } from "../../loss-info.js";
import { reviewed } from "../review.js";
import "./formula-editor.js";
import type { Form } from "./form.js";
import { renderTerms, renderWeights } from "./terms.js";

export function renderLoss(form: Form): TemplateResult {
  return html`<p class="hint">${form.words.description("losses", form.state.loss.id)}</p>
    ${renderLossParameters(form)}`;
}

export function renderLossParameters(form: Form): unknown {
  const { words } = form;
  const { catalog, loss, review } = form.state;
  const info = infoOf(catalog, loss);
  const edit = (changed: Choice) => form.edit({ loss: changed });
  const own = html`${
    loss.id === "custom"
      ? html`<loss-lab-formula
            .words=${words}
            .loss=${loss}
            .check=${form.actions.check}
            .change=${edit}
          ></loss-lab-formula>
          ${reviewed(words, review)}`
      : nothing
  }
  ${loss.id === "sum" ? renderTerms(form, loss, edit) : nothing}`;
  return html`${form.allow("loss_parameters", own)} ${form.all("loss", info, loss, edit)}`;
}

/** One of them, by its name; of a sum, how much each of its terms counts. */
export function renderLossParameter(form: Form, name: string): TemplateResult {
  const { catalog, loss } = form.state;
  const edit = (changed: Choice) => form.edit({ loss: changed });
  if (loss.id === "sum" && name === "weight")
    return html`${form.allow("loss.weight", renderWeights(form, loss, edit))}`;
  return form.one("loss", infoOf(catalog, loss), loss, edit, name);
}

/** How rows add up to the number that training lowers. */
export function renderReduction(form: Form): TemplateResult {
  const { words } = form;
  const { experiment } = form.state.setup;
  return form.menu(
    "reduction",
    experiment.reduction ?? "mean",
    [
      { value: "mean", label: words.text("desk.settings.reduction.mean") },
      { value: "sum", label: words.text("desk.settings.reduction.sum") },
    ],
    (reduction) => form.edit({ reduction: reduction as "mean" | "sum" }),
  );
}

/** How much each class counts, where the targets of one column are classes. */
export function renderClassWeights(form: Form): TemplateResult | typeof nothing {
  const { words } = form;
  const { catalog, setup, loss } = form.state;
  const { experiment, data } = setup;
  const given = experiment.class_weights ?? null;
  const { task, targets } = catalog.losses.find(({ id }) => id === loss.id)!;
  const ofClasses =
    data.targets.length === 1 && targets !== "none" && (task === "binary" || task === "multiclass");
  if (!ofClasses && given === null) return nothing;
  const classes = data.targets[0]!.classes?.length ?? 2;
  return html`${form.menu(
    "class_weights",
    given === null ? "equal" : given === "balanced" ? "balanced" : "own",
    (["equal", "balanced", "own"] as const).map((value) => ({
      value,
      label: words.text(`desk.settings.class_weights.${value}`),
    })),
    (value) =>
      form.edit({
        class_weights:
          value === "equal" ? null : value === "balanced" ? "balanced" : Array<number>(classes).fill(1),
      }),
  )}
  ${
    Array.isArray(given)
      ? form.list("own_class_weights", given, (weights) => form.edit({ class_weights: weights }))
      : nothing
  }`;
}
