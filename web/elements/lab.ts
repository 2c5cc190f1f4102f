/** The exhibit as it is seen: its views and controls around one scene. */
import { html, nothing, type TemplateResult } from "lit";
import type { Step } from "../engine/types.js";
import type { Exhibit, View } from "../exhibits/exhibit.js";
import { renderCaption } from "./controls/caption.js";
import { renderDivergence } from "./controls/divergence.js";
import { renderHeadline, type Headline } from "./controls/headline.js";
import { say } from "./controls/say.js";
import { Settings, type SettingsActions } from "./controls/settings.js";
import { renderTools, type Tools } from "./controls/tools.js";
import {
  renderPacing,
  renderTransport,
  type Transport,
  type TransportActions,
} from "./controls/transport.js";
import type { Player } from "./player.js";
import { settingsAt } from "./position.js";
import type { Scene } from "./view.js";
import "./views/arithmetic.js";
import "./views/curve.js";
import "./views/fit.js";

export interface Lab {
  exhibit: Exhibit;
  scene: Scene;
  player: Player;
  headline: Headline;
  headlineBefore: Headline | null;
  /** The data set that the data came from, also after points were changed. */
  origin: string | null;
  tools: Tools;
}

export interface LabActions {
  settings: SettingsActions;
  transport: TransportActions;
  setWorkingRate: (rate: number) => void;
}

export function renderLab(lab: Lab, actions: LabActions): TemplateResult {
  const { exhibit, scene, player, headline, headlineBefore, tools } = lab;
  const { step, setup, catalog, words } = scene;
  const { data } = setup.experiment;
  const origin = "id" in data ? data.id : lab.origin;
  const dataset = catalog.datasets.find((entry) => entry.id === origin) ?? null;
  const { loss, optimizer, schedule } = settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
  const settings = new Settings(
    {
      words,
      catalog,
      setup,
      loss,
      optimizer,
      schedule: schedule ?? null,
      dataset,
      knobs: exhibit.knobs,
    },
    actions.settings,
  );
  const transport: Transport = {
    t: step.t,
    epoch: step.epoch,
    furthest: player.furthest,
    stepsPerEpoch: setup.stepsPerEpoch,
    playing: player.playing,
    diverged: step.status === "diverged",
    pace: player.pace,
    stride: player.stride,
  };
  const view = (name: View, render: () => TemplateResult) =>
    exhibit.views.includes(name) ? render() : nothing;
  return html`<section class="lab" aria-labelledby="title">
    <h2 class="unseen" id="title">${words.name("exhibits", exhibit.id)}</h2>
    <div class="head">
      <div class="subject">${settings.subject()}</div>
      <div class="tools">${renderTools(words, tools)}</div>
    </div>
    <div class="readout">
      ${renderHeadline(words, scene, headline, headlineBefore, origin)}
      ${
        step.reason && "quantity" in step.reason
          ? renderDivergence(words, step.reason, player.diagnosis, actions.setWorkingRate)
          : nothing
      }
    </div>
    ${view(
      "fit",
      () =>
        html`<figure class="fit">
          ${oneOutput(step) ? html`<loss-lab-fit .scene=${scene}></loss-lab-fit>` : nothing}
          ${dataset ? renderCaption(words, dataset) : nothing}
        </figure>`,
    )}
    ${renderTransport(words, transport, actions.transport)}
    ${renderPacing(words, transport, actions.transport)}
    <div class="settings" role="group" aria-label=${words.text("page.controls.label")}>
      <div class="fields">${settings.main()}</div>
      ${settings.more()}
    </div>
    ${view("curve", () => html`<div class="curve"><loss-lab-curve .scene=${scene}></loss-lab-curve></div>`)}
    ${view(
      "arithmetic",
      () =>
        html`<div class="arithmetic">
          <h3>${say(words, "page.arithmetic")}</h3>
          <loss-lab-arithmetic .scene=${scene}></loss-lab-arithmetic>
        </div>`,
    )}
    <p class="status unseen" role="status" aria-live="polite"></p>
  </section>`;
}

/** What the plot of the fit can draw: a prediction is one number. */
function oneOutput({ tape }: Step): boolean {
  return tape.find(({ id }) => id === "output")?.cols === 1;
}
