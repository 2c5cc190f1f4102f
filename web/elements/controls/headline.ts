/** The number the whole exhibit is about: what it is, how large, in what unit, and where it came from. */
import { html, nothing, type TemplateResult } from "lit";
import type { LossInfo, Setup, Step } from "../../engine/types.js";
import type { Words } from "../../words/words.js";
import { say } from "./say.js";

/** A loss over all training rows, ready to be read. */
export interface Headline {
  t: number;
  /** "Mean squared error" */
  name: string;
  value: number;
  number: string;
  unit: string;
  /** Both together. */
  text: string;
  /** What it can be compared with: the same loss in the same unit, over as many rows. */
  basis: string;
}

/** How far two losses must differ, of their size, to be told apart: below it lie rounding errors. */
const tellApart = 1e-12;

function trainingUnit(words: Words, loss: LossInfo, setup: Setup): { unit: string; power: number } {
  const power = loss.unit === "target_squared" ? 2 : 1;
  if (loss.unit === "nats") return { unit: words.text("units.nats"), power: 1 };
  const target = setup.data.targets[0];
  if (!target || target.classes) return { unit: "", power };
  if (sameUnits(setup)) return { unit: loss.unit === "" ? "" : target.unit, power };
  if (loss.unit === "") return { unit: words.text("units.standardized"), power };
  const key = power === 2 ? "units.standard_deviations_squared" : "units.standard_deviations";
  return { unit: words.text(key), power: 1 };
}

/** Whether training works in the target's own units. */
function sameUnits(setup: Setup): boolean {
  return (setup.scaling.targets[0]?.scale ?? 1) === 1;
}

/** In the data's own units where the loss has such a value, else as trained. */
export function headline(words: Words, step: Step, setup: Setup, loss: LossInfo): Headline {
  const { reduction = "mean" } = setup.experiment;
  const name = words.about("losses", loss.id, reduction) ?? words.name("losses", loss.id);
  const natural = step.natural.loss;
  const { unit, power } =
    natural === null || sameUnits(setup)
      ? trainingUnit(words, loss, setup)
      : { unit: setup.data.targets[0]!.unit, power: loss.unit === "target_squared" ? 2 : 1 };
  const value = natural ?? step.trainLoss;
  const style = { power, compact: true, steady: true };
  const text = words.quantity(value, unit, style);
  const basis = `${loss.id} ${reduction} ${unit} ${setup.data.ids.length}`;
  return { t: step.t, name, value, ...words.parts(value, unit, style), text, basis };
}

export function renderHeadline(
  words: Words,
  { step, setup, loss }: { step: Step; setup: Setup; loss: LossInfo },
  now: Headline,
  before: Headline | null,
  dataset: string | null,
): TemplateResult {
  let heldOut = 0;
  for (const held of setup.data.validation) heldOut += held;
  const rows = words.rows(dataset, setup.data.ids.length - heldOut);
  // The height of a surface is a mean over nothing.
  const what = setup.experiment.data ? words.text("page.loss.over", { loss: now.name, rows }) : now.name;
  const trained = trainingUnit(words, loss, setup);
  const comparable = before && before.basis === now.basis && before.t !== now.t;
  const near = comparable && Math.abs(before.value - now.value) <= tellApart * Math.abs(before.value);
  const direction = !comparable ? "" : near ? "level" : now.value < before.value ? "down" : "up";
  const change = !comparable
    ? say(words, step.t === 0 ? "page.loss.change_start" : "page.loss.change_jump", { t: step.t })
    : near
      ? say(words, "page.loss.change_none", { t: before.t })
      : html`<span class="arrow" aria-hidden="true">${direction === "down" ? "↓" : "↑"}</span> ${say(
            words,
            direction === "down" ? "page.loss.change_down" : "page.loss.change_up",
            { value: before.text, t: before.t },
          )}`;
  const batch = setup.experiment.batch_size ?? null;
  const asTrained = step.natural.loss !== null && !sameUnits(setup);
  const unit = words.unit(trained.unit, trained.power);
  const inTraining = say(words, unit ? "page.loss.trained" : "page.loss.trained_plain", {
    value: step.trainLoss,
    unit,
  });
  return html`<div class="headline" role="group" aria-label=${what}>
    <p class="what">
      ${setup.experiment.data ? say(words, "page.loss.over", { loss: now.name, rows }) : what}
    </p>
    <p class="value" id="loss-value">
      <span class="figures">${now.number}</span
      >${now.unit ? html` <span class="of">${now.unit}</span>` : nothing}
    </p>
    <p class="change ${direction}">${change}</p>
    <p class="small">
      ${asTrained ? html`<span>${inTraining}</span>` : nothing}
      ${
        batch === null
          ? nothing
          : html`<span>${say(words, "page.loss.batch", { value: step.loss, n: batch })}</span>`
      }
      ${
        step.validationLoss === null
          ? nothing
          : html`<span class="validation"
              >${
                unit && asTrained
                  ? say(words, "page.loss.held_out_in", { value: step.validationLoss, unit })
                  : say(words, "page.loss.held_out", { value: step.validationLoss })
              }</span
            >`
      }
    </p>
  </div>`;
}
