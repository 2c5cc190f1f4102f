/** How what stands beneath the stage looks. */
import { css } from "lit";

export const footStyles = css`
  .guide-foot {
    display: grid;
    gap: var(--ll-space-4) var(--ll-space-6);
    padding: 0 var(--ll-space-4) var(--ll-space-4);
  }
  .noticed,
  .further {
    min-inline-size: 0;
  }
  .guide-foot h3 {
    margin-block-end: var(--ll-space-1);
    font: 600 18px/1.3 var(--ll-serif);
  }
  .noticed p {
    max-inline-size: 62ch;
    font: 400 17px/1.55 var(--ll-serif);
    text-wrap: pretty;
  }
  .noticed.unasked {
    display: none;
  }
  .further ul,
  .sources {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .further ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ll-space-4);
  }
  .further a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--ll-target-size);
    color: inherit;
    text-underline-offset: 3px;
  }
  .sources li {
    margin-block: var(--ll-space-2);
  }
  .sources a {
    color: inherit;
    overflow-wrap: anywhere;
  }
  .aims {
    display: grid;
    gap: var(--ll-space-1);
    max-inline-size: 68ch;
  }
  .aims dt {
    font-weight: 600;
  }
  .aims dd + dt {
    margin-block-start: var(--ll-space-2);
  }
  .is-teachers h4 {
    margin-block: var(--ll-space-4) 0;
    font-size: 15px;
    font-weight: 600;
  }
  .key {
    display: grid;
    gap: var(--ll-space-3);
    max-inline-size: 68ch;
    margin: 0;
    padding-inline-start: 1.5em;
  }
  .key strong {
    display: inline-flex;
    align-items: center;
    gap: var(--ll-space-1);
  }
  .script {
    display: grid;
    gap: var(--ll-space-2);
    max-inline-size: 68ch;
    margin: var(--ll-space-2) 0 0;
    padding-inline-start: 1.6em;
  }
  .script button {
    justify-content: start;
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--ll-space-2) var(--ll-space-3);
    border-radius: 8px;
    font: 400 15px/1.4 var(--ll-font);
    text-align: start;
  }
  .script button[aria-current] {
    border-color: var(--ll-accent);
    border-inline-start-width: 4px;
  }
  @container loss-lab (inline-size >= 560px) {
    .guide-foot {
      padding: 0 var(--ll-space-6) var(--ll-space-6);
    }
  }
  @container loss-lab (inline-size >= 920px) {
    .guide-foot {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .guide-foot > details,
    .noticed.unasked + .further {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .guide-foot {
      padding-inline: 0;
    }
    .further,
    .guide-foot > details {
      display: none !important;
    }
  }
`;
