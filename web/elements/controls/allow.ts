/** Controls as they are left to the reader: there, there but locked, or not there. */
import { css, html, nothing } from "lit";
import type { Control, Rules } from "../rules.js";

/** Gives back what is to be drawn of a control. */
export type Allow = (control: Control, drawn: unknown) => unknown;

/** Disabled by one element around them, fields keep their values and their places. */
export function allowedBy(rules: Rules): Allow {
  return (control, drawn) =>
    rules.hides(control)
      ? nothing
      : rules.locks(control)
        ? html`<fieldset class="locked" disabled>${drawn}</fieldset>`
        : drawn;
}

/** A small padlock, drawn without a file: the page around may forbid pictures. */
const padlock = css`path(evenodd, "M2 6V4.5a4 4 0 0 1 8 0V6h.5A1.5 1.5 0 0 1 12 7.5v5A1.5 1.5 0 0 1 10.5 14h-9A1.5 1.5 0 0 1 0 12.5v-5A1.5 1.5 0 0 1 1.5 6zM3.6 6h4.8V4.5a2.4 2.4 0 0 0-4.8 0z")`;

export const lockedStyles = css`
  .locked {
    display: contents;
  }
  .locked .field > label::before,
  .lesson::before {
    content: "";
    display: inline-block;
    inline-size: 12px;
    block-size: 14px;
    margin-inline-end: 6px;
    background: var(--ll-muted);
    clip-path: ${padlock};
    vertical-align: -1px;
  }
  /* Where all is hidden. */
  .controls > .fields:not(:has(> *)) {
    display: none;
  }
  /* As fields beside them, which are children of the same. */
  .controls > .fields > .locked > .field:not(.number, .tick) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-1) var(--ll-space-2);
  }
  .controls > .fields > .locked > .field:not(.number, .tick) label {
    flex: none;
    min-inline-size: 5.5em;
  }
  .locked select,
  .locked input:not([type="range"]) {
    border-color: var(--ll-line);
    background: none;
    color: var(--ll-ink);
    -webkit-text-fill-color: var(--ll-ink);
    opacity: 1;
    cursor: default;
  }
  .locked button:disabled {
    border-color: var(--ll-line);
    background: none;
    color: var(--ll-muted);
    cursor: default;
  }
  .lesson {
    margin: var(--ll-space-3) var(--ll-space-4) 0;
    color: var(--ll-muted);
    font-size: 15px;
    text-wrap: pretty;
  }
  @container loss-lab (inline-size >= 560px) {
    .lesson {
      margin-inline: var(--ll-space-6);
    }
  }
  @media (forced-colors: active) {
    .locked .field > label::before,
    .lesson::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
