/** How the plane looks beyond what it has of the fit: the board, the gaps, and the ways of the points. */
import { css } from "lit";

export const planeStyles = css`
  .plot {
    margin-inline: auto;
  }
  .on-board .axis .grid {
    display: none;
  }
  .ring-zone {
    fill: var(--ll-raised);
    stroke: var(--ll-line);
    stroke-width: 1;
  }
  .ring-zone.odd {
    fill: color-mix(in srgb, var(--ll-raised), var(--ll-ink) 5%);
  }
  .bullseye {
    fill: none;
    stroke: var(--ll-target);
    stroke-width: 2;
  }
  .bullseye.middle {
    fill: var(--ll-target);
    stroke: var(--ll-raised);
    stroke-width: 1.5;
  }
  .gap {
    fill: none;
    stroke: var(--ll-loss);
    stroke-width: 1.5;
    stroke-linejoin: round;
    opacity: 0.5;
  }
  .gap.is-mse {
    fill: var(--ll-loss);
    fill-opacity: 0.1;
    stroke-width: 1;
  }
  .gap.emphasised {
    opacity: 1;
    stroke-width: 2.5;
  }
  .gap.is-mse.emphasised {
    fill-opacity: 0.28;
    stroke-width: 2;
  }
  .given {
    fill: none;
    stroke: var(--ll-muted);
    stroke-width: 1.25;
  }
  .moved {
    fill: none;
    stroke: var(--ll-muted);
    stroke-width: 1.25;
    stroke-dasharray: 1.5 3.5;
    stroke-linecap: round;
  }
  .alone {
    color: var(--ll-prediction);
  }
  .point {
    fill: currentcolor;
    fill-opacity: 1;
  }
  .point.held {
    fill: var(--ll-raised);
    stroke: currentcolor;
  }
  .other .symbol {
    fill-opacity: 0.7;
  }
  .runs {
    list-style: none;
    margin: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    font-size: 13px;
  }
  .runs li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .runs svg {
    inline-size: 14px;
    block-size: 14px;
  }
  .runs .front {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .ring-zone,
    .ring-zone.odd {
      fill: none;
      stroke: GrayText;
    }
  }
`;
