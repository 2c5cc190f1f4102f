/** A number to be typed in, with buttons for a little less and a little more. */
import { html, type TemplateResult } from "lit";
import type { Words } from "../../words/words.js";

export interface Stepper {
  name: string;
  value: number;
  /** How far a press of a button goes. */
  by: number;
  set: (value: number) => void;
  /** What was typed in is no number. */
  refused: () => void;
}

export function stepper(words: Words, { name, value, by, set, refused }: Stepper): TemplateResult {
  const move = (sign: number) => () => set(value + sign * by);
  return html`<label class="number"
    ><span>${name}</span>
    <span class="stepper">
      <button type="button" aria-label=${words.text("views.stepper.less", { name })} @click=${move(-1)}>
        ${words.text("views.stepper.minus")}
      </button>
      <input
        inputmode="decimal"
        aria-label=${name}
        .value=${written(value)}
        @change=${(event: Event) => {
          const number = words.read((event.currentTarget as HTMLInputElement).value);
          if (Number.isFinite(number)) set(number);
          else refused();
        }}
      />
      <button type="button" aria-label=${words.text("views.stepper.more", { name })} @click=${move(1)}>
        ${words.text("views.stepper.plus")}
      </button>
    </span>
  </label>`;
}

/** As it may be typed, and short enough for the field. */
function written(value: number): string {
  const size = Math.abs(value);
  const far = size >= 1e9 || (size > 0 && size < 1e-4);
  return far ? value.toExponential(2) : String(Number(value.toPrecision(6)));
}
