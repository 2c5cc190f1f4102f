/** How the dialog for a reader's own data looks. */
import { css } from "lit";

export const ownDataStyles = css`
  * {
    box-sizing: border-box;
  }
  dialog {
    inline-size: min(864px, calc(100vw - 24px));
    max-inline-size: none;
    max-block-size: calc(100dvh - 24px);
    padding: 0;
    border: 1px solid var(--ll-line);
    border-radius: var(--ll-radius);
    background: var(--ll-surface);
    color: var(--ll-ink);
    box-shadow: 0 12px 48px rgb(0 0 0 / 0.22);
    overflow: hidden;
    overscroll-behavior: contain;
  }
  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  header,
  footer {
    display: flex;
    align-items: center;
    gap: var(--ll-space-3);
    padding: var(--ll-space-3) var(--ll-space-6);
  }
  header {
    justify-content: space-between;
    border-block-end: 1px solid var(--ll-line);
  }
  footer {
    flex-wrap: wrap;
    border-block-start: 1px solid var(--ll-line);
    background: var(--ll-raised);
  }
  footer .stays {
    flex: 1 1 16em;
    color: var(--ll-muted);
    font-size: 14px;
    text-wrap: pretty;
  }
  h2 {
    margin: 0;
    font: 600 20px/1.3 var(--ll-serif);
  }
  h3 {
    margin: 0;
    font-size: 15px;
    font-weight: 600;
  }
  p,
  ul {
    margin: 0;
  }
  .body {
    display: grid;
    gap: var(--ll-space-4);
    align-content: start;
    padding: var(--ll-space-4) var(--ll-space-6);
    overflow: auto;
  }
  .muted {
    color: var(--ll-muted);
    font-size: 14px;
  }
  .part {
    display: grid;
    gap: var(--ll-space-2);
    min-inline-size: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ll-space-2) var(--ll-space-4);
    align-items: center;
  }
  textarea {
    inline-size: 100%;
    block-size: 9.5em;
    padding: 8px 10px;
    border: 1px solid var(--ll-control);
    border-radius: 8px;
    background: var(--ll-raised);
    color: inherit;
    font:
      400 16px/1.4 ui-monospace,
      "SF Mono",
      Menlo,
      Consolas,
      monospace;
    resize: vertical;
    white-space: pre;
    tab-size: 12;
  }
  input[type="file"] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    opacity: 0;
    pointer-events: none;
  }
  .problem {
    padding: var(--ll-space-3) var(--ll-space-4);
    border: 1px solid var(--ll-line);
    border-inline-start: 4px solid var(--ll-loss);
    border-radius: 8px;
    background: var(--ll-raised);
    overflow-wrap: anywhere;
  }
  .remarks {
    padding-inline-start: 1.2em;
    font-size: 14px;
    overflow-wrap: anywhere;
  }
  .scroller {
    overflow: auto;
    border: 1px solid var(--ll-line);
    border-radius: 8px;
    background: var(--ll-raised);
  }
  table {
    border-collapse: collapse;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    max-inline-size: 14em;
    padding: 4px 12px;
    border-block-start: 1px solid var(--ll-line);
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  thead th {
    border-block-start: 0;
    font-weight: 600;
    vertical-align: top;
  }
  thead .kind {
    display: block;
    color: var(--ll-muted);
    font-weight: 400;
    font-size: 13px;
    white-space: normal;
  }
  tbody th {
    color: var(--ll-muted);
  }
  .is-unused {
    color: var(--ll-muted);
  }
  td.is-odd {
    text-decoration: underline wavy var(--ll-loss);
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--ll-space-4) var(--ll-space-6);
    align-items: start;
  }
  .field.tick label {
    color: var(--ll-ink);
    font-size: 15px;
    overflow-wrap: anywhere;
  }
  .outcome {
    padding: var(--ll-space-3) var(--ll-space-4);
    border-radius: 8px;
    background: color-mix(in srgb, var(--ll-raised), var(--ll-accent) 7%);
    display: grid;
    gap: var(--ll-space-1);
    overflow-wrap: anywhere;
  }
  @media (max-width: 480px) {
    header,
    footer,
    .body {
      padding-inline: var(--ll-space-4);
    }
  }
`;
