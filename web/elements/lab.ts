/** The exhibit as it is seen: its views and controls around one scene. */
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { Chapter, Group, View } from "../exhibits/exhibit.js";
import { renderCaption, renderSurfaceCaption } from "./controls/caption.js";
import { renderDivergence } from "./controls/divergence.js";
import { renderHeadline, type Headline } from "./controls/headline.js";
import { icons } from "./controls/icons.js";
import { renderLook, renderLooks } from "./controls/looks.js";
import { renderPanel, type Panels } from "./controls/panel.js";
import { renderPaper, renderPaperStep } from "./controls/paper.js";
import { say } from "./controls/say.js";
import { Form } from "./controls/settings/form.js";
import { renderKnobs, renderSettings } from "./controls/settings/settings.js";
import type { SettingsActions, SettingsState } from "./controls/settings/state.js";
import { renderSubject } from "./controls/settings/subject.js";
import { renderTools, type Tools } from "./controls/tools.js";
import {
  renderPacing,
  renderTransport,
  type Transport,
  type TransportActions,
} from "./controls/transport.js";
import type { Answers, Desk } from "./desk.js";
import { isGiven } from "./given.js";
import type { Player } from "./player.js";
import type { Words } from "../words/words.js";
import { settingsAt } from "./position.js";
import { surfaceOf } from "./surfaces.js";
import type { Picture, Scene } from "./view.js";
import { views } from "./views/list.js";

/** Those with a place of their own; all others share what is left. */
const placed: readonly View[] = ["curve", "compare"];
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
  tools: Tools;
}

export interface LabActions {
  settings: SettingsActions;
  transport: TransportActions;
  setWorkingRate: (rate: number) => void;
  toggleView: (name: View) => void;
}

export function renderLab(lab: Lab, actions: LabActions): TemplateResult {
  const {
    group,
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
    dataset,
    knobs: chapter.knobs,
    panels,
  };
  const form = new Form(settings, actions.settings);
  // A step changes nothing of what the settings show.
  const settled = (render: () => unknown) =>
    guard([...Object.values({ ...settings, panels: panels.open }), lab.refusals], render);
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
  const chooses = chapter.knobs.includes("views");
  const main = chooses ? mainView(scene) : mainOf(chapter, scene);
  const first = desk.draw(main, scene, answers);
  const pane = (name: View) => {
    const drawn = desk.draw(name, scene, answers);
    return drawn ? renderPane(words, name, drawn, chooses ? actions.toggleView : null) : nothing;
  };
  const compare = desk.has("compare")
    ? html`<div class="compare" role="group" aria-label=${words.text("views.compare.label")}>
        ${desk.draw("compare", scene, answers) ?? nothing}
      </div>`
    : nothing;
  return html`<section
    class="lab ${first ? "" : "without-fit"} ${question === nothing ? "" : "asking"}"
    aria-labelledby="title"
  >
    ${title === null ? nothing : html`<h2 class="unseen" id="title">${title}</h2>`}
    <div class="head">
      <div class="subject">
        ${settled(() => renderSubject(form))}
        ${chooses ? renderLook(words, desk, "compare", actions.toggleView) : nothing}
      </div>
      <div class="tools">${renderTools(words, tools)}</div>
      ${chooses ? compare : nothing}
    </div>
    <div class="readout">
      ${renderHeadline(words, scene, headline, headlineBefore, origin)}
      ${
        step.reason && "quantity" in step.reason
          ? renderDivergence(words, step.reason, player.diagnosis, actions.setWorkingRate)
          : nothing
      }
    </div>
    ${
      first
        ? html`<div class="fit">
            <figure class="stay">
              ${chooses ? nothing : html`<h3 class="unseen">${say(words, `views.${main}.label`)}</h3>`}
              ${first} ${dataset ? renderCaption(words, dataset, chapter.knobs.includes("data")) : nothing}
              ${surface ? renderSurfaceCaption(words, surface) : nothing}
            </figure>
          </div>`
        : nothing
    }
    <div class="papers">${settled(() => renderPaper(settings))} ${renderPaperStep(words, step)}</div>
    ${renderTransport(words, transport, actions.transport)}
    <div class="between">
      ${chooses ? renderLooks(words, scene, desk, actions.toggleView) : nothing} ${question}
      ${chooses ? nothing : compare}
    </div>
    ${desk.has("curve") ? html`<div class="curve">${desk.draw("curve", scene, answers) ?? nothing}</div>` : nothing}
    <div class="controls">
      ${renderPanel(words, "pace", panels, () => renderPacing(words, transport, panels, actions.transport))}
      ${
        group === "sandbox"
          ? renderPanel(words, "settings", panels, () => settled(() => renderSettings(form)))
          : html`<div class="fields" role="group" aria-label=${words.text("page.controls.label")}>
              ${settled(() => renderKnobs(form))}
            </div>`
      }
    </div>
    <div class="views">
      ${repeat(
        views.filter(({ name }) => name !== main && !placed.includes(name)),
        ({ name }) => name,
        ({ name }) => pane(name),
      )}
    </div>
    <p class="status unseen" role="status" aria-live="polite"></p>
  </section>`;
}

/** The one with the largest place: what a chapter names first is what it is about. */
export function mainOf({ views: [named] }: Chapter, scene: Picture): View {
  const entry = views.find(({ name }) => name === named?.name);
  return entry && !placed.includes(entry.name) && entry.fits(scene) ? entry.name : mainView(scene);
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
): TemplateResult {
  const label = words.text("page.views.close", { name: words.text(`views.${name}.title`) });
  return html`<section class="pane is-${name}" aria-labelledby="title-${name}">
    <h3 id="title-${name}">${say(words, `views.${name}.label`)}</h3>
    ${
      close
        ? html`<button
            type="button"
            class="quiet close"
            aria-label=${label}
            title=${label}
            @click=${() => close(name)}
          >
            ${icons.close}
          </button>`
        : nothing
    }
    ${drawn}
  </section>`;
}
