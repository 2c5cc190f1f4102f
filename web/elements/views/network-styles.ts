/** How the network looks: its units and their numbers, the chosen connection, and what is told of it. */
import { css } from "lit";

export const networkStyles = css`
  .unit rect {
    fill: transparent;
    stroke: var(--ll-control);
    stroke-width: 1.25;
  }
  .ground {
    fill: var(--ll-raised);
  }
  .unit.chosen rect {
    stroke: var(--ll-ink);
    stroke-width: 2.5;
  }
  .heading {
    fill: var(--ll-muted);
    font-size: 12px;
  }
  text.number {
    font-variant-numeric: tabular-nums;
    font-size: 12px;
    fill: var(--ll-ink);
    paint-order: stroke;
    stroke: var(--ll-surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .backward text.number {
    fill: var(--ll-gradient);
  }
  text.edge {
    font-variant-numeric: tabular-nums;
    font-size: 12px;
    paint-order: stroke;
    stroke: var(--ll-surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .edge.parameter {
    fill: var(--ll-parameter);
  }
  .edge.gradient {
    fill: var(--ll-gradient);
  }
  .edge.chosen {
    font-weight: 700;
  }
  tspan.name {
    fill: var(--ll-muted);
  }
  .bias.below {
    fill: var(--ll-raised);
    stroke: var(--ll-negative);
    stroke-width: 1.5;
  }
  .bias {
    fill: var(--ll-positive);
    stroke: var(--ll-raised);
    stroke-width: 1;
  }
  /* Beneath the connection, whose colour and dashes stay to be seen. */
  .joint {
    stroke: color-mix(in srgb, var(--ll-focus) 32%, transparent);
    stroke-width: 15;
    stroke-linecap: round;
    fill: none;
  }
  svg.plain {
    cursor: pointer;
  }
  .focus {
    outline: none;
    pointer-events: none;
  }
  .focus rect {
    fill: none;
    stroke: none;
  }
  .focus:focus-visible rect {
    stroke: var(--ll-focus);
    stroke-width: 2.5;
  }
  .body.beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 340px;
    column-gap: 24px;
    align-items: start;
  }
  .panel {
    border: 1px solid var(--ll-line);
    border-radius: 8px;
    padding: var(--ll-space-3, 12px);
    margin-block: var(--ll-space-2, 8px);
    display: grid;
    gap: var(--ll-space-2, 8px);
  }
  .panel .tools {
    margin: 0;
  }
  h4 {
    margin: 0;
    font-size: 15px;
    font-weight: 600;
  }
  .terms {
    list-style: none;
    margin: 0;
    padding: 2px;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    max-block-size: 190px;
    overflow-y: auto;
  }
  .terms button {
    display: grid;
    text-align: start;
    padding: 4px 10px;
    line-height: 1.3;
    background: none;
    border-color: var(--ll-line);
  }
  .terms button[aria-pressed="true"] {
    color: inherit;
    border-color: var(--ll-ink);
    box-shadow: inset 0 0 0 1px var(--ll-ink);
    background: color-mix(in srgb, var(--ll-focus) 10%, transparent);
  }
  .terms .name {
    font-size: 12px;
    color: var(--ll-muted);
  }
  .product {
    direction: ltr;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .product b {
    font-weight: 600;
  }
  .facts {
    margin: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 1.4em;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  .facts div {
    display: flex;
    column-gap: 0.4em;
  }
  dt {
    color: var(--ll-muted);
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  .parameter dd,
  b.parameter {
    color: var(--ll-parameter);
  }
  .gradient dd,
  b.gradient {
    color: var(--ll-gradient);
  }
  .prediction dd {
    color: var(--ll-prediction);
  }
  .nudge {
    font-size: 14px;
    font-variant-numeric: tabular-nums;
    text-wrap: pretty;
  }
`;
