/** The loss curve in words: where it stands, which way it goes, and what it has to beat. */
import type { Scene } from "../view.js";

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
  return parts.join(" ");
}
