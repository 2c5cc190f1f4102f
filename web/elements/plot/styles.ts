/** What all views look like: text, axes, tools and tables. */
import { css } from "lit";

export const plotStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    color: var(--ll-ink);
    --mono: var(--ll-font);
  }
  :host([hidden]) {
    display: none;
  }
  p {
    margin: 0;
  }
  .summary {
    color: var(--ll-muted);
    font-size: 14px;
    line-height: 1.45;
    min-block-size: 2.9em;
    text-wrap: pretty;
    font-variant-numeric: tabular-nums;
  }
  .hint {
    color: var(--ll-muted);
    font-size: 13px;
    text-wrap: pretty;
  }
  .plot {
    position: relative;
    direction: ltr;
    margin-block: var(--ll-space-2, 8px);
    overflow: hidden;
    user-select: none;
    -webkit-user-select: none;
  }
  .plot canvas,
  .plot svg {
    display: block;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .plot svg {
    overflow: hidden;
    touch-action: pan-y pinch-zoom;
  }
  /* The plot runs from left to right in any language; what is written in it runs as its own letters do. */
  .plot text {
    unicode-bidi: plaintext;
  }
  .axis text {
    fill: var(--ll-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .axis .title {
    font-size: 12px;
    font-weight: 500;
    paint-order: stroke;
    stroke: var(--ll-raised);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .axis .grid {
    stroke: var(--ll-line);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .axis .base {
    stroke: var(--ll-control);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .probe {
    display: none;
  }
  button,
  input,
  select {
    font: inherit;
    font-size: 14px;
    color: inherit;
    background: var(--ll-raised);
    border: 1px solid var(--ll-control);
    border-radius: 6px;
    min-block-size: var(--ll-target-size, 36px);
    min-inline-size: var(--ll-target-size, 36px);
    padding-inline: var(--ll-space-3, 12px);
    box-sizing: border-box;
  }
  select {
    max-inline-size: 100%;
    padding-inline: var(--ll-space-2, 8px);
  }
  button {
    cursor: pointer;
  }
  button[aria-pressed="true"] {
    background: var(--ll-accent);
    border-color: var(--ll-accent);
    color: var(--ll-on-accent);
    /* Or forced colours would lay a plate of their own under the words. */
    forced-color-adjust: none;
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--ll-focus);
    outline-offset: 2px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ll-space-2, 8px);
    align-items: end;
    margin-block: var(--ll-space-2, 8px);
  }
  .number > span:first-child {
    display: block;
    font-size: 12px;
    color: var(--ll-muted);
  }
  .stepper {
    display: inline-flex;
  }
  input[inputmode] {
    direction: ltr;
  }
  [aria-invalid="true"] {
    border-color: var(--ll-loss);
  }
  .fault {
    flex-basis: 100%;
    color: var(--ll-loss);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .stepper input {
    inline-size: 8.5em;
    border-radius: 0;
    text-align: end;
    margin-inline: -1px;
    font-variant-numeric: tabular-nums;
  }
  .stepper button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .stepper button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .twin {
    font-size: 13px;
    margin-block-start: var(--ll-space-2, 8px);
  }
  .twin summary {
    cursor: pointer;
    color: var(--ll-muted);
    inline-size: fit-content;
    padding-block: 4px;
  }
  .scroller {
    max-block-size: 320px;
    overflow: auto;
    border: 1px solid var(--ll-line);
    border-radius: 6px;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    padding: 6px 10px;
    color: var(--ll-muted);
  }
  th,
  td {
    padding: 4px 10px;
    text-align: end;
    white-space: nowrap;
    font-weight: 400;
    border-block-start: 1px solid var(--ll-line);
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--ll-raised);
    font-weight: 500;
    color: var(--ll-muted);
  }
  tbody button {
    border: 0;
    background: none;
    padding: 0 6px;
    min-block-size: 24px;
    min-inline-size: 24px;
    text-decoration: underline;
    text-decoration-color: var(--ll-control);
    text-underline-offset: 3px;
  }
  @media (pointer: coarse) {
    .twin summary {
      padding-block: 13px;
    }
    tbody button {
      min-block-size: var(--ll-target-size);
      min-inline-size: var(--ll-target-size);
    }
  }
  tr.marked {
    background: color-mix(in srgb, var(--ll-focus) 12%, transparent);
  }
  tr.marked th {
    font-weight: 600;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button[aria-pressed="true"] {
      forced-color-adjust: none;
      border-color: Highlight !important;
      background: Highlight !important;
      color: HighlightText !important;
    }
    .axis .grid {
      stroke-opacity: 0.4;
    }
  }
  /* Paper has no controls, and no end. */
  @media print {
    .tools,
    .hint,
    .twin,
    .others,
    .menu,
    div.field:not(.number) {
      display: none !important;
    }
    .scroller {
      max-block-size: none;
      overflow: visible;
    }
    thead th {
      position: static;
    }
    button {
      border: 0;
      padding: 0;
      background: none !important;
      color: inherit !important;
      text-decoration: none !important;
    }
    .stepper button {
      display: none;
    }
  }
`;
