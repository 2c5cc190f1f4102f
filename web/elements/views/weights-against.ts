/** Where no one plot shows the fit: for each of several targets its predictions, or the right class's probability. */
import { html, nothing, svg, type TemplateResult } from "lit";
import { classNames } from "../class-names.js";
import { givesProbability } from "../loss-info.js";
import type { Scene } from "../view.js";
import { rowName, targetText } from "./fit-text.js";

/** Of more examples every second, third and so on is drawn. */
const mostDots = 400;
/** Of the table. */
const mostRows = 500;
/** The side of a square plot, and the room around its dots. */
const side = 160;
const margin = 8;
/** The height of a line of dots. */
const lineHeight = 44;

interface Dot {
  row: number;
  x: number;
  y: number;
}

interface Panel {
  name: string;
  height: number;
  dots: Dot[];
  diagonal: boolean;
}

/** What can be shown; null where there is one number or two classes, which the fit shows. */
export function againstOf(scene: Scene): "targets" | "classes" | null {
  const { setup, loss } = scene;
  const [target, ...others] = setup.data.targets;
  if (setup.task === "regression" && others.length) return "targets";
  return setup.task === "multiclass" && target?.classes && givesProbability(loss) ? "classes" : null;
}

/** What an example's right class got, where there are several with a probability each. */
function shareOf({ setup, step }: Scene, row: number): number {
  return step.natural.predictions[setup.data.targets[0]!.values[row]! * setup.data.ids.length + row]!;
}

function panelsOf(scene: Scene): Panel[] {
  const { setup, step, words } = scene;
  const rows = setup.data.ids.length;
  const stride = Math.ceil(rows / mostDots);
  const drawn = Array.from({ length: Math.ceil(rows / stride) }, (_, index) => index * stride);
  if (scene.selection !== null && scene.selection % stride) drawn.push(scene.selection);
  const inside = (part: number): number => margin + part * (side - 2 * margin);
  const [target] = setup.data.targets;
  if (againstOf(scene) === "classes")
    return classNames(scene)!.map((name, of) => ({
      name,
      height: lineHeight,
      diagonal: false,
      // One above another by turns, for those that share a place.
      dots: drawn
        .filter((row) => target!.values[row] === of)
        .map((row) => ({ row, x: inside(shareOf(scene, row)), y: margin + ((row * 7) % 5) * 7 })),
    }));
  return setup.data.targets.map(({ name, values }, output) => {
    const predictions = step.natural.predictions.subarray(output * rows, (output + 1) * rows);
    let [low, high] = [Infinity, -Infinity];
    for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
    const place = (value: number): number => inside((value - low) / (high - low || 1));
    return {
      name: words.column(name),
      height: side,
      diagonal: true,
      dots: drawn.map((row) => ({ row, x: place(values[row]!), y: side - place(predictions[row]!) })),
    };
  });
}

/** A small plot for each target or class; a press selects the example next to it. */
export function renderAgainst(scene: Scene, select: (row: number) => void): unknown {
  const kind = againstOf(scene);
  if (!kind) return nothing;
  const { words } = scene;
  const pressed = (panel: Panel) => (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top].map((at) => (at * side) / box.width);
    const far = (dot: Dot): number => Math.hypot(dot.x - x!, dot.y - y!);
    const nearest = panel.dots.reduce<Dot | null>(
      (best, dot) => (best && far(best) <= far(dot) ? best : dot),
      null,
    );
    if (nearest && far(nearest) < 16) select(nearest.row);
  };
  return html`<p class="hint">
      ${words.text(kind === "targets" ? "views.weights.against" : "views.weights.shares")}
    </p>
    <div class="against">${panelsOf(scene).map((panel) => renderPanel(panel, scene, pressed(panel)))}</div>`;
}

function renderPanel(panel: Panel, scene: Scene, pressed: (event: MouseEvent) => void): TemplateResult {
  const { validation } = scene.setup.data;
  return html`<figure>
    <figcaption>${panel.name}</figcaption>
    <svg viewBox="0 0 ${side} ${panel.height}" aria-hidden="true" @click=${pressed}>
      <rect class="frame" x="0.5" y="0.5" width=${side - 1} height=${panel.height - 1}></rect>
      ${panel.diagonal ? svg`<path class="right" d="M0 ${side}L${side} 0"></path>` : nothing}
      ${panel.dots
        .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
        .map(
          ({ row, x, y }) =>
            svg`<circle class="${row === scene.selection ? "selected" : ""} ${validation[row] ? "held" : ""}" cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${row === scene.selection ? 5 : 2.5}></circle>`,
        )}
    </svg>
  </figure>`;
}

/** The same as a table; null where there is nothing to show. */
export function againstTable(scene: Scene, select: (row: number) => void) {
  const kind = againstOf(scene);
  if (!kind) return null;
  const { words, setup, step } = scene;
  const { targets, ids } = setup.data;
  return {
    label: words.text("views.fit.table"),
    caption: words.text("views.fit.caption", { t: String(step.t) }),
    columns: [
      words.text("views.fit.row_column"),
      ...(kind === "classes"
        ? [words.column(targets[0]!.name), words.text("views.shape.across.probability")]
        : targets.flatMap(({ name }) =>
            (["actual", "predicted"] as const).map((key) =>
              words.text(`views.fit.${key}`, { name: words.column(name) }),
            ),
          )),
    ],
    rows: () =>
      Array.from({ length: Math.min(ids.length, mostRows) }, (_, row) => ({
        cells: [
          rowName(scene, row),
          ...(kind === "classes"
            ? [targetText(scene, targets[0]!.values[row]!), words.number(shareOf(scene, row), { digits: 3 })]
            : targets.flatMap(({ values, unit }, output) => [
                words.quantity(values[row]!, unit),
                words.quantity(step.natural.predictions[output * ids.length + row]!, unit),
              ])),
        ],
        marked: row === scene.selection,
        choose: () => select(row),
      })),
  };
}
