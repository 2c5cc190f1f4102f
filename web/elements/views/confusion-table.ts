/** The counts of decisions as a table: a square in each cell whose area is its count. */
import { html, type TemplateResult } from "lit";
import type { Grid } from "../../engine/types.js";
import type { Scene } from "../view.js";
import { className } from "../class-names.js";

/** Side of the largest square, in the units of a cell's drawing. */
const side = 40;

/** Rows are what examples really are, columns what they are called. */
export function confusionTable(scene: Scene, { rows, values }: Grid, caption: string): TemplateResult {
  const { words } = scene;
  const classes = Array.from({ length: rows }, (_, index) => className(scene, index));
  const largest = Math.max(...values);
  const cell = (actual: number, called: number): TemplateResult => {
    const count = values[called * rows + actual]!;
    const length = largest > 0 ? side * Math.sqrt(count / largest) : 0;
    const start = (side - length) / 2;
    return html`<td class=${actual === called ? "right" : "wrong"}>
      <svg viewBox="0 0 ${side} ${side}" aria-hidden="true">
        <rect x=${start} y=${start} width=${length} height=${length} rx="2"></rect>
      </svg>
      <b>${words.number(count)}</b>
    </td>`;
  };
  return html`<table class=${rows > 4 ? "confusion many" : "confusion"}>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${classes.map((name) => html`<th scope="col">${words.text("views.confusion.called", { class: name })}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${classes.map(
        (name, actual) =>
          html`<tr>
            <th scope="row">${words.text("views.confusion.really", { class: name })}</th>
            ${classes.map((_, called) => cell(actual, called))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
