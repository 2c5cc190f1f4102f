/** How the fit looks: points, the prediction, the shapes of losses, what is told of a point and its editor. */
import { css } from "lit";

export const fitStyles = css`
  /* However many overlap, the dots and the line before them stay legible. */
  canvas.pulls {
    opacity: 0.55;
  }
  .fit {
    fill: none;
    stroke: var(--ll-prediction);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .share {
    fill: none;
    stroke-width: 2.5;
    stroke-linecap: butt;
  }
  .share.is-target {
    stroke: var(--ll-target);
  }
  .share.is-prediction {
    stroke: var(--ll-prediction);
  }
  .share.is-negative {
    stroke: var(--ll-negative);
  }
  .share.is-parameter {
    stroke: var(--ll-parameter);
  }
  .share.is-gradient {
    stroke: var(--ll-gradient);
  }
  .share.is-validation {
    stroke: var(--ll-validation);
  }
  .halo {
    fill: none;
    stroke: var(--ll-raised);
    stroke-width: 7;
    opacity: 0.75;
  }
  .point {
    fill: var(--ll-target);
    fill-opacity: 0.72;
    stroke: var(--ll-raised);
    stroke-width: 1;
  }
  .point.is-prediction {
    fill: var(--ll-prediction);
    fill-opacity: 0.9;
  }
  .point.is-negative {
    fill: var(--ll-negative);
    fill-opacity: 0.9;
  }
  .point.is-parameter {
    fill: var(--ll-parameter);
    fill-opacity: 0.9;
  }
  .point.is-gradient {
    fill: var(--ll-gradient);
    fill-opacity: 0.9;
  }
  .point.is-validation {
    fill: var(--ll-validation);
    fill-opacity: 0.9;
  }
  .point.held {
    fill: var(--ll-raised);
    fill-opacity: 0.6;
    stroke: var(--ll-target);
    stroke-width: 1.5;
  }
  .point.is-prediction.held {
    stroke: var(--ll-prediction);
  }
  .point.is-negative.held {
    stroke: var(--ll-negative);
  }
  .point.is-parameter.held {
    stroke: var(--ll-parameter);
  }
  .point.is-gradient.held {
    stroke: var(--ll-gradient);
  }
  .point.is-validation.held {
    stroke: var(--ll-validation);
  }
  .band {
    fill: var(--ll-prediction);
    fill-opacity: 0.13;
  }
  .classes {
    list-style: none;
    margin: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    font-size: 13px;
  }
  .classes li {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .classes svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .classes svg.wide {
    inline-size: 40px;
  }
  .pull {
    fill: var(--ll-loss);
    fill-opacity: 0.3;
    stroke: var(--ll-loss);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .divide {
    stroke: var(--ll-loss);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
    fill: none;
  }
  .mark .point {
    fill-opacity: 1;
  }
  .mark .ring {
    fill: none;
    stroke: var(--ll-ink);
    stroke-width: 1.75;
  }
  .grip {
    fill: transparent;
    touch-action: none;
    cursor: grab;
  }
  .focus {
    outline: none;
    pointer-events: none;
  }
  .focus circle {
    fill: none;
    stroke: none;
  }
  .focus:focus-visible circle {
    stroke: var(--ll-focus);
    stroke-width: 2.5;
  }
  .focus.grabbed:focus-visible circle {
    stroke-dasharray: 5 3;
  }
  svg.add,
  svg.place {
    cursor: crosshair;
  }
  canvas.dots,
  svg.names {
    pointer-events: none;
  }
  .tip {
    position: absolute;
    pointer-events: none;
    background: color-mix(in srgb, var(--ll-raised) 94%, transparent);
    border: 1px solid var(--ll-line);
    border-radius: 8px;
    padding: 6px 10px;
    font-size: 13px;
    line-height: 1.4;
    box-shadow: 0 2px 10px rgb(0 0 0 / 12%);
    max-inline-size: 60%;
    font-variant-numeric: tabular-nums;
  }
  .details {
    min-block-size: 1.5em;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.1em;
    margin-block-end: var(--ll-space-1, 4px);
  }
  .details dl {
    display: contents;
  }
  .details dl div {
    display: flex;
    column-gap: 0.4em;
  }
  dt {
    color: var(--ll-muted);
  }
  dd {
    margin: 0;
  }
  .tip[hidden] {
    display: none;
  }
  .tip dl {
    margin: 0;
  }
  .tip dl div {
    display: flex;
    justify-content: space-between;
    column-gap: 14px;
  }
  .tip dd {
    text-align: end;
  }
  .prediction dd {
    color: var(--ll-prediction);
  }
  .loss dd,
  .residual dd {
    color: var(--ll-loss);
  }
  .tools .of {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ll-space-2);
  }
`;
