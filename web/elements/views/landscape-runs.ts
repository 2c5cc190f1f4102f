/** The runs that are compared, on the landscape of the one in front: where they are, and how that is drawn and said. */
import { html, nothing, svg, type TemplateResult } from "lit";
import { text } from "../plot/arrow.js";
import { dashOf, renderKey, symbolOf } from "../plot/marks.js";
import type { Twin } from "../plot/table.js";
import type { Mark, Scene } from "../view.js";
import type { Drawing } from "./landscape-drawing.js";
import { holds } from "./landscape-extent.js";
import { heightBetween } from "./landscape-grid.js";
import { objectiveOf } from "./landscape-objective.js";
import { placeOf } from "./landscape-plane.js";
import { spotOf, waySpots } from "./landscape-marks.js";
import { isAlike, type Found } from "./landscape-study.js";
import { placeText, standText } from "./landscape-text.js";
import type { Stop, Ways } from "./landscape-way.js";

/** A companion on the landscape of the run in front. */
export interface Standing {
  mark: Mark;
  way: Stop[];
  now: number[];
  /** On the surface drawn. */
  height: number | null;
  /** By its own loss the heights would be others. */
  other: boolean;
}

/** Of the table's rows, so many for each run at the most. */
const tableStops = 24;

/** All that have the same parameters as the run in front. Its ways' heights are those of the surface drawn. */
export function standingsOf(scene: Scene, found: Found, ways: Ways, relief: Drawing["relief"]): Standing[] {
  const { plane, objective } = found;
  return scene.companions
    .filter((run) => isAlike(run, scene))
    .map((run) => {
      const other = objectiveOf({ ...run, catalog: scene.catalog }) !== objective;
      const under = (place: readonly number[]): number | null => relief && heightBetween(relief.cells, place);
      const told = ways.upTo(run, run.colour, found);
      const way = other ? told.map((stop) => ({ ...stop, loss: under(stop.place) })) : told;
      const now = placeOf(plane, run.step.parameters);
      const height = way.at(-1)?.loss ?? under(now);
      return { mark: run, way, now, height, other };
    });
}

/** The others' paths, each with its symbol where the run stands. */
export function renderStandings(drawing: Drawing): TemplateResult[] {
  return drawing.standings.map(({ mark, way, now, height }) => {
    const spots = waySpots(drawing, way);
    const d = spots.length > 1 ? `M${spots.map((spot) => text(spot)).join("L")}` : "";
    const at = spotOf(drawing, now, height);
    return svg`<g class="other ${mark.colour}">
      <path class="under" d=${d}></path>
      <path class="run" d=${d} stroke-dasharray=${dashOf(mark)}></path>
      ${at.every(Number.isFinite) ? svg`<path class="symbol" transform="translate(${text(at)}) scale(1.35)" d=${symbolOf(mark)}><title>${mark.name}</title></path>` : nothing}
    </g>`;
  });
}

/** The run in front and the others that are drawn, in the order of their colours. */
function runsOf({ scene, way, standings }: Drawing): Pick<Standing, "mark" | "way" | "other">[] {
  const runs = [{ mark: scene.comparing!, way, other: false }, ...standings];
  return runs.sort((a, b) => a.mark.colour.localeCompare(b.mark.colour));
}

/** What each run's path is drawn as. */
export function renderKeys(drawing: Drawing): TemplateResult[] {
  return runsOf(drawing).map(
    ({ mark }) =>
      html`<li class="is-run">
        <svg class="key" viewBox="0 0 28 16" width="28" height="16">${renderKey(mark)}</svg>${mark.name}
      </li>`,
  );
}

/** Where the others stand; whose heights would be others, and who is not drawn. */
export function standingsText({ scene, names, extent, standings }: Drawing): string {
  const { words, companions } = scene;
  const list = (runs: readonly Mark[]): string =>
    runs.map(({ name }) => name).join(words.text("views.compare.separator"));
  const parts: string[] = [];
  for (const { mark, way, now, other } of standings) {
    const loss = way.at(-1)?.loss ?? null;
    const said = other || loss === null ? null : words.number(loss);
    parts.push(standText(scene, mark, placeText(scene, names, now), said, holds(extent, now)));
  }
  const others = standings.filter(({ other }) => other).map(({ mark }) => mark);
  if (others.length) parts.push(words.text("views.landscape.summary.run_other", { names: list(others) }));
  const apart = companions.filter((run) => !isAlike(run, scene));
  if (apart.length) parts.push(words.text("views.landscape.summary.run_apart", { names: list(apart) }));
  return words.sentences(parts);
}

/** The stops of all runs that are drawn, evenly spread, and the last. */
export function standingsTable(drawing: Drawing): Twin {
  const { scene, names } = drawing;
  const { words } = scene;
  const none = words.text("views.landscape.runs.none");
  return {
    label: words.text("views.landscape.runs.table"),
    caption: words.text("views.landscape.runs.caption"),
    columns: [
      words.text("views.landscape.runs.run"),
      words.text("views.landscape.runs.step"),
      ...names,
      words.text("views.landscape.loss"),
    ],
    rows: () =>
      runsOf(drawing).flatMap(({ mark, way, other }) => {
        const stride = Math.ceil(way.length / tableStops);
        return way
          .filter((_, k) => k % stride === 0 || k === way.length - 1)
          .map(({ t, place, loss }) => ({
            cells: [
              mark.name,
              words.number(t),
              ...place.map((value) => words.number(value, { digits: 4 })),
              other || loss === null ? none : words.number(loss, { digits: 4 }),
            ],
          }));
      }),
  };
}
