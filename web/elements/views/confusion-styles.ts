/** How decisions look: counts as squares, wrong ones hollow, the ROC curve with its handle beside them. */
import { css } from "lit";

export const confusionStyles = css`
  :host {
    container-type: inline-size;
  }
  h4,
  h5 {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
  }
  h5 {
    font-weight: 500;
    color: var(--ll-muted);
  }
  .body {
    display: grid;
    gap: var(--ll-space-4) var(--ll-space-8);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .decided {
    display: grid;
    gap: var(--ll-space-3);
    min-inline-size: 0;
    overflow-x: auto;
  }
  .tables {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--ll-space-3) var(--ll-space-8);
  }
  @container (min-width: 720px) {
    .body:has(.roc) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 420px);
    }
  }
  .threshold label {
    flex: 1 1 14em;
    max-inline-size: 30em;
    color: var(--ll-muted);
    font-size: 14px;
  }
  .threshold b {
    color: var(--ll-ink);
    font-weight: 600;
  }
  input[type="range"] {
    border: 0;
    padding: 0;
    min-inline-size: 0;
    display: block;
  }
  table {
    inline-size: fit-content;
    max-inline-size: 100%;
    font-size: 14px;
  }
  caption {
    padding: 0 0 4px;
    font-weight: 600;
    color: var(--ll-ink);
  }
  thead th {
    position: static;
    background: none;
  }
  .confusion th,
  .confusion td {
    border: 0;
    padding: 3px 6px;
  }
  .confusion th {
    color: var(--ll-muted);
    white-space: normal;
    text-align: start;
    max-inline-size: 9em;
    overflow-wrap: anywhere;
  }
  .confusion thead th {
    text-align: center;
    min-inline-size: 88px;
    vertical-align: bottom;
  }
  .confusion tbody td {
    position: relative;
    text-align: center;
    border: 1px solid var(--ll-line);
  }
  .confusion td svg {
    display: block;
    inline-size: 76px;
    block-size: 76px;
    margin: 0 auto;
  }
  .many td svg {
    inline-size: 36px;
    block-size: 36px;
  }
  .many thead th {
    min-inline-size: 44px;
  }
  .confusion td b {
    display: block;
    font-weight: 600;
    line-height: 1.3;
  }
  .right rect {
    fill: var(--ll-prediction);
  }
  .wrong rect {
    fill: color-mix(in srgb, var(--ll-loss) 18%, transparent);
    stroke: var(--ll-loss);
    stroke-width: 1;
  }
  .twin table {
    inline-size: 100%;
    max-inline-size: none;
    font-size: inherit;
  }
  .twin thead th {
    position: sticky;
    background: var(--ll-raised);
    white-space: normal;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--ll-space-6);
    margin: 0;
    font-size: 14px;
  }
  .facts div {
    display: flex;
    gap: 0.5em;
  }
  .facts dt {
    color: var(--ll-muted);
  }
  .facts dd {
    margin: 0;
    font-weight: 600;
  }
  .costs {
    display: grid;
    gap: var(--ll-space-1);
    border-block-start: 1px solid var(--ll-line);
    padding-block-start: var(--ll-space-3);
  }
  .guessing {
    stroke: var(--ll-muted);
    stroke-dasharray: 2 3;
    fill: none;
  }
  .line {
    fill: none;
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .line.training {
    stroke: var(--ll-prediction);
  }
  .line.validation {
    stroke: var(--ll-validation);
    stroke-dasharray: 6 4;
  }
  .label {
    font-size: 12px;
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--ll-raised);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .label.training {
    fill: var(--ll-prediction);
  }
  .label.validation {
    fill: var(--ll-validation);
  }
  .grip {
    fill: transparent;
    touch-action: none;
    cursor: grab;
  }
  .knob {
    fill: var(--ll-prediction);
    stroke: var(--ll-raised);
    stroke-width: 2;
    pointer-events: none;
  }
  .ring {
    fill: var(--ll-raised);
    stroke: var(--ll-validation);
    stroke-width: 2.25;
  }
  .handle {
    outline: none;
  }
  .handle:focus-visible .knob {
    stroke: var(--ll-focus);
    stroke-width: 3;
  }
  @media print {
    .threshold {
      display: none;
    }
  }
`;
