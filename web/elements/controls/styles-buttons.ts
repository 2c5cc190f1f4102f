/** How buttons look, and how the transport arranges them. */
import { css } from "lit";

export const buttons = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-inline-size: var(--ll-target-size);
    min-block-size: var(--ll-target-size);
    padding: 0 14px;
    border: 1px solid var(--ll-control);
    border-radius: 999px;
    background: var(--ll-raised);
    color: var(--ll-ink);
    font: 550 15px/1 var(--ll-font);
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition:
      background-color 0.12s,
      transform 0.08s;
  }
  button:hover {
    background: color-mix(in srgb, var(--ll-raised), var(--ll-ink) 7%);
  }
  button:active {
    transform: scale(0.97);
  }
  button.primary {
    border-color: var(--ll-accent);
    background: var(--ll-accent);
    color: var(--ll-on-accent);
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--ll-accent), var(--ll-surface) 15%);
  }
  button.quiet {
    padding: 0;
    border-color: transparent;
    background: transparent;
  }
  button.quiet:hover {
    background: color-mix(in srgb, transparent, var(--ll-ink) 8%);
  }
  button[aria-disabled="true"] {
    opacity: 0.4;
    cursor: default;
  }
  .icon {
    flex: none;
  }
  .icon.directed:dir(rtl) {
    transform: scaleX(-1);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-2);
  }
  .buttons .play,
  .buttons .primary {
    flex: 1 1 auto;
    padding-inline: 10px;
  }
  /* Both words keep their room, so that nothing moves when one takes the other's place. */
  .stable {
    display: inline-grid;
  }
  .stable > * {
    grid-area: 1 / 1;
  }
  .stable > [data-off] {
    visibility: hidden;
  }
  .scrubber {
    display: flex;
    align-items: center;
    gap: var(--ll-space-3);
  }
  .scrubber input {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .position {
    display: flex;
    flex: none;
    column-gap: var(--ll-space-1);
    min-inline-size: 6em;
    justify-content: end;
    color: var(--ll-muted);
    font-size: 14px;
  }
  .position .now {
    color: var(--ll-ink);
    font-weight: 550;
  }
  .within {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    column-gap: var(--ll-space-3);
    min-block-size: 1.4em;
    color: var(--ll-muted);
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  /* Its words where there is room for them. */
  @container loss-lab (inline-size < 1100px) {
    button.link {
      padding: 0;
      border-color: transparent;
      background: transparent;
    }
    button.link .stable {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
`;
