/** The curve in words: where it stands, which way it goes, and what it has to beat. */
import type { Scene } from "../view.js";
import { measureText, nowOf, pointsOf, type Measure } from "./curve-measures.js";

/** A change of less than this share of the loss is told as level. */
const level = 1e-4;

function trend(before: number, now: number): "falling" | "rising" | "level" {
  const change = now - before;
  if (Math.abs(change) <= level * Math.max(Math.abs(before), Math.abs(now))) return "level";
  return change < 0 ? "falling" : "rising";
}

/** The value at the largest entry of `times` that is no later than t, and the one before it. */
function lately(times: Float64Array, values: Float64Array, t: number): [before: number, now: number] | null {
  let at = times.length - 1;
  while (at >= 0 && times[at]! > t) at -= 1;
  if (at < 0) return null;
  return [values[Math.max(0, at - 1)]!, values[at]!];
}

/** What was changed at t, by the names of what holds since. */
export function editText({ setup, words }: Pick<Scene, "setup" | "words">, t: number): string {
  const edits = (setup.experiment.edits ?? []).filter((edit) => edit.t === t);
  const names = edits.flatMap(({ loss, optimizer, penalty, schedule }) => [
    ...(loss ? [words.name("losses", loss.id)] : []),
    ...(optimizer ? [words.name("optimizers", optimizer.id)] : []),
    ...(penalty ? [words.name("penalties", penalty.id)] : []),
    ...(penalty === null ? [words.text("views.curve.edited.unpenalized")] : []),
    ...(schedule ? [words.name("schedules", schedule.id)] : []),
  ]);
  if (names.length)
    return words.text("views.curve.edited.from", {
      what: names.join(words.text("views.curve.edited.separator")),
    });
  return words.text(
    edits.some((edit) => edit.parameters) ? "views.curve.edited.parameters" : "views.curve.edit",
  );
}

/** Of early stopping; empty where it is not on. */
export function bestText({ step, words }: Scene): string {
  const { best } = step;
  if (!best) return "";
  return words.text("views.curve.best", { loss: words.number(best.validationLoss), t: String(best.t) });
}

export function curveSummary(scene: Scene): string {
  const { history, step, words } = scene;
  const number = (value: number): string => words.number(value);
  const parts: string[] = [];
  if (history.from.length === 0 || (history.from.length === 1 && history.to[0]! - history.from[0]! <= 1)) {
    parts.push(words.text("views.curve.summary.start", { loss: number(step.loss) }));
  } else {
    let least = 0;
    history.min.forEach((value, i) => {
      if (value < history.min[least]!) least = i;
    });
    const recent = lately(history.from, history.last, step.t);
    parts.push(
      words.text("views.curve.summary.now", {
        loss: number(step.loss),
        t: String(step.t),
        trend: words.text(`views.curve.summary.${recent ? trend(recent[0], recent[1]) : "level"}`),
        first: number(history.first[0]!),
        least: number(history.min[least]!),
        at: String(history.from[least]!),
      }),
    );
  }
  const { validationLoss, t } = history.measured;
  if (step.validationLoss !== null && validationLoss) {
    const recent = lately(t, validationLoss, step.t);
    parts.push(
      words.text("views.curve.summary.validation", {
        loss: number(step.validationLoss),
        trend: words.text(`views.curve.summary.${recent ? trend(recent[0], recent[1]) : "level"}`),
      }),
    );
  }
  if (step.best) parts.push(words.text("views.curve.summary.best", { best: bestText(scene) }));
  const best = history.bestConstantLoss;
  if (best !== null) {
    const above = step.trainLoss > best * (1 + level);
    const below = step.trainLoss < best * (1 - level);
    if (above) parts.push(words.text("views.curve.summary.above", { loss: number(best) }));
    if (below) parts.push(words.text("views.curve.summary.below", { loss: number(best) }));
  }
  return words.sentences(parts);
}

/** Of another measure than the loss, of one run. */
export function measureSummary(scene: Scene, measure: Measure): string {
  const { step, words } = scene;
  const number = (value: number): string => words.number(value);
  const name = measureText(scene, measure);
  const points = pointsOf(scene, measure);
  const now = nowOf(scene, measure);
  const at = { measure: name, t: String(step.t) };
  const parts: string[] = [];
  if (now === null) parts.push(words.text("views.curve.metric.undefined", at));
  else if (points.length < 2)
    parts.push(words.text("views.curve.metric.start", { ...at, value: number(now) }));
  else {
    const [least, most] = points.reduce(
      ([low, high], each) => [each[1] < low[1] ? each : low, each[1] > high[1] ? each : high],
      [points[0]!, points[0]!],
    );
    const place = points.findIndex(([t]) => t === step.t);
    const before = points[Math.max(0, place - 1)]![1];
    parts.push(
      words.text("views.curve.metric.now", {
        ...at,
        value: number(now),
        trend: words.text(`views.curve.summary.${trend(before, now)}`),
        least: number(least[1]),
        least_at: String(least[0]),
        most: number(most[1]),
        most_at: String(most[0]),
      }),
    );
  }
  const heldOut = nowOf(scene, measure, true);
  if (heldOut !== null)
    parts.push(words.text("views.curve.metric.validation", { measure: name, value: number(heldOut) }));
  return words.sentences(parts);
}
