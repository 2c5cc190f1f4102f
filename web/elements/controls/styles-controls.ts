/** How the controls are laid out and look that come after the first frame, and what is printed in their place. */
import { css } from "lit";

export const controls = css`
  .compare {
    flex: 1 1 100%;
    order: 1;
    min-inline-size: 0;
    padding: var(--ll-space-3);
    border: 1px solid var(--ll-line);
    border-radius: var(--ll-radius);
    background: var(--ll-raised);
  }
  /* The list of runs stands beneath the plot where there is room, else below the question. */
  .fit:has(> .compare) {
    display: contents;
  }
  .fit:has(> .compare) > .stay {
    grid-area: fit;
    min-inline-size: 0;
  }
  .fit > .compare {
    grid-area: runs;
  }
  .lab:has(.fit > .compare) {
    grid-template-areas: "readout" "fit" "head" "looks" "runs" "curve" "controls" "views" "transport";
  }
  .controls {
    grid-area: controls;
    min-inline-size: 0;
    display: grid;
    align-content: start;
    container: controls / inline-size;
  }
  .looks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-2);
    min-inline-size: 0;
  }
  .looks .label {
    color: var(--ll-muted);
    font-size: 14px;
    margin-inline-end: var(--ll-space-1);
  }
  .look[aria-pressed="true"] {
    border-color: var(--ll-accent);
    background: color-mix(in srgb, var(--ll-raised), var(--ll-accent) 16%);
  }

  @container loss-lab (inline-size >= 560px) {
    .lab:has(.fit > .compare) {
      grid-template-areas:
        "head head" "readout transport" "fit fit" "looks looks" "runs runs" "curve curve"
        "controls controls" "views views";
    }
  }
  /* What is changed while looking at the plot stands beside it once it is unfolded. */
  @container loss-lab (660px <= inline-size < 920px) {
    .lab:has(.controls > details[open]):not(.without-fit) {
      grid-template-columns: minmax(0, 1fr) minmax(280px, 42%);
      grid-template-areas: "head head" "readout transport" "looks looks" "fit controls" "curve curve" "views views";
    }
    .lab:has(.fit > .compare):has(.controls > details[open]) {
      grid-template-areas:
        "head head" "readout transport" "looks looks" "fit controls" "runs runs" "curve curve"
        "views views";
    }
  }
  @container loss-lab (inline-size >= 920px) {
    .lab:has(.fit > .compare) {
      grid-template-areas: "head head" "fit readout" "fit transport" "fit looks" "fit curve" "fit controls" "views views";
    }
    .fit:has(> .compare) {
      display: block;
    }
    .fit:has(> .compare) > .stay {
      position: static;
    }
    .fit > .compare {
      margin-block-start: var(--ll-space-4);
    }
  }
  .pacing {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ll-space-2) var(--ll-space-4);
    align-content: start;
  }
  .pacing .field {
    flex: 1 1 100%;
  }
  loss-lab-until {
    display: grid;
    gap: var(--ll-space-2);
    flex: 1 1 100%;
  }
  .going {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--ll-space-2);
  }
  .going .fault {
    order: 1;
    flex-basis: 100%;
  }
  .going input[inputmode] {
    inline-size: 7em;
  }
  .pacing .field,
  .controls > .fields > .field:not(.number, .tick) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-1) var(--ll-space-2);
  }
  .pacing .hint {
    flex-basis: 100%;
    margin: 0;
  }
  .pacing .field label,
  .controls > .fields > .field:not(.number, .tick) label {
    flex: none;
    min-inline-size: 5.5em;
  }
  .pacing .select,
  .controls > .fields .select {
    flex: 1 1 8em;
  }
  .papers {
    display: none;
  }
  @media print {
    .papers {
      display: block;
      margin-block: var(--ll-space-3);
      font-size: 14px;
    }
    .paper {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--ll-space-4);
    }
    .paper div {
      display: flex;
      gap: 0.4em;
    }
    .paper dt {
      color: var(--ll-muted);
    }
    .paper dd {
      font-weight: 550;
    }
    .controls,
    .looks,
    .compare {
      display: none !important;
    }
  }
`;
