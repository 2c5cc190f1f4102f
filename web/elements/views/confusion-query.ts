/** What the confusion view asks of the core: how decisions stand at a threshold, and what wrong ones cost. */
import type { Judgement, Step } from "../../engine/types.js";
import type { Inquiry } from "../view.js";

export interface ConfusionQuery {
  /** From which probability or score on an example is called positive; null: the usual. */
  threshold: number | null;
  /** Of one wrong decision. */
  costs: { falsePositive: number; falseNegative: number };
}

export interface ConfusionAnswer {
  /** Null where the targets are no classes. */
  judgement: Judgement | null;
  /** Whether a threshold is a probability; else it is a score. */
  probability: boolean;
  /** Those that a threshold decides, at the threshold, but for the counts themselves. */
  metrics: Step["metrics"];
}

/** Metrics that the table of counts says already. */
const counts = ["true_positives", "false_positives", "true_negatives", "false_negatives"];

export const inquiry: Inquiry<ConfusionQuery, ConfusionAnswer> = {
  query(asked) {
    const { threshold, costs } = (asked ?? {}) as Record<string, unknown>;
    const { falsePositive, falseNegative } = (costs ?? {}) as Record<string, unknown>;
    return {
      threshold: Number.isFinite(threshold) ? (threshold as number) : null,
      costs: { falsePositive: cost(falsePositive), falseNegative: cost(falseNegative) },
    };
  },

  async answer(source, { step, catalog }, { threshold, costs }) {
    const usual = await source.judge({ costs });
    if (!usual) return { judgement: null, probability: false, metrics: [] };
    const chosen = usual.threshold !== null && threshold !== null ? { threshold } : null;
    const judgement = chosen ? (await source.judge({ ...chosen, costs }))! : usual;
    const { metrics } = chosen ? await source.look({ rows: [], ...chosen }) : step;
    const decided = new Set(catalog.metrics.filter((each) => each.takesThreshold).map(({ id }) => id));
    for (const counted of counts) decided.delete(counted);
    return {
      judgement,
      // The usual threshold is one half of a probability, or a score of 0.
      probability: usual.threshold === 0.5,
      metrics: metrics.filter(({ id }) => decided.has(id)),
    };
  },
};

function cost(asked: unknown): number {
  return Number.isFinite(asked) && (asked as number) >= 0 ? (asked as number) : 1;
}
