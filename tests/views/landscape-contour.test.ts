/** Where the numbers of the landscape's lines stand. */
import { expect, it } from "vitest";
import { bandsOf, marksOf, type Point } from "../../web/elements/views/landscape-contour.js";
import { levelsOf, type Cells } from "../../web/elements/views/landscape-grid.js";

/** A round bowl, lowest at (120, 110) of 400 by 300. */
const lowest: Point = [120, 110];
const edges = { left: 0, right: 400, top: 0, bottom: 300 };
const xs = Array.from({ length: 41 }, (_, i) => i * 10);
const ys = Array.from({ length: 31 }, (_, j) => j * 10);
const cells: Cells = {
  columns: xs.length,
  rows: ys.length,
  xs,
  ys,
  values: ys.flatMap((y) => xs.map((x) => (x - lowest[0]) ** 2 + (y - lowest[1]) ** 2)),
};
const bands = bandsOf(cells, levelsOf(cells.values, true), { x: (x) => x, y: (y) => y });

/** How far a mark stands from the line through the lowest place and another. */
function distance({ x, y }: { x: number; y: number }, [sx, sy]: Point): number {
  const [dx, dy] = [sx - lowest[0], sy - lowest[1]];
  return Math.abs(dx * (y - lowest[1]) - dy * (x - lowest[0])) / Math.hypot(dx, dy);
}

it("is on the way to the farthest corner", () => {
  const marks = marksOf(bands, lowest, edges, []);
  expect(marks.length).toBeGreaterThan(2);
  for (const mark of marks) expect(distance(mark, [400, 300])).toBeLessThan(1);
});

it.each([
  [[400, 300]],
  [[0, 20]],
  [
    [400, 300],
    [0, 250],
  ],
] as Point[][])("is not under the way of a run from %s, nor beyond", (...starts) => {
  const marks = marksOf(bands, lowest, edges, starts);
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) {
    const room = 0.25 * Math.hypot(mark.x - lowest[0], mark.y - lowest[1]);
    for (const start of starts) expect(distance(mark, start)).toBeGreaterThan(room);
  }
});
