/** What stands around the stage of an exhibit: its title and its question, and later all that stands beneath. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Engine } from "../../engine/types.js";
import type { Exhibit, ExhibitWords, Question } from "../../exhibits/exhibit.js";
import { patiently } from "../../patience.js";
import type { Told } from "../../words/exhibits.js";
import type { Words } from "../../words/words.js";
import type { Allow } from "../controls/allow.js";
import { icons } from "../controls/icons.js";
import { say } from "../controls/say.js";
import type * as Rest from "../rest.js";
import type { Stage } from "./acts.js";
import { fill } from "./figures.js";
import type { Further } from "./further.js";
import { Lesson, type Checked } from "./lesson.js";
import { guideStyles } from "./styles.js";

/** What the exhibit gives, and hears. */
export interface Surroundings {
  exhibit: Exhibit;
  told: Told<ExhibitWords>;
  words: Words;
  engine: Engine;
  stage: Stage;
  /** The one that is open. */
  chapter: () => string;
  changed: () => void;
  answered: (checked: Checked) => void;
  allow: Allow;
  /** A question is to be seen. */
  asked: () => void;
  failed: (error: unknown, again: () => void) => void;
  /** The fragment of a link to what is on show. */
  link: () => Promise<string | null>;
}

export class Guide {
  static readonly styles = guideStyles;
  readonly lesson: Lesson;
  /** The ways on, and how what stands beneath the stage is drawn; null until that is fetched. */
  private beneath: { further: Further; render: (guide: Guide, further: Further) => TemplateResult } | null =
    null;

  constructor(readonly around: Surroundings) {
    const { exhibit, engine, stage } = around;
    const work = async (question: Question, signal: AbortSignal) => {
      const { answerOf } = await patiently(() => import("./measure.js"));
      return answerOf(engine, exhibit, question, { signal });
    };
    this.lesson = new Lesson(exhibit, stage, work, around);
  }

  /** With what stands beneath the stage. */
  complete({ Further, renderFoot }: typeof Rest): void {
    const { exhibit, words, changed, link } = this.around;
    const further = new Further(exhibit.id, exhibit.neighbours, words, { changed, link });
    this.beneath = { further, render: renderFoot };
  }

  /** Where links lead to: what stands before the # of one; null where there are none to give. */
  set linkBase(base: string | null) {
    if (this.beneath) this.beneath.further.linkBase = base;
  }

  /** Something else is on show; `on`: than at first. */
  moved(on: boolean): void {
    this.lesson.seen ||= on;
    this.beneath?.further.moved();
  }

  close(): void {
    this.lesson.close();
    this.beneath?.further.close();
  }

  /** What the reader does on the stage goes before what is played there. */
  private touched({ target }: Event): void {
    if (!(target as Element).closest(".question")) this.lesson.stop();
  }

  /** The stage with all that stands above and beneath it. */
  frame(stage: TemplateResult): TemplateResult {
    const { exhibit, chapter } = this.around;
    const several = exhibit.chapters.length > 1;
    return html`${renderHead(this)}
      <div
        id="stage"
        role=${several ? "tabpanel" : nothing}
        aria-labelledby=${several ? `tab-${chapter()}` : nothing}
        @pointerdown=${(event: Event) => this.touched(event)}
        @keydown=${(event: Event) => this.touched(event)}
      >
        ${stage}
      </div>
      ${this.around.allow("guide", this.beneath?.render(this, this.beneath.further))}`;
  }

  /** On the stage, beneath its controls. */
  question(): TemplateResult | typeof nothing {
    return renderQuestion(this);
  }
}

/** What the exhibit itself says, in the language it says it in. */
export function told({ around }: Guide, sentence: string): string | TemplateResult {
  const { foreign } = around.told;
  return foreign ? html`<span lang=${foreign} dir="auto">${sentence}</span>` : sentence;
}

function renderHead(guide: Guide): TemplateResult {
  const { exhibit, told: tales, allow } = guide.around;
  const { words } = tales;
  return html`<header class="guide-head" part="title">
    <h2 id="title">${told(guide, words.title)}</h2>
    <p class="lead">${told(guide, words.sentence)}</p>
    ${exhibit.chapters.length > 1 ? allow("chapters", renderChapters(guide)) : nothing}
  </header>`;
}

function renderChapters(guide: Guide): TemplateResult {
  const { exhibit, told: tales, words, chapter } = guide.around;
  const open = chapter();
  const move = (event: KeyboardEvent) => {
    const forwards = words.direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backwards = words.direction === "rtl" ? "ArrowRight" : "ArrowLeft";
    const by = event.key === forwards ? 1 : event.key === backwards ? -1 : 0;
    if (!by) return;
    event.preventDefault();
    const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[role=tab]")];
    tabs.at((tabs.indexOf(event.target as HTMLElement) + by) % tabs.length)?.focus();
  };
  return html`<div
    class="chapters"
    part="chapters"
    role="tablist"
    aria-label=${words.text("guide.chapters")}
    @keydown=${move}
  >
    ${exhibit.chapters.map(
      ({ id }) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${id}"
          aria-selected=${id === open}
          aria-controls="stage"
          tabindex=${id === open ? 0 : -1}
          @click=${() => void guide.lesson.open(id)}
        >
          ${told(guide, tales.words.chapters![id]!)}
        </button>`,
    )}
  </div>`;
}

function renderQuestion(guide: Guide): TemplateResult | typeof nothing {
  const { lesson } = guide;
  const { words, told: tales } = guide.around;
  const { question, number } = lesson;
  if (!question) return nothing;
  const said = tales.words.questions[question.id]!;
  const title = number.of > 1 ? say(words, "guide.question_of", { ...number }) : say(words, "guide.question");
  const text = (sentence: string) => told(guide, fill(words, sentence, lesson.answer));
  return html`<section class="question" part="question" aria-label=${words.text("guide.question")}>
    <fieldset>
      <legend>
        <span class="kicker">${title}</span>
        <span class="asks">${text(said.text)}</span>
      </legend>
      <div class="options">
        ${question.options.map((option) => renderOption(guide, option, text(said.options[option]!)))}
      </div>
    </fieldset>
    <div class="verdict" role="status">${renderVerdict(guide)}</div>
    ${renderDoing(guide)}
  </section>`;
}

function renderOption(
  { lesson, around: { words } }: Guide,
  option: string,
  text: string | TemplateResult,
): TemplateResult {
  const chosen = lesson.chosen === option;
  const right = lesson.isChecked && lesson.answer?.holds === option;
  const wrong = lesson.isChecked && chosen && !right;
  return html`<label class="option ${right ? "is-right" : wrong ? "is-wrong" : ""}">
    <input
      type="radio"
      name="answer"
      value=${option}
      .checked=${live(chosen)}
      @change=${() => lesson.choose(option)}
    />
    <span>${text}</span>
    ${
      right
        ? html`<span class="mark">${icons.done} ${say(words, "guide.is_right")}</span>`
        : wrong
          ? html`<span class="mark">${icons.close} ${say(words, "guide.is_wrong")}</span>`
          : nothing
    }
  </label>`;
}

function renderVerdict(guide: Guide): TemplateResult | typeof nothing {
  const { lesson } = guide;
  const { words, told: tales } = guide.around;
  const { state, question, answer } = lesson;
  if (state === "open") return nothing;
  if (state === "working") return html`<p>${say(words, "guide.checking")}</p>`;
  if (state === "unchosen") return html`<p>${say(words, "guide.choose")}</p>`;
  const sentence = fill(words, tales.words.questions[question!.id]![state], answer);
  return html`<p>
    <strong class=${state}>${say(words, `guide.${state}`)}</strong> ${told(guide, sentence)}
  </p>`;
}

/** The button that leads on is gone once it has: whoever pressed it is led to the first answer of what is asked now. */
function leadOn({ lesson }: Guide, { currentTarget }: Event): void {
  const section = (currentTarget as Element).closest(".question")!;
  lesson.next();
  requestAnimationFrame(() => section.querySelector("input")?.focus());
}

/** The first button stays where it is, whatever it does next: whoever pressed it keeps the focus. */
function renderDoing(guide: Guide): TemplateResult {
  const { lesson } = guide;
  const { words } = guide.around;
  const { isChecked, isPlaying, isLast } = lesson;
  const next = isChecked && !isLast;
  const [key, act] = !isChecked
    ? (["guide.check", () => void lesson.check()] as const)
    : isPlaying
      ? (["guide.stop", () => lesson.stop()] as const)
      : (["guide.replay", () => void lesson.reveal()] as const);
  return html`<div class="doing">
    <button type="button" class=${isChecked ? "" : "primary"} @click=${act}>${say(words, key)}</button>
    ${
      next
        ? html`<button type="button" class="primary" @click=${(event: Event) => leadOn(guide, event)}>
            ${say(words, "guide.next")}
          </button>`
        : nothing
    }
  </div>`;
}
