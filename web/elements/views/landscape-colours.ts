/** The one ramp of the landscape: the more of the loss's colour, the higher. */
import { css, unsafeCSS } from "lit";

export const shades = 17;

/** A part of the ramp, as CSS; equal parts look equally far apart. */
export function shadeColour(part: number): string {
  return `color-mix(in oklab, var(--ll-loss) ${(3 + 75 * part).toFixed(1)}%, var(--ll-raised))`;
}

export const rampStyles = css`
  ${unsafeCSS(
    Array.from({ length: shades }, (_, k) => `.shade-${k} { fill: ${shadeColour(k / (shades - 1))}; }`).join(
      "\n",
    ),
  )}
`;
