/** How a list of many ticks looks. */
import { css } from "lit";

export const picksStyles = css`
  details.more.several {
    padding: 0;
    border: 0;
  }
  details.more.several > summary {
    font-size: 14px;
    font-weight: 500;
  }
  .picks {
    display: grid;
    gap: var(--ll-space-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .picks legend {
    padding: 0;
    margin-block-end: var(--ll-space-1);
    color: var(--ll-muted);
    font-size: 14px;
  }
  .picks .among {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-1) var(--ll-space-2);
    font-size: 14px;
  }
  .picks .among button {
    font-size: 14px;
    font-weight: 500;
  }
  .picks .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    column-gap: var(--ll-space-3);
    max-block-size: 15em;
    overflow: auto;
    overscroll-behavior: contain;
    padding-inline: 6px;
    border: 1px solid var(--ll-line);
    border-radius: 8px;
  }
  .picks .list:empty,
  .picks p:empty {
    display: none;
  }
  .picks .list label {
    flex: 1;
    color: var(--ll-ink);
    font-size: 15px;
    overflow-wrap: anywhere;
  }
  .picks .list input {
    flex: none;
  }
  .picks p {
    margin: 0;
    font-size: 14px;
  }
  .picks .muted {
    color: var(--ll-muted);
  }
`;
