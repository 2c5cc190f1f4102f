/** What the catalog tells of a loss, and an author's own loss tells of itself: the parameters it declares. */
import type { Catalog, Choice, LossInfo, Setup, Step } from "../engine/types.js";
import { settingsAt } from "./position.js";

interface Declared {
  default: number;
  min: number;
  max: number;
}

export function infoOf(catalog: Catalog, loss: Choice): LossInfo {
  const info = catalog.losses.find((entry) => entry.id === loss.id)!;
  if (loss.id !== "custom") return info;
  const declared = Object.entries((loss["parameters"] ?? {}) as Record<string, Declared>);
  const parameters = declared.map(([name, { default: usually, min, max }]) => ({
    name,
    symbol: name,
    default: usually,
    min,
    max,
    scale: "linear" as const,
    unit: "",
    integer: false,
  }));
  return { ...info, parameters };
}

/**
 * Whether it makes probabilities of the outputs: of two or more classes, measured in nats, the surprise at one, or with
 * targets that may be probabilities themselves. Of other losses an output is a score.
 */
export function givesProbability({ task, unit, targets }: LossInfo): boolean {
  return (task === "binary" || task === "multiclass") && (unit === "nats" || targets === "category");
}

/** Of one output for one target, by a formula of its own: not put together from others, nor by an author. */
export function isOrdinary(info: LossInfo): boolean {
  return info.columns === "matching" && info.formula !== null;
}

/** The loss with which a step is taken, and the values of its parameters in their order. */
export function lossAt(
  setup: Setup,
  step: Step,
  catalog: Catalog,
): { loss: LossInfo; lossParameters: number[] } {
  const { loss } = settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
  const info = infoOf(catalog, loss);
  const lossParameters = info.parameters.map(
    ({ name, default: usually }) => (loss[name] as number | undefined) ?? usually,
  );
  return { loss: info, lossParameters };
}
