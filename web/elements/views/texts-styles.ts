/** How texts look: words underlined by their weight, the bar of the probability, the list, and the heaviest words. */
import { css } from "lit";

export const textsStyles = css`
  :host {
    container-type: inline-size;
  }
  .body {
    display: grid;
    gap: 0 var(--ll-space-8, 32px);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .over {
    text-align: end;
    margin-block-end: 2px;
  }
  figure {
    margin: 0;
  }
  blockquote {
    margin: var(--ll-space-2, 8px) 0;
    font: 400 22px/1.9 var(--ll-serif);
    min-block-size: 3.8em;
    inline-size: fit-content;
    max-inline-size: min(100%, 38em);
    text-wrap: pretty;
  }
  mark {
    color: inherit;
    background: none;
    border-radius: 3px;
    padding-inline: 2px;
    text-decoration: underline solid 1px;
    text-underline-offset: 5px;
    --tint: 0%;
  }
  mark.above {
    text-decoration-color: var(--ll-positive);
    background: color-mix(in srgb, var(--ll-positive) var(--tint), transparent);
  }
  mark.below {
    text-decoration-color: var(--ll-negative);
    text-decoration-style: dashed;
    background: color-mix(in srgb, var(--ll-negative) var(--tint), transparent);
  }
  mark.none {
    text-decoration: underline dotted 1px var(--ll-muted);
  }
  mark.strength-1 {
    --tint: 5%;
  }
  mark.strength-2 {
    --tint: 10%;
    text-decoration-thickness: 2px;
  }
  mark.strength-3 {
    --tint: 17%;
    text-decoration-thickness: 3px;
  }
  mark.strength-4 {
    --tint: 24%;
    text-decoration-thickness: 4px;
  }
  sup {
    font: 600 12px/0 var(--ll-font);
    display: inline-block;
    margin-inline-start: 1px;
  }
  figcaption {
    font-size: 14px;
  }
  .numbers {
    display: inline-flex;
    flex-wrap: wrap;
    column-gap: 1em;
    margin-inline-start: 0.5em;
    color: var(--ll-muted);
  }
  .numbers .loss {
    color: var(--ll-loss);
  }
  .chance {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 10px;
    direction: ltr;
    max-inline-size: 34em;
    margin-block: var(--ll-space-2, 8px);
    color: var(--ll-muted);
  }
  .chance .actual {
    color: var(--ll-ink);
    font-weight: 600;
    text-decoration: underline 2px;
    text-underline-offset: 4px;
  }
  .chance svg {
    inline-size: 100%;
    block-size: 14px;
    display: block;
  }
  .whole {
    fill: color-mix(in srgb, var(--ll-raised), var(--ll-ink) 8%);
  }
  .part {
    fill: var(--ll-prediction);
  }
  .half {
    stroke: var(--ll-ink);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .counted {
    list-style: none;
    margin: 0 0 var(--ll-space-1, 4px);
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .counted li {
    border: 1px solid var(--ll-line);
    border-radius: 6px;
    padding: 1px 8px;
  }
  .counted .above b {
    color: var(--ll-positive);
  }
  .counted .below b {
    color: var(--ll-negative);
  }
  .list {
    position: relative;
    list-style: none;
    margin: 0;
    padding: 0;
    border: 1px solid var(--ll-line);
    border-radius: 6px;
    max-block-size: 300px;
    overflow: auto;
    font-size: 14px;
  }
  .list li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    align-items: center;
    gap: 10px;
    min-block-size: var(--ll-target-size, 36px);
    padding: 4px 10px;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
  }
  .list li + li {
    border-block-start: 1px solid var(--ll-line);
  }
  .list li[aria-selected="true"] {
    background: color-mix(in srgb, var(--ll-focus) 12%, transparent);
    border-inline-start-color: var(--ll-focus);
  }
  .list svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .list path {
    fill: none;
    stroke: var(--ll-prediction);
    stroke-width: 2.25;
    stroke-linecap: round;
  }
  .list .wrong path {
    stroke: var(--ll-loss);
  }
  .told {
    display: grid;
    justify-items: end;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .told b {
    font-weight: 600;
    color: var(--ll-prediction);
  }
  .told span {
    font-size: 13px;
    color: var(--ll-muted);
  }
  .heaviest {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 230px), 1fr));
    gap: var(--ll-space-3, 12px) var(--ll-space-6, 24px);
    margin-block: var(--ll-space-3, 12px);
  }
  h4 {
    margin: 0 0 4px;
    font-size: 14px;
    font-weight: 600;
  }
  .bars {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(6.5em, max-content) minmax(0, 1fr) max-content;
    gap: 2px 10px;
    font-size: 14px;
  }
  .bars li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
  }
  .bars svg {
    inline-size: 100%;
    block-size: 14px;
    display: block;
  }
  rect.above {
    fill: var(--ll-positive);
  }
  rect.below {
    fill: color-mix(in srgb, var(--ll-negative) 30%, transparent);
    stroke: var(--ll-negative);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .value {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .twin td:nth-child(2) {
    white-space: normal;
    text-align: start;
    min-inline-size: 16em;
  }
  @container (min-width: 860px) {
    blockquote {
      min-block-size: 1.9em;
    }
    .body {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  @media print {
    .list {
      max-block-size: none;
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    .list li[aria-selected="true"] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
