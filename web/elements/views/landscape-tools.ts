/** The controls of the landscape: what it is drawn over, how much of it, and single presses for all that a drag does. */
import { html, nothing, type LitElement, type TemplateResult } from "lit";
import type { landscape as words } from "../../words/en/views/landscape.js";
import { stepper } from "../plot/stepper.js";
import { ask } from "../view.js";
import type { Drawing } from "./landscape-drawing.js";
import { scaled } from "./landscape-extent.js";
import { isFixed, type Handle } from "./landscape-handle.js";
import type { Along, LandscapeChoice, Range } from "./landscape-query.js";
import { parameterName } from "./landscape-text.js";

/** Of one press. */
const zoom = 1.5;
/** Menus of more entries are of no use: the first of them. */
const mostEntries = 200;

export function askFor(host: LitElement, query: LandscapeChoice): void {
  ask(host, { kind: "query", view: "landscape", query });
}

/** `turned` is what a press of a turning button does: by how many steps, about the upright and towards the top. */
export function renderTools(
  host: LitElement,
  drawing: Drawing,
  handle: Handle,
  turned: (turn: number, tilt: number) => void,
): TemplateResult {
  const { scene, choice, extent } = drawing;
  const { words } = scene;
  const say = (key: ToolKey): string => words.text(`views.landscape.tools.${key}`);
  const flat = extent.length === 1;
  const set = (changed: Partial<LandscapeChoice>) => (): void => askFor(host, { ...choice, ...changed });
  const button = (key: ToolKey, sign: string, press: () => void): TemplateResult =>
    html`<button type="button" class="icon" aria-label=${say(key)} title=${say(key)} @click=${press}>
      ${sign}
    </button>`;
  const zoomed = (factor: number) => (): void => {
    const [x, y] = scaled(extent, factor) as [Range, Range?];
    askFor(host, { ...choice, extent: [x, y ?? x] });
  };
  const seen = (surface: boolean): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${choice.surface === surface ? "true" : "false"}
      @click=${set({ surface })}
    >
      ${say(surface ? "surface" : "map")}
    </button>`;
  return html`<div class="tools" role="group" aria-label=${say("label")}>
      ${flat ? nothing : html`<span class="joined" role="group" aria-label=${say("view")}>${seen(false)}${seen(true)}</span>`}
      <span class="joined" role="group" aria-label=${say("zoom")}>
        ${button("zoom_out", "−", zoomed(zoom))}${button("zoom_in", "+", zoomed(1 / zoom))}
      </span>
      <button type="button" ?disabled=${choice.extent === null} @click=${set({ extent: null })}>
        ${say("fit")}
      </button>
      ${
        choice.surface && !flat
          ? html`<span class="joined" role="group" aria-label=${say("turn")}>
              ${button("left", "←", () => turned(1, 0))}${button("right", "→", () => turned(-1, 0))}
              ${button("up", "↑", () => turned(0, 1))}${button("down", "↓", () => turned(0, -1))}
            </span>`
          : isFixed(drawing)
            ? nothing
            : html`<button
                type="button"
                aria-pressed=${handle.placing ? "true" : "false"}
                @click=${() => handle.togglePlacing()}
              >
                ${say("move")}
              </button>`
      }
      ${
        drawing.minima
          ? html`<button
              type="button"
              aria-pressed=${choice.minima ? "true" : "false"}
              @click=${set({ minima: !choice.minima })}
            >
              ${say("minima")}
            </button>`
          : nothing
      }
      ${renderOver(host, drawing, say)}
    </div>
    ${
      isFixed(drawing)
        ? nothing
        : html`<div class="tools" role="group" aria-label=${say("point")}>
            ${drawing.names.map((_, axis) => renderStepper(drawing, handle, axis))}
          </div>`
    }`;
}

type ToolKey = keyof typeof words.tools;

/** What the axes are: where there are more than two parameters. */
function renderOver(
  host: LitElement,
  { scene, choice, found }: Drawing,
  say: (key: ToolKey) => string,
): TemplateResult | typeof nothing {
  const n = scene.step.parameters.length;
  if (n < 3) return nothing;
  const set = (changed: Partial<LandscapeChoice>): void =>
    askFor(host, { ...choice, extent: null, ...changed });
  const along: Along[] = ["parameters", "path", "random"];
  const [x, y] = found.plane.axes.map((axis) => ("parameter" in axis ? axis.parameter : 0));
  const menu = (
    label: string,
    value: string,
    options: { value: string; label: string }[],
    change: (value: string) => void,
  ): TemplateResult =>
    html`<label class="menu"
      ><span>${label}</span>
      <select @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
        ${options.map(
          (option) =>
            html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
        )}
      </select>
    </label>`;
  const parameters = Array.from({ length: Math.min(n, mostEntries) }, (_, index) => ({
    value: String(index),
    label: parameterName(scene, index),
  }));
  // The axes never show the same: what the other has is exchanged.
  const chosen = (axis: "x" | "y") => (value: string) => {
    const [to, other] = [Number(value), axis === "x" ? y! : x!];
    const rest = to === other ? (axis === "x" ? x! : y!) : other;
    set(axis === "x" ? { x: to, y: rest } : { x: rest, y: to });
  };
  return html`${menu(
    say("along"),
    choice.along,
    along.map((value) => ({ value, label: say(value) })),
    (value) => set({ along: value as Along }),
  )}
  ${
    choice.along === "parameters"
      ? html`${menu(say("x"), String(x), parameters, chosen("x"))}${menu(say("y"), String(y), parameters, chosen("y"))}`
      : nothing
  }
  ${
    choice.along === "random"
      ? html`<button type="button" @click=${() => set({ seed: choice.seed + 1 })}>${say("again")}</button>`
      : nothing
  }`;
}

function renderStepper(drawing: Drawing, handle: Handle, axis: number): TemplateResult {
  const { names, now, scene } = drawing;
  return stepper(scene.words, {
    name: names[axis]!,
    value: now[axis]!,
    by: handle.keyStep(axis),
    set: (value, typed) => handle.put(now.with(axis, typed ? value : Number(value.toPrecision(6))), true),
  });
}
