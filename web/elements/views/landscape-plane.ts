/** The line or plane through parameter space that is drawn: where a theta stands on it, and what lies there. */

export type Axis = { parameter: number } | { direction: number[] };

export interface Plane {
  /** One axis, of a model with one parameter, else two; both of the same kind. */
  axes: Axis[];
  /** What the parameters off the axes are, and where directions start. */
  anchor: Float64Array;
  /** The step that the anchor was taken at. */
  t: number;
  /** Of directions of a path: the shares of its spread that they hold. */
  explained: readonly [number, number] | null;
}

/** Where theta stands: the parameters themselves, or multiples of the directions from the anchor. */
export function placeOf(plane: Plane, theta: Float64Array): number[] {
  return plane.axes.every(isParameter)
    ? along(plane, theta)
    : along(
        plane,
        theta.map((value, index) => value - plane.anchor[index]!),
      );
}

/** A displacement of theta along the axes: the nearest there is on the plane. */
export function along({ axes }: Plane, by: Float64Array): number[] {
  if (axes.every(isParameter)) return axes.map(({ parameter }) => by[parameter]!);
  const [u, v] = axes.map((axis) => (axis as { direction: number[] }).direction);
  const [uu, uv, vv, ub, vb] = [dot(u!, u!), dot(u!, v!), dot(v!, v!), dot(u!, by), dot(v!, by)];
  const area = uu * vv - uv * uv;
  // As the core does where directions span no plane.
  if (!(area > 1e-12 * uu * vv)) return [uu > 0 ? ub / uu : 0, 0];
  return [(ub * vv - vb * uv) / area, (vb * uu - ub * uv) / area];
}

/** Theta moved along the axes from where it stands to another place of the plane. */
export function movedTo(plane: Plane, theta: Float64Array, place: readonly number[]): number[] {
  const moved = [...theta];
  const from = placeOf(plane, theta);
  plane.axes.forEach((axis, k) => {
    if (isParameter(axis)) moved[axis.parameter] = place[k]!;
    else axis.direction.forEach((value, index) => (moved[index]! += (place[k]! - from[k]!) * value));
  });
  return moved;
}

/** Whether the plane is all of parameter space, whatever the anchor. */
export function isWhole({ axes, anchor }: Plane): boolean {
  return axes.every(isParameter) && axes.length === anchor.length;
}

export function isParameter(axis: Axis): axis is { parameter: number } {
  return "parameter" in axis;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}
