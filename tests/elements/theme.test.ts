/** The colours: legible on both grounds, and told apart by those who see fewer of them. */
import { describe, expect, test } from "vitest";
import { colours } from "../../web/elements/theme.js";

type Rgb = [number, number, number];

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), severity 1. */
const deficiencies: Record<string, number[]> = {
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** Oklab, for differences as they are seen. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seen(hex: string, [a, b, c, d, e, f, g, h, i]: number[]): Rgb {
  const [x, y, z] = linear(hex);
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  return oklab([
    clip(a! * x + b! * y + c! * z),
    clip(d! * x + e! * y + f! * z),
    clip(g! * x + h! * y + i! * z),
  ]);
}

const meanings = ["prediction", "loss", "gradient", "parameter", "validation"] as const;
/** Of the runs of a comparison, which are only seen beside one another. */
const runs = ["run-1", "run-2", "run-3", "run-4"] as const;
const signs = ["positive", "negative"] as const;
const words = ["ink", "muted", "target", "accent", ...meanings, ...runs, ...signs] as const;

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("in the %s theme", (_, k) => {
  test.each(words)("%s can be read as text on both grounds", (name) => {
    for (const ground of ["surface", "raised"] as const) {
      expect(contrast(colours[name][k], colours[ground][k])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(["control", "focus"] as const)("%s stands out as an outline", (name) => {
    for (const ground of ["surface", "raised"] as const) {
      expect(contrast(colours[name][k], colours[ground][k])).toBeGreaterThanOrEqual(3);
    }
  });

  test("a button's word can be read on it", () => {
    expect(contrast(colours["on-accent"][k], colours.accent[k])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(
    Object.keys(deficiencies).flatMap((name) =>
      ([meanings, runs, signs] as const).map((tokens) => [name, tokens] as const),
    ),
  )("colours are told apart with colour-vision deficiency: %s, %o", (name, tokens) => {
    const colour = tokens.map((token) => seen(colours[token][k], deficiencies[name]!));
    for (let i = 0; i < colour.length; i += 1) {
      for (let j = 0; j < i; j += 1) {
        const [a, b] = [colour[i]!, colour[j]!];
        const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        expect(distance, `${tokens[i]} and ${tokens[j]}`).toBeGreaterThan(0.05);
      }
    }
  });
});
