/** Axes with their grid: nice ticks, numbers as the words write them, the unit said once. */
import { svg, nothing, type TemplateResult } from "lit";
import type { Words } from "../../words/words.js";
import type { Domain } from "./domain.js";
import type { Frame } from "./frame.js";
import { lettersWide } from "./letters.js";

/** What an axis needs of a scale. */
export interface TickScale {
  (value: number): number;
  ticks(count?: number): number[];
  domain(): number[];
}

export interface AxisLabel {
  name: string;
  unit: string;
}

/** Of a title, on average, in pixels. */
const characterWidth = 6.4;
/** Ends further apart than this are those of a logarithmic axis, which no one factor suits. */
const mostUnlike = 1e4;

/** Large numbers are told in thousands or millions, others by a power of ten, which the label then says. */
export function magnitude([low, high]: Domain): number {
  const sizes = [Math.abs(low), Math.abs(high)];
  const size = Math.max(...sizes);
  if (size >= 1e-3 && size < 2e4) return 1;
  if (size >= 1e-3 && size < 2e10) return size < 2e7 ? 1e3 : 1e6;
  if (!(size > 0) || (low * high > 0 && size > mostUnlike * Math.min(...sizes))) return 1;
  return Number(`1e${3 * Math.floor(Math.log10(size) / 3)}`);
}

export function axisTitle(words: Words, { name, unit }: AxisLabel, factor: number): string {
  const short = words.unit(unit);
  const measure =
    factor === 1e3
      ? words.text("views.axis.thousands", { unit: short })
      : factor === 1e6
        ? words.text("views.axis.millions", { unit: short })
        : factor === 1
          ? short
          : `${words.number(factor)} ${short}`;
  return measure.trim() ? words.text("views.axis.title", { name, unit: measure.trim() }) : name;
}

export function xAxis(
  scale: TickScale,
  count: number,
  frame: Frame,
  words: Words,
  label: AxisLabel,
): TemplateResult {
  const factor = magnitude(scale.domain() as Domain);
  return svg`<g class="axis" aria-hidden="true">
    ${scale.ticks(count).map((tick) => {
      const x = scale(tick);
      return svg`<line class="grid" x1=${x} x2=${x} y1=${frame.top} y2=${frame.bottom}></line>
        <text x=${x} y=${frame.bottom + 16} text-anchor="middle">${words.number(tick / factor)}</text>`;
    })}
    <line class="base" x1=${frame.left} x2=${frame.right} y1=${frame.bottom} y2=${frame.bottom}></line>
    ${renderTitle(axisTitle(words, label, factor), frame, [frame.right, frame.bottom + 34], "end")}
  </g>`;
}

/** One that is longer than its plot is wide is drawn narrower: it cannot be broken. */
function renderTitle(
  title: string,
  { left, right }: Frame,
  [x, y]: readonly [number, number],
  anchor: "start" | "end",
): TemplateResult {
  const room = anchor === "end" ? right : right - left;
  const squeezed = lettersWide(title) * characterWidth > room;
  return svg`<text class="title" x=${x} y=${y} text-anchor=${anchor}
    textLength=${squeezed ? room : nothing} lengthAdjust="spacingAndGlyphs">${title}</text>`;
}

/** `named`: ticks that have a word in place of their number, for classes. */
export function yAxis(
  scale: TickScale,
  ticks: number[],
  frame: Frame,
  words: Words,
  label: AxisLabel,
  named: ReadonlyMap<number, string> | null = null,
): TemplateResult {
  const factor = named ? 1 : magnitude(scale.domain() as Domain);
  return svg`<g class="axis" aria-hidden="true">
    ${ticks.map((tick) => {
      const y = scale(tick);
      return svg`<line class="grid" x1=${frame.left} x2=${frame.right} y1=${y} y2=${y}></line>
        <text x=${frame.left - 8} y=${y} dy="0.32em" text-anchor="end">${named?.get(tick) ?? words.number(tick / factor)}</text>`;
    })}
    ${
      label.name
        ? renderTitle(axisTitle(words, label, factor), frame, [frame.left + 6, frame.top + 5], "start")
        : nothing
    }
  </g>`;
}
