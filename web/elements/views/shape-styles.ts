/** How the shape of the loss looks: a colour and a dash for each loss, the dots on it, and what is read out. */
import { css } from "lit";

export const shapeStyles = css`
  .is-0 {
    --curve: var(--ll-loss);
  }
  .is-1 {
    --curve: var(--ll-prediction);
    --dash: 9 4;
  }
  .is-2 {
    --curve: var(--ll-parameter);
    --dash: 3 3;
  }
  .is-3 {
    --curve: var(--ll-gradient);
    --dash: 10 3 2 3;
  }
  .is-4 {
    --curve: var(--ll-validation);
    --dash: 5 2 1 2 1 2;
  }
  .curve {
    fill: none;
    stroke: var(--curve);
    stroke-width: 2;
    stroke-dasharray: var(--dash, none);
    stroke-linejoin: round;
  }
  .curve.is-0 {
    stroke-width: 3;
  }
  .curve.first-class {
    stroke-width: 1.25;
  }
  .zero {
    stroke: var(--ll-control);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .target {
    stroke: var(--ll-target);
    stroke-width: 1.5;
    stroke-dasharray: 2 3;
  }
  .label,
  .target-label {
    fill: var(--curve, var(--ll-target));
    font-size: 12px;
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--ll-raised);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .dots {
    fill: none;
    stroke: var(--ll-target);
    stroke-width: 7;
    stroke-linecap: round;
  }
  .dots.rim {
    stroke: var(--ll-raised);
    stroke-width: 9;
  }
  .dots.off {
    stroke-width: 4;
    opacity: 0.3;
  }
  .kink {
    fill: var(--ll-raised);
    stroke: var(--curve);
    stroke-width: 1.75;
  }
  .mark {
    fill: var(--curve);
    stroke: var(--ll-raised);
    stroke-width: 1.5;
  }
  .mark.is-0 {
    fill: var(--ll-ink);
  }
  .ring {
    fill: none;
    stroke: var(--ll-ink);
    stroke-width: 1.75;
  }
  .plumb {
    stroke: var(--ll-ink);
    stroke-width: 1;
  }
  .plumb.selected {
    stroke: var(--ll-control);
    stroke-dasharray: 2 3;
  }
  .reader {
    outline: none;
  }
  .reader:focus-visible .plumb {
    stroke: var(--ll-focus);
    stroke-width: 2;
  }
  .reader rect {
    fill: transparent;
  }
  .reader:focus-visible rect {
    stroke: var(--ll-focus);
    stroke-width: 2;
  }
  .readings {
    min-block-size: 3.6em;
    font-size: 14px;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  .readings table {
    inline-size: auto;
  }
  .readings :is(th, td) {
    border: 0;
    padding-block: 1px;
    padding-inline: 0 12px;
    color: var(--ll-ink);
  }
  .readings td {
    min-inline-size: 5em;
  }
  .readings th {
    white-space: normal;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .readings thead :is(th, td) {
    position: static;
    color: var(--ll-muted);
    font-size: 13px;
    background: none;
  }
  .readings thead th {
    font-weight: 600;
    color: var(--ll-ink);
    font-size: 14px;
  }
  .readings .amount {
    font-weight: 600;
  }
  .swatch {
    display: inline-block;
    inline-size: 28px;
    block-size: 10px;
    margin-inline-end: 6px;
    vertical-align: middle;
    overflow: visible;
  }
  .swatch path {
    stroke: var(--curve);
    stroke-width: 2.5;
    stroke-dasharray: var(--dash, none);
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    margin-block: var(--ll-space-2);
  }
  .others > span,
  .group > span {
    color: var(--ll-muted);
    font-size: 13px;
  }
  .others button[aria-pressed="true"] {
    background: color-mix(in srgb, var(--curve) 10%, var(--ll-raised));
    border-color: var(--curve);
    color: var(--ll-ink);
  }
  .others button[aria-pressed="true"] .swatch {
    margin-inline-start: -2px;
  }
  .tools {
    column-gap: var(--ll-space-4, 16px);
  }
  .group {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .parameters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 22em));
    gap: var(--ll-space-2) var(--ll-space-4);
  }
  .parameters input[type="range"] {
    border: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .parameters .field.number {
    border-inline-start: 3px solid var(--curve);
    padding-inline-start: 10px;
  }
  @media (forced-colors: active) {
    .others button[aria-pressed="true"] {
      border-width: 3px;
    }
  }
`;
