/** An arrow in a plot, in front of a halo that keeps it legible over anything. */
import { css, nothing, svg, type TemplateResult } from "lit";

export type Spot = readonly [x: number, y: number];

/** gradient: uphill; step: where the step to come leads. Shorter than a pixel there is none. */
export function arrow(kind: "gradient" | "step", from: Spot, to: Spot): TemplateResult | typeof nothing {
  const [ux, uy] = unit(from, to);
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (!(length > 1)) return nothing;
  const head = Math.min(10, length);
  const base: Spot = [to[0] - head * ux, to[1] - head * uy];
  const [px, py] = [-uy * head * 0.45, ux * head * 0.45];
  const points = `${text(to)} ${text([base[0] + px, base[1] + py])} ${text([base[0] - px, base[1] - py])}`;
  return svg`<g class="arrow ${kind}"><path class="halo" d="M${text(from)}L${text(base)}"></path>
    <path d="M${text(from)}L${text(base)}"></path><polygon points=${points}></polygon></g>`;
}

/** The direction, one pixel long; (0, 0) where there is none. */
export function unit(from: Spot, to: Spot): Spot {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return length > 0 && Number.isFinite(length) ? [dx / length, dy / length] : [0, 0];
}

/** As paths write it. */
export function text([x, y]: Spot): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

export const arrowStyles = css`
  .arrow path {
    fill: none;
    stroke: var(--arrow);
    stroke-width: 2.5;
  }
  .arrow polygon {
    fill: var(--arrow);
    stroke: var(--ll-raised);
    stroke-width: 1;
    paint-order: stroke;
  }
  .arrow .halo {
    stroke: var(--ll-raised);
    stroke-width: 5;
    opacity: 0.8;
  }
  .arrow.gradient {
    --arrow: var(--ll-gradient);
  }
  .arrow.gradient path:not(.halo) {
    stroke-dasharray: 5 3;
  }
  .arrow.step {
    --arrow: var(--ll-ink);
  }
`;
