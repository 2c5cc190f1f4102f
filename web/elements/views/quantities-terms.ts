/** The words that people use of a loss, and which quantity of the step each of them names. */
import type { TapeEntry } from "../../engine/types.js";
import { settingsAt } from "../position.js";
import type { Inquiry, Scene } from "../view.js";
import type { Key } from "../../words/words.js";

const terms = [
  "score",
  "error",
  "loss",
  "reward",
  "cost",
  "penalty",
  "objective",
  "gradient",
  "metric",
] as const;
export type TermName = (typeof terms)[number];

/** Of one example, of all examples of the step, or of what is only looked at. */
export const scopes = ["one", "all", "beside"] as const;
export type Scope = (typeof scopes)[number];

export interface Term {
  name: TermName;
  scope: Scope;
  /** What it names on the tape; empty where this step has no number of it, or one that is not on the tape. */
  entries: TapeEntry[];
  /** The sentence that says what is meant by it here. */
  means: Key;
}

export interface QuantitiesQuery {
  /** The word that is chosen. */
  term: TermName | null;
}

export const inquiry: Pick<Inquiry<QuantitiesQuery, never>, "query"> = {
  query(asked) {
    const { term } = (asked ?? {}) as Record<string, unknown>;
    return { term: terms.find((name) => name === term) ?? null };
  },
};

/** With more gradients than this, one for each block of parameters, their numbers are too many to be read. */
const mostGradients = 2;

export function termsOf(scene: Scene): Term[] {
  const { step, setup, loss, catalog } = scene;
  const named = (id: string): TapeEntry[] => step.tape.filter((entry) => entry.id === id);
  const { penalty } = settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
  const summed = (setup.experiment.reduction ?? catalog.experiment.defaults.reduction) === "sum";
  // The distance of a logit from a class says nothing.
  const error = setup.task === "regression" ? named("residual") : [];
  const gradients = step.tape.filter(({ name }) => name === "gradient");
  const rewarded = loss.task === "policy";
  return [
    { name: "score", scope: "one", entries: named("output"), means: "views.quantities.means.score" },
    {
      name: "error",
      scope: "one",
      entries: error,
      means: error.length ? "views.quantities.means.error" : "views.quantities.means.no_error",
    },
    { name: "loss", scope: "one", entries: named("loss"), means: "views.quantities.means.loss" },
    {
      name: "reward",
      scope: "one",
      entries: rewarded ? named("target") : [],
      means: rewarded ? "views.quantities.means.reward" : "views.quantities.means.no_reward",
    },
    {
      name: "cost",
      scope: "all",
      entries: named(penalty ? "data" : "objective"),
      means: summed ? "views.quantities.means.cost_sum" : "views.quantities.means.cost_mean",
    },
    ...(penalty
      ? [
          {
            name: "penalty",
            scope: "all",
            entries: named("penalty"),
            means: "views.quantities.means.penalty",
          } as const,
        ]
      : []),
    {
      name: "objective",
      scope: "all",
      entries: named("objective"),
      means: penalty ? "views.quantities.means.objective" : "views.quantities.means.objective_alone",
    },
    {
      name: "gradient",
      scope: "all",
      entries: gradients.length <= mostGradients ? gradients : [],
      means: "views.quantities.means.gradient",
    },
    { name: "metric", scope: "beside", entries: [], means: "views.quantities.means.metric" },
  ];
}
