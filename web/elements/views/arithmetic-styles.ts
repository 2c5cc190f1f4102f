/** How the arithmetic looks: its lines in one column or three, and each quantity in the colour of its kind. */
import { css } from "lit";

/** From this width on, in pixels, there are three columns. */
export const wide = 940;

/** Lines with the formula below the name and the value, for columns that are narrow. */
const stacked = css`
  .line {
    grid-template-columns: minmax(0, 1fr) auto;
    row-gap: 3px;
  }
  .formula {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .line .name {
    color: var(--ll-muted);
  }
  @media (pointer: coarse) {
    .block > summary,
    .matrix summary {
      padding-block: 13px;
    }
  }
  .matrix[open] {
    max-inline-size: 90cqi;
  }
`;

export const arithmeticStyles = css`
  :host {
    container-type: inline-size;
  }
  section {
    margin-block: var(--ll-space-4, 16px);
  }
  h4 {
    margin: 0 0 var(--ll-space-2, 8px);
    font-size: 13px;
    font-weight: 600;
    color: var(--ll-muted);
  }
  /* What the last step changed: underlined by dots, which no fraction has, and for a moment on a ground of its own. */
  .changed {
    border-block-end: 2px dotted currentcolor;
  }
  mrow.changed {
    padding-block-end: 1.5px;
  }
  /* The parameter that is chosen in all views, and what belongs to it. */
  .chosen {
    background: color-mix(in srgb, var(--ll-focus) 16%, transparent);
    outline: 1.5px solid color-mix(in srgb, var(--ll-focus) 60%, transparent);
    border-radius: 2px;
  }
  .own {
    background: color-mix(in srgb, var(--ll-focus) 16%, transparent);
    font-weight: 700;
  }
  .line [data-index],
  .given [data-index] {
    cursor: pointer;
  }
  @media (prefers-reduced-motion: no-preference) {
    .beat-0 .changed {
      animation: changed-0 900ms ease-out;
    }
    .beat-1 .changed {
      animation: changed-1 900ms ease-out;
    }
  }
  @keyframes changed-0 {
    from {
      background: color-mix(in srgb, currentcolor 18%, transparent);
    }
  }
  @keyframes changed-1 {
    from {
      background: color-mix(in srgb, currentcolor 18%, transparent);
    }
  }
  .given {
    list-style: none;
    margin: 0 0 var(--ll-space-2, 8px);
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .given li {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .given .name {
    font-size: 12px;
    color: var(--ll-muted);
  }
  .equation {
    direction: ltr;
    display: inline-flex;
    align-items: baseline;
    flex-wrap: wrap;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(104px, 152px) minmax(0, 1fr) auto;
    column-gap: var(--ll-space-3, 12px);
    align-items: baseline;
    padding-block: 7px;
    border-block-start: 1px solid var(--ll-line);
    min-inline-size: 0;
  }
  .line .name {
    font-size: 13px;
    line-height: 1.35;
  }
  .value {
    direction: ltr;
    justify-self: end;
    text-align: end;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    max-inline-size: 58cqi;
  }
  .change {
    color: var(--ll-muted);
    font-weight: 400;
    margin-inline-end: 5px;
  }
  .block {
    border-block-start: 1px solid var(--ll-line);
    padding-block: 6px;
  }
  .block > summary {
    cursor: pointer;
    font-size: 13px;
    font-weight: 600;
    padding-block: 3px;
  }
  .brackets {
    display: inline-block;
    vertical-align: middle;
    border-inline: 1.5px solid currentcolor;
    border-radius: 7px;
    padding-inline: 3px;
    font-weight: 500;
  }
  .brackets td {
    padding: 0 4px;
    border: 0;
    text-align: end;
    white-space: nowrap;
  }
  .number + .matrix {
    margin-block-start: 2px;
  }
  .matrix {
    font-weight: 400;
    font-size: 13px;
  }
  .matrix summary {
    cursor: pointer;
    color: var(--ll-muted);
    padding-block: 3px;
  }
  .matrix[open] {
    max-inline-size: min(100cqi, 420px);
  }
  @container (inline-size < 600px) {
    ${stacked}
  }
  @container (inline-size < 420px) {
    .formula {
      grid-template-columns: 2.9em minmax(0, 1fr);
      font-size: 0.875em;
    }
    .cases mtd {
      padding-inline-end: 0.4em;
    }
  }
  @container (inline-size >= ${wide}px) {
    .flow {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: var(--ll-space-8, 32px);
    }
    .value {
      max-inline-size: 18cqi;
    }
    ${stacked}
  }
  @media (forced-colors: active) {
    .chosen {
      outline: 2px solid Highlight;
    }
  }
`;
