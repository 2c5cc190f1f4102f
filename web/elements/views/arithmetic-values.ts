/** The value at the end of a line: one number, a few in a row, or a table that is folded away. */
import { html, nothing } from "lit";
import type { TapeEntry } from "../../engine/types.js";
import type { Words } from "../../words/words.js";
import type { Folds } from "./arithmetic-folds.js";
import { toneOf } from "./arithmetic-letters.js";
import { nameOf, valuesOf } from "./arithmetic-lines.js";
import { mostInline, type Changes, type Reading } from "./arithmetic-reading.js";

/** An arrow where the last step made the number larger or smaller. */
export function renderChange(change: ReturnType<Changes["of"]>, words: Words): unknown {
  if (!change) return nothing;
  const { was, is } = change;
  if (words.number(was, { digits: 6 }) === words.number(is, { digits: 6 })) return nothing;
  const rose = is > was;
  const label = words.text(rose ? "views.arithmetic.rose" : "views.arithmetic.fell", {
    from: words.number(was),
  });
  return html`<span class="change" role="img" aria-label=${label} title=${label}>${rose ? "↑" : "↓"}</span>`;
}

export function renderValue({ scene, at }: Reading, entry: TapeEntry, folds: Folds): unknown {
  const { words } = scene;
  const { rows, cols, values } = valuesOf(entry, at);
  const number = (value: number): string => words.number(value, { digits: 6 });
  if (values.length === 1)
    return html`<span class="number q ${toneOf(entry)}" data-q=${entry.id}>${number(values[0]!)}</span>`;
  if (values.length <= mostInline) {
    return html`<span class="number tuple q ${toneOf(entry)}" data-q=${entry.id}
      >(${values.map((value, index) => `${index ? ", " : ""}${words.number(value)}`)})</span
    >`;
  }
  const open = folds.isOpen(entry.id);
  return html`<details class="matrix" ?open=${open} @toggle=${folds.toggled(entry.id)}>
    <summary>${words.text("views.arithmetic.shape", { rows: String(rows), cols: String(cols) })}</summary>
    ${
      open
        ? html`<div class="scroller" tabindex="0" role="region" aria-label=${nameOf(entry, scene)}>
            <table>
              ${Array.from(
                { length: rows },
                (_, row) =>
                  html`<tr>
                    ${Array.from({ length: cols }, (__, column) => html`<td>${words.number(values[column * rows + row]!)}</td>`)}
                  </tr>`,
              )}
            </table>
          </div>`
        : nothing
    }
  </details>`;
}
