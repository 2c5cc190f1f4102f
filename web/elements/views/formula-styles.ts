/** How formulas look wherever they stand: with letters, with numbers, and each quantity in the colour of its kind. */
import { css } from "lit";

export const formulaStyles = css`
  math {
    font-family:
      "STIX Two Math", "Cambria Math", "Latin Modern Math", "DejaVu Math TeX Gyre", math, var(--ll-serif);
    font-size: 1.08em;
    math-style: normal;
  }
  .q,
  .number {
    border-radius: 3px;
  }
  .prediction.q,
  .prediction .left {
    color: var(--ll-prediction);
  }
  .target.q {
    color: var(--ll-target);
  }
  .loss.q {
    color: var(--ll-loss);
  }
  .gradient.q {
    color: var(--ll-gradient);
  }
  .parameter.q {
    color: var(--ll-parameter);
  }
  [data-lit].q {
    /* A stronger tint would leave too little contrast. */
    background: color-mix(in srgb, currentcolor 4%, transparent);
    outline: 1px solid currentcolor;
  }
  .tuple span {
    white-space: nowrap;
  }
  .number {
    white-space: nowrap;
  }
  .tuple {
    font-weight: 500;
  }
  .formula {
    direction: ltr;
    display: grid;
    grid-template-columns: 3.7em minmax(0, 1fr);
    column-gap: 0;
    row-gap: 5px;
    align-items: baseline;
    min-inline-size: 0;
    overflow-x: auto;
    overflow-y: hidden;
    scrollbar-width: thin;
    padding-block: 1px;
  }
  .left {
    text-align: end;
  }
  .right {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    row-gap: 4px;
    grid-column: 2;
  }
  .numbers {
    font-variant-numeric: tabular-nums;
  }
  .cases mtd {
    text-align: start;
    padding-inline: 0 0.9em;
    padding-block: 2px;
  }
  .cases .dim,
  .cases .dim .q {
    color: var(--ll-muted);
  }
  .cases .lit {
    background: color-mix(in srgb, var(--ll-loss) 9%, transparent);
  }
  mo.thin {
    padding-inline: 0;
  }
  @media (forced-colors: active) {
    [data-lit].q {
      outline: 2px solid Highlight;
    }
    .cases .lit {
      outline: 1px solid CanvasText;
    }
  }
`;
