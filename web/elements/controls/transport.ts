/** Moving along the run: step, play, back, reset, and the scrubber. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Pace, Stride } from "../player.js";
import type { Key, Words } from "../../words/words.js";
import { icons } from "./icons.js";
import { say } from "./say.js";
import type { Goal } from "../goal.js";

export interface Transport {
  t: number;
  epoch: number;
  furthest: number;
  stepsPerEpoch: number;
  /** The one that is looked at, of those of the step. */
  example: { place: number; of: number } | null;
  /** Whether there are examples to go through one by one. */
  examples: boolean;
  /** How many steps going on until something holds takes at the most. */
  most: number;
  /** Whether some rows are held out. */
  heldOut: boolean;
  playing: boolean;
  diverged: boolean;
  pace: Pace;
  stride: Stride;
}

export interface TransportActions {
  step: () => void;
  stepBack: () => void;
  playPause: () => void;
  reset: () => void;
  seek: (t: number) => void;
}

/** How it is moved along, and on until something holds. */
export interface PacingActions {
  until: (goal: Goal) => void;
  setPace: (pace: Pace) => void;
  setStride: (stride: Stride) => void;
}

export function renderTransport(words: Words, now: Transport, actions: TransportActions): TemplateResult {
  const { t, furthest, playing, diverged } = now;
  const text = (key: Key) => words.text(key);
  return html`<div class="transport" part="transport" role="group" aria-label=${text("page.transport.label")}>
    <div class="buttons">
      <button
        type="button"
        class="quiet"
        aria-label=${text("page.transport.reset")}
        title=${text("page.transport.reset")}
        aria-disabled=${t === 0}
        @click=${actions.reset}
      >
        ${icons.reset}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label=${text("page.transport.step_back")}
        title=${text("page.transport.step_back")}
        aria-disabled=${t === 0}
        @click=${actions.stepBack}
      >
        ${icons.back}
      </button>
      <button type="button" class="play" aria-disabled=${diverged} @click=${actions.playPause}>
        ${playing ? icons.pause : icons.play}
        <span class="stable">
          <span ?data-off=${playing}>${say(words, "page.transport.play")}</span>
          <span ?data-off=${!playing}>${say(words, "page.transport.pause")}</span>
        </span>
      </button>
      <button type="button" class="primary" aria-disabled=${diverged} @click=${actions.step}>
        ${icons.step}${say(words, "page.transport.step")}
      </button>
    </div>
    <div class="scrubber">
      <input
        id="scrubber"
        type="range"
        min="0"
        max=${Math.max(furthest, 1)}
        step="1"
        aria-label=${text("page.transport.scrubber")}
        aria-valuetext=${words.text("page.transport.at", { t })}
        ?disabled=${furthest === 0}
        .value=${live(String(t))}
        @input=${(event: Event) => actions.seek((event.target as HTMLInputElement).valueAsNumber)}
      />
      <p class="position">
        <span class="now">${say(words, "page.transport.at", { t })}</span>
        ${furthest > t ? html`<span>${say(words, "page.transport.of", { furthest })}</span>` : nothing}
      </p>
    </div>
    ${renderWithin(words, now)}
  </div>`;
}

/** Where the step is among those of its epoch, and the example that is looked at among those of the step. */
function renderWithin(words: Words, { t, epoch, stepsPerEpoch, stride, example }: Transport) {
  if (stepsPerEpoch <= 1 && stride !== "example") return nothing;
  const batch = { k: t - epoch * stepsPerEpoch + 1, n: stepsPerEpoch };
  return html`<p class="within">
    ${
      stepsPerEpoch > 1
        ? html`<span>${say(words, "page.transport.epoch", { epoch })}</span>
            <span>${say(words, "page.transport.batch", batch)}</span>`
        : nothing
    }
    ${
      example
        ? html`<span>${say(words, "page.transport.example", { k: example.place, n: example.of })}</span>`
        : nothing
    }
  </p>`;
}
