/** Everything a drag can do, by single presses: modes, steps and fields for the selected point. */
import { html, nothing, type LitElement, type TemplateResult } from "lit";
import { stepper } from "../plot/stepper.js";
import { ask } from "../view.js";
import type { Plot } from "./fit-plot.js";
import { classAdded, type Mode, type Pointer } from "./fit-pointer.js";
import { targetText } from "./fit-text.js";
import { askMove, dataPlace, keyStep, snapped, type Axis } from "./fit-values.js";

export function renderEditor(host: LitElement, plot: Plot, pointer: Pointer): unknown {
  const { scene, layout, selection } = plot;
  const { mode } = pointer;
  const able = layout.movable;
  if (!able.y) return nothing;
  const { words, setup } = scene;
  const toggle = (to: Mode) => () => pointer.setMode(mode === to ? "browse" : to);
  const target = setup.data.targets[0]!;
  return html`<div class="tools" role="group" aria-label=${words.text("views.fit.tools.label")}>
    <button type="button" aria-pressed=${mode === "add" ? "true" : "false"} @click=${toggle("add")}>
      ${words.text("views.fit.tools.add")}
    </button>
    ${mode === "add" ? renderClasses(plot, pointer) : nothing}
    ${
      selection === null
        ? nothing
        : html`<button
              type="button"
              aria-pressed=${mode === "place" ? "true" : "false"}
              @click=${toggle("place")}
            >
              ${words.text("views.fit.tools.place")}
            </button>
            ${able.x ? renderField(host, plot, "x", layout.xLabel.name, selection) : nothing}
            ${
              layout.classes && layout.kind === "shares"
                ? renderChoice(
                    words.text("views.fit.tools.class"),
                    layout.classes,
                    target.values[selection]!,
                    (of) =>
                      askMove(
                        host,
                        plot,
                        selection,
                        { ...dataPlace(plot, selection), y: layout.levels[of]! },
                        true,
                      ),
                  )
                : layout.classes && layout.kind !== "field"
                  ? html`<button
                      type="button"
                      @click=${() => askMove(host, plot, selection, { ...dataPlace(plot, selection), y: layout.levels[target.values[selection] ? 0 : 1]! }, true)}
                    >
                      ${targetText(scene, target.values[selection] ? 0 : 1)}
                    </button>`
                  : renderField(
                      host,
                      plot,
                      "y",
                      layout.kind === "strip" ? layout.xLabel.name : layout.yLabel.name,
                      selection,
                    )
            }
            <button type="button" @click=${() => ask(host, { kind: "remove-point", row: selection })}>
              ${words.text("views.fit.tools.remove")}
            </button>`
    }
  </div>`;
}

/** Of which class the points are that are added in a plane. */
function renderClasses(plot: Plot, pointer: Pointer): unknown {
  const chosen = classAdded(plot, pointer.adding);
  if (chosen === null) return nothing;
  const label = plot.scene.words.text("views.fit.tools.add_of");
  return renderChoice(label, plot.layout.classes!, chosen, (of) => pointer.addOf(of));
}

/** One of the classes. */
function renderChoice(
  label: string,
  classes: string[],
  chosen: number,
  choose: (of: number) => void,
): TemplateResult {
  return html`<span class="of" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    ${classes.map(
      (name, of) =>
        html`<button
          type="button"
          aria-pressed=${of === chosen ? "true" : "false"}
          @click=${() => choose(of)}
        >
          ${name}
        </button>`,
    )}
  </span>`;
}

function renderField(host: LitElement, plot: Plot, axis: Axis, name: string, row: number): TemplateResult {
  const { words } = plot.scene;
  const place = dataPlace(plot, row);
  return stepper(words, {
    name,
    value: place[axis],
    by: keyStep(plot, axis),
    set: (value, typed) =>
      askMove(host, plot, row, { ...place, [axis]: typed ? value : snapped(plot, axis, value) }, true),
    of: row,
  });
}
