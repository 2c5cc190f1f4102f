/** How the table of steps looks. */
import { css } from "lit";

export const historyStyles = css`
  .summary {
    min-block-size: 1.45em;
  }
  .scroller {
    position: relative;
    max-block-size: 360px;
    margin-block: var(--ll-space-2);
    font-size: 14px;
  }
  tbody button {
    min-block-size: max(28px, var(--ll-target-size));
    min-inline-size: 44px;
    text-align: start;
  }
  small {
    color: var(--ll-muted);
  }
  .said {
    text-align: start;
  }
  .changed {
    color: var(--ll-parameter);
  }
  .name span {
    display: block;
    font-size: 12px;
    color: var(--ll-muted);
  }
  .name input {
    inline-size: 16em;
    max-inline-size: 100%;
  }
  .names button {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
