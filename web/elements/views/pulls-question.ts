/** Who pulls, as the core tells it: under the loss at work and, where asked for, under another. */
import type { LossInfo, Pulls } from "../../engine/types.js";
import { misfits } from "../fitting.js";
import { lossAt } from "../loss-info.js";
import { usual } from "../usual.js";
import type { Inquiry, Picture } from "../view.js";

export const keys = ["gradient", "loss", "under"] as const;
export type Measure = (typeof keys)[number];

export interface PullsQuery {
  /** The id of another loss; its parameters have their usual values. */
  under: string | null;
  by: Measure;
}

export interface PullsAnswer {
  pulls: Pulls;
  /** The same points under another loss. */
  under: { info: LossInfo; pulls: Pulls } | null;
}

export const inquiry: Inquiry<PullsQuery, PullsAnswer> = {
  query(asked) {
    const { under, by } = (typeof asked === "object" && asked !== null ? asked : {}) as Record<
      string,
      unknown
    >;
    return {
      under: typeof under === "string" ? under : null,
      by: keys.find((key) => key === by) ?? "gradient",
    };
  },

  async answer(source, picture, { under }) {
    const info = otherLosses(picture).find(({ id }) => id === under);
    const [pulls, other] = await Promise.all([
      source.pulls(),
      info ? source.pulls({ loss: usual(info) }) : null,
    ]);
    return { pulls, under: info && other ? { info, pulls: other } : null };
  },
};

/** The losses under which the same outputs and targets can be looked at. */
export function otherLosses({
  setup,
  step,
  catalog,
}: Pick<Picture, "setup" | "step" | "catalog">): LossInfo[] {
  const { loss } = lossAt(setup, step, catalog);
  const misfit = misfits(catalog, setup);
  // What an author put together is of the data's task.
  const task = loss.formula ? loss.task : setup.task;
  return catalog.losses.filter(
    (entry) =>
      entry.id !== loss.id &&
      entry.formula !== null &&
      entry.task === task &&
      entry.columns === loss.columns &&
      entry.group === loss.group &&
      !misfit.has(entry.id),
  );
}
