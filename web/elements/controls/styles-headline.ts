/** How the number that the exhibit is about looks. */
import { css } from "lit";

export const headlineStyles = css`
  .headline .what {
    color: var(--ll-muted);
    font-size: 14px;
  }
  .headline .value {
    color: var(--ll-loss);
    font-weight: 650;
    font-size: clamp(28px, 10.5cqi, 46px);
    line-height: 1.2;
    letter-spacing: -0.02em;
  }
  .headline .figures {
    white-space: nowrap;
  }
  .headline .of {
    font-weight: 550;
    font-size: max(16px, 0.42em);
    letter-spacing: 0;
  }
  .headline .change,
  .headline .small {
    min-block-size: 1.5em;
    font-size: 14px;
  }
  .headline .change.down .arrow {
    color: var(--ll-parameter);
  }
  .headline .change.up .arrow {
    color: var(--ll-loss);
  }
  .headline .small {
    color: var(--ll-muted);
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--ll-space-4);
  }
  .headline .validation {
    color: var(--ll-validation);
  }
`;
