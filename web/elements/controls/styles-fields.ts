/** How sliders and menus look, and what other fields have in common with them. */
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
  .field label {
    color: var(--ll-muted);
    font-size: 14px;
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
  select {
    appearance: none;
    padding-inline-end: 30px;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    /* Below 16px a phone zooms into the field. */
    select,
    input[type="text"] {
      font-size: 16px;
    }
  }
`;
