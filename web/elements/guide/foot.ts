/** What stands beneath the stage of an exhibit: what to notice, the ways on, the notes for teachers, and sources. */
import { html, nothing, type TemplateResult } from "lit";
import { icons } from "../controls/icons.js";
import { say } from "../controls/say.js";
import type { Further } from "./further.js";
import { told, type Guide } from "./guide.js";

export function renderFoot(guide: Guide, further: Further): TemplateResult {
  const { lesson } = guide;
  const { exhibit, words, told: tales } = guide.around;
  const { sources } = exhibit;
  return html`<footer class="guide-foot" part="foot">
    <section class="noticed ${lesson.seen ? "" : "unasked"}">
      <h3>${say(words, "guide.notice")}</h3>
      <p>${told(guide, tales.words.notice)}</p>
    </section>
    ${further.render()}
    <details class="more is-teachers">
      <summary>${say(words, "guide.teachers")}</summary>
      ${renderTeacher(guide)}
    </details>
    ${
      sources.length
        ? html`<details class="more is-sources">
            <summary>${say(words, "guide.sources")}</summary>
            <ul class="sources">
              ${sources.map(({ title, link }) => html`<li><a href=${link} lang="en" dir="auto">${title}</a></li>`)}
            </ul>
          </details>`
        : nothing
    }
  </footer>`;
}

function renderTeacher(guide: Guide): TemplateResult {
  const { lesson } = guide;
  const { words, told: tales } = guide.around;
  const { objective, misconception, script } = tales.words.teacher;
  return html`<dl class="aims">
      <dt>${say(words, "guide.objective")}</dt>
      <dd>${told(guide, objective)}</dd>
      <dt>${say(words, "guide.misconception")}</dt>
      <dd>${told(guide, misconception)}</dd>
    </dl>
    <h4 id="script">${say(words, "guide.script")}</h4>
    <p class="hint">${say(words, "guide.script_hint")}</p>
    <ol class="script" aria-labelledby="script" aria-busy=${lesson.isPlaying}>
      ${script.map(
        (sentence, act) =>
          html`<li>
            <button
              type="button"
              aria-current=${lesson.shown === act ? "step" : nothing}
              @click=${() => void lesson.play(act)}
            >
              ${icons.play}<span>${told(guide, sentence)}</span>
            </button>
          </li>`,
      )}
    </ol>`;
}
