/** How the lines for other pages look. */
import { css } from "lit";

export const embedStyles = css`
  pre {
    max-block-size: 9em;
    margin-block-start: var(--ll-space-1);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .preview {
    max-block-size: 70vh;
    border: 1px solid var(--ll-line);
    border-radius: 8px;
    overflow: auto;
  }
`;
