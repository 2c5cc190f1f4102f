/** Why the run blew up, in words, and the rate with which it would not have, one press away. */
import { html, nothing, type TemplateResult } from "lit";
import type { Diagnosis, Divergence, Step } from "../../engine/types.js";
import type { Key, Words } from "../../words/words.js";
import type { Allow } from "./allow.js";
import { say } from "./say.js";

const quantities: Record<string, Key> = {
  loss: "page.divergence.quantity.loss",
  gradient: "page.divergence.quantity.gradient",
  memory: "page.divergence.quantity.memory",
  delta: "page.divergence.quantity.delta",
  parameters: "page.divergence.quantity.parameters",
};

export function renderDivergence(
  words: Words,
  { t, quantity, block }: Divergence,
  { loss, review }: Step,
  diagnosis: Diagnosis | null,
  setRate: (rate: number) => void,
  allow: Allow,
): TemplateResult {
  const happened =
    block === null
      ? say(words, Number.isNaN(loss) ? "page.divergence.no_number" : "page.divergence.loss", { t })
      : say(words, "page.divergence.outgrown", {
          t,
          quantity: words.text(quantities[quantity] ?? "page.divergence.quantity.parameters"),
          block: words.name("tape", block),
        });
  const hasGaps = review?.warnings.some(({ code }) => code === "not_finite") ?? false;
  return html`<section class="panel divergence" role="alert" aria-labelledby="divergence-title">
    <h3 id="divergence-title">${say(words, "page.divergence.title")}</h3>
    <p>${happened}</p>
    ${diagnosis ? explain(words, diagnosis, hasGaps, setRate, allow) : html`<p>${say(words, "page.divergence.searching")}</p>`}
  </section>`;
}

/** `hasGaps`: an author's formula has no value at some outputs. */
function explain(
  words: Words,
  diagnosis: Diagnosis,
  hasGaps: boolean,
  setRate: (rate: number) => void,
  allow: Allow,
): TemplateResult {
  const { workingRate, learningRate, largestCurvature, stabilityBound } = diagnosis;
  const bound =
    largestCurvature !== null && stabilityBound !== null
      ? html`<p>
          ${say(words, "page.divergence.bound", { curvature: largestCurvature, bound: stabilityBound })}
        </p>`
      : nothing;
  if (workingRate === null)
    return html`<p>${say(words, hasGaps ? "page.divergence.formula" : "page.divergence.none")}</p>
      ${bound}`;
  const values = { rate: workingRate, learning_rate: learningRate };
  return html`${bound}
    <p>${say(words, "page.divergence.works", values)}</p>
    ${allow(
      "learning_rate",
      html`<button type="button" class="primary" @click=${() => setRate(workingRate)}>
        ${say(words, "page.divergence.set", values)}
      </button>`,
    )}`;
}
