/** What stands beneath the stage of an exhibit: what to notice, the ways on, the notes for teachers, and sources. */
import { html, nothing, type TemplateResult } from "lit";
import { icons } from "../controls/icons.js";
import { say } from "../controls/say.js";
import { fill } from "./figures.js";
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
    ${guide.around.allow(
      "teacher",
      html`<details class="more is-teachers" @toggle=${(event: Event) => openKey(guide, event)}>
        <summary>${say(words, "guide.teachers")}</summary>
        ${renderTeacher(guide)}
      </details>`,
    )}
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

async function openKey({ lesson, around }: Guide, { target }: Event): Promise<void> {
  if (!(target as HTMLDetailsElement).open) return;
  for (const question of around.exhibit.questions) {
    await lesson.workedOut(question);
    around.changed();
  }
}

/** The right answers, which the core works out when the notes are opened, and why they are right. */
function renderKey(guide: Guide): TemplateResult {
  const { lesson } = guide;
  const { exhibit, words, told: tales } = guide.around;
  return html`<h4 id="key">${say(words, "desk.answers.title")}</h4>
    <ol class="key" aria-labelledby="key" aria-live="polite">
      ${exhibit.questions.map((question) => {
        const answer = lesson.answers.get(question.id) ?? null;
        const said = tales.words.questions[question.id]!;
        const text = (sentence: string) => told(guide, fill(words, sentence, answer));
        return html`<li>
          <p>${text(said.text)}</p>
          ${
            answer
              ? html`<p><strong>${icons.done} ${text(said.options[answer.holds]!)}</strong></p>
                  <p>${text(said.right)}</p>`
              : html`<p>${say(words, "guide.checking")}</p>`
          }
        </li>`;
      })}
    </ol>`;
}

function renderTeacher(guide: Guide): TemplateResult {
  const { lesson } = guide;
  const { exhibit, words, told: tales } = guide.around;
  const { objective, misconception, script } = tales.words.teacher;
  return html`<dl class="aims">
      <dt>${say(words, "guide.objective")}</dt>
      <dd>${told(guide, objective)}</dd>
      <dt>${say(words, "guide.misconception")}</dt>
      <dd>${told(guide, misconception)}</dd>
    </dl>
    ${exhibit.questions.length ? renderKey(guide) : nothing}
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
