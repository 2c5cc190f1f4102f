/** What the history asks of the core, the parameters along the way, and the names that were given to steps. */
import type { Path } from "../../engine/types.js";
import { cut } from "../compare.js";
import type { Inquiry, Picture } from "../view.js";

export interface NamedStep {
  t: number;
  name: string;
}

export interface HistoryQuery {
  /** In the order of t, each t once. */
  names: NamedStep[];
  parameters: boolean;
  /** The learning rate, the training loss and metrics. */
  metrics: boolean;
}

export interface HistoryAnswer {
  /** Null where it was not asked for, or where finding it would take long. */
  path: Path | null;
}

const mostNames = 24;
const most = { parameters: 8, steps: 5000, rows: 64 };

export const inquiry: Inquiry<HistoryQuery, HistoryAnswer> = {
  query(asked) {
    const { names, parameters, metrics } = (asked ?? {}) as Record<string, unknown>;
    const named = Array.isArray(names) ? names.filter(isNamed) : [];
    return {
      names: named
        .filter(({ t }, i) => named.findIndex((each) => each.t === t) === i)
        .slice(0, mostNames)
        .map(({ t, name }) => ({ t, name: cut(name) }))
        .sort((a, b) => a.t - b.t),
      parameters: parameters === true,
      metrics: metrics === true,
    };
  },

  async answer(source, picture, { parameters }) {
    const told = parameters && isShort(picture);
    return { path: told ? await source.path({ points: most.rows }) : null };
  },
};

function isNamed(value: unknown): value is NamedStep {
  const { t, name } = (value ?? {}) as Record<string, unknown>;
  return Number.isSafeInteger(t) && (t as number) >= 0 && typeof name === "string" && name.trim() !== "";
}

/** Few parameters fit in a table. */
export function hasColumns({ step }: Pick<Picture, "step">): boolean {
  return step.parameters.length <= most.parameters;
}

/** The path is found by taking all steps again, for each picture: only of short runs. */
export function isShort(picture: Pick<Picture, "step">): boolean {
  return hasColumns(picture) && picture.step.t <= most.steps;
}
