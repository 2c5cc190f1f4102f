/** How the parts of the exhibit are laid out, from one column to two. */
import { css } from "lit";

export const layout = css`
  :host {
    display: block;
    container: loss-lab / inline-size;
    border-radius: var(--ll-radius);
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  dl,
  dd {
    margin: 0;
  }
  .lab {
    display: grid;
    gap: var(--ll-space-4);
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: "readout" "fit" "head" "looks" "curve" "controls" "views" "transport";
    padding: var(--ll-space-4);
  }
  /* Where there is no fit, the other views are what the question is about. */
  .lab.asking.without-fit {
    grid-template-areas: "readout" "head" "curve" "views" "looks" "controls" "transport";
  }
  .asking.without-fit .pane:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .head {
    grid-area: head;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--ll-space-3) var(--ll-space-4);
  }
  .subject {
    display: grid;
    flex: 1 1 100%;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    align-items: end;
    gap: var(--ll-space-3);
  }
  .tools {
    display: flex;
    gap: var(--ll-space-1);
    margin-inline-start: auto;
  }
  .readout {
    grid-area: readout;
    min-inline-size: 0;
    container: readout / inline-size;
  }
  .fit {
    grid-area: fit;
    min-inline-size: 0;
  }
  .stay {
    margin: 0;
  }
  .fit figcaption {
    margin-block-start: var(--ll-space-2);
    color: var(--ll-muted);
    font: 400 16px/1.5 var(--ll-serif);
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .fit figcaption .formula {
    display: block;
    color: var(--ll-ink);
  }
  .source {
    display: block;
    margin-block-start: var(--ll-space-1);
    color: var(--ll-muted);
    font: 400 13px/1.5 var(--ll-font);
  }
  .source a {
    color: inherit;
  }
  .curve {
    grid-area: curve;
    min-inline-size: 0;
  }
  .between {
    grid-area: looks;
    display: grid;
    gap: var(--ll-space-4);
    min-inline-size: 0;
  }
  .views {
    grid-area: views;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr));
    gap: var(--ll-space-6);
    align-items: start;
    min-inline-size: 0;
  }
  .views:empty {
    display: none;
  }
  .pane {
    position: relative;
    min-inline-size: 0;
    border-block-start: 1px solid var(--ll-line);
    padding-block-start: var(--ll-space-4);
  }
  .pane.is-arithmetic {
    grid-column: 1 / -1;
  }
  .pane > h3 {
    margin-block-end: var(--ll-space-2);
    padding-inline-end: 48px;
    font: 600 20px/1.3 var(--ll-serif);
  }
  .pane > .close {
    position: absolute;
    inset-block-start: var(--ll-space-2);
    inset-inline-end: 0;
  }
  .transport {
    grid-area: transport;
    min-inline-size: 0;
    display: grid;
    gap: var(--ll-space-2);
    /* Within reach of the thumb, whichever part is being read. */
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    margin-inline: calc(-1 * var(--ll-space-4));
    margin-block-end: calc(-1 * var(--ll-space-4));
    padding: var(--ll-space-2) var(--ll-space-4) max(var(--ll-space-2), env(safe-area-inset-bottom));
    background: var(--ll-raised);
    border-block-start: 1px solid var(--ll-line);
  }

  @container loss-lab (inline-size >= 560px) {
    .lab {
      padding: var(--ll-space-6);
      gap: var(--ll-space-4) var(--ll-space-6);
      grid-template-columns: minmax(0, 1fr) minmax(304px, 1fr);
      grid-template-areas:
        "head head" "readout transport" "fit fit" "looks looks" "curve curve"
        "controls controls" "views views";
    }
    .lab.asking.without-fit {
      grid-template-areas: "head head" "readout transport" "curve curve" "views views" "looks looks" "controls controls";
    }
    .transport {
      position: static;
      margin: 0;
      padding: 0;
      border: 0;
      background: none;
      align-content: start;
    }
    .subject {
      display: flex;
      flex: 1 1 39em;
      flex-wrap: wrap;
      min-inline-size: 0;
    }
    .subject .field {
      flex: 1 1 7em;
      max-inline-size: 15em;
      min-inline-size: 0;
    }
  }
  @container loss-lab (inline-size >= 660px) {
    /* Stays beside the settings, however long they are. */
    .stay {
      position: sticky;
      inset-block-start: var(--ll-space-4);
    }
  }
  @container loss-lab (inline-size >= 920px) {
    .lab {
      column-gap: var(--ll-space-8);
      grid-template-columns: minmax(0, 1fr) minmax(304px, 36%);
      grid-template-rows: auto auto auto auto auto 1fr auto;
      grid-template-areas: "head head" "fit readout" "fit transport" "fit looks" "fit curve" "fit controls" "views views";
    }
    .lab.without-fit {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: none;
      grid-template-areas: "head head" "readout transport" "looks looks" "curve controls" "views views";
    }
    .lab.asking.without-fit {
      grid-template-columns: minmax(0, 1fr) minmax(304px, 36%);
      grid-template-rows: auto auto auto auto auto 1fr;
      grid-template-areas: "head head" "views readout" "views transport" "views looks" "views curve" "views controls";
    }
    .head {
      padding-block-end: var(--ll-space-4);
      border-block-end: 1px solid var(--ll-line);
    }
  }
  @media print {
    .lab {
      display: block !important;
      padding: 0;
    }
    .stay {
      position: static !important;
    }
    .views {
      display: block;
    }
    .pane,
    .curve,
    .fit {
      margin-block-start: var(--ll-space-4);
      break-inside: avoid;
    }
    .pane.is-arithmetic,
    .pane.is-pulls,
    .pane.is-history {
      break-inside: auto;
    }
    .head,
    .transport,
    .pane > .close {
      display: none !important;
    }
  }

  /* What went wrong, also where nothing else can be fetched any more */
  .panel {
    margin-block-start: var(--ll-space-3);
    padding: var(--ll-space-3) var(--ll-space-4);
    border: 1px solid var(--ll-line);
    border-inline-start: 4px solid var(--ll-loss);
    border-radius: 8px;
    background: var(--ll-raised);
    display: grid;
    gap: var(--ll-space-2);
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .panel h2,
  .panel h3 {
    font-size: 16px;
    font-weight: 650;
  }
  .notice {
    margin: var(--ll-space-4) var(--ll-space-4) 0;
  }
  @container loss-lab (inline-size >= 560px) {
    .notice {
      margin-inline: var(--ll-space-6);
    }
  }
  .notice.gentle {
    border-inline-start-color: var(--ll-control);
  }
  .notice .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ll-space-2);
  }
`;
