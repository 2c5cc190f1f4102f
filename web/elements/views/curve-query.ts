/** What the curve is asked to be of, and how its axes count. */
import type { Inquiry } from "../view.js";
import type { Measure } from "./curve-measures.js";

export interface CurveQuery {
  /** What the curve is of, and what runs are compared by; the loss where there is no such measure. */
  measure: Measure;
  /** The axis of values is logarithmic, where the measure allows it. */
  log: boolean;
  /** So is the axis of steps. */
  logSteps: boolean;
}

export const inquiry: Pick<Inquiry<CurveQuery, never>, "query"> = {
  query(asked) {
    const { measure, log, logSteps } = (asked ?? {}) as Record<string, unknown>;
    return {
      measure: typeof measure === "string" ? measure : "loss",
      log: log === true,
      logSteps: logSteps === true,
    };
  },
};
