/** The numbers of the weight or bias that was chosen: its unit's sum, its value to be changed, and a nudge. */
import { html, nothing, type LitElement, type TemplateResult } from "lit";
import type { Nudge } from "../../engine/types.js";
import { stepper } from "../plot/stepper.js";
import { ask, type Scene } from "../view.js";
import { inputsOf, parameterOf, type Joint, type Net } from "./network-graph.js";
import type { NetworkQuery } from "./network-query.js";
import { exampleName, jointName, sourceName, unitName } from "./network-text.js";

/** How far one press of a button moves a parameter, and the nudge. */
const move = 0.1;
const moveNudge = 0.01;

export interface Panel {
  host: LitElement;
  scene: Scene;
  net: Net;
  joint: Joint;
  query: NetworkQuery;
  /** Null until it is worked out for this query. */
  nudge: Nudge | null;
  choose: (joint: Joint) => void;
  asked: (query: Partial<NetworkQuery>) => void;
}

export function renderPanel(panel: Panel): TemplateResult {
  const { host, scene, joint, query, nudge } = panel;
  const { words, step } = scene;
  const at = parameterOf(joint);
  const number = (value: number): string => words.number(value, { digits: 6 });
  const fact = (name: string, value: string, tone: string): TemplateResult =>
    html`<div class=${tone}>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  const value = step.parameters[at]!;
  const set = (to: number, typed: boolean): void => {
    const values = Array.from(step.parameters);
    values[at] = typed ? to : Number(to.toPrecision(12));
    ask(host, { kind: "parameters", values, settled: true });
  };
  const fixed = scene.rules?.locks("parameters");
  return html`<div class="panel">
    <h4>${jointName(scene, joint)}</h4>
    ${renderTerms(panel)}
    <dl class="facts">
      ${fixed ? fact(words.text("views.network.value"), number(value), "parameter") : nothing}
      ${fact(words.text("views.network.gradient"), number(step.gradient[at]!), "gradient")}
      ${fact(words.text("views.network.step"), words.number(step.delta[at]!, { digits: 6, signed: true }), "parameter")}
    </dl>
    <div class="tools">
      ${fixed ? nothing : stepper(words, { name: words.text("views.network.value"), value, by: move, set, of: at })}
      ${stepper(words, {
        name: words.text("views.network.nudge"),
        value: query.by,
        by: moveNudge,
        set: (by) => panel.asked({ by }),
      })}
    </div>
    ${
      nudge
        ? html`<p class="nudge">
            ${words.text("views.network.nudge_text", {
              by: number(query.by),
              from: number(nudge.loss),
              to: number(nudge.nudged),
              difference: words.number(nudge.difference, { signed: true }),
              quotient: number(nudge.quotient),
              gradient: number(nudge.gradient),
            })}
          </p>`
        : nothing
    }
  </div>`;
}

/** The unit's sum for the example, a term each; backward, what the example adds to the gradient of each. */
function renderTerms({ scene, net, joint, query, choose }: Panel): TemplateResult {
  const { words, step } = scene;
  const { layer, unit } = joint;
  const backward = query.way === "backward";
  const inputs = inputsOf(net, layer);
  const slope = layer.slopes[unit];
  const number = (value: number | undefined): string => (value === undefined ? "" : words.number(value));
  const to = unitName(scene, layer, unit);
  const row = exampleName(scene);
  const term = (input: number | null): TemplateResult => {
    const at = parameterOf({ layer, unit, input });
    const name = input === null ? words.text("views.network.bias_term") : sourceName(scene, layer, input);
    const first = backward ? number(slope) : number(step.parameters[at]);
    const second = input === null ? (backward ? "1" : null) : number(inputs[input]);
    return html`<li>
      <button
        type="button"
        aria-pressed=${input === joint.input ? "true" : "false"}
        @click=${() => choose({ layer, unit, input })}
      >
        <span class="name">${name}</span>
        <span class="product"
          ><b class=${backward ? "gradient" : "parameter"}>${first}</b
          >${second === null ? nothing : html` · ${second}`}</span
        >
      </button>
    </li>`;
  };
  return html`<ul
      class="terms"
      aria-label=${words.text(backward ? "views.network.terms_backward" : "views.network.terms", { to, row })}
    >
      ${inputs.map((_, input) => term(input))} ${term(null)}
    </ul>
    <dl class="facts">
      ${(backward
        ? ([["slope", slope, "gradient"]] as const)
        : ([
            ["sum", layer.sums[unit], "prediction"],
            ["activation", layer.activations[unit], "prediction"],
          ] as const)
      ).map(
        ([key, value, tone]) =>
          html`<div class=${tone}>
            <dt>${words.text(`views.network.${key}`)}</dt>
            <dd>${number(value)}</dd>
          </div>`,
      )}
    </dl>`;
}
