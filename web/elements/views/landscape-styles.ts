/** How the landscape looks: bands and lines, the path, the point, and its controls. */
import { css } from "lit";

export const landscapeStyles = css`
  :host {
    container-type: inline-size;
  }
  .plot {
    max-inline-size: 100%;
  }
  @container (inline-size >= 880px) {
    .parts {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: var(--ll-space-6, 24px);
      align-items: start;
    }
    .beside {
      padding-block-start: var(--ll-space-2, 8px);
    }
  }
  .contour {
    stroke: var(--ll-ink);
    stroke-opacity: 0.22;
    stroke-width: 0.75;
    stroke-linejoin: round;
  }
  .level {
    fill: var(--ll-ink);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
    paint-order: stroke;
    stroke: color-mix(in oklab, var(--ll-loss) 20%, var(--ll-raised));
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .axis .grid {
    stroke: var(--ll-ink);
    opacity: 0.08;
  }
  .axis .title {
    fill: var(--ll-ink);
  }
  .line {
    fill: none;
    stroke: var(--ll-loss);
    stroke-width: 2.25;
  }
  .path,
  .path-halo {
    fill: none;
    stroke: var(--ll-parameter);
    stroke-width: 2.25;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .path-halo {
    stroke: var(--ll-raised);
    stroke-width: 5.5;
    opacity: 0.8;
  }
  .stops {
    stroke: var(--ll-parameter);
    stroke-width: 6;
    stroke-linecap: round;
    fill: none;
  }
  .start {
    fill: var(--ll-raised);
    stroke: var(--ll-parameter);
    stroke-width: 2;
  }
  .of-run .path,
  .of-run .start {
    stroke: currentcolor;
  }
  .of-run .path {
    stroke-width: 3.25;
    stroke-linecap: butt;
  }
  .handle.of-run .now {
    fill: currentcolor;
  }
  .handle.of-run:hover .ring {
    stroke: currentcolor;
  }
  .lowest {
    stroke: var(--ll-ink);
    stroke-width: 1.75;
    fill: none;
  }
  .handle {
    outline: none;
  }
  .handle .grip {
    fill: transparent;
    touch-action: none;
    cursor: grab;
  }
  .handle .now {
    fill: var(--ll-parameter);
    stroke: var(--ll-raised);
    stroke-width: 2;
    pointer-events: none;
  }
  .handle .ring {
    fill: none;
    stroke: none;
    pointer-events: none;
  }
  .handle:hover .ring {
    stroke: var(--ll-parameter);
    stroke-width: 1.5;
  }
  .handle:focus-visible .ring {
    stroke: var(--ll-focus);
    stroke-width: 2.5;
  }
  .hover {
    pointer-events: none;
  }
  .hover line {
    stroke: var(--ll-ink);
    stroke-width: 1;
    opacity: 0.35;
  }
  .hover circle {
    fill: var(--ll-ink);
  }
  .working {
    fill: var(--ll-muted);
    font-size: 14px;
  }
  svg.placing {
    cursor: crosshair;
    touch-action: none;
  }
  canvas {
    touch-action: pan-y pinch-zoom;
    cursor: grab;
    border-radius: 6px;
  }
  canvas:focus-visible {
    outline-offset: -2px;
  }
  .details {
    min-block-size: 1.5em;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-1, 4px) var(--ll-space-4, 16px);
    font-size: 13px;
    color: var(--ll-muted);
  }
  .legend figure {
    margin: 0;
    direction: ltr;
    max-inline-size: 100%;
  }
  .legend svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline-start: -20px;
  }
  .legend rect {
    stroke: none;
  }
  .legend line {
    stroke: var(--ll-ink);
    stroke-width: 0.75;
  }
  .legend text {
    fill: var(--ll-muted);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  .legend ul {
    margin: 0;
    padding: 0;
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    column-gap: 14px;
  }
  .legend li::before {
    content: "";
    display: inline-block;
    inline-size: 20px;
    margin-inline-end: 6px;
    vertical-align: middle;
    border-block-start: 2.5px solid var(--ll-parameter);
  }
  .legend .is-run {
    display: inline-flex;
    align-items: center;
    column-gap: 6px;
    color: var(--ll-ink);
  }
  .legend .is-run::before {
    content: none;
  }
  .legend .key {
    flex: none;
    inline-size: 28px;
    margin: 0;
  }
  .legend .is-gradient::before {
    border-block-start: 2.5px dashed var(--ll-gradient);
  }
  .legend .is-step::before {
    border-color: var(--ll-ink);
  }
  .joined {
    display: inline-flex;
  }
  .joined button:not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .joined button:not(:first-child) {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -1px;
  }
  .icon {
    padding-inline: 0;
    text-align: center;
  }
  .menu,
  .number {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .menu > span,
  .number > span:first-child {
    display: block;
    font-size: 12px;
    color: var(--ll-muted);
  }
`;
