/** The landscape in words: what its axes are, where its lowest place and the run are, and what a slice leaves out. */
import type { Key } from "../../words/words.js";
import type { Mark, Scene } from "../view.js";
import { toldParameter } from "../told-parameter.js";
import { blockName } from "./block-names.js";
import { holds } from "./landscape-extent.js";
import type { Minimum } from "./landscape-drawing.js";
import type { Lowest } from "./landscape-grid.js";
import { isParameter, isWhole, placeOf, type Plane } from "./landscape-plane.js";
import type { LandscapeChoice, Range } from "./landscape-query.js";
import type { Found } from "./landscape-study.js";

/** Of the path's size: nearer than this it lies in the slice as far as anyone can see. */
const off = 1e-6;

/** What one of the parameters is called: "Weight of Living area", "Weight, layer 2, 1 to 3". */
export function parameterName(scene: Scene, index: number): string {
  const { words, step, setup } = scene;
  const block = step.blocks.find(
    ({ offset, rows, cols }) => index >= offset && index < offset + rows * cols,
  )!;
  const name = blockName(block.name, scene);
  const { rows, cols } = block;
  if (rows * cols === 1) return name;
  const [row, column] = [(index - block.offset) % rows, Math.floor((index - block.offset) / rows)];
  const features = setup.data.features;
  if (block.name === "weight" && cols === 1 && rows === features.length)
    return words.text("views.landscape.of_feature", { name, feature: words.column(features[row]!.name) });
  if (rows === 1 || cols === 1)
    return words.text("views.landscape.of_place", { name, n: String(row + column + 1) });
  return words.text("views.landscape.of_pair", {
    name,
    row: String(row + 1),
    column: String(column + 1),
  });
}

export function axisNames(scene: Scene, { axes }: Plane, { along }: LandscapeChoice): string[] {
  return axes.map((axis, k) =>
    isParameter(axis)
      ? parameterName(scene, axis.parameter)
      : scene.words.text(`views.landscape.axis.${along}_${k ? "y" : "x"}` as Key),
  );
}

/** "Weight 0.8 and Bias −0.1". */
export function placeText({ words }: Scene, names: readonly string[], place: readonly number[]): string {
  const [x, y] = names.map((name, k) =>
    words.text("views.landscape.summary.at", { name, value: toldParameter(words, place[k]!, { digits: 3 }) }),
  );
  return y === undefined ? x! : words.text("views.landscape.summary.and", { x: x!, y });
}

/** Where a run stands: by its name where several are compared. */
export function standText(
  { words }: Scene,
  mark: Mark | null,
  place: string,
  loss: string | null,
  inside: boolean,
): string {
  const at: Record<string, string> = loss === null ? { place } : { place, loss };
  const stands = mark
    ? words.text(`views.landscape.summary.run${loss === null ? "" : "_loss"}`, { ...at, name: mark.name })
    : words.text(`views.landscape.summary.now${loss === null ? "" : "_loss"}`, at);
  if (inside) return stands;
  const left = mark
    ? words.text("views.landscape.summary.run_outside", { name: mark.name })
    : words.text("views.landscape.summary.outside");
  return words.sentences([stands, left]);
}

export function landscapeSummary(
  scene: Scene,
  { plane, front: { path, setup } }: Found,
  choice: LandscapeChoice,
  extent: readonly Range[],
  lowest: Lowest | null,
  minima: readonly Minimum[] | null,
): string {
  const { words, step, comparing } = scene;
  const names = axisNames(scene, plane, choice);
  const parts: string[] = [];
  const now = placeOf(plane, step.parameters);
  const last = path.t.length - 1;
  const here = setup === scene.setup && path.t[last] === step.t;
  const place = placeText(scene, names, now);
  const loss = here ? words.number(path.loss[last]!) : null;
  parts.push(standText(scene, comparing, place, loss, holds(extent, now)));
  if (step.status === "diverged" && plane.t !== step.t)
    parts.push(words.text("views.landscape.summary.blew_up", { t: String(plane.t) }));
  if (minima) {
    const deepest = minima[0]?.value;
    for (const { x, y, value } of minima)
      parts.push(
        words.text(
          value === deepest ? "views.landscape.summary.minimum" : "views.landscape.summary.higher_minimum",
          { loss: words.number(value), place: placeText(scene, names, [x, y]) },
        ),
      );
  } else if (lowest) {
    parts.push(
      words.text(lowest.edge ? "views.landscape.summary.low_edge" : "views.landscape.summary.low", {
        loss: words.number(lowest.value),
        place: placeText(scene, names, lowest.place),
      }),
    );
  }
  if (isWhole(plane)) {
    parts.push(words.text("views.landscape.summary.all"));
    return words.sentences(parts);
  }
  const of = plane.anchor.length;
  const values = { of: String(of), n: of - 2, shown: "2", t: String(plane.t) };
  parts.push(
    words.text(
      plane.axes.every(isParameter) ? "views.landscape.summary.slice" : "views.landscape.summary.plane",
      values,
    ),
  );
  if (choice.along === "path" && plane.t < 2) parts.push(words.text("views.landscape.summary.no_path"));
  else if (plane.explained) {
    const [x, y] = plane.explained.map((share) => words.number(share, { digits: 3 }));
    parts.push(words.text("views.landscape.summary.explained", { x: x!, y: y! }));
  }
  if (here && last > 0) {
    const distance = Math.max(...path.distance);
    const size = Math.hypot(...plane.anchor);
    parts.push(
      distance > off * size
        ? words.text("views.landscape.summary.leaves", { distance: words.number(distance, { digits: 3 }) })
        : words.text("views.landscape.summary.within"),
    );
  }
  return words.sentences(parts);
}
