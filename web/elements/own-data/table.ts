/** How a table was understood: its first rows, the kinds of its columns, and what to do with them. */
import { html, nothing, type TemplateResult } from "lit";
import { tick } from "../controls/fields.js";
import { menu } from "../controls/menu.js";
import "../controls/picks.js";
import { say, sayAround } from "../controls/say.js";
import type { Words } from "../../words/words.js";
import { mayBeFeature, mayBeTarget, usuallyClasses, type Outcome, type Plan } from "./plan.js";
import type { Column, Reading, Recognised } from "./recognise.js";
import type { Records } from "./records.js";

/** Rows and columns of the preview. */
const shown = { rows: 6, columns: 12 };

export interface TableActions {
  /** Understands the table anew. */
  read: (said: Reading) => void;
  plan: (plan: Plan) => void;
}

export function renderTable(
  words: Words,
  records: Records,
  found: Recognised,
  plan: Plan | null,
  outcome: Outcome | null,
  actions: TableActions,
): TemplateResult {
  const { columns, rows, reading } = found;
  const remarks = [...records.remarks, ...found.remarks];
  const width = words.text("data.check.columns", { n: columns.length });
  return html`<p class="found" tabindex="-1">
      ${words.text("data.check.found", { n: rows.length, columns: width })}
    </p>
    ${renderPreview(words, found, plan)} ${renderOdd(words, columns)}
    ${plan ? renderPlan(words, columns, plan, actions) : nothing}
    ${plan && outcome ? renderOutcome(words, columns, plan, outcome) : nothing}
    <div class="part">
      <h3>${say(words, "data.check.how")}</h3>
      <ul class="remarks">
        ${remarks.map(({ code, values }) => {
          const { separator } = values;
          const named =
            typeof separator === "string"
              ? { separator: words.text(`data.separators.${separator as "tabs"}`) }
              : values;
          return html`<li>${words.text(`data.remarks.${code}`, named)}</li>`;
        })}
      </ul>
      <div class="row">
        ${tick({
          id: "own-data-header",
          label: words.text("data.check.header"),
          checked: reading.header,
          change: (header) => actions.read({ ...reading, header }),
        })}
        ${menu({
          id: "own-data-decimal",
          label: say(words, "data.check.decimal"),
          value: reading.decimal,
          options: [
            { value: ".", label: words.text("data.check.decimal_point") },
            { value: ",", label: words.text("data.check.decimal_comma") },
          ],
          change: (decimal) => actions.read({ ...reading, decimal: decimal as Reading["decimal"] }),
        })}
      </div>
    </div>`;
}

function kindText(words: Words, { kind, classes }: Column): string {
  if (kind === "classes") return words.text("data.check.kinds.classes", { n: classes!.length });
  if (kind === "number" && classes?.length === 2) return words.text("data.check.kinds.two");
  return words.text(`data.check.kinds.${kind}`);
}

function optionText(words: Words, column: Column): string {
  return words.text("data.check.of_kind", { name: column.name, kind: kindText(words, column) });
}

function renderPreview(
  words: Words,
  { columns, rows, numbers }: Recognised,
  plan: Plan | null,
): TemplateResult {
  const first = columns.slice(0, shown.columns);
  const more = columns.length - first.length;
  const used = (j: number) => plan?.target === j || plan?.features.includes(j);
  const style = (j: number) => (used(j) ? "" : "is-unused");
  return html`<div class="part">
    <div class="scroller" tabindex="0" role="region" aria-label=${words.text("data.check.preview")} dir="ltr">
      <table>
        <thead>
          <tr>
            <th scope="col">${say(words, "data.check.row")}</th>
            ${first.map(
              (column, j) =>
                html`<th scope="col" class=${style(j)} title=${column.name}>
                  <bdi>${column.name}</bdi>
                  <span class="kind">${kindText(words, column)}</span>
                  ${
                    column.missing
                      ? html`<span class="kind">
                          ${words.text("data.check.empty_cells", { n: column.missing })}
                        </span>`
                      : nothing
                  }
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, shown.rows).map(
            (row, i) =>
              html`<tr>
                <th scope="row">${numbers[i]}</th>
                ${first.map(({ numbers: values, odd }, j) => {
                  const wrong = odd && row[j] && Number.isNaN(values![i]!);
                  return html`<td class="${style(j)} ${wrong ? "is-odd" : ""}"><bdi>${row[j]}</bdi></td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${more > 0 ? html`<p class="muted">${words.text("data.check.more_columns", { n: more })}</p>` : nothing}
  </div>`;
}

/** Cells that are not what their column is. */
function renderOdd(words: Words, columns: readonly Column[]): TemplateResult | typeof nothing {
  const odd = columns.filter((column) => column.odd);
  if (!odd.length) return nothing;
  return html`<ul class="remarks">
    ${odd.map(
      ({ name, odd }) =>
        html`<li>
          ${sayAround(words, "data.check.odd_in", {
            column: html`<b><bdi>${name}</bdi></b>`,
            cells: words.text("data.check.odd", { ...odd!, text: odd!.text.slice(0, 40) }),
          })}
        </li>`,
    )}
  </ul>`;
}

function renderPlan(
  words: Words,
  columns: readonly Column[],
  plan: Plan,
  { plan: choose }: TableActions,
): TemplateResult {
  const goal = columns[plan.target]!;
  const inputs = [...columns.keys()].filter((j) => j !== plan.target && mayBeFeature(columns[j]!));
  return html`<div class="two">
    <div class="part">
      ${menu({
        id: "own-data-target",
        label: say(words, "data.check.target"),
        value: String(plan.target),
        options: [...columns.keys()]
          .filter((j) => mayBeTarget(columns[j]!))
          .map((j) => ({ value: String(j), label: optionText(words, columns[j]!) })),
        change: (value) => {
          const target = Number(value);
          // What was predicted may now be predicted from.
          const free = mayBeFeature(goal) ? [...plan.features, plan.target] : plan.features;
          const features = free.filter((j) => j !== target).sort((a, b) => a - b);
          choose({ features, target, classes: usuallyClasses(columns[target]!) });
        },
      })}
      ${
        goal.kind === "number" && goal.classes
          ? menu({
              id: "own-data-as",
              label: say(words, "data.check.as"),
              value: plan.classes ? "classes" : "numbers",
              options: [
                { value: "numbers", label: words.text("data.check.as_numbers") },
                { value: "classes", label: words.text("data.check.as_classes") },
              ],
              change: (as) => choose({ ...plan, classes: as === "classes" }),
            })
          : nothing
      }
      ${renderMissing(words, columns, plan, inputs, choose)}
    </div>
    <div class="part">
      <loss-lab-picks
        id="own-data-features"
        .words=${words}
        .label=${say(words, "data.check.features")}
        .entries=${inputs.map((j) => ({ value: String(j), label: columns[j]!.name }))}
        .chosen=${plan.features.map(String)}
        .change=${(chosen: string[]) => choose({ ...plan, features: chosen.map(Number) })}
      ></loss-lab-picks>
      ${plan.features.length ? nothing : html`<p class="muted">${say(words, "data.check.no_features")}</p>`}
    </div>
  </div>`;
}

/** Leave rows out, or the columns that make them incomplete: offered where a column in use has empty cells. */
function renderMissing(
  words: Words,
  columns: readonly Column[],
  plan: Plan,
  inputs: readonly number[],
  choose: (plan: Plan) => void,
): TemplateResult | typeof nothing {
  const gappy = inputs.filter((j) => columns[j]!.missing || columns[j]!.odd);
  if (!gappy.length) return nothing;
  return menu({
    id: "own-data-missing",
    label: say(words, "data.check.missing"),
    value: gappy.some((j) => plan.features.includes(j)) ? "out" : "fewer",
    options: [
      { value: "out", label: words.text("data.check.missing_out") },
      { value: "fewer", label: words.text("data.check.missing_fewer") },
    ],
    change: (how) => {
      const features = inputs.filter((j) => (gappy.includes(j) ? how === "out" : plan.features.includes(j)));
      choose({ ...plan, features });
    },
  });
}

function renderOutcome(
  words: Words,
  columns: readonly Column[],
  plan: Plan,
  { task, rows, data, model, loss, leftOut, cut }: Outcome,
): TemplateResult {
  const target = columns[plan.target]!.name;
  const list = new Intl.ListFormat(words.language, { type: "conjunction" });
  const classes = list.format((data.classes ?? []).map((name) => `“${name.slice(0, 30)}”`));
  return html`<div class="outcome" role="status">
    <p>${words.text(`data.outcome.${task}`, { n: rows, target, classes })}</p>
    <p>
      ${words.text("data.outcome.begins", {
        model: words.name("models", model.id),
        loss: words.name("losses", loss.id),
      })}
    </p>
    ${plan.features.length ? nothing : html`<p>${say(words, "data.outcome.constant")}</p>`}
    ${leftOut.n ? html`<p>${words.text("data.outcome.left_out", leftOut)}</p>` : nothing}
    ${cut ? html`<p>${words.text("data.outcome.cut", { n: cut })}</p>` : nothing}
    <p class="muted">${say(words, "data.outcome.replaces")}</p>
  </div>`;
}
