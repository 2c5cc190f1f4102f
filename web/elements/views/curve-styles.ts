/** How the curve looks: the loss, the lines beside it, what was changed on the way, and the cursor. */
import { css } from "lit";

export const curveStyles = css`
  .measure {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--ll-space-2, 8px);
    max-inline-size: 100%;
    font-size: 14px;
  }
  .measure span {
    color: var(--ll-muted);
  }
  select {
    max-inline-size: min(15em, 100%);
  }
  .loss {
    fill: none;
    stroke: var(--ll-loss);
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .band {
    fill: var(--ll-loss);
    opacity: 0.2;
  }
  .reference {
    stroke: var(--ll-muted);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }
  .invite {
    fill: var(--ll-muted);
    font-size: 12px;
    paint-order: stroke;
    stroke: var(--ll-raised);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .edit line {
    stroke: var(--ll-parameter);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .edit path {
    fill: var(--ll-parameter);
  }
  .edit text {
    fill: var(--ll-parameter);
    font-size: 12px;
    paint-order: stroke;
    stroke: var(--ll-raised);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .cursor line {
    stroke: var(--ll-ink);
    stroke-width: 1.25;
  }
  .dot {
    fill: var(--ll-loss);
    stroke: var(--ll-raised);
    stroke-width: 2;
  }
  .knob {
    fill: var(--ll-ink);
    stroke: var(--ll-raised);
    stroke-width: 1.5;
  }
  .grip {
    fill: transparent;
    touch-action: none;
    cursor: ew-resize;
  }
  .handle {
    outline: none;
  }
  .handle:focus-visible .knob {
    stroke: var(--ll-focus);
    stroke-width: 3;
  }
  .playhead {
    stroke: var(--ll-accent);
    stroke-width: 3;
  }
  .hover line {
    stroke: var(--ll-control);
    stroke-width: 1;
  }
  .hover circle {
    fill: var(--ll-loss);
  }
  .is-loss {
    color: var(--ll-loss);
  }
  .is-measure {
    color: var(--ll-loss);
    --dash: none;
  }
  .is-validation {
    color: var(--ll-validation);
    --dash: 6 4;
  }
  .is-data {
    color: var(--ll-loss);
    --dash: 9 3;
  }
  .is-penalty {
    color: var(--ll-parameter);
    --dash: 2 3;
  }
  .is-constant {
    color: var(--ll-muted);
  }
  .is-term-1 {
    color: var(--ll-prediction);
    --dash: 9 3;
  }
  .is-term-2 {
    color: var(--ll-gradient);
    --dash: 2 3;
  }
  .is-term-3 {
    color: var(--ll-parameter);
    --dash: 10 3 2 3;
  }
  .is-term-4 {
    color: var(--ll-target);
    --dash: 5 2 1 2 1 2;
  }
  path.part {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-dasharray: var(--dash);
    stroke-linejoin: round;
  }
  .name {
    fill: currentcolor;
    font-size: 12px;
    font-weight: 500;
    paint-order: stroke;
    stroke: var(--ll-raised);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .best path {
    fill: var(--ll-validation);
    stroke: var(--ll-raised);
    stroke-width: 1.5;
  }
  .details {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.1em;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
    min-block-size: 1.5em;
  }
  .details b {
    font-weight: 600;
  }
`;
