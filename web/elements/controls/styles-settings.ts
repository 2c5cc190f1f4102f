/** How the groups of settings look, with the editors of formulas and sums, and what is told of a loss. */
import { css } from "lit";

export const settingsStyles = css`
  .explain {
    margin-block-end: var(--ll-space-4);
    font-size: 14px;
    font-weight: 500;
  }
  .explain[aria-pressed="true"] {
    border-color: var(--ll-accent);
    background: color-mix(in srgb, var(--ll-raised), var(--ll-accent) 16%);
  }
  .groups {
    display: grid;
    gap: var(--ll-space-6) var(--ll-space-8);
    grid-template-columns: minmax(0, 1fr);
    margin-block-end: var(--ll-space-4);
  }
  @container controls (inline-size >= 560px) {
    .groups {
      display: block;
      columns: 260px;
      column-gap: var(--ll-space-8);
    }
    .group {
      break-inside: avoid;
      margin-block-end: var(--ll-space-6);
    }
  }
  .group h3 {
    margin: 0 0 var(--ll-space-2);
    padding-block-end: var(--ll-space-1);
    border-block-end: 1px solid var(--ll-line);
    font: 600 17px/1.3 var(--ll-serif);
  }
  .group .fields > .hint {
    margin: 0;
  }
  .field.number .hint,
  .field.tick .hint {
    grid-column: 1 / -1;
    flex-basis: 100%;
    margin-block-start: 0;
  }
  .field.tick:has(.hint) {
    flex-wrap: wrap;
    row-gap: 0;
  }
  .field.tick input:disabled + label {
    opacity: 0.6;
  }
  .formula {
    overflow-x: auto;
    margin: 0;
    padding-block: 2px;
    direction: ltr;
    font-size: 17px;
    line-height: 1.8;
  }
  .formula math {
    margin-inline-end: 0.25em;
  }
  .formula mtable.cases mtd {
    text-align: start;
    padding: 0.15em 0.5em 0.15em 0;
  }

  /* A formula of one's own */
  loss-lab-formula {
    display: grid;
    gap: var(--ll-space-2);
  }
  .code {
    font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace;
    text-align: left;
  }
  input[aria-invalid="true"] {
    border-color: var(--ll-loss);
  }
  .caret {
    overflow: hidden;
    margin: var(--ll-space-2) 0 0;
    padding-inline: 11px;
    color: var(--ll-loss);
    font-size: 14px;
    line-height: 1.2;
  }
  .fault {
    color: var(--ll-loss);
    font-size: 14px;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .examples {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ll-space-1);
  }
  .examples button {
    padding: 0 10px;
    border-radius: 8px;
    font-size: 13px;
    font-weight: 400;
    white-space: nowrap;
  }
  .declared {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-2);
  }
  .declared .symbol {
    font-family: var(--ll-serif);
  }
  .declared label {
    display: flex;
    align-items: center;
    gap: var(--ll-space-1);
    color: var(--ll-muted);
    font-size: 14px;
  }
  .declared input {
    inline-size: 5em;
  }
  button.add {
    justify-self: start;
    font-size: 14px;
    font-weight: 500;
  }
  .term {
    position: relative;
    display: grid;
    gap: var(--ll-space-2);
    min-inline-size: 0;
    margin: 0;
    padding: var(--ll-space-2) var(--ll-space-3) var(--ll-space-3);
    border: 1px solid var(--ll-line);
    border-radius: 8px;
  }
  .term legend {
    padding-inline: var(--ll-space-1);
    font-size: 14px;
    font-weight: 600;
  }
  .term .remove {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: 4px;
    z-index: 1;
  }

  /* About a loss */
  .about dt {
    margin-block-start: var(--ll-space-3);
    color: var(--ll-muted);
    font-size: 14px;
  }
  .about dd {
    font-size: 14px;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .about dd.formula {
    font-size: 17px;
  }
  .about dd.claim {
    display: flex;
    gap: var(--ll-space-2);
  }
  .about .sign {
    flex: none;
    inline-size: 1em;
  }
  .about a {
    color: inherit;
  }
`;
