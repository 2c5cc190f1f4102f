/** How orders look: two columns of items and the lines between them, and for pairs the line of scores below. */
import { css, unsafeCSS } from "lit";

/** Of an item, in pixels: as high as a finger needs. */
export const placeHeight = 44;

export const rankingStyles = css`
  :host {
    container-type: inline-size;
  }
  .pager {
    align-items: center;
  }
  .pager span {
    font-variant-numeric: tabular-nums;
  }
  .orders {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(56px, 0.9fr) minmax(0, 1fr);
    flex: 0 1 560px;
    min-inline-size: min(100%, 300px);
    direction: ltr;
  }
  .heading {
    unicode-bidi: plaintext;
    color: var(--ll-muted);
    font-size: 13px;
    text-align: right;
    padding: 0 10px 4px;
  }
  .heading.scored {
    grid-column: 3;
    text-align: left;
  }
  .item {
    block-size: ${unsafeCSS(placeHeight)}px;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 12px;
    padding-inline: 10px;
    border: 2px solid transparent;
    border-radius: 8px;
    line-height: 1.2;
    text-align: right;
    cursor: pointer;
  }
  .item > span {
    unicode-bidi: plaintext;
    overflow-wrap: anywhere;
  }
  .scored b {
    min-inline-size: 4.4em;
  }
  .item b {
    color: var(--ll-target);
    font-variant-numeric: tabular-nums;
  }
  .scored .item {
    justify-content: start;
    text-align: left;
  }
  .scored b {
    color: var(--ll-prediction);
  }
  .item:hover {
    background: color-mix(in srgb, var(--ll-line) 45%, transparent);
  }
  .item.chosen {
    background: color-mix(in srgb, var(--ll-focus) 12%, transparent);
    font-weight: 600;
  }
  .order:focus-visible {
    outline: none;
  }
  .order:focus-visible .chosen {
    border-color: var(--ll-focus);
  }
  /* Items of one score share a bracket. */
  .scored .equal {
    border-radius: 0;
    border-inline-start-color: var(--ll-control);
  }
  .between {
    position: relative;
  }
  .between > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .between path {
    fill: none;
    stroke: var(--ll-control);
    stroke-width: 2.5;
    vector-effect: non-scaling-stroke;
  }
  .between .wrong {
    stroke: var(--ll-loss);
    stroke-dasharray: 7 4;
  }
  .between path.chosen {
    stroke-width: 4.5;
  }
  .crossing {
    overflow: visible;
  }
  .crossing path {
    stroke: var(--ll-loss);
    stroke-width: 3;
    paint-order: stroke;
  }
  .body {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ll-space-2) var(--ll-space-8);
    align-items: start;
  }
  .pair {
    flex: 0 1 560px;
    min-inline-size: min(100%, 300px);
  }
  .scale {
    margin-block-start: 0;
  }
  .lead {
    fill: color-mix(in srgb, var(--ll-target) 12%, transparent);
  }
  .enough {
    stroke: var(--ll-target);
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }
  .margin {
    fill: var(--ll-target);
    font-size: 12px;
  }
  .missing {
    fill: none;
    stroke: var(--ll-loss);
    stroke-width: 5;
  }
  path.above {
    fill: var(--ll-prediction);
    stroke: var(--ll-raised);
    stroke-width: 1.5;
  }
  path.below {
    fill: var(--ll-raised);
    stroke: var(--ll-prediction);
    stroke-width: 2;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 24px;
    margin: 0 0 var(--ll-space-2);
    font-variant-numeric: tabular-nums;
  }
  .facts dt {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--ll-muted);
    font-size: 13px;
  }
  .facts dt svg {
    inline-size: 14px;
    block-size: 14px;
  }
  .facts dd {
    margin: 0;
    font-weight: 600;
  }
  .facts .loss dd {
    color: var(--ll-loss);
  }
  @container (inline-size < 440px) {
    .orders {
      grid-template-columns: minmax(0, 1fr) 72px minmax(0, 1fr);
    }
    .item {
      flex-direction: column;
      align-items: end;
      justify-content: center;
      gap: 0;
    }
    .scored .item {
      flex-direction: column-reverse;
      align-items: start;
    }
  }
  @media (forced-colors: active) {
    .item.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .between .wrong,
    .crossing path,
    .missing {
      stroke: Highlight;
    }
  }
`;
