/** How the words of the subject look: a section for each scope, and in it a word with its number and its sentence. */
import { css } from "lit";

export const quantitiesStyles = css`
  .scopes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: var(--ll-space-4) var(--ll-space-6);
    margin-block: var(--ll-space-3);
  }
  section {
    min-inline-size: 0;
  }
  h4 {
    margin: 0 0 var(--ll-space-2);
    font-size: 13px;
    font-weight: 600;
    color: var(--ll-muted);
  }
  .term {
    --tone: var(--ll-ink);
    padding: 6px 10px 10px;
    border-block-start: 1px solid var(--ll-line);
    border-inline-start: 3px solid transparent;
    cursor: pointer;
  }
  .term.prediction {
    --tone: var(--ll-prediction);
  }
  .term.target {
    --tone: var(--ll-target);
  }
  .term.loss {
    --tone: var(--ll-loss);
  }
  .term.gradient {
    --tone: var(--ll-gradient);
  }
  .term[data-lit],
  .term:not([data-q]):hover {
    background: var(--ll-raised);
  }
  .term.chosen {
    border-inline-start-color: var(--tone);
    background: var(--ll-raised);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--tone) 45%, transparent);
  }
  /* What stays lit must be read well: on its own ground, in a frame. */
  [data-lit].q {
    background: none;
    outline: 1.5px solid currentcolor;
    outline-offset: 1px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 12px;
  }
  .word,
  .word[aria-pressed="true"] {
    border: 0;
    padding: 0;
    background: none;
    color: var(--tone);
    font-size: 17px;
    font-weight: 650;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .word[aria-pressed="true"] {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 4px;
  }
  .value {
    margin-inline-start: auto;
    text-align: end;
    font-size: 17px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .term .number {
    white-space: normal;
  }
  .none {
    color: var(--ll-muted);
    font-size: 13px;
  }
  .several {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 20px;
    margin-block: 6px 4px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .metrics {
    margin: 6px 0 4px;
    font-variant-numeric: tabular-nums;
  }
  .metrics div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
  .metrics dt {
    color: var(--ll-muted);
    font-size: 13px;
  }
  .metrics dd {
    margin: 0;
    font-weight: 600;
  }
  .means {
    font-size: 15px;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .also,
  .natural {
    margin-block-start: 3px;
    color: var(--ll-muted);
    font-size: 13px;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .formula {
    grid-template-columns: auto minmax(0, 1fr);
    /* Room for the frame of what is lit. */
    padding-inline: 3px;
    margin: 6px -3px 4px;
    font-size: 15px;
  }
  @media (forced-colors: active) {
    .term.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .term[data-lit] {
      border-inline-start-color: Highlight;
    }
    .word[aria-pressed="true"] {
      background: none !important;
      color: LinkText !important;
    }
  }
`;
