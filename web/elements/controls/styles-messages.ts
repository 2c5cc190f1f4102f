/** How what can be dropped and help look. */
import { css } from "lit";

export const messages = css`
  .help h3 {
    font-size: 16px;
    font-weight: 650;
  }

  /* What can be dropped, while a file is held over the exhibit */
  .drop {
    display: none;
  }
  :host([dropping]) {
    outline: 3px dashed var(--ll-focus);
    outline-offset: -3px;
  }
  :host([dropping]) .drop {
    display: block;
    position: sticky;
    inset-block-end: 25dvh;
    z-index: 3;
    inline-size: fit-content;
    max-inline-size: calc(100% - 48px);
    margin-inline: auto;
    padding: var(--ll-space-4) var(--ll-space-6);
    border-radius: var(--ll-radius);
    background: var(--ll-accent);
    color: var(--ll-on-accent);
    font-weight: 550;
    text-align: center;
    pointer-events: none;
  }

  /* Help */
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
  .help h4 {
    margin-block: var(--ll-space-4) var(--ll-space-2);
    font-size: 15px;
    font-weight: 650;
  }
  .help .does {
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
    margin: 0;
  }
  .help .does dt {
    max-inline-size: 9em;
    font-weight: 550;
    overflow-wrap: break-word;
    hyphens: auto;
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
`;
