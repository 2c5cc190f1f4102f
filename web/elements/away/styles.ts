/** How the dialog looks, and what its sections have in common. */
import { css } from "lit";

export const sectionStyles = css`
  h4,
  p {
    margin: 0;
    padding: 0;
  }
  h4 {
    margin-block: var(--ll-space-4) var(--ll-space-1);
    font-size: 15px;
    font-weight: 650;
  }
  p,
  .about {
    color: var(--ll-muted);
    font-size: 14px;
  }
`;

/** An address, and the button that copies it. */
export const rowStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-2) var(--ll-space-3);
    margin-block-start: var(--ll-space-2);
  }
  input.link {
    flex: 1 1 12em;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: var(--ll-target-size);
    padding-inline: 10px;
    border: 1px solid var(--ll-control);
    border-radius: 8px;
    background: var(--ll-surface);
    color: inherit;
    font: 400 14px/1 var(--ll-font);
    text-overflow: ellipsis;
  }
`;

export const awayStyles = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(42em, calc(100vw - 24px));
    max-inline-size: none;
    max-block-size: calc(100dvh - 32px);
    padding: var(--ll-space-4) var(--ll-space-6) var(--ll-space-6);
    border: 1px solid var(--ll-line);
    border-radius: var(--ll-radius);
    background: var(--ll-raised);
    color: var(--ll-ink);
    font: inherit;
    overflow: auto;
    box-shadow: 0 12px 48px rgb(0 0 0 / 0.22);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.25);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  h3,
  ul {
    margin: 0;
    padding: 0;
  }
  h3 {
    font-size: 18px;
    font-weight: 650;
  }
  ul {
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-2) var(--ll-space-3);
    padding-block: var(--ll-space-1);
    border-block-end: 1px solid var(--ll-line);
  }
  li:last-child {
    border-block-end: 0;
  }
  li .row,
  li [role="status"] {
    flex: 0 0 100%;
    margin: 0;
  }
  li .row[hidden] {
    display: none;
  }
  li [role="status"]:empty {
    position: absolute;
  }
  .what {
    flex: 1 1 0;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .what span {
    display: block;
  }
  img {
    display: block;
    inline-size: min(100%, 20em);
    margin: var(--ll-space-2) auto 0;
    border-radius: 8px;
  }
  @media (max-width: 480px) {
    dialog {
      padding-inline: var(--ll-space-4);
    }
  }
`;
