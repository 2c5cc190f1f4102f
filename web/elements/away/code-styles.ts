/** How code to take away looks. */
import { css } from "lit";

export const codeStyles = css`
  .choices,
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ll-space-2);
    margin-block: var(--ll-space-2);
  }
  .choices button[aria-pressed="true"] {
    border-color: var(--ll-accent);
    background: color-mix(in srgb, var(--ll-raised), var(--ll-accent) 14%);
    box-shadow: inset 0 0 0 1px var(--ll-accent);
  }
  pre {
    box-sizing: border-box;
    max-block-size: 24em;
    margin: 0 0 var(--ll-space-2);
    padding: var(--ll-space-3);
    border: 1px solid var(--ll-line);
    border-radius: 8px;
    background: var(--ll-surface);
    color: var(--ll-ink);
    font:
      13px/1.5 ui-monospace,
      monospace;
    overflow: auto;
    tab-size: 4;
  }
  pre[data-copied] {
    border-color: var(--ll-accent);
    box-shadow: inset 0 0 0 1px var(--ll-accent);
  }
`;
