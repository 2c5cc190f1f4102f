/** A number to be typed in, with buttons for a little less and a little more. */
import { html, type TemplateResult } from "lit";
import type { Words } from "../../words/words.js";
import { numberBox } from "./number-box.js";

export interface Stepper {
  name: string;
  value: number;
  /** How far a press of a button goes. */
  by: number;
  /** What was typed in is meant as it is; what a press comes to may be rounded. */
  set: (value: number, typed: boolean) => void;
  /** What the number is of, where that changes. */
  of?: unknown;
}

export function stepper(words: Words, { name, value, by, set, of }: Stepper): TemplateResult {
  const move = (sign: number) => () => set(value + sign * by, false);
  return html`<label class="number"
    ><span>${name}</span>
    <span class="stepper">
      <button type="button" aria-label=${words.text("views.stepper.less", { name })} @click=${move(-1)}>
        ${words.text("views.stepper.minus")}
      </button>
      <input
        inputmode="text"
        aria-label=${name}
        autocomplete="off"
        ${numberBox(words, value, (typed) => set(typed, true), of)}
      />
      <button type="button" aria-label=${words.text("views.stepper.more", { name })} @click=${move(1)}>
        ${words.text("views.stepper.plus")}
      </button>
    </span>
  </label>`;
}
