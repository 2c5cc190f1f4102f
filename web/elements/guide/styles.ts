/** How the title and the question of an exhibit look. */
import { css } from "lit";

export const guideStyles = css`
  .guide-head {
    display: grid;
    gap: var(--ll-space-1);
    padding: var(--ll-space-4) var(--ll-space-4) 0;
  }
  .guide-head h2 {
    font: 650 26px/1.2 var(--ll-serif);
    text-wrap: balance;
  }
  .guide-head .lead {
    max-inline-size: 62ch;
    color: var(--ll-muted);
    font: 400 18px/1.45 var(--ll-serif);
    text-wrap: pretty;
  }
  .chapters {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ll-space-2);
    margin-block-start: var(--ll-space-3);
    border-block-end: 1px solid var(--ll-line);
  }
  .chapters button {
    margin-block-end: -1px;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 6px 6px 0 0;
    background: none;
    color: var(--ll-muted);
    white-space: normal;
  }
  .chapters button[aria-selected="true"] {
    border-block-end-color: var(--ll-accent);
    color: var(--ll-ink);
    font-weight: 650;
  }

  .question {
    padding: var(--ll-space-4);
    border: 1px solid var(--ll-line);
    border-radius: var(--ll-radius);
    background: var(--ll-raised);
  }
  .question fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question legend {
    padding: 0;
    margin-block-end: var(--ll-space-3);
  }
  .kicker {
    display: block;
    color: var(--ll-muted);
    font-size: 14px;
  }
  .asks {
    display: block;
    max-inline-size: 62ch;
    font: 600 19px/1.4 var(--ll-serif);
    text-wrap: pretty;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--ll-space-2);
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-1) var(--ll-space-3);
    min-block-size: 48px;
    padding: var(--ll-space-2) var(--ll-space-3);
    border: 1px solid var(--ll-control);
    border-radius: 8px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .option > span:first-of-type {
    flex: 1 1 8em;
  }
  .option:hover {
    background: color-mix(in srgb, var(--ll-raised), var(--ll-ink) 5%);
  }
  .option:has(:checked) {
    border-color: var(--ll-accent);
    box-shadow: inset 0 0 0 1px var(--ll-accent);
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--ll-focus);
    outline-offset: 2px;
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    outline: none;
  }
  .option.is-right {
    border-color: var(--ll-parameter);
    box-shadow: inset 0 0 0 1px var(--ll-parameter);
    background: color-mix(in srgb, var(--ll-raised), var(--ll-parameter) 8%);
  }
  .option.is-wrong {
    border-color: var(--ll-loss);
    border-style: dashed;
    box-shadow: none;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: var(--ll-space-1);
    font-size: 14px;
    font-weight: 550;
  }
  .verdict p {
    max-inline-size: 68ch;
    margin-block-start: var(--ll-space-3);
    font: 400 17px/1.5 var(--ll-serif);
  }
  .doing {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ll-space-2);
    margin-block-start: var(--ll-space-3);
  }

  @container loss-lab (inline-size >= 560px) {
    .guide-head {
      padding: var(--ll-space-6) var(--ll-space-6) 0;
    }
    .guide-head h2 {
      font-size: 32px;
    }
    .question {
      padding: var(--ll-space-6);
    }
  }
  @media (forced-colors: active) {
    .chapters button {
      border-block-end-color: Canvas;
    }
    .chapters button[aria-selected="true"] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .guide-head {
      padding-inline: 0;
    }
    .verdict,
    .mark,
    .doing,
    .chapters {
      display: none !important;
    }
    .option.is-right,
    .option.is-wrong {
      border: 1px solid var(--ll-control);
      box-shadow: none;
      background: none;
    }
    .question {
      break-inside: avoid;
    }
  }
`;
