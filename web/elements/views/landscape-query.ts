/** What the landscape is asked to show: along which axes, how much of them, and as what. */

export type Along = "parameters" | "path" | "random";
/** The ends of an axis. */
export type Range = [from: number, to: number];

export interface LandscapeChoice {
  along: Along;
  /** Two parameters by their places in theta; one that is not there is replaced by one that is. */
  x: number;
  y: number;
  /** Of random directions. */
  seed: number;
  /** Null: as much as holds the path. */
  extent: [Range, Range] | null;
  /** As a surface in space instead of a map. */
  surface: boolean;
  /** Tells where the minima are, where they are known. */
  minima: boolean;
}

const mostSeed = 2 ** 32 - 1;

export function readQuery(asked: unknown): LandscapeChoice {
  const given = (typeof asked === "object" && asked !== null ? asked : {}) as Partial<
    Record<keyof LandscapeChoice, unknown>
  >;
  const whole = (value: unknown, usual: number): number =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= mostSeed ? value : usual;
  const { along, extent } = given;
  return {
    along: along === "path" || along === "random" ? along : "parameters",
    x: whole(given.x, 0),
    y: whole(given.y, 1),
    seed: whole(given.seed, 0),
    extent:
      Array.isArray(extent) && extent.length === 2 && extent.every(isRange)
        ? (extent as [Range, Range])
        : null,
    surface: given.surface === true,
    minima: given.minima === true,
  };
}

function isRange(value: unknown): value is Range {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isFinite)) return false;
  const [from, to] = value as Range;
  // Between neighbouring points there must be room, and the span must be a number too.
  return to - from > 1e-9 * Math.max(Math.abs(from), Math.abs(to)) && Number.isFinite(to - from);
}
