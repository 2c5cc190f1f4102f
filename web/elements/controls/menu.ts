/** A native menu with its label, and the hint beneath it. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface OptionGroup {
  label: string;
  options: Option[];
}

interface MenuField {
  id: string;
  label: string | TemplateResult;
  value: string;
  options: (Option | OptionGroup)[];
  hint?: string | null;
  change: (value: string) => void;
}

export function menu({ id, label, value, options, hint, change }: MenuField): TemplateResult {
  const option = (entry: Option) =>
    html`<option
      value=${entry.value}
      ?disabled=${entry.disabled ?? false}
      .selected=${live(entry.value === value)}
    >
      ${entry.label}
    </option>`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="select">
      <select
        id=${id}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
      >
        ${options.map((entry) =>
          "options" in entry
            ? html`<optgroup label=${entry.label}>${entry.options.map(option)}</optgroup>`
            : option(entry),
        )}
      </select>
    </span>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}
