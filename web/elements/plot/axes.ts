/** Axes with their grid: nice ticks, numbers as the words write them, the unit said once. */
import { svg, nothing, type TemplateResult } from "lit";
import type { Words } from "../../words/words.js";
import type { Domain } from "./domain.js";
import type { Frame } from "./frame.js";

/** Of a character of a tick's number, in pixels, roughly: numbers that would touch are left out. */
const digitWidth = 7;

/** What an axis needs of a d3 scale. */
export interface TickScale {
  (value: number): number;
  ticks(count?: number): number[];
  domain(): number[];
}

export interface AxisLabel {
  name: string;
  unit: string;
}

/** Large numbers are told in thousands or millions, which the label then says. */
export function magnitude([low, high]: Domain): number {
  const size = Math.max(Math.abs(low), Math.abs(high));
  return size >= 2e7 && size < 2e10 ? 1e6 : size >= 2e4 && size < 2e7 ? 1e3 : 1;
}

export function axisTitle(words: Words, { name, unit }: AxisLabel, factor: number): string {
  const short = words.unit(unit);
  const measure =
    factor === 1e3
      ? words.text("views.axis.thousands", { unit: short })
      : factor === 1e6
        ? words.text("views.axis.millions", { unit: short })
        : short;
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
  const ticks = scale.ticks(count).map((tick) => ({ x: scale(tick), text: words.number(tick / factor) }));
  const widest = digitWidth * Math.max(0, ...ticks.map(({ text }) => text.length));
  const apart = ticks.length > 1 ? Math.abs(ticks[1]!.x - ticks[0]!.x) : Infinity;
  const stride = Math.max(1, Math.ceil(widest / apart));
  const within = (x: number): number => Math.min(Math.max(x, widest / 2), frame.width - widest / 2);
  return svg`<g class="axis" aria-hidden="true">
    ${ticks.map(
      ({ x, text }, k) =>
        svg`<line class="grid" x1=${x} x2=${x} y1=${frame.top} y2=${frame.bottom}></line>
        ${k % stride ? nothing : svg`<text x=${within(x)} y=${frame.bottom + 16} text-anchor="middle">${text}</text>`}`,
    )}
    <line class="base" x1=${frame.left} x2=${frame.right} y1=${frame.bottom} y2=${frame.bottom}></line>
    <text class="title" x=${frame.right} y=${frame.bottom + 34} text-anchor="end">${axisTitle(words, label, factor)}</text>
  </g>`;
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
        ? svg`<text class="title" x=${frame.left + 6} y=${frame.top} dy="0.4em" text-anchor="start">${axisTitle(words, label, factor)}</text>`
        : nothing
    }
  </g>`;
}
