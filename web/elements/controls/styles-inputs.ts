/** How fields for numbers and texts, ticks, hints and what is folded look. */
import { css } from "lit";

export const inputs = css`
  .fields {
    display: grid;
    gap: var(--ll-space-3);
  }
  .field .symbol {
    font-family: var(--ll-serif);
    color: var(--ll-ink);
  }
  input[inputmode] {
    direction: ltr;
  }
  .field.number {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: var(--ll-space-3);
  }
  .field.number input[type="range"] {
    grid-column: 1 / -1;
  }
  .figure {
    display: flex;
    align-items: baseline;
    gap: var(--ll-space-1);
  }
  .figure input {
    inline-size: 8.5em;
    text-align: end;
  }
  .unit {
    color: var(--ll-muted);
    font-size: 14px;
  }
  .field.tick {
    display: flex;
    align-items: center;
    gap: var(--ll-space-2);
    min-block-size: var(--ll-target-size);
  }
  .field.tick label {
    display: flex;
    align-items: center;
    min-block-size: inherit;
  }
  .field.tick input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
  }
  .hint {
    margin-block-start: var(--ll-space-1);
    color: var(--ll-muted);
    font-size: 14px;
    line-height: 1.45;
    text-wrap: pretty;
  }
  details.more {
    border-block-start: 1px solid var(--ll-line);
  }
  details.more:last-child {
    border-block-end: 1px solid var(--ll-line);
  }
  details.more[open] {
    padding-block-end: var(--ll-space-4);
  }
  details.more > summary {
    display: flex;
    align-items: center;
    gap: var(--ll-space-2);
    min-block-size: var(--ll-target-size);
    font-weight: 550;
    cursor: pointer;
    list-style: none;
  }
  details.more > summary::before {
    content: "";
    inline-size: 7px;
    block-size: 7px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    transition: transform 0.15s;
  }
  details.more > summary:dir(rtl)::before {
    transform: rotate(135deg);
  }
  details.more[open] > summary::before {
    transform: rotate(45deg);
  }
  details.more > summary::-webkit-details-marker {
    display: none;
  }
`;
