/** What the views of points have in common: one plot to point at and to walk by keys, and what is told of each row. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { Paced } from "../plot/paced.js";
import { Size } from "../plot/size.js";
import { twin } from "../plot/table.js";
import { hint } from "../hint.js";
import { ask, type Scene } from "../view.js";
import { renderEditor } from "./fit-editor.js";
import { Keys } from "./fit-keys.js";
import type { Held, Plot } from "./fit-plot.js";
import { Pointer } from "./fit-pointer.js";
import { rowName, type RowFacts } from "./fit-text.js";
import { renderFacts } from "./fit-tip.js";

export abstract class PointsView<P extends Plot> extends LitElement {
  static override properties = {
    scene: { attribute: false },
    open: { state: true },
  };

  declare scene: Scene | undefined;
  /** Whether the table is. */
  declare protected open: boolean;

  protected readonly size = new Size(this);
  protected readonly summary = new Paced<string>(this);
  protected readonly pointer = new Pointer(this);
  protected readonly keys = new Keys(this);
  protected plot: P | null = null;

  constructor() {
    super();
    this.open = false;
  }

  /** While a row is held the axes stay as they were in the `last` plot. */
  protected abstract plotted(scene: Scene, width: number, last: P | null, held: Held | null): P;

  protected abstract factsOf(plot: P, row: number): RowFacts[];

  protected override willUpdate(changed: PropertyValues): void {
    const { scene } = this;
    if (!scene) return;
    this.plot = this.plotted(scene, this.size.width, this.plot, this.pointer.drag);
    this.pointer.follow(this.plot);
    this.keys.follow(this.plot, changed.has("scene"));
  }

  /**
   * The row told beside its point: dragged, under the pointer, or at the keyboard's focus. One that is only selected
   * is told below the plot, where it covers nothing.
   */
  protected get tipped(): number | null {
    const { pointer, keys } = this;
    return pointer.drag?.row ?? pointer.hovered ?? (keys.focused ? keys.active : null);
  }

  /** The picture of the plot; what reaches beyond its frame is clipped by #inside. */
  protected stage({ frame }: P, label: string, classes: string, content: unknown): TemplateResult {
    const { pointer, keys } = this;
    const released = (event: PointerEvent): void => {
      const taken = pointer.released(event);
      if (taken !== null) keys.lead(taken);
    };
    return html`<svg
      role="group"
      aria-label=${label}
      viewBox="0 0 ${frame.width} ${frame.height}"
      class=${classes}
      @pointerdown=${pointer.pressed}
      @pointermove=${pointer.moved}
      @pointerup=${released}
      @pointercancel=${pointer.cancelled}
      @pointerleave=${pointer.left}
      @dblclick=${pointer.doubled}
    >
      <clipPath id="inside">
        <rect
          x=${frame.left}
          y=${frame.top}
          width=${frame.right - frame.left}
          height=${frame.bottom - frame.top}
        ></rect>
      </clipPath>
      ${content}
    </svg>`;
  }

  protected tip(plot: P): TemplateResult {
    const { tipped } = this;
    return html`<div class="tip" aria-hidden="true" ?hidden=${tipped === null}>
      ${tipped === null ? nothing : this.told(plot, tipped)}
    </div>`;
  }

  /** Below the plot: the selected row, what can be done with points, and every row as a table. */
  protected foot(plot: P, legend: unknown, hints: unknown): TemplateResult {
    const { pointer, keys } = this;
    const { scene, layout, order, selection } = plot;
    const { words, setup, step } = scene;
    const mode = keys.grabbed
      ? "moving"
      : pointer.mode !== "browse"
        ? pointer.mode
        : !layout.movable.y
          ? "still"
          : keys.focused
            ? "keys"
            : "browse";
    return html`${legend}
      <div class="details">${selection === null ? nothing : this.told(plot, selection)}</div>
      <p class="hint">${hints}</p>
      <p class="hint">
        ${mode === "browse" || mode === "still" ? hint(words, `views.fit.hint.${mode}`) : words.text(`views.fit.hint.${mode}`)}
      </p>
      ${renderEditor(this, plot, pointer)}
      ${twin(
        {
          label: words.text("views.fit.table"),
          caption: words.text("views.fit.caption", { t: String(step.t) }),
          columns: [
            words.text("views.fit.row_column"),
            ...this.factsOf(plot, 0).map(({ label }) => label),
            words.text("views.fit.split"),
          ],
          rows: () =>
            order.rows.map((row) => ({
              cells: [
                rowName(scene, row),
                ...this.factsOf(plot, row).map(({ value }) => value),
                words.text(setup.data.validation[row] ? "views.fit.held_out" : "views.fit.training"),
              ],
              marked: row === scene.selection,
              choose: () => ask(this, { kind: "select", row: row === scene.selection ? null : row }),
            })),
        },
        this.open,
        (open) => (this.open = open),
      )}`;
  }

  private told(plot: P, row: number): TemplateResult {
    return renderFacts(rowName(plot.scene, row), this.factsOf(plot, row));
  }
}
