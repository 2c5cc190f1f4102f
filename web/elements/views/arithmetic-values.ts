/** The value at the end of a line: one number, a few in a row, or a table that is folded away. */
import { html, nothing } from "lit";
import type { TapeEntry } from "../../engine/types.js";
import type { Folds } from "./arithmetic-folds.js";
import { cellOf, elementOf, isChosen } from "./arithmetic-cell.js";
import { toneOf } from "./arithmetic-letters.js";
import { nameOf, placeIn, scalarOf, valuesOf } from "./arithmetic-lines.js";
import { mostInline, type Reading } from "./arithmetic-reading.js";

/** Written with more digits than in the formulas. */
const digits = 6;

/** An arrow where the last step made the number larger or smaller. */
export function renderChange({ scene: { words }, changes, row }: Reading, entry: TapeEntry): unknown {
  const at = placeIn(entry, row);
  const is = scalarOf(entry, at);
  if (is === undefined || !changes.has(entry, at, 0, is, digits)) return nothing;
  const was = changes.was(entry, at, 0)!;
  const rose = is > was;
  const label = words.text(rose ? "views.arithmetic.rose" : "views.arithmetic.fell", {
    from: words.number(was),
  });
  return html`<span class="change" role="img" aria-label=${label} title=${label}>${rose ? "↑" : "↓"}</span>`;
}

/** `alone`: of many numbers the one that the chosen parameter concerns stands beside the fold. */
export function renderValue(reading: Reading, entry: TapeEntry, folds: Folds, alone = true): unknown {
  const { scene, row, changes, chosen } = reading;
  const { words } = scene;
  const at = placeIn(entry, row);
  const { rows, cols, values } = valuesOf(entry, at);
  const cell = cellOf(reading, entry);
  const one = cell && elementOf(entry, cell);
  const marks = (index: number, of?: number): string =>
    [
      changes.has(entry, at, index, values[index]!, of) ? "changed" : "",
      isChosen(entry, index, chosen) ? "chosen" : one?.index === index && values.length > 1 ? "own" : "",
    ].join(" ");
  if (values.length === 1)
    return html`<span class="number q ${toneOf(entry)} ${marks(0, digits)}" data-q=${entry.id} data-index="0"
      >${words.number(values[0]!, { digits })}</span
    >`;
  const number = (index: number) =>
    html`<span class=${marks(index)} data-index=${index}>${words.number(values[index]!)}</span>`;
  if (values.length <= mostInline && (rows === 1 || cols === 1))
    return html`<span class="tuple q ${toneOf(entry)}" data-q=${entry.id}
      >(${values.map((_, index) => html`${index ? ", " : ""}${number(index)}`)})</span
    >`;
  // Column by column, as the core keeps them.
  const table = () =>
    html`<table>
      ${Array.from(
        { length: rows },
        (_, row) =>
          html`<tr>
            ${Array.from({ length: cols }, (__, column) => html`<td>${number(column * rows + row)}</td>`)}
          </tr>`,
      )}
    </table>`;
  if (values.length <= mostInline)
    return html`<span class="brackets q ${toneOf(entry)}" data-q=${entry.id}>${table()}</span>`;
  const open = folds.isOpen(entry.id);
  return html`${
      one && alone
        ? html`<span class="number q ${toneOf(entry)} ${marks(one.index)}" data-q=${entry.id}
            >${words.number(one.value)}</span
          >`
        : nothing
    }
    <details class="matrix" ?open=${open} @toggle=${folds.toggled(entry.id)}>
      <summary>${words.text("views.arithmetic.shape", { rows: String(rows), cols: String(cols) })}</summary>
      ${
        open
          ? html`<div
              class="scroller"
              tabindex="0"
              role="region"
              aria-label=${nameOf(entry, scene)}
              data-q=${entry.id}
            >
              ${table()}
            </div>`
          : nothing
      }
    </details>`;
}
