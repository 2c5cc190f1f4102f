/** How sliders, fields and what is folded among them look. */
import { css } from "lit";

export const fields = css`
  /* Sliders */
  input[type="range"] {
    appearance: none;
    inline-size: 100%;
    block-size: 28px;
    margin: 0;
    background: transparent;
    cursor: pointer;
    touch-action: pan-y;
  }
  input[type="range"]::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: color-mix(in srgb, var(--ll-line), var(--ll-control) 55%);
  }
  input[type="range"]::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: color-mix(in srgb, var(--ll-line), var(--ll-control) 55%);
  }
  input[type="range"]::-webkit-slider-thumb {
    appearance: none;
    inline-size: 20px;
    block-size: 20px;
    margin-block-start: -8px;
    border: 2px solid var(--ll-raised);
    border-radius: 50%;
    background: var(--ll-accent);
    box-shadow: 0 0 0 1px var(--ll-control);
  }
  input[type="range"]::-moz-range-thumb {
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid var(--ll-raised);
    border-radius: 50%;
    background: var(--ll-accent);
    box-shadow: 0 0 0 1px var(--ll-control);
  }
  input[type="range"]:disabled {
    opacity: 0.45;
    cursor: default;
  }
  @media (pointer: coarse) {
    input[type="range"] {
      block-size: 44px;
    }
    input[type="range"]::-webkit-slider-thumb {
      inline-size: 28px;
      block-size: 28px;
      margin-block-start: -12px;
    }
  }

  @media (forced-colors: active) {
    input[type="range"]::-webkit-slider-runnable-track,
    input[type="range"]::-webkit-slider-thumb {
      forced-color-adjust: none;
    }
    input[type="range"]::-webkit-slider-runnable-track {
      background: CanvasText;
    }
    input[type="range"]::-moz-range-track {
      forced-color-adjust: none;
      background: CanvasText;
    }
    input[type="range"]::-moz-range-thumb {
      forced-color-adjust: none;
    }
  }

  /* Fields */
  .fields {
    display: grid;
    gap: var(--ll-space-3);
  }
  .field label {
    color: var(--ll-muted);
    font-size: 14px;
  }
  .field .symbol {
    font-family: var(--ll-serif);
    color: var(--ll-ink);
  }
  .select {
    position: relative;
    display: block;
  }
  .select::after {
    content: "";
    position: absolute;
    inset-inline-end: 14px;
    inset-block-start: calc(50% - 5px);
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--ll-ink);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
  select,
  input[type="number"],
  input[type="text"] {
    inline-size: 100%;
    min-block-size: var(--ll-target-size);
    padding: 4px 10px;
    border: 1px solid var(--ll-control);
    border-radius: 8px;
    background: var(--ll-raised);
    color: var(--ll-ink);
    font: inherit;
    font-variant-numeric: inherit;
  }
  input[type="number"] {
    direction: ltr;
  }
  select {
    appearance: none;
    padding-inline-end: 30px;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    /* Below 16px a phone zooms into the field. */
    select,
    input[type="number"],
    input[type="text"] {
      font-size: 16px;
    }
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
  .figure input[type="number"] {
    inline-size: 8.5em;
    appearance: textfield;
    text-align: end;
  }
  .figure input[type="number"]::-webkit-inner-spin-button {
    appearance: none;
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
