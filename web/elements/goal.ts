/** Whether a run that went on until something holds has come there, and why it has not. */
import type { Step, UntilQuery } from "../engine/types.js";

/** To come to a step, or to go on until something holds. */
export type Goal = { t: number } | UntilQuery;

/** diverged: it can go no further. converged: it came to rest before. most: all steps allowed were taken. */
export type Miss = "diverged" | "converged" | "most";

/**
 * `from`: where the run stood when it set out; `usual`: how many steps a query allows that names no number. Null where
 * the goal was reached.
 */
export function missOf(goal: Goal, step: Step, from: number, usual: number): Miss | null {
  const { t, status, trainLoss } = step;
  if ("t" in goal) return status === "diverged" && t < goal.t ? "diverged" : null;
  const { lossBelow, converged, most = usual } = goal;
  if (lossBelow !== undefined && trainLoss < lossBelow) return null;
  if (status === "diverged") return "diverged";
  if (status === "converged") return converged ? null : "converged";
  return t - from >= most ? "most" : null;
}
