/** Decisions in words: from where on which class is called, and how that turns out. */
import { className } from "../class-names.js";
import type { Scene } from "../view.js";
import type { ConfusionAnswer } from "./confusion-query.js";

export function thresholdText({ words }: Scene, { probability }: ConfusionAnswer, value: number): string {
  const x = words.number(value, { digits: 3 });
  return words.text(`views.confusion.${probability ? "probability" : "score"}`, { x });
}

export function confusionSummary(scene: Scene, answer: ConfusionAnswer): string {
  const { words } = scene;
  const { judgement, metrics } = answer;
  if (!judgement) return words.text("views.confusion.none");
  const { threshold, training } = judgement;
  const parts: string[] = [];
  if (threshold === null) {
    parts.push(words.text("views.confusion.summary.highest"));
  } else {
    const [trueNegatives, falseNegatives, falsePositives, truePositives] = training.confusion.values;
    parts.push(
      words.text("views.confusion.summary.from", {
        threshold: thresholdText(scene, answer, threshold),
        class: className(scene, 1),
      }),
      words.text("views.confusion.summary.called", {
        class: className(scene, 1),
        hits: truePositives!,
        alarms: falsePositives!,
      }),
      words.text("views.confusion.summary.left", {
        class: className(scene, 0),
        hits: trueNegatives!,
        misses: falseNegatives!,
      }),
    );
  }
  const accuracy = metrics.find(({ id }) => id === "accuracy");
  if (accuracy?.value !== null && accuracy?.value !== undefined)
    parts.push(
      words.text("views.confusion.summary.accuracy", {
        name: words.name("metrics", "accuracy"),
        value: words.number(accuracy.value, { digits: 3 }),
      }),
    );
  return words.sentences(parts);
}
