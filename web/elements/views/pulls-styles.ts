/** How the list of who pulls looks: a row for each point, a bar for each share. */
import { css } from "lit";

export const pullsStyles = css`
  .grid {
    --columns: 2;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
    margin-block: var(--ll-space-2);
  }
  .grid.three {
    --columns: 3;
  }
  .row,
  .heads {
    display: grid;
    grid-template-columns: minmax(5.5em, 9em) repeat(var(--columns), minmax(0, 1fr));
    column-gap: 10px;
    align-items: center;
  }
  .heads {
    align-items: end;
    margin-block-end: 4px;
  }
  .heads > span {
    color: var(--ll-muted);
    font-size: 13px;
  }
  .heads button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px;
    inline-size: 100%;
    padding-inline: 8px;
    text-align: start;
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .heads button[aria-pressed="true"] {
    background: color-mix(in srgb, var(--bar) 12%, var(--ll-raised));
    border-color: var(--bar);
    color: var(--ll-ink);
    font-weight: 600;
  }
  .is-gradient {
    --bar: var(--ll-gradient);
  }
  .is-loss {
    --bar: var(--ll-loss);
  }
  .is-under {
    --bar: var(--ll-prediction);
  }
  .list {
    max-block-size: 420px;
    overflow-y: auto;
    overscroll-behavior: contain;
    border-block: 1px solid var(--ll-line);
    outline-offset: -2px;
  }
  .row {
    position: relative;
    min-block-size: 28px;
    cursor: pointer;
    border-inline-start: 3px solid transparent;
    padding-inline-start: 5px;
  }
  .heads {
    padding-inline-start: 8px;
  }
  .row:hover {
    background: color-mix(in srgb, var(--ll-line) 45%, transparent);
  }
  .row[aria-selected="true"] {
    border-inline-start-color: var(--ll-ink);
    background: color-mix(in srgb, var(--ll-focus) 12%, transparent);
    font-weight: 600;
  }
  .list:focus-visible .row.active {
    outline: 2px solid var(--ll-focus);
    outline-offset: -2px;
  }
  .name {
    display: flex;
    gap: 6px;
    align-items: center;
    overflow-wrap: anywhere;
  }
  .arrow {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    fill: var(--ll-muted);
  }
  .cell {
    position: relative;
    display: flex;
    align-items: center;
    block-size: 22px;
  }
  .bar {
    position: absolute;
    inset: 2px 0;
    inline-size: 100%;
    block-size: 18px;
  }
  /* The number stands over the bar: no edge goes through its digits. */
  .bar rect {
    fill: var(--bar);
    fill-opacity: 0.3;
  }
  .bar .edge {
    fill-opacity: 1;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .cell span {
    position: relative;
    padding-inline-start: 6px;
  }
  .apart {
    border-block-start: 2px dashed var(--ll-control);
  }
  .together {
    margin-block-start: 4px;
    color: var(--ll-muted);
    font-size: 13px;
  }
  .select {
    max-inline-size: 18em;
  }
  @media (pointer: coarse) {
    .row {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .row[aria-selected="true"] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .list {
      max-block-size: none;
    }
  }
`;
