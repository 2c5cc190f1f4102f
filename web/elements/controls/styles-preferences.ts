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
    button.primary {
      forced-color-adjust: none;
    }
    button[aria-pressed="true"] {
      forced-color-adjust: none;
      border-color: Highlight !important;
      background: Highlight !important;
      color: HighlightText !important;
    }
    .panel {
      border-color: CanvasText;
    }
  }
`;
