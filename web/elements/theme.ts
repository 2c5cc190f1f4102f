/**
 * The visual language: every colour has one meaning, shared by the plots, the arithmetic and the words.
 *
 * Colour is kept for meaning; what can be operated is ink. A page overrides a value by its public name, for
 * instance `loss-lab { --loss-lab-loss: crimson }`, and light or dark by its own `color-scheme`. The values are
 * `light-dark()` pairs: a canvas must read them through the computed `color` of an element, not the property.
 */
import { css, unsafeCSS } from "lit";

/**
 * Token, light value, dark value. Text and marks reach 4.5:1 on both grounds, meanings are told apart with any
 * colour-vision deficiency; tests/elements/theme.test.ts works it out. Lines are decoration.
 */
export const colours = {
  ink: ["#1c1e23", "#ecebe6"],
  muted: ["#5d6169", "#a3a6ad"],
  line: ["#e0ded7", "#34373d"],
  control: ["#85888f", "#7b7f87"],
  surface: ["#fbfaf7", "#16181c"],
  raised: ["#ffffff", "#1f2227"],
  accent: ["#23262d", "#ecebe6"],
  "on-accent": ["#ffffff", "#16181c"],
  prediction: ["#1550d0", "#82bdff"],
  target: ["#33363d", "#d5d4cf"],
  loss: ["#cb430f", "#ff7d4d"],
  gradient: ["#6f1aa0", "#d45cf0"],
  parameter: ["#0a7d5c", "#6ceabf"],
  validation: ["#5a4300", "#f5d565"],
  focus: ["#0b57d0", "#8ab8ff"],
  "run-1": ["#1550d0", "#82bdff"],
  "run-2": ["#a8480a", "#ffb36b"],
  "run-3": ["#0b6b46", "#b6f5c8"],
  "run-4": ["#a3127e", "#ec60c8"],
  positive: ["#1550d0", "#82bdff"],
  negative: ["#9c5700", "#f2b04e"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

const declarations = Object.entries(colours)
  .map(([name, [light, dark]]) => `--ll-${name}: var(--loss-lab-${name}, light-dark(${light}, ${dark}));`)
  .join("\n");

/** For the exhibit's shadow root; the views inherit it. */
export const theme = css`
  :host {
    /* What the page's texts look like is not for the exhibit to inherit. */
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    ${unsafeCSS(declarations)}
    --ll-font: var(--loss-lab-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif);
    --ll-serif: var(
      --loss-lab-serif,
      "Iowan Old Style",
      "Palatino Linotype",
      Palatino,
      "Source Serif 4",
      Georgia,
      serif
    );
    --ll-space-1: 4px;
    --ll-space-2: 8px;
    --ll-space-3: 12px;
    --ll-space-4: 16px;
    --ll-space-6: 24px;
    --ll-space-8: 32px;
    --ll-radius: 10px;
    --ll-target-size: 36px;
    color: var(--ll-ink);
    background: var(--ll-surface);
    font: 400 15px/1.5 var(--ll-font);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    accent-color: var(--ll-accent);
  }
  :host([theme="light"]) {
    color-scheme: light;
  }
  :host([theme="dark"]) {
    color-scheme: dark;
  }
  @media (pointer: coarse) {
    :host {
      --ll-target-size: 44px;
    }
  }
  @media (forced-colors: active) {
    :host {
      --ll-ink: CanvasText;
      --ll-muted: CanvasText;
      --ll-line: GrayText;
      --ll-control: ButtonText;
      --ll-surface: Canvas;
      --ll-raised: Canvas;
      --ll-accent: ButtonText;
      --ll-on-accent: ButtonFace;
      --ll-prediction: LinkText;
      --ll-target: CanvasText;
      --ll-loss: CanvasText;
      --ll-gradient: VisitedText;
      --ll-parameter: CanvasText;
      --ll-validation: GrayText;
      --ll-focus: Highlight;
      --ll-run-1: CanvasText;
      --ll-run-2: CanvasText;
      --ll-run-3: CanvasText;
      --ll-run-4: CanvasText;
      --ll-positive: CanvasText;
      --ll-negative: CanvasText;
    }
  }
  @media print {
    :host {
      color-scheme: light;
      --ll-surface: #fff;
      --ll-raised: #fff;
    }
  }
`;
