/** How pictures with boxes look: the pixels, the true box dashed and the predicted one solid, and what is told of each. */
import { css } from "lit";

export const boxesStyles = css`
  :host {
    container-type: inline-size;
  }
  figure {
    margin: var(--ll-space-2, 8px) 0;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: var(--ll-space-3, 12px) var(--ll-space-6, 24px);
    align-items: center;
  }
  .large {
    max-inline-size: 240px;
  }
  .picture {
    display: block;
    inline-size: 100%;
    border-radius: 4px;
  }
  .ground {
    fill: var(--ll-raised);
    stroke: var(--ll-line);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .pixel {
    fill: color-mix(in srgb, var(--ll-raised), var(--ll-ink) 45%);
  }
  .box {
    fill: none;
    stroke-width: 2.5;
    vector-effect: non-scaling-stroke;
  }
  .box.predicted {
    stroke: var(--ll-prediction);
    fill: var(--ll-prediction);
    fill-opacity: 0.12;
  }
  .box.actual {
    stroke: var(--ll-ink);
    stroke-dasharray: 5 4;
  }
  figcaption {
    font-size: 14px;
    font-variant-numeric: tabular-nums;
    display: grid;
    gap: var(--ll-space-2, 8px);
  }
  dl {
    margin: 0;
  }
  dl div {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: 0.6em;
  }
  dt {
    color: var(--ll-muted);
  }
  dd {
    margin: 0;
  }
  .prediction dd {
    color: var(--ll-prediction);
  }
  .loss dd {
    color: var(--ll-loss);
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .shares {
    display: grid;
    grid-template-columns: max-content minmax(0, 12em) max-content;
    gap: 2px 10px;
  }
  .shares li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
  }
  .shares .actual bdi {
    font-weight: 600;
    text-decoration: underline dashed 1.5px;
    text-underline-offset: 4px;
  }
  .shares svg {
    inline-size: 100%;
    block-size: 12px;
    display: block;
  }
  .whole {
    fill: color-mix(in srgb, var(--ll-raised), var(--ll-ink) 8%);
  }
  .part {
    fill: var(--ll-prediction);
  }
  .value {
    text-align: end;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    font-size: 13px;
    color: var(--ll-muted);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend svg {
    inline-size: 22px;
    block-size: 16px;
  }
  .tools {
    justify-content: space-between;
  }
  .group {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-2, 8px);
  }
  .pages {
    font-size: 14px;
    color: var(--ll-muted);
    font-variant-numeric: tabular-nums;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--ll-space-2, 8px);
    border-radius: 6px;
  }
  .grid li {
    padding: 5px;
    border: 1px solid var(--ll-line);
    border-radius: 6px;
    cursor: pointer;
    min-inline-size: 0;
  }
  .grid li[aria-selected="true"] {
    border-color: var(--ll-focus);
    box-shadow: 0 0 0 1px var(--ll-focus);
    background: color-mix(in srgb, var(--ll-focus) 10%, transparent);
  }
  .grid .box {
    stroke-width: 1.75;
  }
  .grid .box.actual {
    stroke-dasharray: 3 3;
  }
  .verdict {
    display: flex;
    align-items: center;
    gap: 5px;
    font-size: 13px;
    margin-block-start: 3px;
    overflow-wrap: anywhere;
  }
  .verdict svg {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
  }
  .verdict path {
    fill: none;
    stroke: var(--ll-prediction);
    stroke-width: 2.25;
    stroke-linecap: round;
  }
  .wrong .verdict path {
    stroke: var(--ll-loss);
  }
  @container (min-width: 400px) {
    .grid {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @container (min-width: 620px) {
    .large {
      max-inline-size: 320px;
    }
    .grid {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .grid li[aria-selected="true"] {
      outline: 2px solid Highlight;
    }
  }
`;
