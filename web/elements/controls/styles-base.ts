/** What is there for those who do not see, and where the focus is. */
import { css } from "lit";

export const base = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--ll-focus);
    outline-offset: 2px;
  }
`;
