/** The fields that settings are made of besides menus: a number with its slider, a tick and a text. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Parameter } from "../../engine/types.js";
import type { Words } from "../../words/words.js";
import { numberBox } from "../plot/number-box.js";
import { sliderRange, toSlider, fromSlider, sliderSteps } from "./scale.js";

interface NumberField {
  words: Words;
  id: string;
  parameter: Parameter;
  label: string | TemplateResult;
  /** The label again, as text, for the number beside the slider. */
  name: string;
  value: number;
  unit?: string;
  hint?: string | null;
  /** `settled` is false while the slider is being dragged. */
  change: (value: number, settled: boolean) => void;
}

export function number({
  words,
  id,
  parameter,
  label,
  name,
  value,
  unit,
  hint,
  change,
}: NumberField): TemplateResult {
  const range = sliderRange(parameter, value);
  const { symbol } = parameter;
  // A parameter that an author declared is called as it is written.
  const twice = symbol.replaceAll("_", " ") === name;
  const slid = (event: Event, settled: boolean) => {
    const position = Number((event.target as HTMLInputElement).value);
    change(fromSlider(position, range, parameter), settled);
  };
  return html`<div class="field number">
    <label for=${id}
      >${label}${symbol && !twice ? html` <i class="symbol" translate="no">${symbol}</i>` : nothing}</label
    >
    <span class="figure">
      <input
        id="${id}-number"
        type="text"
        inputmode=${parameter.min < 0 ? "text" : parameter.integer ? "numeric" : "decimal"}
        autocomplete="off"
        aria-label=${name}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        ${numberBox(words, value, (typed) => change(typed, true), id)}
      />
      ${unit ? html`<span class="unit">${unit}</span>` : nothing}
    </span>
    <input
      id=${id}
      type="range"
      min="0"
      max=${sliderSteps}
      step="1"
      aria-valuetext=${words.number(value)}
      .value=${live(String(toSlider(value, range)))}
      @input=${(event: Event) => slid(event, false)}
      @change=${(event: Event) => slid(event, true)}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

interface TickField {
  id: string;
  label: string;
  hint?: string | null;
  checked: boolean;
  disabled?: boolean;
  /** −1 where the tab key passes it by: in a list the arrow keys lead to it. */
  reach?: 0 | -1;
  change: (checked: boolean) => void;
}

/** On or off. */
export function tick({ id, label, hint, checked, disabled, reach = 0, change }: TickField): TemplateResult {
  return html`<div class="field tick">
    <input
      id=${id}
      type="checkbox"
      tabindex=${reach}
      ?disabled=${disabled ?? false}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .checked=${live(checked)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

interface TextField {
  id: string;
  label: string | TemplateResult;
  hint?: string | null;
  value: string;
  change: (value: string) => void;
}

/** A few numbers as text, taken when they are committed; in any language they stand from left to right. */
export function text({ id, label, hint, value, change }: TextField): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      dir="ltr"
      spellcheck="false"
      autocomplete="off"
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}
