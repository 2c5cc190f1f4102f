/** What gives way to the preferences of readers: less motion, colours of their own. */
import { css } from "lit";

export const preferences = css`
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    button.primary,
    input[type="range"]::-webkit-slider-thumb {
      forced-color-adjust: none;
    }
    .panel {
      border-color: CanvasText;
    }
  }
`;
