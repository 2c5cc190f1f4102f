/** The table that says in numbers what a plot shows, behind a disclosure and only there once it is opened. */
import { html, nothing, type TemplateResult } from "lit";

export interface Twin {
  label: string;
  caption: string;
  columns: string[];
  rows: () => { cells: (string | TemplateResult)[]; marked?: boolean; choose?: () => void }[];
}

export function twin(table: Twin, open: boolean, toggled: (open: boolean) => void): TemplateResult {
  return html`<details
    class="twin"
    ?open=${open}
    @toggle=${(event: Event) => toggled((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${table.label}</summary>
    ${
      open
        ? html`<div class="scroller" tabindex="0" role="region" aria-label=${table.caption}>
            <table>
              <caption>
                ${table.caption}
              </caption>
              <thead>
                <tr>
                  ${table.columns.map((column) => html`<th scope="col">${column}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${table.rows().map(
                  ({ cells, marked, choose }) =>
                    html`<tr class=${marked ? "marked" : ""} aria-current=${marked ? "true" : nothing}>
                      <th scope="row">
                        ${choose ? html`<button type="button" @click=${choose}>${cells[0]}</button>` : cells[0]}
                      </th>
                      ${cells.slice(1).map((cell) => html`<td>${cell}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
        : nothing
    }
  </details>`;
}
