/** The exhibit as it is seen: its views and controls around one scene. */
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { Chapter, Group, View } from "../exhibits/exhibit.js";
import type { Allow } from "./controls/allow.js";
import { renderCaption } from "./controls/caption.js";
import { renderHeadline, type Headline } from "./controls/headline.js";
import { icons } from "./controls/icons.js";
import { menu } from "./controls/menu.js";
import type { Panels } from "./controls/panel.js";
import { say } from "./controls/say.js";
import type { Form } from "./controls/settings/form.js";
import type { SettingsActions, SettingsState } from "./controls/settings/state.js";
import { renderTools, type Tools } from "./controls/tools.js";
import {
  renderTransport,
  type PacingActions,
  type Transport,
  type TransportActions,
} from "./controls/transport.js";
import { besides } from "./chapters.js";
import type { Answers, Desk } from "./desk.js";
import { isGiven } from "./given.js";
import type { Player } from "./player.js";
import type { Words } from "../words/words.js";
import { settingsAt } from "./position.js";
import type { renderSurfaceCaption } from "./controls/surface-caption.js";
import type * as Rest from "./rest.js";
import type { Rules } from "./rules.js";
import { surfaceOf } from "./surfaces.js";
import type { Picture, Scene } from "./view.js";
import { views } from "./views/list.js";

/** Where nothing else is to have the largest place, the first of these that has something to draw; else the landscape. */
const mains: readonly View[] = ["fit", "plane", "boxes"];

export interface Lab {
  group: Group;
  /** Of the exhibit; null where it stands above already. */
  title: string | null;
  /** What the reader is asked. */
  question: unknown;
  /** The one that is open. */
  chapter: Chapter;
  scene: Scene;
  desk: Desk;
  answers: Answers;
  panels: Panels;
  player: Player;
  headline: Headline;
  headlineBefore: Headline | null;
  /** The data set that the data came from, also after points were changed. */
  origin: string | null;
  /** How often something was refused: the controls then show again what is. */
  refusals: number;
  /** What is left to the reader, without it all; and what that makes of each control. */
  rules: Rules | undefined;
  allow: Allow;
  tools: Tools;
  transport: TransportActions;
  /** Null until there is no data. */
  surfaceCaption: typeof renderSurfaceCaption | null;
  /** All that the first frame does without, and what can be done with it; null until it is there. */
  rest: { parts: typeof Rest; actions: LabActions } | null;
}

export interface LabActions {
  settings: SettingsActions;
  transport: TransportActions;
  pacing: PacingActions;
  setWorkingRate: (rate: number) => void;
  toggleView: (name: View) => void;
}

export function renderLab(lab: Lab): TemplateResult {
  const {
    title,
    question,
    chapter,
    scene,
    desk,
    answers,
    panels,
    player,
    headline,
    headlineBefore,
    tools,
    rest,
    rules,
    allow,
  } = lab;
  const { step, setup, catalog, words } = scene;
  const { data } = setup.experiment;
  const origin = isGiven(data) ? data.id : data && lab.origin;
  const dataset = catalog.datasets.find((entry) => entry.id === origin) ?? null;
  const surface = surfaceOf(catalog, setup);
  const { loss, optimizer, penalty, schedule } = settingsAt(
    setup.experiment,
    step.t,
    catalog.experiment.defaults,
  );
  const settings: SettingsState = {
    words,
    catalog,
    setup,
    loss,
    optimizer,
    penalty: penalty ?? null,
    schedule: schedule ?? null,
    review: step.review,
    dataset,
    knobs: chapter.knobs,
    panels,
    rules,
    allow,
  };
  const form = rest && new rest.parts.Form(settings, rest.actions.settings);
  // A step changes nothing of what the settings show; the review is another where the loss is.
  const settled = (render: () => unknown) =>
    guard(
      [...Object.values({ ...settings, panels: panels.open, review: null }), lab.refusals, rest?.parts],
      render,
    );
  const transport: Transport = {
    t: player.t,
    epoch: step.epoch,
    furthest: player.furthest,
    stepsPerEpoch: setup.stepsPerEpoch,
    example: player.example,
    examples: data !== null,
    most: scene.catalog.limits.updates,
    heldOut: step.validationLoss !== null,
    playing: player.playing,
    diverged: player.ended,
    pace: player.pace,
    stride: player.stride,
  };
  const chooses = chapter.knobs.includes("views") && !rules?.hides("views");
  const toggleView = rest?.actions.toggleView ?? null;
  const main = chooses ? mainView(scene) : mainOf(chapter, scene);
  const first = desk.draw(main, scene, answers);
  const pane = (name: View) => {
    const drawn = desk.draw(name, scene, answers);
    return drawn ? renderPane(words, name, drawn, chooses ? toggleView : null, allow) : nothing;
  };
  const compare =
    rest && desk.has("compare")
      ? html`<div class="compare" role="group" aria-label=${words.text("views.compare.label")}>
          ${desk.draw("compare", scene, answers) ?? nothing}
        </div>`
      : nothing;
  return html`<section
    class="lab ${first ? "" : "without-fit"} ${question === nothing ? "" : "asking"}"
    part="stage"
    aria-labelledby="title"
  >
    ${title === null ? nothing : html`<h2 class="unseen" id="title">${title}</h2>`}
    <div class="head">
      <div class="subject">
        ${settled(() => renderSubject(settings, form, rest))}
        ${chooses && rest ? allow("views", rest.parts.renderLook(words, desk, "compare", rest.actions.toggleView)) : nothing}
      </div>
      <div class="tools">${renderTools(words, tools, allow)}</div>
      ${chooses ? compare : nothing}
    </div>
    <div class="readout" part="readout">
      ${renderHeadline(words, scene, headline, headlineBefore, origin)}
      ${
        step.reason && "quantity" in step.reason
          ? rest?.parts.renderDivergence(
              words,
              step.reason,
              step,
              player.diagnosis,
              rest.actions.setWorkingRate,
              allow,
            )
          : nothing
      }
    </div>
    ${
      first
        ? html`<div class="fit" part="main">
            <figure class="stay">
              ${chooses ? nothing : html`<h3 class="unseen">${say(words, `views.${main}.label`)}</h3>`}
              ${first} ${dataset ? renderCaption(words, dataset, chapter.knobs.includes("data")) : nothing}
              ${surface ? lab.surfaceCaption?.(words, surface) : nothing}
            </figure>
            ${chooses ? nothing : compare}
          </div>`
        : nothing
    }
    ${
      rest
        ? html`<div class="papers">
            ${settled(() => rest.parts.renderPaper(settings))} ${rest.parts.renderPaperStep(words, step)}
          </div>`
        : nothing
    }
    ${allow("transport", renderTransport(words, transport, lab.transport))}
    <div class="between">
      ${chooses && rest ? allow("views", rest.parts.renderLooks(words, scene, desk, rest.actions.toggleView)) : nothing}
      ${question} ${chooses || first ? nothing : compare}
    </div>
    ${desk.has("curve") ? html`<div class="curve">${desk.draw("curve", scene, answers) ?? nothing}</div>` : nothing}
    ${form && rest ? renderControls(lab, form, rest, transport, settled) : nothing}
    <div class="views">
      ${repeat(
        views.filter(({ name }) => name !== main && !besides.includes(name)),
        ({ name }) => name,
        ({ name }) => pane(name),
      )}
    </div>
    <p class="status unseen" role="status" aria-live="polite"></p>
  </section>`;
}

/** The menus of what it is about. Until it is known what losses there are, theirs has the one that is chosen. */
function renderSubject(
  { words, knobs, loss, setup, allow }: SettingsState,
  form: Form | null,
  rest: Lab["rest"],
): TemplateResult {
  const chosen = { value: loss.id, label: words.name("losses", loss.id) };
  return html`${form ? rest?.parts.renderSubject(form) : nothing}
  ${
    setup.experiment.data && knobs.includes("loss")
      ? allow(
          "loss.id",
          menu({
            id: "loss",
            label: say(words, "page.controls.loss"),
            value: loss.id,
            options: form ? rest!.parts.lossOptions(form.state) : [chosen],
            change: (id) => rest?.actions.settings.chooseLoss(id),
          }),
        )
      : nothing
  }`;
}

/** Beneath or beside the stage: how it is moved along, and the settings. */
function renderControls(
  { scene: { words }, group, panels, allow }: Lab,
  form: Form,
  { parts, actions }: NonNullable<Lab["rest"]>,
  transport: Transport,
  settled: (render: () => unknown) => unknown,
): TemplateResult {
  return html`<div class="controls" part="controls">
    ${allow(
      "transport",
      parts.renderPanel(words, "pace", panels, () =>
        parts.renderPacing(words, transport, panels, actions.pacing),
      ),
    )}
    ${allow(
      "settings",
      group === "sandbox"
        ? parts.renderPanel(words, "settings", panels, () => settled(() => parts.renderSettings(form)))
        : html`<div class="fields" role="group" aria-label=${words.text("page.controls.label")}>
            ${settled(() => parts.renderKnobs(form))}
          </div>`,
    )}
  </div>`;
}

/** The one with the largest place: what a chapter names first is what it is about. */
export function mainOf({ views: [named] }: Chapter, scene: Picture): View {
  const entry = views.find(({ name }) => name === named?.name);
  return entry && !besides.includes(entry.name) && entry.fits(scene) ? entry.name : mainView(scene);
}

/** The same where readers choose the views. */
export function mainView(scene: Picture): View {
  return mains.find((main) => views.find(({ name }) => name === main)!.fits(scene)) ?? "landscape";
}

/** A view under its title, with a button to close it where views can be chosen. */
function renderPane(
  words: Words,
  name: View,
  drawn: TemplateResult,
  close: ((name: View) => void) | null,
  allow: Allow,
): TemplateResult {
  const label = words.text("page.views.close", { name: words.text(`views.${name}.title`) });
  return html`<section class="pane is-${name}" part="view" aria-labelledby="title-${name}">
    <h3 id="title-${name}">${say(words, `views.${name}.label`)}</h3>
    ${
      close
        ? allow(
            "views",
            html`<button
              type="button"
              class="quiet close"
              aria-label=${label}
              title=${label}
              @click=${() => close(name)}
            >
              ${icons.close}
            </button>`,
          )
        : nothing
    }
    ${drawn}
  </section>`;
}
