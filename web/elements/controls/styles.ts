/** How the exhibit is laid out, and how everything in it that can be operated looks. */
import { css } from "lit";

export const layout = css`
  :host {
    display: block;
    container: loss-lab / inline-size;
    border-radius: var(--ll-radius);
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  dl,
  dd {
    margin: 0;
  }
  .lab {
    display: grid;
    gap: var(--ll-space-4);
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: "readout" "fit" "head" "pacing" "settings" "curve" "arithmetic" "transport";
    padding: var(--ll-space-4);
  }
  .head {
    grid-area: head;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--ll-space-3) var(--ll-space-4);
  }
  .subject {
    display: grid;
    flex: 1 1 100%;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    align-items: end;
    gap: var(--ll-space-3);
  }
  .tools {
    display: flex;
    gap: var(--ll-space-1);
    margin-inline-start: auto;
  }
  .readout {
    grid-area: readout;
    min-inline-size: 0;
    container: readout / inline-size;
  }
  .fit {
    grid-area: fit;
    min-inline-size: 0;
    margin: 0;
  }
  .fit figcaption {
    margin-block-start: var(--ll-space-2);
    color: var(--ll-muted);
    font: 400 16px/1.5 var(--ll-serif);
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .settings .fields > .hint {
    margin: 0;
  }
  .settings {
    grid-area: settings;
    min-inline-size: 0;
  }
  .curve {
    grid-area: curve;
    min-inline-size: 0;
  }
  .arithmetic {
    grid-area: arithmetic;
    min-inline-size: 0;
    border-block-start: 1px solid var(--ll-line);
    padding-block-start: var(--ll-space-4);
  }
  .arithmetic h3 {
    margin-block-end: var(--ll-space-2);
    font: 600 20px/1.3 var(--ll-serif);
  }
  .transport {
    grid-area: transport;
    min-inline-size: 0;
    display: grid;
    gap: var(--ll-space-2);
    /* Within reach of the thumb, whichever part is being read. */
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    margin-inline: calc(-1 * var(--ll-space-4));
    margin-block-end: calc(-1 * var(--ll-space-4));
    padding: var(--ll-space-2) var(--ll-space-4) max(var(--ll-space-2), env(safe-area-inset-bottom));
    background: var(--ll-raised);
    border-block-start: 1px solid var(--ll-line);
  }
  .pacing {
    grid-area: pacing;
  }

  @container loss-lab (inline-size >= 560px) {
    .lab {
      padding: var(--ll-space-6);
      gap: var(--ll-space-4) var(--ll-space-6);
      grid-template-columns: minmax(0, 1fr) minmax(304px, 1fr);
      grid-template-areas:
        "head head" "readout transport" "readout pacing" "fit fit" "settings curve"
        "arithmetic arithmetic";
    }
    .transport {
      position: static;
      margin: 0;
      padding: 0;
      border: 0;
      background: none;
      align-content: start;
    }
    .subject {
      display: flex;
      flex: 1 1 0;
    }
    .subject .field {
      flex: 1 1 0;
      max-inline-size: 15em;
      min-inline-size: 0;
    }
  }
  @container loss-lab (inline-size >= 920px) {
    .lab {
      column-gap: var(--ll-space-8);
      grid-template-columns: minmax(0, 1fr) minmax(304px, 36%);
      grid-template-rows: auto auto auto auto auto 1fr auto;
      grid-template-areas: "head head" "fit readout" "fit transport" "fit pacing" "fit settings" "fit curve" "arithmetic arithmetic";
    }
    .head {
      padding-block-end: var(--ll-space-4);
      border-block-end: 1px solid var(--ll-line);
    }
  }
  @media print {
    .head,
    .transport,
    .settings,
    .panel button {
      display: none !important;
    }
  }
`;

export const controls = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--ll-focus);
    outline-offset: 2px;
  }

  /* The number */
  .headline .what {
    color: var(--ll-muted);
    font-size: 14px;
  }
  .headline .value {
    color: var(--ll-loss);
    font-weight: 650;
    font-size: clamp(28px, 11.5cqi, 46px);
    line-height: 1.2;
    letter-spacing: -0.02em;
  }
  .headline .figures {
    white-space: nowrap;
  }
  .headline .of {
    font-weight: 550;
    font-size: max(16px, 0.42em);
    letter-spacing: 0;
  }
  .headline .change,
  .headline .small {
    min-block-size: 1.5em;
    font-size: 14px;
  }
  .headline .change.down .arrow {
    color: var(--ll-parameter);
  }
  .headline .change.up .arrow {
    color: var(--ll-loss);
  }
  .headline .small {
    color: var(--ll-muted);
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--ll-space-4);
  }
  .headline .validation {
    color: var(--ll-validation);
  }

  /* Buttons */
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-inline-size: var(--ll-target-size);
    min-block-size: var(--ll-target-size);
    padding: 0 14px;
    border: 1px solid var(--ll-control);
    border-radius: 999px;
    background: var(--ll-raised);
    color: var(--ll-ink);
    font: 550 15px/1 var(--ll-font);
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition:
      background-color 0.12s,
      transform 0.08s;
  }
  button:hover {
    background: color-mix(in srgb, var(--ll-raised), var(--ll-ink) 7%);
  }
  button:active {
    transform: scale(0.97);
  }
  button.primary {
    border-color: var(--ll-accent);
    background: var(--ll-accent);
    color: var(--ll-on-accent);
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--ll-accent), var(--ll-surface) 15%);
  }
  button.quiet {
    padding: 0;
    border-color: transparent;
    background: transparent;
  }
  button.quiet:hover {
    background: color-mix(in srgb, transparent, var(--ll-ink) 8%);
  }
  button[aria-disabled="true"] {
    opacity: 0.4;
    cursor: default;
  }
  .icon {
    flex: none;
  }

  .buttons {
    display: flex;
    align-items: center;
    gap: var(--ll-space-2);
  }
  .buttons .play,
  .buttons .primary {
    flex: 1 1 auto;
    padding-inline: 10px;
  }
  /* Both words keep their room, so that nothing moves when one takes the other's place. */
  .stable {
    display: inline-grid;
  }
  .stable > * {
    grid-area: 1 / 1;
  }
  .stable > [data-off] {
    visibility: hidden;
  }
  .scrubber {
    display: flex;
    align-items: center;
    gap: var(--ll-space-3);
  }
  .scrubber input {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .position {
    display: flex;
    flex: none;
    column-gap: var(--ll-space-1);
    min-inline-size: 6em;
    justify-content: end;
    color: var(--ll-muted);
    font-size: 14px;
  }
  .position .now {
    color: var(--ll-ink);
    font-weight: 550;
  }
  .pacing {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ll-space-2) var(--ll-space-4);
    align-content: start;
  }
  .pacing .field {
    flex: 1 1 100%;
  }
  .pacing .field,
  .settings > .fields > .field:not(.number, .tick) {
    display: flex;
    align-items: center;
    gap: var(--ll-space-2);
  }
  .pacing .field label,
  .settings > .fields > .field:not(.number, .tick) label {
    flex: none;
    min-inline-size: 5.5em;
  }
  .pacing .select,
  .settings > .fields .select {
    flex: 1 1 0;
  }

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
    inline-size: 6.5em;
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
    margin-block-start: var(--ll-space-3);
  }
  details.more summary {
    display: flex;
    align-items: center;
    gap: var(--ll-space-2);
    min-block-size: var(--ll-target-size);
    font-weight: 550;
    cursor: pointer;
    list-style: none;
  }
  details.more summary::before {
    content: "";
    inline-size: 7px;
    block-size: 7px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    transition: transform 0.15s;
  }
  details.more[open] summary::before {
    transform: rotate(45deg);
  }
  details.more summary::-webkit-details-marker {
    display: none;
  }

  /* Messages */
  .panel {
    margin-block-start: var(--ll-space-3);
    padding: var(--ll-space-3) var(--ll-space-4);
    border: 1px solid var(--ll-line);
    border-inline-start: 4px solid var(--ll-loss);
    border-radius: 8px;
    background: var(--ll-raised);
    display: grid;
    gap: var(--ll-space-2);
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .panel h3,
  .help h3 {
    font-size: 16px;
    font-weight: 650;
  }
  .notice {
    margin: var(--ll-space-4) var(--ll-space-4) 0;
  }
  @container loss-lab (inline-size >= 560px) {
    .notice {
      margin-inline: var(--ll-space-6);
    }
  }
  .notice.gentle {
    border-inline-start-color: var(--ll-control);
  }

  /* Help */
  @container loss-lab (inline-size < 920px) {
    button.link {
      padding: 0;
      border-color: transparent;
      background: transparent;
    }
    button.link .stable {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  .help {
    inset: auto;
    inset-block-start: 50%;
    inset-inline-start: 50%;
    translate: -50% -50%;
    inline-size: min(30em, calc(100vw - 32px));
    max-block-size: calc(100dvh - 32px);
    overflow: auto;
    margin: 0;
    padding: var(--ll-space-6);
    border: 1px solid var(--ll-line);
    border-radius: var(--ll-radius);
    background: var(--ll-raised);
    color: var(--ll-ink);
    box-shadow: 0 12px 48px rgb(0 0 0 / 0.22);
  }
  .help:dir(rtl) {
    translate: 50% -50%;
  }
  .help header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-end: var(--ll-space-3);
  }
  .help dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--ll-space-2) var(--ll-space-4);
    margin-block-end: var(--ll-space-3);
  }
  .help p + p {
    margin-block-start: var(--ll-space-2);
    color: var(--ll-muted);
  }
  kbd {
    font: inherit;
    padding: 1px 6px;
    border: 1px solid var(--ll-control);
    border-radius: 5px;
    white-space: nowrap;
  }

  .source {
    display: block;
    margin-block-start: var(--ll-space-1);
    color: var(--ll-muted);
    font: 400 13px/1.5 var(--ll-font);
  }
  .source a {
    color: inherit;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    button.primary,
    input[type="range"]::-webkit-slider-thumb {
      forced-color-adjust: none;
    }
    .panel {
      border-color: CanvasText;
    }
  }
`;
