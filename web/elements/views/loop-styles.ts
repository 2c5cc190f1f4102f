/** How the round looks: its stations on a ring beside what the chosen one does, or one below the other. */
import { css } from "lit";

/** The ring in pixels, and the ellipse that the stations stand on. */
export const ring = { width: 400, height: 350, rx: 134, ry: 132 };

export const loopStyles = css`
  :host {
    container-type: inline-size;
  }
  .round {
    display: grid;
    grid-template-columns: 400px minmax(0, 640px);
    gap: var(--ll-space-4) var(--ll-space-6);
    align-items: start;
    margin-block: var(--ll-space-3);
  }
  .ring {
    position: relative;
    direction: ltr;
    inline-size: 400px;
    block-size: 350px;
  }
  .arrows {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .arrows path {
    fill: none;
    stroke: var(--ll-control);
    stroke-width: 2;
  }
  .arrows .tip {
    fill: var(--ll-control);
    stroke: none;
  }
  .arrows .on path {
    stroke: var(--ll-ink);
    stroke-width: 3.5;
  }
  .arrows .on .tip {
    fill: var(--ll-ink);
    stroke: none;
  }
  .station {
    --tone: var(--ll-ink);
    position: absolute;
    translate: -50% -50%;
    inline-size: 132px;
    min-block-size: 58px;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 5px 8px;
    border-radius: 12px;
    border: 1.5px solid var(--ll-control);
    background: var(--ll-raised);
    text-align: start;
    unicode-bidi: plaintext;
  }
  /* A fifth of the round from one to the next, from the top on clockwise. */
  .station.predict {
    left: 50%;
    top: 12.3%;
  }
  .station.measure {
    left: 81.9%;
    top: 38.3%;
  }
  .station.trace {
    left: 69.7%;
    top: 80.5%;
  }
  .station.adjust {
    left: 30.3%;
    top: 80.5%;
  }
  .station.repeat {
    left: 18.1%;
    top: 38.3%;
  }
  .predict {
    --tone: var(--ll-prediction);
  }
  .measure {
    --tone: var(--ll-loss);
  }
  .trace {
    --tone: var(--ll-gradient);
  }
  .adjust {
    --tone: var(--ll-parameter);
  }
  .place {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 22px;
    block-size: 22px;
    border-radius: 50%;
    border: 1.5px solid var(--tone);
    box-sizing: border-box;
    color: var(--tone);
    font-size: 12px;
    font-weight: 650;
  }
  .named {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    line-height: 1.25;
  }
  .title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .key {
    color: var(--tone);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .station[aria-selected="true"] {
    border-color: var(--tone);
    box-shadow: inset 0 0 0 1.5px var(--tone);
  }
  .station[aria-selected="true"] .place {
    background: var(--tone);
    color: var(--ll-raised);
  }
  /* Not looked at yet. */
  .station.inviting {
    border-style: dashed;
    border-color: var(--tone);
  }
  @media (prefers-reduced-motion: no-preference) {
    .station[aria-selected="true"] ~ .station.inviting .place {
      animation: invite 2.4s ease-in-out infinite;
    }
    /* The next one alone. */
    .station.inviting ~ .station.inviting .place {
      animation: none;
    }
  }
  @keyframes invite {
    50% {
      box-shadow: 0 0 0 5px color-mix(in srgb, var(--tone) 28%, transparent);
    }
  }
  .centre {
    position: absolute;
    left: 50%;
    top: 48%;
    translate: -50% -50%;
    display: flex;
    flex-direction: column;
    align-items: center;
    max-inline-size: 116px;
    text-align: center;
    color: var(--ll-muted);
    font-size: 13px;
    line-height: 1.35;
    pointer-events: none;
  }
  .centre b {
    color: var(--ll-loss);
    font-size: 20px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .panel {
    --tone: var(--ll-ink);
    min-inline-size: 0;
    border-inline-start: 3px solid var(--tone);
    padding-inline-start: var(--ll-space-4);
  }
  .panel.predict {
    --tone: var(--ll-prediction);
  }
  .panel.measure {
    --tone: var(--ll-loss);
  }
  .panel.trace {
    --tone: var(--ll-gradient);
  }
  .panel.adjust {
    --tone: var(--ll-parameter);
  }
  h4 {
    margin: 0 0 4px;
    color: var(--tone);
    font-size: 17px;
    font-weight: 650;
  }
  .sentence {
    margin-block-end: var(--ll-space-2);
    font-size: 15px;
    line-height: 1.5;
    text-wrap: pretty;
    font-variant-numeric: tabular-nums;
  }
  .given {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 0 0 var(--ll-space-2);
  }
  .given dt {
    color: var(--ll-muted);
    font-size: 12px;
  }
  .given dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 3px var(--ll-space-3);
    padding-block: 7px;
    border-block-start: 1px solid var(--ll-line);
  }
  .line .name {
    color: var(--ll-muted);
    font-size: 13px;
  }
  .line .value {
    direction: ltr;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .line .formula {
    grid-column: 1 / -1;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .wide {
    overflow-x: auto;
    margin-block: var(--ll-space-2);
    font-size: 14px;
  }
  tbody th {
    white-space: normal;
  }
  .wide thead th {
    position: static;
    background: none;
  }
  td.gradient {
    color: var(--ll-gradient);
  }
  td.change,
  td.after {
    color: var(--ll-parameter);
  }
  .onward {
    font-weight: 600;
    border-color: var(--tone);
  }
  @container (inline-size < 700px) {
    .round {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
    }
    .panel {
      inline-size: 100%;
      box-sizing: border-box;
    }
  }
  @container (inline-size < 440px) {
    .wide th,
    .wide td {
      padding-inline: 4px;
      font-size: 13px;
    }
    .ring {
      inline-size: 100%;
      block-size: auto;
      direction: inherit;
    }
    .arrows,
    .centre {
      display: none;
    }
    .stations {
      display: grid;
      gap: 4px;
    }
    .stations .station {
      position: static;
      translate: none;
      inline-size: 100%;
      min-block-size: var(--ll-target-size);
    }
    .named {
      flex: 1;
      flex-direction: row;
      justify-content: space-between;
      align-items: baseline;
      gap: 12px;
    }
  }
  @media (forced-colors: active) {
    .station[aria-selected="true"] {
      border: 3px solid Highlight;
    }
    .station[aria-selected="true"] .place {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
