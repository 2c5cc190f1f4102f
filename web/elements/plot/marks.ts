/** How runs that are compared are told apart: each by a colour, a dash and a symbol, and by its name beside its line. */
import { css, svg, type TemplateResult } from "lit";
import type { Mark, RunColour } from "../view.js";
import type { Frame } from "./frame.js";

/** Drawn around 0, 0. */
const looks: Record<RunColour, { dash: string; symbol: string }> = {
  "run-1": { dash: "none", symbol: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z" },
  "run-2": { dash: "9 4", symbol: "M-4 -4h8v8h-8Z" },
  "run-3": { dash: "2 4", symbol: "M0 -5l5 9h-10Z" },
  "run-4": { dash: "10 3 2 3", symbol: "M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5Z" },
};

const labelHeight = 16;
/** Characters of a name. */
const mostLabel = 34;
/** What one of them takes at the most, and the symbol before them: a name without that room stands before its line's end. */
const room = { character: 7.5, symbol: 26 };

export function dashOf({ colour }: Mark): string {
  return looks[colour].dash;
}

export function symbolOf({ colour }: Mark): string {
  return looks[colour].symbol;
}

/** A piece of the run's line with its symbol, to stand before its name. */
export function renderKey(mark: Mark): TemplateResult {
  return svg`<g class=${mark.colour}>
    <path class="run" d="M0 8h28" stroke-dasharray=${dashOf(mark)}></path>
    <path class="symbol" transform="translate(14 8)" d=${symbolOf(mark)}></path></g>`;
}

export interface RunLine {
  mark: Mark;
  front: boolean;
  /** Of dots, which have no dash. */
  dotted?: boolean;
  path: string;
  /** Where its name stands, in pixels; null where none of it is to be seen. */
  end: { x: number; y: number } | null;
}

/** The lines, the one in front last. */
export function renderRuns(lines: readonly RunLine[]): TemplateResult[] {
  const ordered = [...lines].sort((a, b) => Number(a.front) - Number(b.front));
  return ordered.map(
    ({ mark, front, dotted = false, path }) =>
      svg`<path class="under" d=${path}></path>
        <path class="run ${mark.colour} ${front ? "front" : ""} ${dotted ? "dotted" : ""}" d=${path} stroke-dasharray=${dotted ? "none" : dashOf(mark)}></path>`,
  );
}

/** Their names, each at the end of its line: apart from one another, and within the frame. */
export function renderRunNames(lines: readonly RunLine[], frame: Frame): TemplateResult[] {
  const shown = lines.filter(({ end }) => end !== null).sort((a, b) => a.end!.y - b.end!.y);
  const heights = apart(
    shown.map(({ end }) => end!.y - 8),
    frame.top + labelHeight - 4,
    frame.bottom - 6,
  );
  return shown.map(({ mark, front, end }, i) => {
    const { x } = end!;
    const [left, right] = [x - frame.left, frame.right - x];
    const wanted = room.symbol + room.character * Math.min(mark.name.length, mostLabel);
    const before = right < wanted && left > right;
    const most = Math.min(mostLabel, Math.floor(((before ? left : right) - room.symbol) / room.character));
    const name = mark.name.length > most ? `${mark.name.slice(0, most - 1)}…` : mark.name;
    return svg`<g class="name ${mark.colour} ${front ? "front" : ""}" transform="translate(${before ? x - 8 : x + 8} ${heights[i]})">
      <path class="symbol" transform="translate(${before ? -5 : 5} -4)" d=${symbolOf(mark)}></path>
      <text x=${before ? -14 : 14} text-anchor=${before ? "end" : "start"}>${name}</text></g>`;
  });
}

/** As near to where they would stand as a label's height between them allows; in ascending order. */
export function apart(wanted: number[], least: number, most: number): number[] {
  const places = wanted.map((place) => Math.min(Math.max(place, least), most));
  for (let i = 1; i < places.length; i += 1) places[i] = Math.max(places[i]!, places[i - 1]! + labelHeight);
  for (let i = places.length - 1; i >= 0; i -= 1) {
    places[i] = Math.min(places[i]!, i + 1 < places.length ? places[i + 1]! - labelHeight : most);
  }
  return places;
}

export const markStyles = css`
  .run-1 {
    color: var(--ll-run-1);
  }
  .run-2 {
    color: var(--ll-run-2);
  }
  .run-3 {
    color: var(--ll-run-3);
  }
  .run-4 {
    color: var(--ll-run-4);
  }
  .run {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .run.front {
    stroke-width: 3.25;
  }
  .run.dotted {
    stroke-width: 5;
    stroke-linecap: round;
  }
  .under {
    fill: none;
    stroke: var(--ll-raised);
    stroke-width: 5;
    opacity: 0.75;
  }
  .symbol {
    fill: currentcolor;
    stroke: var(--ll-raised);
    stroke-width: 1.25;
  }
  .name text {
    fill: currentcolor;
    font-size: 12px;
    font-weight: 500;
    paint-order: stroke;
    stroke: var(--ll-raised);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .name.front text {
    font-weight: 700;
  }
`;
