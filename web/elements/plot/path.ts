/** Lines and areas as the data of an SVG path. A place that is not shown is null there, and a gap in them. */

type Spot = readonly [x: number, y: number];
/** The lower and the upper edge of an area at one x. */
type Rung = readonly [x: number, low: number, high: number];

/** Straight from place to place. */
export function linePath(places: Iterable<Spot | null>): string {
  return pieces(places).map(polyline).join("");
}

/** Along the one edge and back along the other. */
export function areaPath(rungs: Iterable<Rung | null>): string {
  return pieces(rungs)
    .map((piece) => {
      const there = piece.map(([x, , high]): Spot => [x, high]);
      const back = piece.map(([x, low]): Spot => [x, low]).reverse();
      return `${polyline([...there, ...back])}Z`;
    })
    .join("");
}

/** What lies between gaps. */
function pieces<T>(all: Iterable<T | null>): T[][] {
  const found: T[][] = [[]];
  for (const each of all) {
    if (each !== null) found.at(-1)!.push(each);
    else if (found.at(-1)!.length) found.push([]);
  }
  return found.filter((piece) => piece.length);
}

/** A single place has no length; closed upon itself it is seen as a dot. */
function polyline(places: readonly Spot[]): string {
  const steps = places.map(([x, y]) => `${short(x)},${short(y)}`).join("L");
  return `M${steps}${places.length === 1 ? "Z" : ""}`;
}

/** To the thousandth of a pixel. */
function short(length: number): number {
  return Math.round(length * 1000) / 1000;
}
