/** Several classes over two features: each region in the colour of the class it falls to, deeper where that is surer. */
import { alongColumns, alongRow, levelLine, pathOf, type Field, type Screen } from "./fit-field.js";

const bands = 6;

/** A field for each class: their values stand one after the other. */
export function regionsOf(field: Field, classes: number): Field[] {
  const size = field.columns * field.rows;
  return Array.from({ length: classes }, (_, index) => ({
    ...field,
    values: field.values.subarray(index * size, (index + 1) * size),
  }));
}

export function paintRegions(
  context: CanvasRenderingContext2D,
  regions: Field[],
  screen: Screen,
  colours: string[],
  line: string,
): void {
  const grain = 4;
  const [field] = regions as [Field];
  context.save();
  context.beginPath();
  context.rect(screen.left, screen.top, screen.right - screen.left, screen.bottom - screen.top);
  context.clip();
  const [x0, x1] = [screen.x(field.xs[0]!), screen.x(field.xs[field.columns - 1]!)];
  const [y0, y1] = [screen.y(field.ys[0]!), screen.y(field.ys[field.rows - 1]!)];
  const across = regions.map(() => new Float64Array(field.columns));
  for (let y = screen.top; y < screen.bottom; y += grain) {
    const row = ((y + grain / 2 - y0) / (y1 - y0)) * (field.rows - 1);
    for (const [index, region] of regions.entries()) alongRow(region, row, across[index]!);
    for (let x = screen.left; x < screen.right; x += grain) {
      const column = ((x + grain / 2 - x0) / (x1 - x0)) * (field.columns - 1);
      let [best, most] = [0, -Infinity];
      for (let index = 0; index < across.length; index += 1) {
        const value = alongColumns(across[index]!, column);
        if (value > most) [best, most] = [index, value];
      }
      // From as likely as any other to certain.
      const even = 1 / regions.length;
      const sure = Math.min(1, Math.max(0, (most - even) / (1 - even)));
      context.fillStyle = colours[best]!;
      context.globalAlpha = 0.06 + 0.34 * (Math.round(bands * sure) / bands);
      context.fillRect(x, y, grain, grain);
    }
  }
  context.globalAlpha = 0.8;
  context.strokeStyle = line;
  context.lineWidth = 1.5;
  for (const region of leadsOf(regions)) context.stroke(new Path2D(pathOf(levelLine(region, screen, 0))));
  context.restore();
}

/** By how much each class is ahead of all others: 0 on its boundary. */
export function leadsOf(regions: Field[]): Field[] {
  return regions.map((region) => {
    const others = regions.filter((other) => other !== region);
    return {
      ...region,
      values: region.values.map((value, at) => value - Math.max(...others.map(({ values }) => values[at]!))),
    };
  });
}
