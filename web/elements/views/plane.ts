/** Predictions that are places of a plane: each beside its target, with the gap between them and the way it goes. */
import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { arrow, arrowStyles, unit, type Spot } from "../plot/arrow.js";
import { xAxis, yAxis } from "../plot/axes.js";
import { tickCounts } from "../plot/frame.js";
import { markStyles, symbolOf } from "../plot/marks.js";
import { plotStyles } from "../plot/styles.js";
import type { Scene } from "../view.js";
import { clamp, placeOf } from "./fit-plot.js";
import { renderActive, renderPoints } from "./fit-points.js";
import { fitStyles } from "./fit-styles.js";
import { rowText } from "./fit-text.js";
import { placeTip } from "./fit-tip.js";
import { gapPath, gapShape } from "./plane-gaps.js";
import { planeOf, predictionsOf, ringsOf, type PlanePlot, type Places } from "./plane-layout.js";
import { planeStyles } from "./plane-styles.js";
import { planeFacts, planeSummary } from "./plane-text.js";
import { PointsView } from "./points-view.js";

/** Of more rows only every second, third and so on has its gap and its way drawn. */
const mostGaps = 200;
/** From the middle of a point to where its arrow begins. */
const rim = 6;

export class PlaneView extends PointsView<PlanePlot> {
  static override styles = [plotStyles, markStyles, arrowStyles, fitStyles, planeStyles];

  protected override plotted = planeOf;
  protected override factsOf = planeFacts;

  protected override render(): TemplateResult | typeof nothing {
    const { plot, pointer, keys } = this;
    if (!this.scene || !plot) return nothing;
    const { scene, layout, frame } = plot;
    const { words } = scene;
    const emphasised = this.tipped ?? plot.selection;
    const shape = gapShape(scene.loss.id);
    const counts = tickCounts(frame);
    const board = guard(
      [
        frame.width,
        ...layout.xDomain,
        ...layout.yDomain,
        layout.bullseye === null,
        layout.xLabel.name,
        words,
      ],
      () => [
        renderRings(plot),
        yAxis(plot.y, plot.y.ticks(counts.y), frame, words, layout.yLabel),
        xAxis(plot.x, counts.x, frame, words, layout.xLabel),
      ],
    );
    return html`
      <p class="summary">${this.summary.at(planeSummary(plot))}</p>
      <div class="plot">
        ${this.stage(
          plot,
          words.text("views.plane.plot"),
          `${pointer.mode} ${scene.comparing?.colour ?? "alone"} ${layout.bullseye ? "on-board" : ""}`,
          svg`${board}
            <g clip-path="url(#inside)">
              ${renderWays(plot)} ${renderGaps(plot, shape, emphasised)} ${renderTargets(plot, emphasised)}
              ${renderOthers(plot)} ${renderNext(plot)}
            </g>
            ${renderPoints(plot)}
            ${renderActive(plot, emphasised, keys, (of, row) => rowText(of, row, planeFacts(plot, row)))}`,
        )}
        ${this.tip(plot)}
      </div>
      ${this.foot(
        plot,
        renderRunNames(scene),
        html`${words.text(`views.plane.gap.${shape}`)}
        ${layout.starts ? words.text("views.plane.ways") : nothing}
        ${layout.next ? words.text("views.plane.arrows") : nothing}`,
      )}
    `;
  }

  protected override updated(): void {
    const { plot } = this;
    if (!this.scene || !plot) return;
    const box = this.renderRoot.querySelector<HTMLElement>(".plot")!;
    const [width, height] = [`${plot.frame.width}px`, `${plot.frame.height}px`];
    if (box.style.height !== height) box.style.height = height;
    if (box.style.width !== width) box.style.width = width;
    const row = this.tipped;
    if (row === null) return;
    const [x, y] = spotOf(plot, placeOf(plot, row));
    const tip = this.renderRoot.querySelector<HTMLElement>(".tip")!;
    placeTip(tip, plot.frame, { x, y }, x > plot.frame.width / 2);
  }
}

/** Where a place stands in the picture; what is too far away stands at its rim. */
function spotOf({ x, y }: PlanePlot, at: { x: number; y: number }): Spot {
  return [clamp(x(at.x), -4000, 8000), clamp(y(at.y), -4000, 8000)];
}

function placeIn({ x, y }: Places, row: number): { x: number; y: number } {
  return { x: x[row]!, y: y[row]! };
}

/** The rows that have a place, not more than can be told apart. */
function drawnRows({ x, y }: Places): number[] {
  const stride = Math.ceil(x.length / mostGaps);
  return Array.from({ length: Math.ceil(x.length / stride) }, (_, index) => index * stride).filter(
    (row) => Number.isFinite(x[row]!) && Number.isFinite(y[row]!),
  );
}

/** Around the one place that all targets are. */
function renderRings(plot: PlanePlot): unknown {
  const { layout } = plot;
  if (!layout.bullseye) return nothing;
  const [cx, cy] = spotOf(plot, layout.bullseye);
  const rings = ringsOf(layout);
  return svg`<g clip-path="url(#inside)">
    ${rings.map((radius, index) => svg`<circle class=${(rings.length - index) % 2 ? "ring-zone" : "ring-zone odd"} cx=${cx} cy=${cy} r=${plot.x(radius) - plot.x(0)}></circle>`)}
  </g>`;
}

/** From where each point was given to where it is now. */
function renderWays(plot: PlanePlot): unknown {
  const { starts } = plot.layout;
  if (!starts) return nothing;
  return drawnRows(plot.layout).map((row) => {
    const from = spotOf(plot, row === plot.held?.row ? placeOf(plot, row) : placeIn(starts, row));
    const to = spotOf(plot, placeOf(plot, row));
    if (Math.hypot(to[0] - from[0], to[1] - from[1]) < 1) return nothing;
    return svg`<path class="moved" d="M${from.join(" ")}L${to.join(" ")}"></path>
      <circle class="given" cx=${from[0]} cy=${from[1]} r="3.5"></circle>`;
  });
}

function renderGaps(plot: PlanePlot, shape: ReturnType<typeof gapShape>, emphasised: number | null): unknown {
  const rows = drawnRows(plot.layout).filter((row) => row !== emphasised);
  if (emphasised !== null) rows.push(emphasised);
  return rows.map((row) => {
    const from = spotOf(plot, placeOf(plot, row));
    const d = gapPath(shape, from, spotOf(plot, placeIn(plot.layout.targets, row)));
    return svg`<path class="gap is-${shape} ${row === emphasised ? "emphasised" : ""}" d=${d}></path>`;
  });
}

/** A bullseye where all targets are; else a ring for each, and the bullseye for the emphasised one. */
function renderTargets(plot: PlanePlot, emphasised: number | null): unknown {
  const { bullseye, targets } = plot.layout;
  const mark = ([x, y]: Spot) =>
    svg`<circle class="bullseye" cx=${x} cy=${y} r="9"></circle>
      <circle class="bullseye middle" cx=${x} cy=${y} r="4.5"></circle>`;
  if (bullseye) return mark(spotOf(plot, bullseye));
  return [
    drawnRows(plot.layout).map((row) => {
      const [x, y] = spotOf(plot, placeIn(targets, row));
      return svg`<circle class="bullseye" cx=${x} cy=${y} r="4"></circle>`;
    }),
    emphasised === null ? nothing : mark(spotOf(plot, placeIn(targets, emphasised))),
  ];
}

/** The predictions of the runs that this one is compared with. */
function renderOthers(plot: PlanePlot): unknown {
  return plot.scene.companions.map((run) => {
    const places = predictionsOf(run.step);
    return svg`<g class="other ${run.colour}">${drawnRows(places).map((row) => {
      const [x, y] = spotOf(plot, placeIn(places, row));
      return svg`<path class="symbol" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d=${symbolOf(run)}></path>`;
    })}</g>`;
  });
}

/** Where the step to come moves each point; none while one is held, for then there is no such step yet. */
function renderNext(plot: PlanePlot): unknown {
  const { next } = plot.layout;
  if (!next || plot.held) return nothing;
  return drawnRows(plot.layout).map((row) => {
    const at = placeOf(plot, row);
    const [from, to] = [spotOf(plot, at), spotOf(plot, { x: at.x + next.x, y: at.y + next.y })];
    const [ux, uy] = unit(from, to);
    return arrow("step", [from[0] + rim * ux, from[1] + rim * uy], [to[0] + rim * ux, to[1] + rim * uy]);
  });
}

/** Which symbol is whose, where several runs are compared. */
function renderRunNames({ comparing, companions }: Scene): TemplateResult | typeof nothing {
  if (!comparing) return nothing;
  return html`<ul class="runs">
    ${[comparing, ...companions].map(
      (run) =>
        html`<li class="${run.colour} ${run === comparing ? "front" : ""}">
          <svg viewBox="-7 -7 14 14" aria-hidden="true"><path class="symbol" d=${symbolOf(run)}></path></svg>
          ${run.name}
        </li>`,
    )}
  </ul>`;
}

if (!customElements.get("loss-lab-plane")) customElements.define("loss-lab-plane", PlaneView);

declare global {
  interface HTMLElementTagNameMap {
    "loss-lab-plane": PlaneView;
  }
}
