/** Looks for the smallest loss there is, once the reader asks; nothing is looked for, or told, before that. */
import type { Minimum } from "../../engine/types.js";
import type { Picture, Study } from "../view.js";
import { objectiveOf } from "./landscape-objective.js";

export interface HandQuery {
  /** Of which data, model and loss the best was asked for: with others it is hidden again. True: of all. */
  best: string | true | null;
}

export interface Found {
  of: string;
  minimum: Minimum;
}

export const inquiry = {
  query(asked: unknown): HandQuery {
    const best = (asked as Partial<HandQuery> | null | undefined)?.best;
    return { best: typeof best === "string" || best === true ? best : null };
  },

  study: {
    async *begin(source, picture, { best }, last, signal) {
      const of = markOf(picture);
      if ((best === true || best === of) && last?.of !== of)
        yield { of, minimum: await source.minimum({ signal }) };
    },
    serves: (begun, picture, query) =>
      begun.query.best === query.best && markOf(begun.picture) === markOf(picture) ? "yes" : "no",
  } satisfies Study<HandQuery, Found>,
};

/** Short enough for a link, and another one for another minimum. */
export function markOf(picture: Picture): string {
  let hash = 0;
  for (const letter of objectiveOf(picture)) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0;
  return hash.toString(36);
}
