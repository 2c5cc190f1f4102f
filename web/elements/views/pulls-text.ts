/** Who pulls, in words: how much the hardest few make up, and what one point does. */
import type { Scene } from "../view.js";
import { rowName } from "./fit-text.js";
import { directionOf, fewOf, sharesOf, topsOf } from "./pulls-order.js";
import { keys, type Measure, type PullsAnswer } from "./pulls-question.js";

/** The measures that there are numbers of. */
export function measuresOf(answer: PullsAnswer): Measure[] {
  return keys.filter((key) => sharesOf(answer, key) !== null);
}

export function underName({ words }: Scene, { under }: PullsAnswer): string {
  return under ? words.name("losses", under.info.id) : "";
}

export function pullsSummary(scene: Scene, answer: PullsAnswer): string {
  const { words, selection } = scene;
  const of = answer.pulls.rows.length;
  if (!(topsOf(answer, "gradient")[of - 1]! > 0)) return words.text("views.pulls.summary.nothing");
  const n = fewOf(of);
  const name = underName(scene, answer);
  const parts = measuresOf(answer).map((key) =>
    words.text(`views.pulls.summary.${key}`, {
      n,
      of,
      name,
      share: words.share(topsOf(answer, key)[n - 1]!),
    }),
  );
  const place = selection === null ? -1 : answer.pulls.rows.indexOf(selection);
  if (place >= 0) {
    const shares = sharesText(scene, answer, place);
    parts.push(words.text("views.pulls.summary.selected", { row: rowName(scene, selection!), shares }));
  }
  return words.sentences(parts);
}

function sharesText(scene: Scene, answer: PullsAnswer, place: number): string {
  const { words } = scene;
  const name = underName(scene, answer);
  return measuresOf(answer)
    .map((key) =>
      words.text(`views.pulls.of.${key}`, { share: words.share(sharesOf(answer, key)![place]!), name }),
    )
    .join(words.text("views.fit.fact_separator"));
}

/** One point with all its shares, for those who hear the list. */
export function placeText(scene: Scene, answer: PullsAnswer, place: number): string {
  const { words } = scene;
  const direction = directionOf(answer, place);
  return words.text("views.fit.fact", {
    label: rowName(scene, answer.pulls.rows[place]!) + ":",
    value: [
      sharesText(scene, answer, place),
      ...(direction ? [words.text(direction > 0 ? "views.pulls.up" : "views.pulls.down")] : []),
    ].join(words.text("views.fit.fact_separator")),
  });
}
