/** The model as a network: the example's way through it and back, each unit's map, and every number to be changed. */
import { html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { Paced } from "../plot/paced.js";
import { Schemes } from "../plot/schemes.js";
import { Size } from "../plot/size.js";
import { plotStyles } from "../plot/styles.js";
import { twin } from "../plot/table.js";
import { hint } from "../hint.js";
import { ask, type Scene } from "../view.js";
import { AskingView } from "./asking-view.js";
import { jointOf, netOf, parameterOf, type Joint, type Layer, type Net } from "./network-graph.js";
import { NetworkKeys, jointAfter, walkOf } from "./network-keys.js";
import { cornerOf, endsOf, jointAt, layOutNet, type NetLayout, type Spot } from "./network-layout.js";
import { paintConnections, paintMaps, type Maps } from "./network-paint.js";
import { renderPanel } from "./network-panel.js";
import { inquiry, type NetworkAnswer, type NetworkQuery } from "./network-query.js";
import { networkStyles } from "./network-styles.js";
import { inputName, jointName, networkSummary } from "./network-text.js";

export { inquiry };

/** How near a pointer must come to a connection, in pixels. */
const reach = { mouse: 8, touch: 18 };
/** From this width on the panel stands beside the drawing and takes this much, its gap included. */
const wide = 820;
const aside = 364;
/** Columns this far apart leave room for a number on a connection; it stands at this share of its way. */
const roomOfNumber = 110;
const beside = 0.36;
/** Rows of the table. */
const mostRows = 500;

export class NetworkView extends AskingView<NetworkQuery, NetworkAnswer | undefined> {
  static override styles = [plotStyles, networkStyles];
  protected readonly view = "network";
  private readonly size = new Size(this);
  private readonly summary = new Paced<string>(this);
  private readonly keys = new NetworkKeys(this);
  private layout: NetLayout | null = null;

  constructor() {
    super();
    this.query = inquiry.query(null);
    new Schemes(this);
  }

  protected override willUpdate(_: PropertyValues): void {
    if (!this.scene) return;
    const width = this.size.width || 600;
    this.layout = layOutNet(netOf(this.scene), this.beside ? width - aside : width);
  }

  /** There is room for the panel beside the drawing. */
  private get beside(): boolean {
    return this.size.width >= wide;
  }

  private get backward(): boolean {
    return this.query.way === "backward";
  }

  private get joint(): Joint | null {
    return jointOf(this.layout!.net, this.scene!.parameter);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, layout, backward, query, answer } = this;
    if (!scene || !layout) return nothing;
    const { words, step } = scene;
    const { net } = layout;
    const { joint } = this;
    const way = (to: NetworkQuery["way"]) =>
      html`<button
        type="button"
        aria-pressed=${query.way === to ? "true" : "false"}
        @click=${() => this.asks({ way: to })}
      >
        ${words.text(`views.network.${to}`)}
      </button>`;
    const nudge = answer?.nudge ?? null;
    const maps = answer?.maps;
    return html`
      <p class="summary">${this.summary.at(networkSummary(scene, net, backward))}</p>
      <div class="tools" role="group" aria-label=${words.text("views.network.way")}>
        ${way("forward")}${way("backward")}
      </div>
      <div class="body ${this.beside ? "beside" : ""}">
        <div>
          <div class="plot">
            <svg aria-hidden="true" viewBox="0 0 ${layout.width} ${layout.height}">
              ${joint ? this.renderJoint(joint) : nothing}
            </svg>
            <canvas class="connections" aria-hidden="true"></canvas>
            <svg aria-hidden="true" viewBox="0 0 ${layout.width} ${layout.height}">
              ${this.renderGrounds()}
            </svg>
            <canvas class="maps" aria-hidden="true"></canvas>
            <svg
              role="group"
              aria-label=${words.text("views.network.plot")}
              viewBox="0 0 ${layout.width} ${layout.height}"
              class="plain ${query.way}"
              @click=${this.clicked}
            >
              ${this.renderHeadings()} ${this.renderInputs()}
              ${net.layers.map((layer) => this.renderLayer(layer, joint))}
              ${joint ? this.renderEdges(joint) : nothing} ${this.renderFocus(joint)}
            </svg>
            <span class="probe"></span>
          </div>
          <p class="hint">
            ${words.text(this.keys.focused ? "views.network.hint.keys" : `views.network.hint.${query.way}`)}
            ${maps ? words.text(`views.network.hint.${maps.inputs[0]!.length === 2 ? "maps" : "lines"}`) : nothing}
          </p>
        </div>
        ${
          joint
            ? renderPanel({
                host: this,
                scene,
                net,
                joint,
                query,
                nudge: nudge?.parameter === scene.parameter && nudge.by === query.by ? nudge : null,
                choose: (to) => this.choose(to),
                asked: (part) => this.asks(part),
              })
            : html`<p class="hint panel">${hint(words, "views.network.hint.choose")}</p>`
        }
      </div>
      ${twin(
        {
          label: words.text("views.network.table"),
          caption: words.text("views.network.caption", { t: String(step.t) }),
          columns: (["parameter", "value", "gradient", "step"] as const).map((key) =>
            words.text(`views.network.${key}`),
          ),
          rows: () =>
            walkOf(net)
              .slice(0, mostRows)
              .map((each) => {
                const at = parameterOf(each);
                return {
                  cells: [
                    jointName(scene, each),
                    ...[step.parameters, step.gradient, step.delta].map((values) =>
                      words.number(values[at]!),
                    ),
                  ],
                  marked: at === scene.parameter,
                  choose: () => this.choose(each),
                };
              }),
        },
        this.open,
        (open) => (this.open = open),
      )}
    `;
  }

  /** The ground that a map is painted on, and that hides connections behind a unit. */
  private renderGrounds(): unknown {
    const { inputs, units, columns } = this.layout!;
    const ground = ({ x, y }: Spot, size: number) =>
      svg`<rect class="ground" x=${x - size / 2} y=${y - size / 2} width=${size} height=${size} rx=${cornerOf(size)}></rect>`;
    return [
      inputs.map((spot) => ground(spot, columns[0]!.size)),
      [...units].map(([layer, spots]) => spots.map((spot) => ground(spot, columns[layer.column]!.size))),
    ];
  }

  private renderJoint({ layer, unit, input }: Joint): unknown {
    if (input === null) return nothing;
    const [from, to] = endsOf(this.layout!, layer, input, unit);
    return svg`<path class="joint" d="M${from.x} ${from.y}L${to.x} ${to.y}"></path>`;
  }

  /** The numbers on the connections of the chosen unit: its weights on the way forward, their gradients back. */
  private renderEdges({ layer, unit, input: chosen }: Joint): unknown {
    const { columns } = this.layout!;
    const { words, step } = this.scene!;
    const below = columns[layer.below?.column ?? 0]!;
    if (!below.numbered || columns[layer.column]!.x - below.x < roomOfNumber) return nothing;
    const values = this.backward ? step.gradient : step.parameters;
    return Array.from({ length: layer.weight.rows }, (_, input) => {
      const [from, to] = endsOf(this.layout!, layer, input, unit);
      const [x, y] = [from.x + (to.x - from.x) * beside, from.y + (to.y - from.y) * beside];
      const value = words.number(values[parameterOf({ layer, unit, input })]!, { digits: 2 });
      const tone = this.backward ? "gradient" : "parameter";
      return svg`<text class="edge ${tone} ${input === chosen ? "chosen" : ""}" aria-hidden="true" x=${x} y=${y + 4} text-anchor="middle">${value}</text>`;
    });
  }

  private renderHeadings(): unknown {
    const { columns, net, width } = this.layout!;
    const { words } = this.scene!;
    const roomy = width / columns.length >= 58;
    return columns.map(({ x }, column) => {
      const ends = net.layers.some((layer) => layer.column === column && layer.firstOutput !== null);
      const text = !column
        ? words.text("views.network.inputs")
        : ends
          ? words.text("views.network.outputs")
          : roomy
            ? words.text("views.network.layer", { n: String(column) })
            : String(column);
      return svg`<text class="heading" aria-hidden="true" x=${x} y="14" text-anchor="middle">${text}</text>`;
    });
  }

  private renderInputs(): unknown {
    const { inputs, columns, net, width } = this.layout!;
    const { words } = this.scene!;
    const { size, numbered } = columns[0]!;
    const room = Math.floor(width / columns.length / 7);
    return inputs.map(({ x, y }, index) => {
      const name = inputName(this.scene!, index);
      const number = this.backward ? "" : words.number(net.inputs[index]!, { digits: 3 });
      return svg`<g class="unit input" aria-hidden="true">
        <title>${name}</title>
        <rect x=${x - size / 2} y=${y - size / 2} width=${size} height=${size} rx=${cornerOf(size)}></rect>
        ${numbered ? svg`<text class="number" x=${x} y=${y + size / 2 + 14} text-anchor="middle"><tspan class="name">${shortened(name, room - number.length)}</tspan> ${number}</text>` : nothing}
      </g>`;
    });
  }

  private renderLayer(layer: Layer, joint: Joint | null): unknown {
    const { units, columns } = this.layout!;
    const { words, step } = this.scene!;
    const { size, numbered } = columns[layer.column]!;
    const digits = this.layout!.width / columns.length < 100 ? 2 : 3;
    const values = this.backward ? layer.slopes : layer.activations;
    return units.get(layer)!.map(({ x, y }, unit) => {
      const chosen = joint?.layer === layer && joint.unit === unit;
      const bias = step.parameters[layer.bias.offset + unit]!;
      return svg`<g class=${chosen ? "unit chosen" : "unit"} aria-hidden="true">
        <rect x=${x - size / 2} y=${y - size / 2} width=${size} height=${size} rx=${cornerOf(size)}></rect>
        ${size >= 18 ? svg`<circle class=${bias < 0 ? "bias below" : "bias"} cx=${x - size / 2} cy=${y - size / 2} r=${2 + 3 * Math.min(1, Math.abs(bias))}></circle>` : nothing}
        ${numbered && values[unit] !== undefined ? svg`<text class="number" x=${x} y=${y + size / 2 + 14} text-anchor="middle">${words.number(values[unit], { digits })}</text>` : nothing}
      </g>`;
    });
  }

  /** The one tab stop: a slider through all weights and biases. */
  private renderFocus(joint: Joint | null): unknown {
    const { net, units, columns } = this.layout!;
    const { words, step } = this.scene!;
    const at = joint ?? walkOf(net)[0]!;
    const { x, y } = units.get(at.layer)![at.unit]!;
    const half = columns[at.layer.column]!.size / 2 + 4;
    const index = parameterOf(at);
    const told = words.text("views.network.told", {
      name: jointName(this.scene!, at),
      value: words.number(step.parameters[index]!),
      gradient: words.number(step.gradient[index]!),
    });
    const of = step.parameters.length;
    return svg`<g
      class="focus"
      tabindex="0"
      role="slider"
      aria-orientation="vertical"
      aria-label=${words.text("views.network.walk")}
      aria-valuemin="1"
      aria-valuemax=${of}
      aria-valuenow=${index + 1}
      aria-valuetext=${this.keys.focused ? told : words.text("views.network.position", { n: String(index + 1), of: String(of) })}
      @focus=${this.keys.arrived}
      @blur=${this.keys.left}
      @keydown=${this.keyed}
    ><rect x=${x - half} y=${y - half} width=${2 * half} height=${2 * half} rx="8"></rect></g>`;
  }

  protected override updated(changed: PropertyValues): void {
    const { layout, scene, answer } = this;
    if (!layout || !scene) return;
    const before = changed.get("scene") as Scene | undefined;
    if (before?.parameter !== scene.parameter) this.showTerm();
    const box = this.renderRoot.querySelector<HTMLElement>(".plot")!;
    const height = `${layout.height}px`;
    if (box.style.height !== height) box.style.height = height;
    const probe = this.renderRoot.querySelector(".probe")!;
    const canvas = (name: string) => this.renderRoot.querySelector<HTMLCanvasElement>(`canvas.${name}`)!;
    const { step } = scene;
    paintConnections(canvas("connections"), probe, {
      layout,
      values: this.backward ? step.gradient : step.parameters,
      backward: this.backward,
      chosen: this.joint,
    });
    paintMaps(canvas("maps"), probe, layout, answer?.maps ? mapsOf(layout.net, answer.maps) : null);
  }

  /** The chosen term, where a unit's sum is long. */
  private showTerm(): void {
    const term = this.renderRoot.querySelector<HTMLElement>('.terms [aria-pressed="true"]');
    const list = term?.closest("ul");
    if (term && list) list.scrollTop = term.offsetTop - list.offsetTop - list.clientHeight / 2;
  }

  private readonly clicked = (event: MouseEvent): void => {
    const box = this.renderRoot.querySelector(".plot")!.getBoundingClientRect();
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    const touch = (event as PointerEvent).pointerType === "touch";
    const joint = jointAt(this.layout!, place, touch ? reach.touch : reach.mouse);
    this.choose(joint);
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { joint } = this;
    const { net } = this.layout!;
    const to = event.key === "Escape" ? null : jointAfter(event.key, joint ?? walkOf(net)[0]!, net);
    if (!to && (event.key !== "Escape" || !joint)) return;
    event.preventDefault();
    event.stopPropagation();
    this.choose(to);
  };

  private choose(joint: Joint | null): void {
    ask(this, { kind: "choose", parameter: joint && parameterOf(joint) });
  }
}

/** Cut where there is room for fewer letters. */
function shortened(name: string, letters: number): string {
  if (name.length <= letters) return name;
  return letters < 3 ? "" : `${name.slice(0, letters - 1)}…`;
}

/** The maps of the layers that have any: the hidden ones that all outputs share, and the outputs. */
function mapsOf(
  { layers }: Net,
  { inputs, layers: grids, outputs }: NonNullable<NetworkAnswer["maps"]>,
): Maps {
  const maps = new Map<Layer, NonNullable<NetworkAnswer["maps"]>["outputs"]>();
  let next = 0;
  for (const layer of layers) {
    if (layer.firstOutput !== null) {
      const [from, to] = [layer.firstOutput, layer.firstOutput + layer.bias.cols];
      const values = outputs.values.subarray(from * outputs.rows, to * outputs.rows);
      maps.set(layer, { rows: outputs.rows, cols: layer.bias.cols, values });
    } else if (!layer.prefix.startsWith("head")) maps.set(layer, grids[next++]!);
  }
  return { inputs, layers: maps };
}

if (!customElements.get("loss-lab-network")) customElements.define("loss-lab-network", NetworkView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-network": NetworkView;
  }
}
