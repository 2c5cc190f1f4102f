/** What is known of the loss there is: its formula and slope, what holds of it, where it stands elsewhere. */
import { html, mathml, nothing, type TemplateResult } from "lit";
import type { Expression, LossInfo, Twins } from "../../engine/types.js";
import type { Words } from "../../words/words.js";
import { infoOf } from "../loss-info.js";
import { withLettersAlone } from "../math/letters.js";
import { printFormula } from "../math/print.js";
import { say, sayAround } from "./say.js";
import type { SettingsState } from "./settings/state.js";

const frameworks: Record<keyof Twins, string> = {
  pytorch: "PyTorch",
  keras: "Keras",
  optax: "Optax",
  scikitLearn: "scikit-learn",
};

type Claim = keyof LossInfo["claims"];

export function renderAbout({ words, catalog, loss }: SettingsState): TemplateResult {
  const info = infoOf(catalog, loss);
  const twins = (Object.keys(frameworks) as (keyof Twins)[]).filter((name) => info.twins[name]);
  return html`<dl class="about">
    ${line(words, mathml`<mi>ℓ</mi><mo>=</mo>`, info.formula, words.text("desk.about.formula"))}
    ${line(
      words,
      mathml`<mfrac><mrow><mo>∂</mo><mi>ℓ</mi></mrow><mrow><mo>∂</mo><mi>ŷ</mi></mrow></mfrac><mo>=</mo>`,
      info.slope,
      words.text("desk.about.slope"),
    )}
    ${info.formula ? html`<dd class="hint">${say(words, "desk.about.letters")}</dd>` : nothing}
    ${
      // Of a reader's own loss the catalog knows nothing.
      info.formula
        ? html`<dt>${say(words, "desk.about.claims")}</dt>
            ${(Object.keys(info.claims) as Claim[]).map((claim) => renderClaim(words, info, claim))}`
        : nothing
    }
    ${
      info.bestConstant === "none"
        ? nothing
        : html`<dt>${say(words, "desk.about.best_constant")}</dt>
            <dd>${words.name("best_constants", info.bestConstant)}</dd>`
    }
    <dt>${say(words, "desk.about.twins")}</dt>
    ${twins.map(
      (twin) =>
        html`<dd>
          ${sayAround(words, "desk.about.twin", {
            framework: frameworks[twin],
            name: html`<code dir="ltr">${info.twins[twin]}</code>`,
          })}
        </dd>`,
    )}
    <dd>${words.about("losses", info.id, "twins")}</dd>
    ${
      info.reference.link
        ? html`<dt>${say(words, "page.controls.source")}</dt>
            <dd>
              <a href=${info.reference.link} rel="noopener noreferrer" target="_blank"
                >${info.reference.title}</a
              >
            </dd>`
        : nothing
    }
  </dl>`;
}

function line(
  words: Words,
  leading: TemplateResult,
  formula: Expression | null,
  title: string,
): TemplateResult | typeof nothing {
  if (!formula) return nothing;
  return html`<dt>${title}</dt>
    <dd class="formula">${printFormula(formula, withLettersAlone(words), leading)}</dd>`;
}

/** Told by a sign and in words, whether it holds or not. */
function renderClaim(words: Words, { claims }: LossInfo, claim: Claim): TemplateResult {
  const holds = claims[claim] !== false && claims[claim] !== null;
  const degree = claims.homogeneous ?? 0;
  const sentence = words.about("claims", claim, holds ? "description" : "otherwise", { degree });
  return html`<dd class="claim">
    <span class="sign" aria-hidden="true">${holds ? "✓" : "✗"}</span>
    <span
      ><strong
        >${words.text(holds ? "desk.about.holds" : "desk.about.fails", { claim: words.name("claims", claim) })}</strong
      >
      ${sentence}</span
    >
  </dd>`;
}
